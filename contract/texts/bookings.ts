/** What the shop tells by itself about a booking, in both languages. Every figure comes from the booking. */
import type { Locale } from '../codes.ts';
import type { Catalogue } from './render.ts';

const id = {
  'booking.booked':
    'Booking tercatat: {service} di {branch}, {time}. Kode {code}, tunjukkan di kasir. Alamat: {address}.',
  'booking.moved': 'Booking dipindah: {service} di {branch}, {time}. Kode baru {code}. Alamat: {address}.',
  'booking.cancelled': 'Booking {service} di {branch}, {time}, sudah dibatalkan.',
  'booking.eve': 'Pengingat: besok {service} di {branch}, {time}. Kode {code}. Alamat: {address}.',
  'booking.soon': 'Sebentar lagi: {service} di {branch}, {time}. Kode {code}. Alamat: {address}.',
  'booking.checked_in': 'Sudah check-in di {branch} untuk {service}. Silakan tunggu dipanggil ya.',
  'booking.time': '{day} jam {time}',
  'booking.choice.move': 'Pindah jadwal',
  'booking.choice.cancel': 'Batalkan',
} satisfies Catalogue;

const en = {
  'booking.booked': 'Booked: {service} at {branch}, {time}. Code {code}, show it at the counter. Address: {address}.',
  'booking.moved': 'Your booking was moved: {service} at {branch}, {time}. New code {code}. Address: {address}.',
  'booking.cancelled': 'The booking of {service} at {branch}, {time}, was cancelled.',
  'booking.eve': 'A reminder: tomorrow {service} at {branch}, {time}. Code {code}. Address: {address}.',
  'booking.soon': 'Coming up: {service} at {branch}, {time}. Code {code}. Address: {address}.',
  'booking.checked_in': 'You are checked in at {branch} for {service}. We will call you.',
  'booking.time': '{day} at {time}',
  'booking.choice.move': 'Move it',
  'booking.choice.cancel': 'Cancel it',
} satisfies Record<keyof typeof id, string>;

export const bookingTexts: Record<Locale, Catalogue> = { id, en };
