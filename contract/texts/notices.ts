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
  'notice.queue': 'Kamu di antrean ke-{place} untuk petugas kami. Ditunggu ya.',
  'notice.queue_wait': 'Kamu di antrean ke-{place} untuk petugas kami, kira-kira {count} menit lagi.',
  'notice.queue_longer':
    'Maaf, antreannya lebih lama dari perkiraan kami. Sekarang kamu ke-{place}, kira-kira {count} menit lagi.',
  'notice.queue_people': 'Kamu di antrean ke-{place}. Petugas kami ada lagi {people}.',
  'notice.opted_out':
    'Baik, kami tidak akan mengirim kabar lagi kecuali Anda bertanya. Balas MULAI untuk menerimanya lagi.',
  'notice.opted_in':
    'Baik, kabar pesanan dan pengingat kami kirim lagi. Balas BERHENTI kapan saja untuk menghentikannya.',
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
  'notice.queue': 'You are number {place} in the queue for our people. Thank you for waiting.',
  'notice.queue_wait': 'You are number {place} in the queue for our people, about {count} min.',
  'notice.queue_longer': 'Sorry, the queue is slower than we thought. You are number {place} now, about {count} min.',
  'notice.queue_people': 'You are number {place} in the queue. Our people are back {people}.',
  'notice.opted_out':
    'All right, you will hear from us only when you ask. Reply START to hear of orders and reminders again.',
  'notice.opted_in': 'All right, you will hear of orders and reminders again. Reply STOP at any time to end that.',
} satisfies Record<keyof typeof id, string> & Catalogue;

export const noticeTexts: Record<Locale, Catalogue> = { id, en };
