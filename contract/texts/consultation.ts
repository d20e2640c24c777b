/** What people on WhatsApp are told of a consultation they take part in, in both languages. */
import type { Locale } from '../codes.ts';
import type { Catalogue } from './render.ts';

const id = {
  'consultation.i_join': 'Saya bergabung ke obrolan {name}.',
  'consultation.you_joined':
    'Anda bergabung ke obrolan {owner} bersama {people}. Pesan Anda di sini dibaca semua peserta. Ketik KELUAR untuk berhenti.',
  'consultation.joined': '{name} bergabung ke obrolan.',
  'consultation.left': '{name} keluar dari obrolan.',
  'consultation.you_left': 'Anda keluar dari obrolan {owner}. Pesan berikutnya hanya untuk toko.',
  'consultation.removed': '{name} dikeluarkan dari obrolan oleh {byName}.',
  'consultation.you_removed': 'Anda dikeluarkan dari obrolan {owner}. Pesan berikutnya hanya untuk toko.',
  'consultation.renamed': '{was} sekarang bernama {name}.',
  'consultation.bridged': 'Pesan Anda tadi masuk ke obrolan {name}.',
  'consultation.invite_ended': 'Undangan ini sudah tidak berlaku. Minta undangan baru ke yang mengundang.',
  'consultation.invite_full': 'Undangan ini sudah dipakai penuh. Minta undangan baru ke yang mengundang.',
  'consultation.invite_own': 'Ini undangan ke obrolan Anda sendiri. Teruskan ke orang yang ingin Anda ajak.',
  'consultation.unplaced':
    'Pesan Anda tadi tidak disampaikan: itu balasan untuk pesan pribadi, tetapi Anda atau pengirimnya sudah keluar dari obrolan itu. Kalau untuk toko, kirim lagi tanpa mengutip.',
  'consultation.for': 'Untuk {name}:',
  'consultation.assistant': 'Asisten',
  'consultation.shop': 'Toko',
  'consultation.only_you': '{name}, hanya untuk Anda',
  'consultation.shared_place': 'membagikan lokasi',
  'consultation.unshown': 'mengirim sesuatu yang tidak bisa ditampilkan di sini',
} satisfies Catalogue;

const en = {
  'consultation.i_join': 'I am joining {name}’s chat.',
  'consultation.you_joined':
    'You joined {owner}’s chat with {people}. Everyone in it reads what you write here. Type LEAVE to stop.',
  'consultation.joined': '{name} joined the chat.',
  'consultation.left': '{name} left the chat.',
  'consultation.you_left': 'You left {owner}’s chat. What you write next goes to the shop alone.',
  'consultation.removed': '{name} was removed from the chat by {byName}.',
  'consultation.you_removed': 'You were removed from {owner}’s chat. What you write next goes to the shop alone.',
  'consultation.renamed': '{was} is now called {name}.',
  'consultation.bridged': 'Your message just now went to {name}’s chat.',
  'consultation.invite_ended': 'This invitation is no longer valid. Ask whoever invited you for a new one.',
  'consultation.invite_full': 'This invitation has been used up. Ask whoever invited you for a new one.',
  'consultation.invite_own': 'This invitation leads to your own chat. Forward it to whoever you want to bring in.',
  'consultation.unplaced':
    'Your message just now went to nobody: it answers a private message, but you or its sender have left that chat. If it is for the shop, send it again without quoting.',
  'consultation.for': 'For {name}:',
  'consultation.assistant': 'Assistant',
  'consultation.shop': 'Shop',
  'consultation.only_you': '{name}, to you alone',
  'consultation.shared_place': 'shared a place',
  'consultation.unshown': 'sent something that cannot be shown here',
} satisfies Record<keyof typeof id, string>;

export const consultationTexts: Record<Locale, Catalogue> = { id, en };
