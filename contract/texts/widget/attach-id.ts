/** Words of the web widget about files, in Indonesian. */
import type { Catalogue } from '../render.ts';

export default {
  'widget.attach': 'Kirim foto atau file',
  'widget.attach.drop': 'Lepas di sini untuk mengirim',
  'widget.attach.sending': 'Mengirim {name}, {percent}%',
  'widget.attach.waiting': 'Menunggu sambungan',
  'widget.attach.cancel': 'Batal kirim {name}',
  'widget.attach.failed': 'Gagal terkirim.',
  'widget.attach.too_large': 'File terlalu besar: paling besar {maxMb} MB.',
  'widget.attach.preparing': 'Menyiapkan…',
  'widget.attach.gone': 'File ini sudah dihapus.',
  'widget.attach.refused': 'File ini tidak bisa dibuka.',
  'widget.attach.photo_of_me': 'Foto dari kamu: {name}',
  'widget.attach.photo_of': 'Foto dari {who}: {name}',
  'widget.attach.open': 'Perbesar',
  'widget.attach.close': 'Tutup foto',
  'widget.attach.save': 'Simpan',
  'widget.voice': 'Pesan suara',
  'widget.voice.play': 'Putar',
  'widget.voice.pause': 'Jeda',
  'widget.voice.record': 'Rekam pesan suara',
  'widget.voice.recording': 'Merekam…',
  'widget.voice.cancel': 'Buang rekaman',
  'widget.voice.send': 'Kirim pesan suara',
  'widget.voice.denied': 'Mikrofon tidak bisa dipakai. Izinkan di peramban, atau tulis saja.',
} satisfies Catalogue;
