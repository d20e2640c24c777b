/** What an agent is told of while they look elsewhere, and where they choose it. */
import type { Locale } from '../codes.ts';
import type { Catalogue } from './render.ts';

const id = {
  'notify.given': 'Percakapan baru untuk Anda',
  'notify.message': 'Pelanggan Anda menulis',
  'notify.queued': 'Ada yang baru menunggu',
  'notify.title': 'Pemberitahuan',
  'notify.open': 'Pemberitahuan…',
  'notify.when': 'Beri tahu saya saat',
  'notify.desktop': 'Layar',
  'notify.sound': 'Bunyi',
  'notify.try': 'Coba bunyinya',
  'notify.rule_given': 'Percakapan diberikan kepada saya',
  'notify.rule_message': 'Pelanggan saya menulis',
  'notify.rule_queued': 'Ada yang baru menunggu',
  'notify.permission_default': 'Dekat boleh memberi tahu Anda juga saat halaman ini tidak di depan?',
  'notify.permission_denied':
    'Browser ini menolak pemberitahuan dari Dekat. Ubah di pengaturan situs, di sebelah alamat halaman.',
  'notify.permission_unknown': 'Browser ini tidak bisa menampilkan pemberitahuan di sini; bunyi tetap bisa.',
  'notify.allow': 'Izinkan',
  'notify.quiet': 'Jangan ganggu:',
  'notify.quiet_hour': 'Satu jam',
  'notify.quiet_tomorrow': 'Sampai besok 08.00',
  'notify.quiet_until': 'Tidak diganggu sampai {time}',
  'notify.quiet_end': 'Akhiri',
  'notify.shows_words': 'Tampilkan nama dan kata-kata pelanggan; orang lain mungkin melihat layarnya',
  'notify.offer': 'Mau diberi tahu juga saat Dekat tidak di depan?',
  'notify.choose': 'Pilih',
} satisfies Catalogue;

const en = {
  'notify.given': 'A new conversation for you',
  'notify.message': 'Your shopper wrote',
  'notify.queued': 'Somebody new is waiting',
  'notify.title': 'Notifications',
  'notify.open': 'Notifications…',
  'notify.when': 'Tell me when',
  'notify.desktop': 'Screen',
  'notify.sound': 'Sound',
  'notify.try': 'Try the sound',
  'notify.rule_given': 'A conversation is given to me',
  'notify.rule_message': 'A shopper of mine writes',
  'notify.rule_queued': 'Somebody new is waiting',
  'notify.permission_default': 'May Dekat tell you also while this page is not in front?',
  'notify.permission_denied':
    'This browser refuses notifications from Dekat. Change that in the site settings, beside the page’s address.',
  'notify.permission_unknown': 'This browser cannot show notifications here; the sound still works.',
  'notify.allow': 'Allow',
  'notify.quiet': 'Do not disturb:',
  'notify.quiet_hour': 'One hour',
  'notify.quiet_tomorrow': 'Until tomorrow 08:00',
  'notify.quiet_until': 'Not disturbed until {time}',
  'notify.quiet_end': 'End',
  'notify.shows_words': 'Show the shopper’s name and words; others may see the screen',
  'notify.offer': 'Do you want to be told also while Dekat is not in front?',
  'notify.choose': 'Choose',
} satisfies Record<keyof typeof id, string> & Catalogue;

export const notifyTexts: Record<Locale, Catalogue> = { id, en };
