/** Numbers said in words, in both languages: a price in words is a price. */

import { TO_TEN } from '../number-names.ts';

const SMALL: ReadonlyMap<string, number> = new Map([
  ...TO_TEN,
  ...Object.entries({
    nol: 0,
    sebelas: 11,
    zero: 0,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
]);
/** These multiply what stands before them; `se…` is one of them. */
const TIMES = new Map(
  Object.entries({
    puluh: 10,
    ratus: 100,
    ribu: 1e3,
    juta: 1e6,
    miliar: 1e9,
    hundred: 100,
    thousand: 1e3,
    million: 1e6,
    seratus: 100,
    seribu: 1e3,
    sejuta: 1e6,
    dozen: 12,
    lusin: 12,
    selusin: 12,
  }),
);
const BIG = new Set(['ribu', 'juta', 'miliar', 'thousand', 'million', 'seribu', 'sejuta']);
const HALVES = new Set(['setengah', 'half', 'seperempat', 'quarter']);
const isNumberWord = (word: string): boolean =>
  SMALL.has(word) || TIMES.has(word) || word === 'belas' || HALVES.has(word);

export interface NumberSaid {
  value: number;
  /** As it stands in the text, lower case. */
  words: string;
  before: string;
  after: string;
}

/** Every number a text says in words, with the words beside it. */
export function numbersInWords(text: string): NumberSaid[] {
  const words = text.toLowerCase().match(/\p{L}+|\d+(?:[.,:]\d+)*/gu) ?? [];
  const found: NumberSaid[] = [];
  for (let i = 0; i < words.length; i += 1) {
    if (!isNumberWord(words[i] ?? '')) continue;
    let end = i + 1;
    while (end < words.length && (isNumberWord(words[end] ?? '') || isLink(words, end))) end += 1;
    const run = words.slice(i, end);
    found.push({ value: worthOf(run), words: run.join(' '), before: words[i - 1] ?? '', after: words[end] ?? '' });
    i = end - 1;
  }
  return found;
}

/** "One hundred and five". */
const isLink = (words: string[], at: number): boolean =>
  words[at] === 'and' && isNumberWord(words[at + 1] ?? '') && TIMES.has(words[at - 1] ?? '');

function worthOf(run: string[]): number {
  let total = 0;
  let part = 0;
  for (const word of run) {
    const small = SMALL.get(word);
    const times = TIMES.get(word);
    if (HALVES.has(word)) return Number.NaN; // half of what, nobody can tell
    if (small !== undefined) part += small;
    else if (word === 'belas') part += 10;
    else if (times === 10 && word === 'puluh') part = part === 0 ? 10 : part - (part % 10) + (part % 10) * 10;
    else if (times !== undefined && BIG.has(word)) {
      total += Math.max(part, 1) * times;
      part = 0;
    } else if (times !== undefined) part = word.startsWith('se') ? part + times : hundreds(part, times);
  }
  return total + part;
}

/** "Dua ratus", also behind what stands already: only the last count is multiplied. */
const hundreds = (part: number, times: number): number => {
  const last = part % 10;
  return last === 0 ? part + times : part - last + last * times;
};
