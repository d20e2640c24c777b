import type { Outbound } from '../../../../channels/channel.ts';
import type { BranchCard, OrderCard, StockCard, StockCardRow } from '../../../../contract/cards.ts';

export const NOW = new Date('2026-11-20T07:00:00Z'); // 14.00 in Jakarta
export const anOutbound = (body: Outbound['body'], more: Partial<Outbound> = {}): Outbound => ({
  account: '100000000000001',
  reference: 'c1.4.m1',
  to: { phone: '+6281200010000', channelUserId: 'ID.1' },
  locale: 'id',
  body,
  ...more,
});

export const aRow = (more: Partial<StockCardRow> = {}): StockCardRow => ({
  branchId: 'TS-BLM',
  name: 'Toko Sinar Blok M',
  area: 'Blok M',
  address: 'Jl. Melawai 5, Jakarta Selatan 12160',
  phone: '+622150000001',
  at: { lat: -6.244, lon: 106.7985 },
  distanceM: 1_870,
  open: { isOpen: true, changesAt: '2026-11-20T15:00:00Z', timezone: 'Asia/Jakarta', closure: null },
  hoursToday: [['08:00', '22:00']],
  capabilities: ['pickup'],
  available: 24,
  asOf: '2026-11-20T06:56:00Z',
  isFresh: true,
  fulfilments: ['courier_30min', 'pickup'],
  ...more,
});

export const aStockCard = (...branches: StockCardRow[]): StockCard => ({
  card: 'stock',
  product: { sku: 'GR-1', name: 'Mi Goreng', nameEn: 'Fried Noodles', price: 3_200, currency: 'IDR', unit: 'bungkus' },
  place: { name: 'Kemang', city: 'Jakarta Selatan', at: { lat: -6.26, lon: 106.81 } },
  branches,
});
export const aBranchCard = (...branches: StockCardRow[]): BranchCard => ({ card: 'branch', place: null, branches });

export const anOrderCard = (more: Partial<OrderCard> = {}): OrderCard => ({
  card: 'order',
  orderNo: 'TS245920',
  status: 'out_for_delivery',
  fulfilment: 'courier_30min',
  branch: { branchId: 'TS-KLD', name: 'Toko Sinar Kalideres', area: 'Kalideres', timezone: 'Asia/Jakarta' },
  items: [{ name: 'Beras 5 kg', nameEn: 'Rice 5 kg', quantity: 1 }],
  total: 98_000,
  currency: 'IDR',
  placedAt: '2026-11-20T06:00:00Z',
  promisedAt: '2026-11-20T06:40:00Z',
  isLate: true,
  courierName: 'Slamet',
  pickupCode: null,
  timeline: [
    { code: 'created', at: '2026-11-19T06:00:00Z' },
    { code: 'scanned_at_hub_7', at: '2026-11-20T06:10:00Z' },
    { code: 'picked_by_courier', at: '2026-11-20T06:20:00Z' },
  ],
  updatedAt: '2026-11-20T06:20:00Z',
  ...more,
});
