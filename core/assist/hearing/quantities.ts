import { TO_TEN } from '../number-names.ts';
import { kindOf } from './kinds.ts';
import { COUNT_WORDS } from './phrase.ts';
import { isUnit } from './products.ts';

const TEENS = 'eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const NUMBERS = new Map([
  ...TO_TEN,
  ['sebuah', 1],
  ['couple', 2],
  ['sebelas', 11],
  ['selusin', 12],
  ['lusin', 12],
  ['dozen', 12],
  ...TEENS.map((name, i): [string, number] => [name, i + 11]),
  ...TENS.map((name, i): [string, number] => [name, (i + 2) * 10]),
]);
/** "Dua puluh", "dua belas": with the number before it, one. */
const BEHIND_NUMBER = new Map<string, (ones: number) => number>([
  ['puluh', (ones) => ones * 10],
  ['belas', (ones) => ones + 10],
]);
/** "Sebotol": one, and what it is counted by. */
const ONE_OF =
  /^se(bungkus|botol|kotak|dus|kardus|karton|karung|pak|kaleng|kilo|liter|biji|lembar|ikat|tray|kantong|sachet|renceng|toples)$/;
const WHOLE_MAX = 999;
/** What a number counts, when it counts nothing that is bought. */
const OTHERS = new Set(
  'rb ribu rebu jt juta k persen percent orang people km jam menit hari kali minggu bulan tahun menitan minutes minute min hours hour days day weeks week times time x st nd rd th pm am stores store branches pintu tabung tungku port lubang watt pk'.split(
    ' ',
  ),
);

/** What a number at the end is asked on with. */
const ASKING_ON = /\b((how|what) (about|if)|kalau|kalo|klo|kl)$/;
/** Before "one" these make it a number. */
const TAKING = new Set(
  'just only keep take have get want buy reserve order add it grab send give need hold bring another ambil pesan pesen beli cuma mau minta kirim tambah'.split(
    ' ',
  ),
);

export interface Quantity {
  /** None where only the unit is said. */
  quantity: number | null;
  unit: string | null;
}

/**
 * How many are spoken of, with the word they are counted by: "3 bungkus", "two bags", "selusin"; a number before or after
 * a product. @param isOfProduct whether the word there is of a product's name, or of a thing to be worked on
 * @param isBought "a tv" is one of them
 */
export function quantityIn(words: string[], isOfProduct: (i: number) => boolean, isBought: boolean): Quantity | null {
  const counts = words.flatMap((_, i) => countAt(words, i, isOfProduct, isBought) ?? []);
  const [first] = counts;
  if (!first) return perUnitIn(words);
  // Of several things bought each has its own count: none is of them all.
  return isBought && counts.some(({ quantity }) => quantity !== first.quantity) ? null : first;
}

/** "Cuci 3 ac": things that are worked on, though none is bought. */
export const isWorkedOn = (word: string): boolean => /^(appliance|gadget)$/.test(kindOf(word) ?? '');

/** "How much per pack": counted by packs, no matter how many. */
function perUnitIn(words: string[]): Quantity | null {
  const unit = words.find((word, i) => words[i - 1] === 'per' && COUNT_WORDS.has(word));
  return unit === undefined ? null : { quantity: null, unit };
}

function countAt(words: string[], i: number, isOfProduct: (i: number) => boolean, isBought: boolean): Quantity | null {
  const word = words[i] ?? '';
  const [before = '', next = '', after = ''] = [words[i - 1], words[i + 1], words[i + 2]];
  if (ONE_OF.test(word) && (isOfProduct(i - 1) || isOfProduct(i + 1))) return { quantity: 1, unit: word };
  // "X3", "3x": times something is no number of hours or people.
  const times = /^x(\d{1,2})$/.exec(word)?.[1] ?? (/^x$/.test(next) && /^\d{1,2}$/.test(word) ? word : undefined);
  if (times !== undefined && (isOfProduct(i - 1) || isOfProduct(i + (next === 'x' ? 2 : 1))))
    return { quantity: Number(times), unit: null };
  const behind = BEHIND_NUMBER.get(word);
  const ones = TO_TEN.get(before);
  if (behind && ones !== undefined) {
    const quantity = behind(ones);
    if (COUNT_WORDS.has(next)) return { quantity, unit: next };
    return isOfProduct(i + 1) || isOfProduct(i - 2) ? { quantity, unit: null } : null;
  }
  if (BEHIND_NUMBER.has(next)) return null;
  if (isBought && /^an?$/.test(word) && !isOfProduct(i)) {
    if (isOfProduct(i + 1)) return { quantity: 1, unit: null };
    if (COUNT_WORDS.has(next) && !/^(lusin|dozen)$/.test(next)) return { quantity: 1, unit: next };
  }
  // "1000 bottles"; without such a word it may be a year or a size.
  if (COUNT_WORDS.has(next) && /^[1-9]\d{3}$/.test(word)) return { quantity: Number(word), unit: next };
  const count = numberOf(word);
  // "How about 20", "kalau 20?": of what is spoken of.
  if (count !== null && next === '' && ASKING_ON.test(`${words[i - 2] ?? ''} ${before}`))
    return { quantity: count, unit: null };
  if (count === null || isOfProduct(i) || NUMBERED.test(before)) return null;
  const isHalf = /^(half|setengah)$/.test(before) || (before === 'a' && words[i - 2] === 'half');
  if (COUNT_WORDS.has(next)) {
    const isDozen = /^(lusin|dozen)$/.test(next);
    return { quantity: isDozen ? count * 12 : count, unit: isDozen ? null : next };
  }
  if (/^(selusin|lusin|dozen)$/.test(word)) return { quantity: isHalf ? 6 : 12, unit: null };
  // "Five kg of sugar" is how much; "five kg" may be how big.
  if (/^(kg|kilos?|lit(er|re)s?)$/.test(next) && after === 'of' && isOfProduct(i + 3))
    return { quantity: count, unit: next };
  if (OTHERS.has(next) || isUnit(next) || isUnit(after)) return null;
  if (isBought && before === 'it' && words[i - 2] === 'make') return { quantity: count, unit: null };
  // "The 6 litre one" is which, not how many.
  if (word === 'one' && words.slice(Math.max(0, i - 4), i).includes('the')) return null;
  if (word === 'one' && !TAKING.has(before) && !(isBought && (isOfProduct(i - 1) || isOfProduct(i + 1)))) return null;
  // "A couple of kettles", "six of those".
  const named = next === 'of' ? i + (/^(the|those|these|them|your)$/.test(after) ? 3 : 2) : i + 1;
  if (isOfProduct(named)) return { quantity: count, unit: unitAfter(words, named, isOfProduct) };
  if (/^(aja|saja|deh)$/.test(next)) return { quantity: count, unit: null };
  // "Mau 2 ya galonnya".
  if (/^(ya|yah|dong|donk|kak|min)$/.test(next) && isOfProduct(i + 2) && TAKING.has(before))
    return { quantity: count, unit: null };
  const isAfter = isOfProduct(i - 1) || (before === 'nya' && isOfProduct(i - 2));
  const isTaken = isBought ? TAKING.has(before) : /^(take|ambil|grab)$/.test(before);
  if (isAfter || (!/^\d/.test(word) && isTaken)) return { quantity: count, unit: null };
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

/** "Tiga", "twenty": a number by its name. */
export const isNumberName = (word: string): boolean => NUMBERS.has(word);

function numberOf(word: string): number | null {
  if (/^\d{1,3}$/.test(word)) return Number(word) > 0 && Number(word) <= WHOLE_MAX ? Number(word) : null;
  return NUMBERS.get(word) ?? null;
}
