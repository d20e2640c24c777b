import { describe, expect, it } from '@jest/globals';
import { bookingText } from '../../../agent-inbox/panel/booking-text.ts';
import { branchText } from '../../../agent-inbox/panel/branch-text.ts';
import { placeAsked, productAsked } from '../../../agent-inbox/panel/place-asked.ts';
import { stockText } from '../../../agent-inbox/panel/stock-text.ts';
import type { BookingView } from '../../../contract/bookings.ts';
import type { StockCard, StockCardRow } from '../../../contract/cards.ts';
import type { ShownMessage } from '../../../contract/messages.ts';
import { assistant, aText, iso, NOON } from './a-conversation.ts';
import { textsOf } from './texts-of.ts';

const row = (area: string, more: Partial<StockCardRow> = {}): StockCardRow => ({
  branchId: area,
  name: `Toko Sinar ${area}`,
  area,
  address: 'Jl. Raya 1',
  phone: '+62215551000',
  at: { lat: -6.2, lon: 106.8 },
  distanceM: 1900,
  open: { isOpen: true, changesAt: null, timezone: 'Asia/Jakarta', closure: null },
  hoursToday: [],
  capabilities: [],
  available: 24,
  asOf: iso(NOON),
  isFresh: true,
  fulfilments: [],
  ...more,
});
const card: StockCard = {
  card: 'stock',
  product: { sku: 'IDM', name: 'Indomie Goreng', nameEn: 'Fried noodles', price: 3200, currency: 'IDR', unit: 'pcs' },
  place: { name: 'Kemang', city: 'Jakarta', at: { lat: -6.26, lon: 106.81 } },
  branches: [row('Kemang')],
};
const aCard = (seq: number): ShownMessage => {
  const { kind: _, content: __, ...envelope } = aText(seq, { author: assistant });
  return { ...envelope, kind: 'card', content: { text: '', cards: [card] } };
};
const aPin = (seq: number): ShownMessage => {
  const { kind: _, content: __, ...envelope } = aText(seq);
  return { ...envelope, kind: 'location', content: { lat: -6.3, lon: 106.9 } };
};
const tebet = {
  branchId: 'TS-TBT',
  name: 'Toko Sinar Tebet',
  area: 'Tebet',
  reason: { code: 'nearest_open' },
} as const;

describe('where the stock look-up begins', () => {
  it('is where the shopper last said they are', () => {
    expect(placeAsked([aCard(1), aPin(2)], { branch: tebet }, 'pin')).toEqual({
      name: 'pin',
      where: { near: { lat: -6.3, lon: 106.9 } },
    });
    expect(placeAsked([aPin(1), aCard(2)], { branch: tebet }, 'pin')?.name).toBe('Kemang');
  });

  it('is the branch’s area where they said nothing', () => {
    expect(placeAsked([aText(1)], { branch: tebet }, 'pin')).toEqual({ name: 'Tebet', where: { place: 'Tebet' } });
    expect(placeAsked([], { branch: null }, 'pin')).toBeNull();
  });

  it('is the product a card last spoke of', () => {
    expect(productAsked([aCard(1), aText(2)])).toEqual({ sku: 'IDM', name: 'Indomie Goreng' });
  });
});

describe('stock as words for the shopper', () => {
  it('is in their language, and says the age of what is not fresh', () => {
    const old = row('Tebet', { isFresh: false, asOf: iso(NOON - 3 * 3_600_000), available: 0, distanceM: null });
    const found = { product: card.product, place: card.place, branches: [row('Kemang'), old] };

    expect(stockText('id', textsOf('id'), found, NOON).split('\n')).toEqual([
      'Indomie Goreng · Rp 3.200 · dekat Kemang',
      '• Toko Sinar Kemang: 1,9 km, sisa 24, buka 24 jam',
      '• Toko Sinar Tebet: habis (data stok 3 jam lalu), buka 24 jam',
    ]);
    expect(stockText('en', textsOf('en'), found, NOON)).toContain('24 left, open 24 hours');
  });
});

describe('a branch as words for the shopper', () => {
  it('says where it is and until when it is open, in their language', () => {
    const open = { isOpen: true, changesAt: '2026-11-24T14:00:00Z', timezone: 'Asia/Jakarta', closure: null };

    const [name, address, hours, phone] = branchText('en', textsOf('en'), row('Tebet', { open })).split('\n');

    expect([name, address, phone]).toEqual(['Toko Sinar Tebet', 'Jl. Raya 1', '+62215551000']);
    expect(hours).toContain('21:00');
  });
});

describe('a booking as words for the shopper', () => {
  it('is told on the clock of its branch, without its code', () => {
    const booking: BookingView = {
      ...{ bookingId: 'bk-1', bay: 1, status: 'confirmed', heldUntil: null, code: 'UBVNNK', name: 'Rina' },
      branch: { branchId: 'b-1', name: 'Toko Sinar Jayapura', area: 'Jayapura', timezone: 'Asia/Jayapura' },
      service: {
        ...{ serviceId: 'servis', name: 'Servis laptop', nameEn: 'Laptop repair', durationMin: 60 },
        ...{ price: 150_000, currency: 'IDR' },
      },
      startsAt: '2026-11-28T00:00:00Z',
      endsAt: '2026-11-28T01:00:00Z',
      conversationId: 'cv-1',
    };

    const words = bookingText('id', textsOf('id'), booking);

    expect(words).toMatch(/Servis laptop · Toko Sinar Jayapura\nSabtu.*28 November.*09[.:]00.*Terjadwal\nRp\s150\.000/);
    expect(words).not.toContain('UBVNNK');
  });
});
