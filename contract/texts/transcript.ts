/** Words of a conversation that is kept as a file, in both languages. */
import type { Locale } from '../codes.ts';
import type { Catalogue } from './render.ts';

const id = {
  'transcript.title': 'Percakapan dengan {vendor}',
  'transcript.made': 'Dibuat {time} ({zone})',
  'transcript.cut': 'Hanya pesan-pesan terakhir.',
  'transcript.assistant': 'Asisten',
  'transcript.only_some': '{name} (pesan pribadi)',
  'transcript.image': 'foto: {name}',
  'transcript.video': 'video: {name}',
  'transcript.voice': 'pesan suara',
  'transcript.file': 'berkas: {name}',
  'transcript.location': 'lokasi: {at}',
  'transcript.deleted': 'pesan ditarik kembali',
  'transcript.other': 'pesan yang tidak bisa ditampilkan sebagai teks',
  'transcript.taken': '{name} melayani',
  'transcript.resolved': 'Percakapan selesai',
  'transcript.joined': '{name} bergabung',
  'transcript.left': '{name} keluar',
  'transcript.rated': 'Nilai: {score} dari 5',
} satisfies Catalogue;

const en = {
  'transcript.title': 'Conversation with {vendor}',
  'transcript.made': 'Made {time} ({zone})',
  'transcript.cut': 'The latest messages only.',
  'transcript.assistant': 'Assistant',
  'transcript.only_some': '{name} (private message)',
  'transcript.image': 'photo: {name}',
  'transcript.video': 'video: {name}',
  'transcript.voice': 'voice message',
  'transcript.file': 'file: {name}',
  'transcript.location': 'place: {at}',
  'transcript.deleted': 'message taken back',
  'transcript.other': 'a message that cannot be shown as text',
  'transcript.taken': '{name} is helping',
  'transcript.resolved': 'Conversation resolved',
  'transcript.joined': '{name} joined',
  'transcript.left': '{name} left',
  'transcript.rated': 'Score: {score} out of 5',
} satisfies Record<keyof typeof id, string> & Catalogue;

export const transcriptTexts: Record<Locale, Catalogue> = { id, en };
