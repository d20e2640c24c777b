/** Words of groups: moving a conversation to one. */
import type { Locale } from '../codes.ts';
import type { Catalogue } from './render.ts';

const id = { 'groups.find': 'Cari tim', 'groups.nobody_now': 'tidak ada orang sekarang' } satisfies Catalogue;
const en = { 'groups.find': 'Find a group', 'groups.nobody_now': 'nobody there now' } satisfies Record<
  keyof typeof id,
  string
>;

export const groupTexts: Record<Locale, Catalogue> = { id, en };
