/** Words of the page on which admins set what is promised in business time. */
import type { Locale } from '../codes.ts';
import type { Catalogue } from './render.ts';

const id = {
  'service.title': 'Janji layanan',
  'service.what': 'Dihitung dalam jam kerja tim, cabang, atau meja layanan. Yang paling khusus berlaku.',
  'service.new': 'Tambah janji',
  'service.edit': 'Ubah janji',
  'service.none': 'Belum ada janji',
  'service.none_next': 'Tambahkan satu, misalnya jawaban pertama dalam 5 menit.',
  'service.remove': 'Hapus janji',
  'service.group': 'Untuk tim',
  'service.everybody': 'Semua',
  'service.priorities': 'Untuk prioritas (kosong: semua)',
  'service.firstReplyMin': 'Jawaban pertama (menit)',
  'service.nextReplyMin': 'Jawaban berikutnya (menit)',
  'service.resolveMin': 'Selesai (menit)',
  'service.warnAtPct': 'Peringatan pada (%)',
  'service.nothing': 'tidak dijanjikan',
  'service.minutes': '{count} menit',
  'service.hours': '{count} jam',
  'service.onWarn': 'Pada {percent}% waktunya',
  'service.onBreach': 'Saat terlambat',
  'service.does_raise_priority': 'naikkan prioritas',
  'service.does_notify_assignee': 'kabari yang memegang',
  'service.does_notify_supervisors': 'kabari supervisor',
  'service.does_give_back': 'kembalikan ke antrean',
} satisfies Catalogue;

const en = {
  'service.title': 'Service times',
  'service.what': 'Counted in the hours of the group, the branch or the desk. The narrowest that fits holds.',
  'service.new': 'Add a promise',
  'service.edit': 'Change a promise',
  'service.none': 'Nothing is promised yet',
  'service.none_next': 'Add something, such as a first answer within 5 minutes.',
  'service.remove': 'Remove the promise',
  'service.group': 'For the group',
  'service.everybody': 'Everybody',
  'service.priorities': 'For priorities (none: all)',
  'service.firstReplyMin': 'First answer (minutes)',
  'service.nextReplyMin': 'Next answer (minutes)',
  'service.resolveMin': 'Resolved (minutes)',
  'service.warnAtPct': 'Warn at (%)',
  'service.nothing': 'not promised',
  'service.minutes_one': '{count} minute',
  'service.minutes': '{count} minutes',
  'service.hours_one': '{count} hour',
  'service.hours': '{count} hours',
  'service.onWarn': 'At {percent}% of the time',
  'service.onBreach': 'When it is late',
  'service.does_raise_priority': 'raise the priority',
  'service.does_notify_assignee': 'tell whoever has it',
  'service.does_notify_supervisors': 'tell supervisors',
  'service.does_give_back': 'give it back to the queue',
} satisfies Record<keyof typeof id, string> & Catalogue;

export const serviceTexts: Record<Locale, Catalogue> = { id, en };
