/** Who writes to Toko Sinar here: customers of the demo data, somebody unknown, and somebody without a number. */

export interface Person {
  /** E.164; null for people who go by a username. */
  phone: string | null;
  username: string | null;
  name: string;
  locale: 'id' | 'en';
  about: string;
}

const customer = (phone: string, name: string, locale: 'id' | 'en', about: string): Person => ({
  phone,
  username: null,
  name,
  locale,
  about,
});

export const PEOPLE: Person[] = [
  customer('+6281200010000', 'Michelle Suryadi', 'id', 'Kalideres · TS245920'),
  customer('+6281200010037', 'Hendra Nugroho', 'id', 'Kalideres · TS245320'),
  customer('+6281200010074', 'Rina Saputra', 'id', 'Cibubur · TS244982'),
  customer('+6281200010111', 'Bayu Kusuma', 'en', 'Galaxy Bekasi · TS244671'),
  customer('+6281200010148', 'Putri Utami', 'en', 'Tangerang · TS244361, TS245138'),
  customer('+6281200010222', 'Wulan Wibowo', 'id', 'Lenteng Agung · TS245370'),
  customer('+6281299900001', 'Someone new', 'id', ''),
  { phone: null, username: 'dewi.kemang', name: 'Dewi', locale: 'id', about: 'Kemang' },
];

/** Pins to send from the page; the middle of each area. */
export const PLACES = [
  { name: 'Kemang', address: 'Jakarta Selatan', lat: -6.2607, lon: 106.8137 },
  { name: 'Blok M', address: 'Jakarta Selatan', lat: -6.244, lon: 106.7985 },
  { name: 'Tebet', address: 'Jakarta Selatan', lat: -6.231, lon: 106.848 },
  { name: 'Monas', address: 'Jakarta Pusat', lat: -6.1754, lon: 106.8272 },
  { name: 'Kalideres', address: 'Jakarta Barat', lat: -6.141, lon: 106.703 },
  { name: 'Galaxy Bekasi', address: 'Bekasi', lat: -6.262, lon: 106.972 },
  { name: 'BSD', address: 'Tangerang Selatan', lat: -6.301, lon: 106.652 },
  { name: 'Margonda', address: 'Depok', lat: -6.372, lon: 106.832 },
];
