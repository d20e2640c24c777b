/** Until when a conversation is put off. */
import type { Locale } from '../codes.ts';
import type { Catalogue } from './render.ts';

const id = {
  'snooze.until': 'Sampai kapan',
  'snooze.hour': 'Satu jam',
  'snooze.three_hours': 'Tiga jam',
  'snooze.evening': 'Sore ini',
  'snooze.tomorrow': 'Besok pagi',
  'snooze.monday': 'Senin pagi',
  'snooze.own': 'Hari dan jam lain',
  'snooze.set': 'Tunda',
  'snooze.past': 'Pilih waktu yang belum lewat.',
  'snooze.zone': 'Waktu cabang ({zone}); jam Anda lain.',
} satisfies Catalogue;

const en = {
  'snooze.until': 'Until when',
  'snooze.hour': 'One hour',
  'snooze.three_hours': 'Three hours',
  'snooze.evening': 'This evening',
  'snooze.tomorrow': 'Tomorrow morning',
  'snooze.monday': 'Monday morning',
  'snooze.own': 'Another day and time',
  'snooze.set': 'Snooze',
  'snooze.past': 'Choose a time that is still to come.',
  'snooze.zone': 'Time of the branch ({zone}); yours is another.',
} satisfies Record<keyof typeof id, string> & Catalogue;

export const snoozeTexts: Record<Locale, Catalogue> = { id, en };
