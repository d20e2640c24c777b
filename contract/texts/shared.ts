/** Words for cards, orders and reasons, in both languages; used by server, widget and inbox alike. */
import type { Locale } from '../codes.ts';
import type { Catalogue } from './render.ts';
import cardsEn from './shared/cards-en.ts';
import cardsId from './shared/cards-id.ts';
import en from './shared/en.ts';
import id from './shared/id.ts';

export const sharedTexts: Record<Locale, Catalogue> = { id: { ...id, ...cardsId }, en: { ...en, ...cardsEn } };
