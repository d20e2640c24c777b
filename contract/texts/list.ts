/** Words of the inbox's lists: what narrows them, views, marks, and what is done to many at once. */
import type { Locale } from '../codes.ts';
import type { Catalogue } from './render.ts';

const id = {
  'list.more_filters': 'Saringan lain',
  'list.branches_count': '{count} cabang',
  'list.group': 'Tim',
  'list.all_groups': 'Semua tim',
  'list.tag': 'Label',
  'list.all_tags': 'Semua label',
  'list.priority': 'Prioritas',
  'list.all_priorities': 'Semua prioritas',
  'list.waits': 'Menunggu',
  'list.waits_any': 'Berapa pun lamanya',
  'list.waits_over': 'Lebih dari {count} menit',
  'list.sort': 'Urutan',
  'list.sort_newest': 'Pesan terbaru dulu',
  'list.sort_longest_wait': 'Paling lama menunggu dulu',
  'list.only_unread': 'Hanya yang belum dibaca',
  'list.status_any': 'Semua, juga yang selesai',
  'list.alternatives_one': 'dan salah satu syarat lain',
  'list.alternatives_other': 'dan salah satu dari {count} syarat',
} satisfies Catalogue;

const en = {
  'list.more_filters': 'More filters',
  'list.branches_count': '{count} branches',
  'list.group': 'Group',
  'list.all_groups': 'All groups',
  'list.tag': 'Tag',
  'list.all_tags': 'All tags',
  'list.priority': 'Priority',
  'list.all_priorities': 'Any priority',
  'list.waits': 'Waiting',
  'list.waits_any': 'However long',
  'list.waits_over': 'Over {count} minutes',
  'list.sort': 'Order',
  'list.sort_newest': 'Newest words first',
  'list.sort_longest_wait': 'Longest wait first',
  'list.only_unread': 'Unread only',
  'list.status_any': 'All, resolved ones too',
  'list.alternatives_one': 'and one more condition',
  'list.alternatives_other': 'and one of {count} conditions',
} satisfies Record<keyof typeof id, string>;

export const listTexts: Record<Locale, Catalogue> = { id, en };
