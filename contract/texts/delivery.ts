/** Words of the page on which admins lay down what delivery costs and how long it takes. */
import type { Locale } from '../codes.ts';
import type { Catalogue } from './render.ts';

const id = {
  'delivery.title': 'Pengiriman',
  'delivery.what':
    'Berlaku untuk semua cabang yang melayaninya. Asisten menjawab dengan angka ini paling lambat semenit kemudian.',
  'delivery.fastFee': 'Ongkir (Rp)',
  'delivery.fastFreeFrom': 'Gratis mulai belanja (Rp)',
  'delivery.fastMaxKg': 'Paling berat (kg)',
  'delivery.fastMin': 'Sampai dalam (menit)',
  'delivery.fastLate': 'Ganti rugi terlambat (Rp)',
  'delivery.samedayFee': 'Ongkir (Rp)',
  'delivery.samedayFreeFrom': 'Gratis mulai belanja (Rp)',
  'delivery.samedayMin': 'Sampai dalam (menit)',
  'delivery.samedayCutoff': 'Pesan sebelum jam',
  'delivery.readyMin': 'Siap dalam (menit)',
  'delivery.holdHours': 'Disimpan (jam)',
  'delivery.codeDigits': 'Angka kode ambil',
  'delivery.parcels': 'Kirim paket',
  'delivery.parcel_none': 'tidak',
  'delivery.parcel_sent': 'ya',
  'delivery.zones': 'Zona',
  'delivery.zones_how': 'Satu zona per baris, dari yang terdekat: sampai berapa km, ongkir per kg, lama hari.',
  'delivery.wrong_zone': 'Baris {line} bukan zona, atau tidak lebih jauh dari yang di atasnya. Contoh: 300 14000 2-3',
  'delivery.parcelMaxKg': 'Paling berat (kg)',
  'delivery.parcelCutoff': 'Berangkat hari itu sebelum jam',
  'delivery.notCategories': 'Kategori yang tidak dikirim',
  'delivery.notCategories_how': 'Nama kategori produk, satu per baris.',
} satisfies Catalogue;

const en = {
  'delivery.title': 'Delivery',
  'delivery.what': 'For every branch that offers it. The assistant answers by these figures within a minute.',
  'delivery.fastFee': 'Fee (Rp)',
  'delivery.fastFreeFrom': 'Free for orders from (Rp)',
  'delivery.fastMaxKg': 'Heaviest (kg)',
  'delivery.fastMin': 'There within (minutes)',
  'delivery.fastLate': 'Paid back when late (Rp)',
  'delivery.samedayFee': 'Fee (Rp)',
  'delivery.samedayFreeFrom': 'Free for orders from (Rp)',
  'delivery.samedayMin': 'There within (minutes)',
  'delivery.samedayCutoff': 'Ordered before',
  'delivery.readyMin': 'Ready within (minutes)',
  'delivery.holdHours': 'Kept for (hours)',
  'delivery.codeDigits': 'Digits of the pickup code',
  'delivery.parcels': 'Parcels',
  'delivery.parcel_none': 'not sent',
  'delivery.parcel_sent': 'sent',
  'delivery.zones': 'Zones',
  'delivery.zones_how': 'One zone a line, the nearest first: up to how many km, fee per kg, days.',
  'delivery.wrong_zone': 'Line {line} is no zone, or no farther than the one above it. Example: 300 14000 2-3',
  'delivery.parcelMaxKg': 'Heaviest (kg)',
  'delivery.parcelCutoff': 'Leaves the same day before',
  'delivery.notCategories': 'Categories that are not sent',
  'delivery.notCategories_how': 'Names of product categories, one a line.',
} satisfies Record<keyof typeof id, string> & Catalogue;

export const deliveryTexts: Record<Locale, Catalogue> = { id, en };
