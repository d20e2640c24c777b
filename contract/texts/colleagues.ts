/** Words between colleagues, and what a supervisor sets for one. */
import type { Locale } from '../codes.ts';
import type { Catalogue } from './render.ts';

const id = {
  'colleagues.title': 'Pesan rekan',
  'colleagues.with': 'Pesan dengan {name}',
  'colleagues.write_to': 'Kirim pesan',
  'colleagues.words': 'Pesan untuk {name}',
  'colleagues.send': 'Kirim',
  'colleagues.answer': 'Jawab',
  'colleagues.put_aside': 'Sudah dibaca',
  'colleagues.mine': 'Saya',
  'colleagues.to': 'ke {name}',
  'colleagues.read': 'dibaca',
  'colleagues.unread': 'belum dibaca',
  'colleagues.see_conversation': 'Lihat percakapannya',
  'colleagues.none': 'Belum ada pesan',
  'colleagues.none_next': 'Hanya untuk petugas; pelanggan tidak melihatnya. Disimpan 30 hari.',
  'colleagues.set_online': 'Jadikan siap',
  'colleagues.set_away': 'Jadikan pergi',
  'colleagues.set_offline': 'Jadikan luring',
  'colleagues.set_by': '{byName} mengubah kehadiran Anda: {availability}',
} satisfies Catalogue;

const en = {
  'colleagues.title': 'Messages of colleagues',
  'colleagues.with': 'Messages with {name}',
  'colleagues.write_to': 'Write a message',
  'colleagues.words': 'Message for {name}',
  'colleagues.send': 'Send',
  'colleagues.answer': 'Answer',
  'colleagues.put_aside': 'I have read it',
  'colleagues.mine': 'Me',
  'colleagues.to': 'to {name}',
  'colleagues.read': 'read',
  'colleagues.unread': 'not read yet',
  'colleagues.see_conversation': 'See the conversation',
  'colleagues.none': 'No messages yet',
  'colleagues.none_next': 'For colleagues alone; shoppers never see them. Kept for 30 days.',
  'colleagues.set_online': 'Set online',
  'colleagues.set_away': 'Set away',
  'colleagues.set_offline': 'Set offline',
  'colleagues.set_by': '{byName} changed your availability: {availability}',
} satisfies Record<keyof typeof id, string>;

export const colleagueTexts: Record<Locale, Catalogue> = { id, en };
