/** Words of the web widget, in both languages. What server and inbox say as well is in the shared texts. */
import type { Locale } from '../codes.ts';
import type { Catalogue } from './render.ts';

const id = {
  'widget.close': 'Tutup obrolan',
  'widget.language': 'Ganti bahasa',
  'widget.greeting': 'Halo! Cari apa hari ini?',
  'widget.intro':
    'Saya asisten otomatis {vendor}. Tanya stok, harga, jam buka, atau pesanan, nanti saya cek di cabang terdekat.',
  'widget.intro_people': 'Mau bicara dengan petugas? Bilang saja, mereka ada pukul {hours}.',
  'widget.intro_people_any': 'Mau bicara dengan petugas? Bilang saja kapan pun.',
  'widget.try': 'Coba tanya:',
  'widget.try.1': 'Ada stok Indomie goreng dekat Kemang?',
  'widget.try.2': 'Cabang mana yang buka sekarang di Tebet?',
  'widget.try.3': 'Pesanan saya sudah sampai mana?',
  'widget.try.product': 'Ada {product} di dekat sini?',
  'widget.near_me': 'Pakai lokasi saya',

  'widget.status.assistant': 'Asisten otomatis',
  'widget.status.assistant_people': 'Asisten · petugas {hours}',
  'widget.status.waiting': 'Menunggu petugas',
  'widget.status.queue': 'Antrean ke-{place}',
  'widget.status.wait': '± {count} mnt',
  'widget.status.people': 'petugas ada lagi {time}',
  'widget.status.assigned': '{name} melayani kamu',
  'widget.status.resolved': 'Selesai, tulis lagi kapan saja',

  'widget.banner.lost': 'Koneksi terputus. Pesan tetap disimpan dan dikirim begitu tersambung.',
  'widget.banner.degraded': 'Sambungan sedang lambat, balasan bisa telat sedikit.',
  'widget.banner.old': 'Versi obrolan ini sudah lama.',
  'widget.banner.reload': 'Muat ulang',
  'widget.banner.refused': 'Obrolan di situs ini belum bisa dipakai.',

  'widget.composer.label': 'Tulis pesan',
  'widget.composer.send': 'Kirim',
  'widget.composer.location': 'Kirim lokasi saya',
  'widget.composer.too_long': 'Kepanjangan {count} huruf',
  'widget.location.asking': 'Mencari lokasi…',
  'widget.location.denied': 'Lokasi tidak bisa dibaca. Tulis saja nama daerahnya, misalnya “Kemang”.',
  'widget.location.mine': 'Lokasi saya',
  'widget.location.open': 'Lihat di peta',

  'widget.older': 'Pesan sebelumnya',
  'widget.new_messages': 'Pesan baru',
  'widget.latest': 'Ke pesan terbaru',
  'widget.typing': '{name} sedang mengetik',
  'widget.said': '{name}: {text}',
  'widget.today': 'Hari ini',
  'widget.yesterday': 'Kemarin',
  'widget.loading': 'Memuat pesan',

  'widget.tick.waiting': 'menunggu kirim',
  'widget.tick.sent': 'terkirim',
  'widget.tick.delivered': 'sampai',
  'widget.tick.read': 'dibaca',
  'widget.failed': 'Gagal terkirim.',
  'widget.retry': 'Kirim ulang',
  'widget.discard': 'Hapus',
  'widget.choices': 'Jawaban cepat',

  'widget.event.handover': 'Diteruskan ke petugas. Mohon tunggu sebentar ya.',
  'widget.event.handover_closed': 'Diteruskan ke petugas. Mereka ada lagi {time}.',
  'widget.event.taken': '{name} sekarang melayani kamu',
  'widget.event.released': 'Dilanjutkan oleh asisten',
  'widget.event.transferred': 'Dipindahkan ke {name}',
  'widget.event.resolved': 'Percakapan selesai',
  'widget.event.reopened': 'Percakapan dibuka lagi',
  'widget.event.branch_chosen': 'Dilayani dari {name} ({reason})',

  'widget.card.nearest': 'Terdekat dari {place}',
  'widget.card.branches': 'Cabang',
  'widget.card.more': 'Lihat {count} lagi',
  'widget.card.less': 'Ringkas',
  'widget.card.hours': 'Jam buka hari ini {hours}',
  'widget.card.steps': 'Perjalanan pesanan',
  'widget.card.history': 'Riwayat',
} satisfies Catalogue;

const en = {
  'widget.close': 'Close the conversation',
  'widget.language': 'Change language',
  'widget.greeting': 'Hello! What are you looking for today?',
  'widget.intro':
    'I am the automated assistant of {vendor}. Ask about stock, prices, opening hours or an order, and I will check the branch nearest to you.',
  'widget.intro_people': 'Rather talk to a person? Just say so, they are here {hours}.',
  'widget.intro_people_any': 'Rather talk to a person? Just say so at any time.',
  'widget.try': 'Try asking:',
  'widget.try.1': 'Is Indomie goreng in stock near Kemang?',
  'widget.try.2': 'Which branch in Tebet is open now?',
  'widget.try.3': 'Where is my order?',
  'widget.try.product': 'Is {product} in stock near me?',
  'widget.near_me': 'Use my location',

  'widget.status.assistant': 'Automated assistant',
  'widget.status.assistant_people': 'Assistant · people {hours}',
  'widget.status.waiting': 'Waiting for a person',
  'widget.status.queue': 'Number {place} in the queue',
  'widget.status.wait': '± {count} min',
  'widget.status.people': 'people are back {time}',
  'widget.status.assigned': '{name} is helping you',
  'widget.status.resolved': 'Done, write again any time',

  'widget.banner.lost': 'Connection lost. Your messages are kept and sent as soon as it is back.',
  'widget.banner.degraded': 'The line is slow, replies may take a little longer.',
  'widget.banner.old': 'This version of the conversation is out of date.',
  'widget.banner.reload': 'Reload',
  'widget.banner.refused': 'The conversation cannot be used on this site yet.',

  'widget.composer.label': 'Write a message',
  'widget.composer.send': 'Send',
  'widget.composer.location': 'Share my location',
  'widget.composer.too_long': '{count} characters too long',
  'widget.location.asking': 'Finding your location…',
  'widget.location.denied': 'Your location could not be read. Type the name of your area instead, such as “Kemang”.',
  'widget.location.mine': 'My location',
  'widget.location.open': 'Show on a map',

  'widget.older': 'Earlier messages',
  'widget.new_messages': 'New messages',
  'widget.latest': 'To the latest message',
  'widget.typing': '{name} is typing',
  'widget.said': '{name}: {text}',
  'widget.today': 'Today',
  'widget.yesterday': 'Yesterday',
  'widget.loading': 'Loading messages',

  'widget.tick.waiting': 'waiting to be sent',
  'widget.tick.sent': 'sent',
  'widget.tick.delivered': 'delivered',
  'widget.tick.read': 'read',
  'widget.failed': 'Not sent.',
  'widget.retry': 'Send again',
  'widget.discard': 'Remove',
  'widget.choices': 'Quick replies',

  'widget.event.handover': 'Handed over to a person. One moment please.',
  'widget.event.handover_closed': 'Handed over to a person. They are back {time}.',
  'widget.event.taken': '{name} is helping you now',
  'widget.event.released': 'The assistant carries on',
  'widget.event.transferred': 'Moved to {name}',
  'widget.event.resolved': 'Conversation resolved',
  'widget.event.reopened': 'Conversation opened again',
  'widget.event.branch_chosen': 'Served from {name} ({reason})',

  'widget.card.nearest': 'Nearest to {place}',
  'widget.card.branches': 'Branches',
  'widget.card.more': 'Show {count} more',
  'widget.card.less': 'Show less',
  'widget.card.hours': 'Open today {hours}',
  'widget.card.steps': 'Progress of the order',
  'widget.card.history': 'History',
} satisfies Record<keyof typeof id, string>;

export const widgetTexts: Record<Locale, Catalogue> = { id, en };

/** The few words of the loader, kept apart so that it carries nothing else: open, close, one new, several new, not there yet. */
export const launcherTexts: Record<Locale, [open: string, close: string, one: string, many: string, loading: string]> =
  {
    id: ['Buka obrolan', 'Tutup obrolan', 'pesan baru', 'pesan baru', 'Memuat…'],
    en: ['Open chat', 'Close chat', 'new message', 'new messages', 'Loading…'],
  };
