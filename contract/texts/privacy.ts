/** Words of the page on which admins erase people, and of what the thread says of it. */
import type { Locale } from '../codes.ts';
import type { Catalogue } from './render.ts';

const id = {
  'event.erasure_asked': 'Pelanggan meminta datanya dihapus',
  'event.erased': 'Data pelanggan di percakapan ini sudah dihapus',
  'privacy.title': 'Data pelanggan',
  'privacy.what': 'Permintaan pelanggan agar datanya dihapus. Yang sudah dihapus tidak bisa dikembalikan.',
  'privacy.none': 'Belum ada permintaan',
  'privacy.none_next': 'Pelanggan memintanya dari menu widget.',
  'privacy.state_asked': 'menunggu keputusan',
  'privacy.state_erasing': 'sedang dihapus',
  'privacy.state_erased': 'sudah dihapus',
  'privacy.state_declined': 'ditolak',
  'privacy.asked_by_shopper': 'Diminta pelanggan, {time}',
  'privacy.asked_by_staff': 'Dimulai petugas, {time}',
  'privacy.decided_by': 'oleh {name}, {time}',
  'privacy.open': 'Data {name}',
  'privacy.conversation': 'Buka percakapan',
  'privacy.export': 'Unduh datanya (JSON)',
  'privacy.decline': 'Tolak',
  'privacy.declined': 'Permintaan ditolak',
  'privacy.erase': 'Hapus datanya',
  'privacy.erase_what':
    'Isi pesan, berkas, nama, nomor, dan identitasnya dihapus dari semua percakapannya. Pesanan, booking, dan nilai tetap ada sebagai angka. Tidak bisa dikembalikan.',
  'privacy.begun': 'Data sedang dihapus; selesai dalam beberapa menit',
  'shoppers.privacy_url': 'Alamat kebijakan privasi (boleh kosong)',
  'shoppers.privacy_url_what': 'Ditautkan di widget, di bawah sambutan dan di menunya.',
} satisfies Catalogue;

const en = {
  'event.erasure_asked': 'The shopper asked for their data to be erased',
  'event.erased': 'The shopper’s data in this conversation were erased',
  'privacy.title': 'Shoppers’ data',
  'privacy.what': 'Shoppers who asked for their data to be erased. What was erased cannot be brought back.',
  'privacy.none': 'Nobody has asked yet',
  'privacy.none_next': 'Shoppers ask from the menu of the widget.',
  'privacy.state_asked': 'to be decided',
  'privacy.state_erasing': 'being erased',
  'privacy.state_erased': 'erased',
  'privacy.state_declined': 'declined',
  'privacy.asked_by_shopper': 'Asked by the shopper, {time}',
  'privacy.asked_by_staff': 'Begun by staff, {time}',
  'privacy.decided_by': 'by {name}, {time}',
  'privacy.open': 'Data of {name}',
  'privacy.conversation': 'Open the conversation',
  'privacy.export': 'Download their data (JSON)',
  'privacy.decline': 'Decline',
  'privacy.declined': 'The request was declined',
  'privacy.erase': 'Erase their data',
  'privacy.erase_what':
    'Words, files, names, numbers and identities are erased from all their conversations. Orders, bookings and scores stay as figures. It cannot be undone.',
  'privacy.begun': 'Their data are being erased; it is done within minutes',
  'shoppers.privacy_url': 'Address of the privacy policy (optional)',
  'shoppers.privacy_url_what': 'Linked in the widget, below the welcome and in its menu.',
} satisfies Record<keyof typeof id, string> & Catalogue;

export const privacyTexts: Record<Locale, Catalogue> = { id, en };
