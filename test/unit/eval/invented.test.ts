import { describe, expect, it } from '@jest/globals';
import type { Ground } from '../../../eval/ground.ts';
import { claimsIn, isBorneOut } from '../../../eval/invented.ts';
import { clock, kilometres, metresBetween, rupiah } from '../../../eval/wording.ts';

const ground: Ground = {
  subjects: { branches: [], products: [], strangers: [] },
  money: new Set([3_200]),
  distances: new Set(['2.5 km']),
  times: new Set(['22:00', '09:00']),
  days: new Set(['21 nov']),
  counts: new Set([24]),
  phones: new Set(['62215551238']),
  orders: new Set(['TS245564']),
  lengths: new Set(),
  figures: new Set(['85', '1000']),
  heard: new Set(['999', '3200', '24']),
  levels: new Map(),
  prices: new Map(),
};
const invented = (text: string) => claimsIn(text).filter((claim) => !isBorneOut(claim, ground));

describe('what a reply states', () => {
  it.each([
    'Indomie Goreng 85 g, Rp 3.200. Blok M (2,5 km), sisa 24, buka sampai 22.00.',
    'Indomie 85 g, Rp 3,200. Blok M (2.5 km), 24 left, open 9:00–22:00, Sat 21 Nov.',
    'Telepon: +62215551238. Pesanan TS245564.',
    'Maaf, 999 itu barang apa ya? 1.000 lembar.',
  ])('is borne out by the records: %s', (text) => {
    expect(invented(text)).toEqual([]);
  });

  it.each([
    ['money', 'Rp 3.300', 'Harganya Rp 3.300.'],
    ['money', 'Rp 24', 'Cuma Rp 24 kok.'],
    ['distance', '2,6 km', 'Blok M (2,6 km).'],
    ['count', '999', 'Sisa 999 di Tebet.'],
    ['count', '85', '85 left at Tebet.'],
    ['time', '22.30', 'Buka sampai 22.30.'],
    ['day', '22 Nov', 'Hari 22 Nov.'],
    ['order', 'TS242648', 'Pesanan TS242648 sedang diantar.'],
    ['phone', '+62215550000', 'Telepon +62215550000.'],
    ['figure', '77', 'Ada 3 toko? 77 toko.'],
  ] as const)('is invented where no record says so: %s %s', (kind, figure, text) => {
    expect(invented(text)).toContainEqual({ kind, text: figure });
  });
});

describe('figures as shoppers read them', () => {
  it('are written as in Indonesia, and in English', () => {
    expect([rupiah('id', 1_250_000), rupiah('en', 3_200), rupiah('id', 900)]).toEqual([
      'Rp 1.250.000',
      'Rp 3,200',
      'Rp 900',
    ]);
    expect([kilometres('id', 2_460), kilometres('en', 12_400), kilometres('id', 430)]).toEqual([
      '2,5 km',
      '12 km',
      '450 m',
    ]);
    expect(clock('id', new Date('2026-11-20T18:05:00Z'))).toBe('01.05');
    expect(metresBetween({ lat: 0, lon: 0 }, { lat: 0, lon: 1 })).toBeCloseTo(111_195, -1);
  });
});
