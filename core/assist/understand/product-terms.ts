import { BRANDS, COUNT_UNITS, GOODS, NUMBER_WORDS, SIZE_UNITS } from './words/goods.ts';

/** What a name is compared by. `size`: a number with its unit ("5kg"); `number`: one without ("#20000"). */
export interface Term {
  text: string;
  kind: 'word' | 'brand' | 'size' | 'number';
  /** Tokens it was made of: `from` up to, not including, `to`. */
  from: number;
  to: number;
}

const GOODS_WORDS_MAX = 4;
/** Words that some other word for goods is made of. */
export const GOODS_PARTS: ReadonlySet<string> = new Set([...GOODS.keys()].flatMap((form) => form.split('_')));

/**
 * The terms of some words, in order: other words for the same goods become one, numbers join their units, counted
 * pieces ("2 bungkus") are left out. Catalogue and question go through the same door.
 */
export function termsOf(words: readonly string[], { keepsCounts = false } = {}): Term[] {
  const terms: Term[] = [];
  for (let at = 0; at < words.length; ) {
    const read = sizeAt(words, at, keepsCounts) ?? goodsAt(words, at) ?? plainAt(words, at);
    terms.push(...read.terms);
    at = read.to;
  }
  return terms;
}

interface Read {
  terms: Term[];
  to: number;
}

function sizeAt(words: readonly string[], at: number, keepsCounts: boolean): Read | null {
  const word = words[at] ?? '';
  if (word === 'isi' && /^\d+$/.test(words[at + 1] ?? '')) {
    return { terms: [{ text: `isi${words[at + 1]}`, kind: 'size', from: at, to: at + 2 }], to: at + 2 };
  }
  const isDigits = /^\d+(\.\d+)?$/.test(word);
  const digits = isDigits ? word : NUMBER_WORDS.get(word);
  if (digits === undefined) return null;
  const next = words[at + 1] ?? '';
  const unit = SIZE_UNITS.get(next);
  if (unit) return { terms: [{ text: sized(digits, unit), kind: 'size', from: at, to: at + 2 }], to: at + 2 };
  if (COUNT_UNITS.has(next) && !keepsCounts) return { terms: carton(next, at + 1), to: at + 2 };
  // "dua" without a unit is a word like others; digits are a number to be matched with any unit.
  return isDigits ? { terms: [{ text: `#${digits}`, kind: 'number', from: at, to: at + 1 }], to: at + 1 } : null;
}

/** A carton is another product, not only a way to count. */
const carton = (word: string, at: number): Term[] =>
  GOODS.get(word) === 'karton' ? [{ text: 'karton', kind: 'word', from: at, to: at + 1 }] : [];

/** 1000 g is a kilo, 1500 ml a litre and a half. */
function sized(digits: string, unit: string): string {
  const bigger = unit === 'g' ? 'kg' : unit === 'ml' ? 'l' : null;
  return bigger && Number(digits) >= 1_000 ? `${Number(digits) / 1_000}${bigger}` : `${Number(digits)}${unit}`;
}

function goodsAt(words: readonly string[], at: number): Read | null {
  for (let length = Math.min(GOODS_WORDS_MAX, words.length - at); length > 0; length -= 1) {
    const meaning = GOODS.get(words.slice(at, at + length).join('_'));
    if (!meaning) continue;
    const to = at + length;
    return { terms: meaning.split('_').map((text) => ({ text, kind: 'word' as const, from: at, to })), to };
  }
  return null;
}

function plainAt(words: readonly string[], at: number): Read {
  const text = words[at] ?? '';
  return { terms: [{ text, kind: BRANDS.has(text) ? 'brand' : 'word', from: at, to: at + 1 }], to: at + 1 };
}
