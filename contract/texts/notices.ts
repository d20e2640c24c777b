/** What the shop tells by itself of an order, in both languages; no page needs them. */
import type { Locale } from '../codes.ts';
import type { Catalogue } from './render.ts';

const id = {
  'notice.ready':
    'Pesanan {orderNo} siap diambil di {branch}. Kode ambil {code}: tunjukkan di kasir. Disimpan sampai {until}.',
  'notice.pickup_expired':
    'Pesanan {orderNo} tidak diambil sampai batas waktunya, jadi kami batalkan dan barangnya kembali ke rak.',
  'notice.order_late':
    'Maaf, pesanan {orderNo} belum sampai, padahal kami janjikan {promised}. Petugas kami sudah diberi tahu.',
  'notice.order_late_staff': 'Pesanan {orderNo} terlambat: dijanjikan {promised}, belum sampai.',
} satisfies Catalogue;

const en = {
  'notice.ready':
    'Order {orderNo} is ready at {branch}. Pickup code {code}: show it at the counter. We keep it until {until}.',
  'notice.pickup_expired':
    'Order {orderNo} was not picked up in time, so we cancelled it and the items are back on the shelf.',
  'notice.order_late':
    'Sorry, order {orderNo} is not there yet, though we promised it for {promised}. Our people have been told.',
  'notice.order_late_staff': 'Order {orderNo} is late: promised for {promised}, not delivered yet.',
} satisfies Record<keyof typeof id, string> & Catalogue;

export const noticeTexts: Record<Locale, Catalogue> = { id, en };
