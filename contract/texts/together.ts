/** Words of agents who work on the same conversations. */
import type { Locale } from '../codes.ts';
import type { Catalogue } from './render.ts';

const id = {
  'together.viewing': '{name} juga membuka ini',
  'together.viewing_more': '{name} dan {count} rekan lain juga membuka ini',
} satisfies Catalogue;
const en = {
  'together.viewing': '{name} is looking at this too',
  'together.viewing_more': '{name} and {count} more are looking at this too',
} satisfies Record<keyof typeof id, string>;

export const togetherTexts: Record<Locale, Catalogue> = { id, en };
