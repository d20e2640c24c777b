/** Words of agents who work on the same conversations. */
import type { Locale } from '../codes.ts';
import type { Catalogue } from './render.ts';

const id = {
  'together.viewing': '{name} juga membuka ini',
  'together.viewing_more': '{name} dan {count} rekan lain juga membuka ini',
  'together.answered': '{name} menjawab sementara Anda menulis: “{text}”',
  'together.answered_more': '{name} menjawab sementara Anda menulis ({count} pesan), terakhir: “{text}”',
  'together.send_anyway': 'Tetap kirim',
  'together.discard': 'Buang tulisan saya',
  'together.elsewhere': 'Di perangkat Anda yang lain tertulis: “{text}”',
  'together.take': 'Pakai yang itu',
  'together.dismiss': 'Abaikan',
  'together.released': 'Percakapan dengan {name} kembali ke asisten.',
  'together.moved': 'Percakapan dengan {name} dipindahkan.',
  'together.snoozed': 'Percakapan dengan {name} ditunda.',
} satisfies Catalogue;
const en = {
  'together.viewing': '{name} is looking at this too',
  'together.viewing_more': '{name} and {count} more are looking at this too',
  'together.answered': '{name} answered while you were writing: “{text}”',
  'together.answered_more': '{name} answered while you were writing ({count} messages), the last: “{text}”',
  'together.send_anyway': 'Send anyway',
  'together.discard': 'Discard what I wrote',
  'together.elsewhere': 'On another device of yours it reads: “{text}”',
  'together.take': 'Use that one',
  'together.dismiss': 'Dismiss',
  'together.released': 'The conversation with {name} is the assistant’s again.',
  'together.moved': 'The conversation with {name} was moved.',
  'together.snoozed': 'The conversation with {name} is put off.',
} satisfies Record<keyof typeof id, string>;

export const togetherTexts: Record<Locale, Catalogue> = { id, en };
