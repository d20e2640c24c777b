import type { Choice } from '../../../contract/cards.ts';
import type { Translate } from '../../../contract/texts/render.ts';
import { choiceOf } from '../choice-ids.ts';

/** Quick replies that stand on their own. */
export const personChoice = (t: Translate): Choice => choiceOf('person', t('assist.choice.person'));
export const laterChoice = (t: Translate): Choice => choiceOf('no-person', t('assist.choice.no_person'));
export const locationChoice = (t: Translate): Choice => choiceOf('ask-location', t('assist.choice.location'));
export const otherPlaceChoice = (t: Translate): Choice => choiceOf('other-place', t('assist.choice.other_place'));
export const otherProductChoice = (t: Translate): Choice => choiceOf('ask-stock', t('assist.choice.other_product'));
export const branchChoice = (t: Translate, { branchId, area }: { branchId: string; area: string }): Choice =>
  choiceOf(`branch-${branchId}`, t('assist.choice.at', { branch: area }));

/** What the assistant can do, to begin with. */
export const startChoices = (t: Translate): Choice[] => [
  choiceOf('ask-stock', t('assist.choice.stock')),
  choiceOf('ask-order', t('assist.choice.order')),
  choiceOf('ask-branch', t('assist.choice.hours')),
];
