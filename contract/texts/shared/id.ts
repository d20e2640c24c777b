/** Reasons, kinds and authors: said by server, widget and inbox alike, in Indonesian. */
import type { Catalogue } from '../render.ts';

export default {
  'reason.nearest_with_stock': 'terdekat yang punya stok',
  'reason.nearest_open': 'terdekat yang buka',
  'reason.shopper_chose': 'dipilih pelanggan',
  'reason.order_branch': 'cabang pesanan',
  'reason.agent_chose': 'dipilih agen',
  'reason.link': 'tautan cabang',
  'kind.location': 'Lokasi',
  'kind.unsupported': 'Pesan yang belum didukung ({of})',
  'author.assistant': 'Asisten',
  'author.you': 'Anda',
} satisfies Catalogue;
