/** Words of the web widget, in both languages. What server and inbox say as well is in the shared texts. */
import type { Locale } from '../codes.ts';
import type { Catalogue } from './render.ts';
import cardsEn from './widget/cards-en.ts';
import cardsId from './widget/cards-id.ts';
import en from './widget/en.ts';
import id from './widget/id.ts';

export const widgetTexts: Record<Locale, Catalogue> = { id: { ...id, ...cardsId }, en: { ...en, ...cardsEn } };
