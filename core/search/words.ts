/** What of a text can be looked for: the keys it is found by, and where in the text each stands. Pure. */
import { LRUCache } from 'lru-cache';
import { formsOf } from './word-forms.ts';

/** One word or number of a text. */
export interface Word {
  /** What it is found by, itself first: its forms, the parts of an order number. */
  keys: string[];
  /** UTF-16 units of the original text, `to` exclusive. */
  from: number;
  to: number;
}
/** One word of a question: any of its keys will do. */
export interface Term {
  keys: string[];
  /** Somebody may still be typing it: whatever begins so will do as well. */
  beginning: string | null;
}

/** Different keys of one message: some 400 words of prose. What a longer one says further on is not found. */
export const KEYS_MAX = 500;
/** So many words of a question are looked for. */
export const TERMS_MAX = 8;
/** Longer than any word or number one would type; two that begin alike so far are taken for one. */
const KEY_MAX = 40;
/** A lone letter is no word to look for. */
const BEGINNING_MIN = 2;

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’`][\p{L}\p{M}]+)*/gu;
/** Figures set apart by a sign or a blank: a phone, a price, a date. */
const FIGURES = /\+?\p{Nd}+(?:[\s().,/-]{1,2}\p{Nd}+)+/gu;
/** Only a phone is written with blanks in it; "2 3" is two numbers. */
const PHONE_LIKE = /^(?:\+|0|62)/;
const FIGURES_MIN = 4;
const FIGURES_MAX = 20;

/** Lower case, as one letter is meant however it is written, without marks. */
export const foldedWord = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .normalize('NFC')
    .slice(0, KEY_MAX);

/** The words of a text, in its order; numbers that are written in parts stand there whole besides. */
export function wordsOf(text: string): Word[] {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => at(index, word, keysOf(foldedWord(word))));
  return [...words, ...figuresOf(text)].filter(({ keys }) => keys.length > 0).sort((a, b) => a.from - b.from);
}

/** All keys of a text, each once, in its order. */
export function indexKeys(text: string): string[] {
  const keys = new Set<string>();
  for (const word of wordsOf(text)) {
    for (const key of word.keys) if (keys.size < KEYS_MAX) keys.add(key);
    if (keys.size >= KEYS_MAX) break;
  }
  return [...keys];
}

/** What a question asks for; all of it must be there. The last word may be the beginning of one, unless a blank ends it. */
export function termsOf(question: string): Term[] {
  const words = wordsOf(question);
  // A number written in parts is asked for whole.
  const whole = words.filter(
    ({ from, to }) => !words.some((one) => one.to - one.from > to - from && covers(one, from, to)),
  );
  const last = whole.at(-1);
  const isBegun = last !== undefined && last.to === question.length;
  const terms = whole.map(({ keys }, i): Term => {
    const [own = ''] = keys;
    const mayGrow = isBegun && i === whole.length - 1 && own.length >= BEGINNING_MIN;
    const [digits] = partsOf(own);
    // All orders begin with the same letters.
    return { keys: digits ? [own, digits] : keys, beginning: mayGrow ? own : null };
  });
  const once = new Map(terms.map((term) => [term.keys[0], term]));
  return [...once.values()].slice(0, TERMS_MAX);
}

/** Where in a text stands what a question asks for. UTF-16 units, in order, none within another. */
export function spansOf(text: string, terms: readonly Term[]): Array<[from: number, to: number]> {
  const spans: Array<[number, number]> = [];
  for (const { keys, from, to } of wordsOf(text)) {
    if (!terms.some((term) => answers(keys, term))) continue;
    const before = spans.at(-1);
    if (before && from < before[1]) before[1] = Math.max(before[1], to);
    else spans.push([from, to]);
  }
  return spans;
}

const answers = (keys: readonly string[], { keys: asked, beginning }: Term): boolean =>
  keys.some((key) => asked.includes(key) || (beginning !== null && key.startsWith(beginning)));

const covers = ({ from, to }: Word, start: number, end: number): boolean => from <= start && to >= end;
const at = (from: number, text: string, keys: string[]): Word => ({ keys, from, to: from + text.length });

/** People say the same words all day. */
const KNOWN_MAX = 20_000;
const known = new LRUCache<string, string[]>({ max: KNOWN_MAX });
function keysOf(word: string): string[] {
  if (word === '') return [];
  if (/^\d+$/.test(word)) return [phoneDigits(word)];
  const before = known.get(word);
  if (before) return before;
  const keys = [...new Set([word, ...partsOf(word), ...formsOf(word)])];
  known.set(word, keys);
  return keys;
}

/** "TS241365" is found as "TS 241365" and as "241365" too. */
function partsOf(word: string): string[] {
  const [, letters, digits] = /^(\p{L}+)(\p{N}{3,})$/u.exec(word) ?? [];
  return letters && digits ? [digits, letters] : [];
}

function figuresOf(text: string): Word[] {
  return [...text.matchAll(FIGURES)].flatMap(({ 0: figures, index }) => {
    if (/\s/.test(figures) && !PHONE_LIKE.test(figures)) return [];
    const digits = foldedWord(figures);
    const isOne = digits.length >= FIGURES_MIN && digits.length <= FIGURES_MAX;
    return isOne ? [at(index, figures, [phoneDigits(digits)])] : [];
  });
}

/** A number at home, as one would dial it from abroad: "0812…" and "+62 812…" are one. */
export const phoneDigits = (digits: string): string =>
  digits.startsWith('0') && digits.length >= 9 && digits.length <= 14 ? `62${digits.slice(1)}` : digits;
