import type { BranchCardRow } from '../../contract/cards.ts';
import type { Locale } from '../../contract/codes.ts';
import type { Translate } from '../../contract/texts/render.ts';
import { openWords } from '../cards/open-words.ts';

/** A branch as words for the shopper, in their language: where it is, and whether it is open now. */
export const branchText = (locale: Locale, t: Translate, branch: BranchCardRow): string =>
  [branch.name, branch.address, openWords(locale, t, branch.open), branch.phone].join('\n');
