/** Kinds and authors: said by server, widget and inbox alike, in Indonesian. */
import type { Catalogue } from '../render.ts';

export default {
  'kind.location': 'Lokasi',
  'kind.unsupported': 'Pesan yang belum didukung ({of})',
  'author.assistant': 'Asisten',
  'author.you': 'Anda',
} satisfies Catalogue;
