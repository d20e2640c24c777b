import { textsIn } from '../../../agent-inbox/texts/texts-in.ts';
import type { Locale } from '../../../contract/codes.ts';
import type { Translate } from '../../../contract/texts/render.ts';

export const textsOf = (locale: Locale): Translate => textsIn(locale).t;
