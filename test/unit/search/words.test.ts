import { describe, expect, it } from '@jest/globals';
import { indexKeys, KEYS_MAX, spansOf, termsOf } from '../../../core/search/words.ts';

/** Whether somebody who asks so finds what was said. */
function finds(asked: string, said: string): boolean {
  const keys = indexKeys(said);
  const terms = termsOf(asked);
  return terms.every((term) =>
    keys.some((key) => term.keys.includes(key) || (term.beginning !== null && key.startsWith(term.beginning))),
  );
}
const marked = (asked: string, said: string) => spansOf(said, termsOf(asked)).map(([from, to]) => said.slice(from, to));

describe('a word', () => {
  it.each([
    ['baterai kembung ', 'Baterainya KEMBUNG kak'],
    ['kirim ', 'kapan dikirim?'],
    ['kirim ', 'pengirimannya lama'],
    ['mengirim ', 'tolong kirimkan hari ini'],
    ['bayar ', 'sudah saya bayarkan'],
    ['pembayaran ', 'bisa dibayar di toko?'],
    ['tukar ', 'mau menukar barang'],
    ['cari ', 'lagi nyari charger'],
    ['batal ', 'pesanan dibatalkan'],
    ['rusak ', 'ada kerusakan di layar'],
    ['tersedia ', 'ketersediaan stok'],
    ['hubungi ', 'nanti dihubungi'],
    ['cek ', 'tolong dicek ya'],
    ['orders ', 'where is my order'],
    ['battery ', 'two batteries please'],
    ['deliver ', 'it was delivered'],
  ])('is found in its other forms: %p in %p', (asked, said) => {
    expect(finds(asked, said)).toBe(true);
  });

  it.each([
    ['baterai ', 'bateri'],
    ['kembung ', 'kemang'],
    ['diskon ', 'konter'],
    ['makan ', 'mana'],
  ])('is not found where it only looks alike: %p in %p', (asked, said) => {
    expect(finds(asked, said)).toBe(false);
  });

  it('is the same in capitals, with marks, and in letters of another width', () => {
    for (const said of ['café', 'CAFÉ', 'cafe\u0301', 'ｃａｆｅ']) expect(finds('cafe ', said)).toBe(true);
    expect(finds('jumat ', "tutup hari jum'at")).toBe(true);
  });

  it('may be begun, as long as nothing follows it', () => {
    expect(finds('baterai kemb', 'baterai kembung')).toBe(true);
    expect(finds('baterai kemb ', 'baterai kembung')).toBe(false);
    expect(finds('kemb baterai', 'baterai kembung')).toBe(false);
  });

  it('is nothing where only signs are', () => {
    for (const signs of ['🙏🙏', '…!?', '   ', '']) {
      expect(termsOf(signs)).toEqual([]);
      expect(indexKeys(signs)).toEqual([]);
    }
    expect(finds('makasih ', '🙏makasih🙏')).toBe(true);
  });
});

describe('a number', () => {
  it('of an order is found however it is written', () => {
    for (const said of ['TS241365', 'no. ts241365 ya', 'TS 241365', 'pesanan #TS-241365.']) {
      expect(finds('241365 ', said)).toBe(true);
      expect(finds('ts241365 ', said)).toBe(true);
    }
    expect(finds('TS241365 ', 'TS241366')).toBe(false);
  });

  it('of a phone is found with and without blanks, from home and from abroad', () => {
    const written = ['081234567890', '+62 812-3456-7890', '0812 3456 7890', '6281234567890'];
    for (const said of written) for (const asked of written) expect(finds(`${asked} `, said)).toBe(true);
  });

  it('is whole: the points in a price do not cut it, and two numbers are two', () => {
    expect(finds('3200000 ', 'Rp 3.200.000')).toBe(true);
    expect(finds('2 3 ', 'ukuran 2 atau 3')).toBe(true);
  });
});

describe('a long message', () => {
  it('is read to its end, and has no more keys than are kept', () => {
    const prose = 'stok barang di toko ini masih ada banyak sekali kak '.repeat(80).slice(0, 4_086);
    expect(finds('kembung ', `${prose} kembung`)).toBe(true);

    const garbage = Array.from({ length: 2_048 }, (_, n) => String.fromCodePoint(0x4e00 + n))
      .join(' ')
      .slice(0, 4_096);
    expect(indexKeys(garbage)).toHaveLength(KEYS_MAX);
  });
});

describe('what was looked for', () => {
  it('is marked in the text as it was written', () => {
    const said = 'Kak 🙏 baterainya KEMBUNG, telp +62 812-3456-7890, di café';
    expect(marked('baterai kembung 081234567890 cafe ', said)).toEqual([
      'baterainya',
      'KEMBUNG',
      '+62 812-3456-7890',
      'café',
    ]);
  });

  it('is marked once, also where a number holds what was looked for besides', () => {
    expect(marked('812 ', '+62 812-3456-7890')).toEqual(['812']);
    expect(spansOf('a b a', termsOf('a '))).toEqual([
      [0, 1],
      [4, 5],
    ]);
  });
});
