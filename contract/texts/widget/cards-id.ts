/** Words of its cards, in Indonesian. */
import type { Catalogue } from '../render.ts';

export default {
  'widget.location.mine': 'Lokasi saya',
  'widget.location.open': 'Lihat di peta',
  'widget.card.nearest': 'Terdekat dari {place}',
  'widget.card.branches': 'Cabang',
  'widget.card.more': 'Lihat {count} lagi',
  'widget.card.less': 'Ringkas',
  'widget.card.hours': 'Jam buka hari ini {hours}',
  'widget.card.steps': 'Perjalanan pesanan',
  'widget.card.history': 'Riwayat',
  'widget.deleted': 'Pesan ditarik kembali',
  'widget.edited': 'diubah',
  'widget.revoke': 'Tarik kembali',
  'widget.reactions': 'Reaksi',
} satisfies Catalogue;
