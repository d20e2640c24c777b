/** Words of the web widget, in Indonesian. */
import type { Catalogue } from '../render.ts';

export default {
  'widget.close': 'Tutup obrolan',
  'widget.language': 'Ganti bahasa: ',
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
  'widget.part.missing': 'Bagian ini tidak bisa dimuat.',
  'widget.language.missing': 'Bahasa lain belum bisa dimuat. Coba lagi saat tersambung.',

  'widget.composer.label': 'Tulis pesan',
  'widget.composer.send': 'Kirim',
  'widget.composer.location': 'Kirim lokasi saya',
  'widget.composer.too_long': 'Kepanjangan {count} huruf',

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
  'widget.choices': 'Jawaban cepat',

  'widget.thread': 'Percakapan',
} satisfies Catalogue;
