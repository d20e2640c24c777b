/** Words of the inbox about files. */
import type { Locale } from '../codes.ts';
import type { Catalogue } from './render.ts';

const id = {
  'files.attach': 'Kirim foto atau file',
  'files.drop': 'Lepas di sini untuk mengirim',
  'files.waiting': 'Menunggu sambungan',
  'files.sending': 'Mengirim {name}, {percent}%',
  'files.cancel': 'Batal kirim {name}',
  'files.not_sent': '{name} tidak terkirim.',
  'files.preparing': 'Menyiapkan…',
  'files.fetching': 'Mengambil dari WhatsApp…',
  'files.erased': 'File ini sudah dihapus.',
  'files.photo': 'Foto dari {who}: {name}',
  'files.open': 'Perbesar',
  'files.save': 'Simpan',
  'files.voice': 'Pesan suara',
  'files.play': 'Putar',
  'files.pause': 'Jeda',
  'files.record': 'Rekam pesan suara',
  'files.recording': 'Merekam…',
  'files.discard_voice': 'Buang rekaman',
  'files.send_voice': 'Kirim rekaman',
  'files.mic_denied': 'Mikrofon tidak bisa dipakai. Izinkan di peramban, atau tulis saja.',
  'event.transcribed': 'Isi pesan suara: “{text}”',
} satisfies Catalogue;
const en = {
  'files.attach': 'Send a photo or a file',
  'files.drop': 'Drop it here to send it',
  'files.waiting': 'Waiting for a connection',
  'files.sending': 'Sending {name}, {percent}%',
  'files.cancel': 'Do not send {name}',
  'files.not_sent': '{name} was not sent.',
  'files.preparing': 'Getting it ready…',
  'files.fetching': 'Fetching it from WhatsApp…',
  'files.erased': 'This file was deleted.',
  'files.photo': 'Photo from {who}: {name}',
  'files.open': 'Enlarge',
  'files.save': 'Save',
  'files.voice': 'Voice message',
  'files.play': 'Play',
  'files.pause': 'Pause',
  'files.record': 'Record a voice message',
  'files.recording': 'Recording…',
  'files.discard_voice': 'Discard the recording',
  'files.send_voice': 'Send the recording',
  'files.mic_denied': 'The microphone cannot be used. Allow it in the browser, or write instead.',
  'event.transcribed': 'What the voice message says: “{text}”',
} satisfies Record<keyof typeof id, string>;

export const fileTexts: Record<Locale, Catalogue> = { id, en };
