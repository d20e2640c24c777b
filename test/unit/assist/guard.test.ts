import { describe, expect, it } from '@jest/globals';
import { Evidence, figureOf } from '../../../core/assist/evidence.ts';
import { unsupported } from '../../../core/assist/guard.ts';

const NOW = new Date('2026-11-20T14:00:00+07:00');
const BRANCHES = ['Toko Sinar Blok M', 'Blok M', 'Toko Sinar Tebet', 'Tebet', 'BSD'];

const about = (result: unknown, words = '') => {
  const evidence = new Evidence(NOW);
  evidence.addWords(words);
  evidence.addResult(result);
  return (text: string) => unsupported(text, evidence, BRANCHES);
};

describe('a figure', () => {
  it('is the same however it is written', () => {
    expect(figureOf('3.200')).toBe(figureOf('3,200'));
    expect(figureOf('1.928.900')).toBe('1928900');
    expect(figureOf('21.00')).toBe(figureOf('21:00'));
    expect(figureOf('09.05')).toBe('9:05');
    expect(figureOf('1,9')).toBe('1.9');
  });

  it('is not another one that looks like it', () => {
    expect(figureOf('1,9')).not.toBe(figureOf('19'));
    expect(figureOf('21.00')).not.toBe(figureOf('2100'));
  });
});

describe('a reply', () => {
  const row = {
    area: 'Blok M',
    available: 24,
    distanceM: 2490,
    asOf: '2026-11-20T06:52:00.000Z',
    open: { isOpen: true, changesAt: '2026-11-20T15:00:00.000Z', timezone: 'Asia/Jakarta' },
  };
  const check = about({ product: { name: 'Indomie Goreng 85 g', price: 3200 }, rows: [row] }, 'deket kemang');

  it('passes when every figure and name comes from what was looked up', () => {
    expect(check('Ada! Indomie Goreng 85 g, Rp 3.200. Blok M (2,5 km), sisa 24, buka sampai 22.00.')).toBeNull();
    expect(check('Blok M (2.5 km), 24 left, open until 22:00. Counted 8 minutes ago.')).toBeNull();
  });

  it.each([
    ['a stock figure', 'Blok M sisa 25.', '25'],
    ['a price', 'Rp 3.100', '3100'],
    ['a time', 'buka sampai 21.00', '21:00'],
    ['a distance', 'Blok M (1,9 km)', '1.9'],
    ['an order number', 'Pesanan TS241365', '241365'],
  ])('is held back with %s nobody looked up', (_, text, figure) => {
    expect(check(text)?.figures).toEqual([figure]);
  });

  it('is held back when it names a branch nobody looked up', () => {
    expect(check('Ada di Tebet juga.')?.branches).toEqual(['Tebet']);
    expect(check('Ada di BSD.')?.branches).toEqual(['BSD']);
  });

  it('may say what the shopper wrote', () => {
    const said = about({}, 'yang di tebet, pesanan TS241365');
    expect(said('Pesanan TS241365 di Tebet')).toBeNull();
  });

  it('may say 24 hours of a branch that never closes, and of no other', () => {
    const always = about({ open: { isOpen: true, changesAt: null, timezone: 'Asia/Jakarta' } });
    expect(always('buka 24 jam')).toBeNull();
    expect(about({ open: { ...row.open } })('buka 24 jam')?.figures).toEqual(['24']);
  });
});

describe('an id drawn by chance', () => {
  it.each(['articleId', 'bookingId', 'holdId', 'customerId'])('supports none of its digits: %s', (key) => {
    expect(about({ [key]: 'x-7-351-c' })('sisa 351')).toMatchObject({ figures: ['351'] });
  });
});
