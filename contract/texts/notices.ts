/** What the shop tells by itself of an order, in both languages; no page needs them. */
import type { Locale } from '../codes.ts';
import type { Catalogue } from './render.ts';

const id = {
  'notice.ready':
    'Pesanan {orderNo} siap diambil di {branch}. Kode ambil {code}: tunjukkan di kasir. Disimpan sampai {until}.',
  'notice.ready_ask':
    'Pesanan {orderNo} siap diambil di {branch}, disimpan sampai {until}. Tanya status pesanan ini di sini untuk kode ambilnya.',
  'notice.pickup_expired': 'Pesanan {orderNo} tidak diambil sampai batas waktunya, jadi dibatalkan.',
  'notice.pickup_expired_refund':
    'Pesanan {orderNo} tidak diambil sampai batas waktunya, jadi dibatalkan. Pengembalian dananya sudah dicatat.',
  'notice.order_late':
    'Maaf, pesanan {orderNo} belum sampai, padahal kami janjikan {promised}. Petugas kami sudah diberi tahu.',
  'notice.order_late_later':
    'Maaf, pesanan {orderNo} belum sampai, padahal kami janjikan {promised}. Sudah dicatat untuk petugas kami, yang ada lagi {people}.',
  'notice.order_late_staff': 'Pesanan {orderNo} terlambat: dijanjikan {promised}, belum sampai.',
  'notice.order_late_untold':
    'Pesanan {orderNo} terlambat: dijanjikan {promised}, belum sampai. Pelanggan belum bisa dikabari di sini.',
} satisfies Catalogue;

const en = {
  'notice.ready':
    'Order {orderNo} is ready at {branch}. Pickup code {code}: show it at the counter. We keep it until {until}.',
  'notice.ready_ask':
    'Order {orderNo} is ready at {branch}; we keep it until {until}. Ask about this order here for its pickup code.',
  'notice.pickup_expired': 'Order {orderNo} was not picked up in time, so it was cancelled.',
  'notice.pickup_expired_refund':
    'Order {orderNo} was not picked up in time, so it was cancelled. Its refund has been recorded.',
  'notice.order_late':
    'Sorry, order {orderNo} is not there yet, though we promised it for {promised}. Our people have been told.',
  'notice.order_late_later':
    'Sorry, order {orderNo} is not there yet, though we promised it for {promised}. It is noted for our people, who are back {people}.',
  'notice.order_late_staff': 'Order {orderNo} is late: promised for {promised}, not delivered yet.',
  'notice.order_late_untold':
    'Order {orderNo} is late: promised for {promised}, not delivered yet. The shopper cannot be told here yet.',
} satisfies Record<keyof typeof id, string> & Catalogue;

export const noticeTexts: Record<Locale, Catalogue> = { id, en };
