/** The installed inbox. */
import type { Locale } from '../codes.ts';
import type { Catalogue } from './render.ts';

const id = {
  'pwa.new_version': 'Versi baru Dekat sudah siap.',
} satisfies Catalogue;

const en = {
  'pwa.new_version': 'A new version of Dekat is ready.',
} satisfies Record<keyof typeof id, string> & Catalogue;

export const pwaTexts: Record<Locale, Catalogue> = { id, en };
