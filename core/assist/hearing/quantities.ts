import { COUNT_WORDS } from './phrase.ts';
import { isUnit } from './products.ts';

const NUMBERS: Record<string, number> = {
  satu: 1,
  sebuah: 1,
  sebungkus: 1,
  sebotol: 1,
  sekilo: 1,
  selusin: 12,
  lusin: 12,
  dozen: 12,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
  sepuluh: 10,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};
const WHOLE_MAX = 999;
/** What a number counts, when it counts nothing that is bought. */
const OTHERS = new Set(
  'jam menit hari kali minggu bulan tahun menitan minutes minute min hours hour days day weeks week times time x st nd rd th pm am stores store branches pintu tabung tungku port lubang watt pk'.split(
    ' ',
  ),
);

/** Before "one" these make it a number. */
const TAKING = new Set(
  'just only keep take have get want buy reserve order add it ambil pesan pesen beli cuma'.split(' '),
);

export interface Quantity {
  quantity: number;
  unit: string | null;
}

/**
 * How many are spoken of, with the word they are counted by: "3 bungkus", "two bags", "selusin"; a number before or after
 * a product. @param isOfProduct whether the word there is of a product's name @param isBought "a tv" is one of them
 */
export function quantityIn(words: string[], isOfProduct: (i: number) => boolean, isBought: boolean): Quantity | null {
  const counts = words.flatMap((_, i) => countAt(words, i, isOfProduct, isBought) ?? []);
  const [first] = counts;
  // Of several things bought each has its own count: none is of them all.
  return first && !(isBought && counts.some(({ quantity }) => quantity !== first.quantity)) ? first : null;
}

function countAt(words: string[], i: number, isOfProduct: (i: number) => boolean, isBought: boolean): Quantity | null {
  const word = words[i] ?? '';
  const [before = '', next = '', after = ''] = [words[i - 1], words[i + 1], words[i + 2]];
  if (word === 'sekilo' && (isOfProduct(i - 1) || isOfProduct(i + 1))) return { quantity: 1, unit: word };
  if (isBought && /^an?$/.test(word) && isOfProduct(i + 1)) return { quantity: 1, unit: null };
  const count = numberOf(word);
  if (count === null || isOfProduct(i) || NUMBERED.test(before)) return null;
  const isHalf = /^(half|setengah)$/.test(before) || (before === 'a' && words[i - 2] === 'half');
  if (COUNT_WORDS.has(next)) {
    const isDozen = /^(lusin|dozen)$/.test(next);
    return { quantity: isDozen ? count * 12 : count, unit: isDozen ? null : next };
  }
  if (/^(selusin|lusin|dozen)$/.test(word)) return { quantity: isHalf ? 6 : 12, unit: null };
  if (OTHERS.has(next) || isUnit(next) || isUnit(after)) return null;
  if (before === 'it' && words[i - 2] === 'make') return { quantity: count, unit: null };
  if (word === 'one' && !TAKING.has(before) && !(isBought && isOfProduct(i - 1))) return null;
  if (isOfProduct(i + 1)) return { quantity: count, unit: unitAfter(words, i + 1, isOfProduct) };
  if (/^(aja|saja|deh)$/.test(next)) return { quantity: count, unit: null };
  const isAfter = isOfProduct(i - 1) || (before === 'nya' && isOfProduct(i - 2));
  if (isAfter || (isBought && !/^\d/.test(word) && TAKING.has(before))) return { quantity: count, unit: null };
  return null;
}

/** Before a number these say which, not how many. */
const NUMBERED = /^(jam|jm|pukul|nomor|no|tgl|tanggal|at|ts|bk|sk|isi|sektor|lantai|wifi)$/;

/** "Two AC units". */
function unitAfter(words: string[], from: number, isOfProduct: (i: number) => boolean): string | null {
  let i = from;
  while (i < words.length && isOfProduct(i)) i += 1;
  const word = words[i] ?? '';
  return COUNT_WORDS.has(word) ? word : null;
}

function numberOf(word: string): number | null {
  if (/^\d{1,3}$/.test(word)) return Number(word) > 0 && Number(word) <= WHOLE_MAX ? Number(word) : null;
  return NUMBERS[word] ?? null;
}
