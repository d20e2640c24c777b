/** Words of what was done to a message after it was said, and of kinds only WhatsApp brings, for staff. */
import type { Locale } from '../codes.ts';
import type { Catalogue } from './render.ts';

const id = {
  'change.deleted': 'Pesan ini ditarik kembali',
  'change.edited': 'diubah {time}',
  'change.earlier': 'Sebelumnya',
  'change.react': 'Beri reaksi',
  'change.react_with': 'Beri reaksi {emoji}',
  'change.unreact': 'Hapus reaksi {emoji}',
  'change.revoke': 'Tarik kembali',
  'change.actions': 'Tindakan untuk pesan ini',
  'change.reactions': 'Reaksi',
  'change.replies_to': 'Menjawab {name}',
  'author.phone_app': 'Aplikasi WhatsApp',
  'basket.title_one': 'Keranjang: {count} barang',
  'basket.title_other': 'Keranjang: {count} barang',
  'basket.price_there': '{price} di katalog WhatsApp',
  'basket.unknown': 'tidak ada di katalog sini',
  'contact.nameless': 'Tanpa nama',
  'template.choose': 'Pilih templat',
  'template.title': 'Kirim templat WhatsApp',
  'template.find': 'Cari templat',
  'template.none': 'Belum ada templat yang disetujui WhatsApp. Admin membuatnya di WhatsApp Manager.',
  'template.value': 'Isian {n}',
  'template.send': 'Kirim templat',
  'event.identity_doubted': 'Identitas pelanggan perlu dibuktikan lagi: WhatsApp mencatat nomor atau perangkat baru',
} satisfies Catalogue;

const en = {
  'change.deleted': 'This message was taken back',
  'change.edited': 'edited {time}',
  'change.earlier': 'Before',
  'change.react': 'React',
  'change.react_with': 'React with {emoji}',
  'change.unreact': 'Take the reaction {emoji} away',
  'change.revoke': 'Take back',
  'change.actions': 'What to do with this message',
  'change.reactions': 'Reactions',
  'change.replies_to': 'In answer to {name}',
  'author.phone_app': 'WhatsApp app',
  'basket.title_one': 'Basket: {count} item',
  'basket.title_other': 'Basket: {count} items',
  'basket.price_there': '{price} in the WhatsApp catalogue',
  'basket.unknown': 'not in the catalogue here',
  'contact.nameless': 'No name',
  'template.choose': 'Choose a template',
  'template.title': 'Send a WhatsApp template',
  'template.find': 'Find a template',
  'template.none': 'WhatsApp has approved no template yet. An admin makes them in WhatsApp Manager.',
  'template.value': 'Value {n}',
  'template.send': 'Send the template',
  'event.identity_doubted': 'The shopper must prove anew who they are: WhatsApp noted a new number or device',
} satisfies Record<keyof typeof id, string> & Catalogue;

export const changeTexts: Record<Locale, Catalogue> = { id, en };
