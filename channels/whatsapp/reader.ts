import type { Locale } from '../../contract/codes.ts';
import { type Translate, translator } from '../../contract/texts/render.ts';
import { sharedTexts } from '../../contract/texts/shared.ts';
import { whatsappTexts } from './texts.ts';

/** How much a card says. 2: everything; 1: without what one may ask for; 0: the bare facts. */
export type Detail = 0 | 1 | 2;

/** What putting a card into words needs to know of its reader. */
export interface Reader {
  locale: Locale;
  t: Translate;
  now: Date;
}
export const readerOf = (locale: Locale, now: Date): Reader => ({
  locale,
  t: translator(locale, whatsappTexts[locale], sharedTexts[locale]),
  now,
});

/** WhatsApp's own mark-up. */
export const bold = (words: string): string => `*${words.replaceAll('*', '')}*`;

/** Parts of one line; empty ones leave nothing behind. */
export const joined = (parts: string[]): string => parts.filter(Boolean).join(' · ');
