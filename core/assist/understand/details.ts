import type { Normalised } from './normalise.ts';
import { COUNT_UNITS, NUMBER_WORDS, SIZE_UNITS } from './words/goods.ts';

export type DeliveryMethod = 'courier_30min' | 'courier_sameday' | 'pickup';

/** A day as said. `daysAhead` from today; `weekday` 0 is Sunday; `dayOfMonth` as in "tanggal 25". */
export interface DaySaid {
  words: string;
  daysAhead?: number;
  weekday?: number;
  dayOfMonth?: number;
}

const METHODS: ReadonlyArray<[DeliveryMethod, RegExp]> = [
  [
    'courier_sameday',
    /\b(?:same ?day|sampai hari ini|hari ini sampai|delivered today|delivery today|today delivery)\b/,
  ],
  [
    'pickup',
    /\b(?:ambil (?:sendiri|di|langsung|ke)|jemput sendiri|pick ?up|pick it up|click (?:and )?collect|collect (?:it|in|from|at|my)|self ?collect)\b/,
  ],
  [
    'courier_30min',
    /\b(?:30 (?:menit|minutes?)|(?:setengah|half an?) (?:jam|hour)|instan courier|kurir instan|(?:kirim|antar|pengiriman|delivery|pakai) instan\w?|instan\w? (?:courier|delivery|kurir)|gosend|grab ?express|express|kilat)\b/,
  ],
];

/** How it should reach the shopper, where that is said. */
export const methodIn = ({ text }: Normalised): DeliveryMethod | null =>
  METHODS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;

const OPEN_NOW =
  /\b(?:jam segini|masih (?:ada yang )?buka|(?:buka|open)\w* (?:tidak )?(?:sekarang|saat ini|now|right now|at this hour)|sekarang (?:masih |ada yang )?buka|still open|open (?:right )?now|yang (?:masih |lagi |sedang )?buka|(?:currently|now) open)\b/;
/** Only branches open at this moment are of use. */
export const wantsOpenNow = ({ text }: Normalised): boolean => OPEN_NOW.test(text);

const ORDINALS: Readonly<Record<string, number>> = {
  pertama: 1,
  first: 1,
  '1st': 1,
  kesatu: 1,
  kedua: 2,
  second: 2,
  '2nd': 2,
  ketiga: 3,
  third: 3,
  '3rd': 3,
  keempat: 4,
  fourth: 4,
  '4th': 4,
  kelima: 5,
  fifth: 5,
  '5th': 5,
  terakhir: -1,
  last: -1,
};
const LIST_WORDS = new Set([
  'ke',
  'nomor',
  'nmr',
  'no',
  'number',
  'opsi',
  'option',
  'pilihan',
  'pilih',
  'yang',
  'yg',
  'choice',
  'urutan',
]);

/**
 * A place in a list shown before: 1 is the first, -1 the last.
 *
 * @param isListShown  true when a choice was asked for: then a bare small number is one
 */
export function ordinalIn({ tokens }: Normalised, isListShown: boolean): number | null {
  const content = tokens.filter(({ words }) => words.length > 0);
  for (const [at, { plain }] of tokens.entries()) {
    const spoken = ORDINALS[plain];
    const besideDigits =
      /^\d|digit/.test(tokens[at - 1]?.plain ?? '') || /^\d|digit|four/.test(tokens[at + 1]?.plain ?? '');
    if (spoken !== undefined && !besideDigits) return spoken;
    const number = /^[1-9]$/.test(plain) ? Number(plain) : null;
    const isBare = !SIZE_UNITS.has(tokens[at + 1]?.plain ?? '') && !COUNT_UNITS.has(tokens[at + 1]?.plain ?? '');
    if (number === null || !isBare) continue;
    if (LIST_WORDS.has(tokens[at - 1]?.plain ?? '') && content.length <= 6) return number;
    if (isListShown && content.length <= 3) return number;
  }
  return null;
}

const WANTING = new Set([
  'beli',
  'pesan',
  'pesen',
  'order',
  'mau',
  'butuh',
  'ambil',
  'need',
  'buy',
  'want',
  'get',
  'minta',
]);
const ONLY = new Set(['saja', 'aja', 'aj', 'only', 'deh', 'dong']);
const QUANTITY_MAX = 9_999;

/** How many are wanted: "2 bungkus", "beli 3", "lima aja". Sizes ("5 kg") are none. */
export function quantityIn({ tokens }: Normalised): number | null {
  for (const [at, { plain }] of tokens.entries()) {
    const quantity = Number(/^\d{1,4}$/.test(plain) ? plain : (NUMBER_WORDS.get(plain) ?? Number.NaN));
    if (!Number.isInteger(quantity) || quantity < 1 || quantity > QUANTITY_MAX) continue;
    const [before, after] = [tokens[at - 1]?.plain ?? '', tokens[at + 1]?.plain ?? ''];
    if (SIZE_UNITS.has(after) || before === 'isi' || before === 'jam') continue;
    if (
      COUNT_UNITS.has(after) ||
      (WANTING.has(before) && !TIME_WORDS.has(after)) ||
      (ONLY.has(after) && tokens.length <= 4)
    )
      return quantity;
  }
  return null;
}
const TIME_WORDS = new Set(['menit', 'jam', 'hari', 'minutes', 'minute', 'hours', 'hour', 'days', 'day', 'min']);

const DAYS: ReadonlyArray<[RegExp, number]> = [
  [/\b(?:besok lusa|lusa|day after tomorrow)\b/, 2],
  [/\b(?:besok|tomorrow)\b/, 1],
  [/\b(?:hari ini|malam ini|sore ini|siang ini|today|tonight|this (?:afternoon|evening|morning))\b/, 0],
];
const WEEKDAYS: ReadonlyArray<RegExp> = [
  /\b(?:hari minggu|sunday|ahad|minggu (?:pagi|siang|sore|malam|buka|ini|tutup))\b/,
  /\b(?:senin|hari senen|monday)\b/,
  /\b(?:selasa|tuesday)\b/,
  /\b(?:rabu|rebo|wednesday)\b/,
  /\b(?:kamis|thursday)\b/,
  /\b(?:jumat|friday)\b/,
  /\b(?:sabtu|saturday)\b/,
];
/** "pasar rebo" and "pasar minggu" are places. */
const MARKETS = /\bpasar (?:minggu|rebo|senen|jumat|kamis)\b/g;

/** The day spoken of; times of day are left to whoever books. */
export function dayIn({ text }: Normalised): DaySaid | null {
  const said = text.replace(MARKETS, ' ');
  for (const [pattern, daysAhead] of DAYS) {
    const words = pattern.exec(said)?.[0];
    if (words) return { words, daysAhead };
  }
  for (const [weekday, pattern] of WEEKDAYS.entries()) {
    const words = pattern.exec(said)?.[0];
    if (words) return { words, weekday };
  }
  const [words, day] = /\b(?:tanggal|tgl|the) (\d{1,2})(?:st|nd|rd|th)?\b/.exec(said) ?? [];
  return words && Number(day) >= 1 && Number(day) <= 31 ? { words, dayOfMonth: Number(day) } : null;
}
