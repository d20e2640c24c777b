import { wordsIn } from './words/read-lists.ts';
import { DROPPED, SPELLING } from './words/spelling.ts';

/** One written word, in the order of the text. */
export interface Token {
  /** Lower case, as written: what names of places and products are matched on. */
  plain: string;
  /** What it means in plain words; none for words of address and mood, several for "dmn". */
  words: readonly string[];
  /** Tokens between marks such as . , ? or a new line share a number. */
  clause: number;
}

/** Signs of mood that words do not show. */
export interface Marks {
  isQuestion: boolean;
  isAngry: boolean;
  isPleased: boolean;
  /** Mostly capitals, in more than a word or two. */
  isShouting: boolean;
}

export interface Normalised {
  /** As received, composed characters, cut to a bearable length. */
  raw: string;
  /** The words of all tokens. */
  text: string;
  words: readonly string[];
  tokens: readonly Token[];
  marks: Marks;
}

/** A message holds 4,096; nobody says more than this in one breath, and time grows with it. */
export const TEXT_MAX = 4_096;
const TOKENS_MAX = 400;
const TOKEN_MAX = 40;

/**
 * Text as people type it, in plain words: lower case, shorthand spelt out, digits parted from units, doubled words
 * said once, long-drawn letters shortened. Takes time linear in the first `TEXT_MAX` characters; the rest is ignored.
 */
export function normalise(text: string): Normalised {
  const raw = text.slice(0, TEXT_MAX).toWellFormed().normalize('NFKC').slice(0, TEXT_MAX);
  const tokens = tokensOf(raw);
  const words = tokens.flatMap((token) => token.words);
  return { raw, text: words.join(' '), words, tokens, marks: marksOf(raw) };
}

const UNITS = new Set(
  wordsIn(`pk kg kilo kilogram g gr gram ons l ltr lt liter litre liters litres ml cc w watt watts mah ah wh v volt gb tb mb
    inch inci inchi in m meter mtr cm mm p hz ghz jt juta rb ribu k pcs pc biji bh buah dus karton pack pak bungkus box
    botol lembar lbr menit mnt min mins jam hari hr km x th tahun port pintu tungku tabung lubang sachet`),
);

function tokensOf(raw: string): Token[] {
  const tokens: Token[] = [];
  let clause = 0;
  const lowered = withoutApostrophes(raw.toLowerCase());
  for (const [piece] of lowered.matchAll(/\d+(?:[.,]\d+)*\+?|[\p{L}\p{M}\d]+\+?|[,.!?;:\n()[\]"]|[–—]/gu)) {
    if (tokens.length >= TOKENS_MAX) break;
    if (/^[\p{L}\d]/u.test(piece)) {
      for (const plain of split(piece)) tokens.push(tokenOf(plain, clause, tokens.at(-1)));
    } else if (tokens.at(-1)?.clause === clause) clause += 1;
  }
  return tokens;
}

/** "don't" and "can't" lose their mark, "what's" becomes two words, "jum'at" one. */
const withoutApostrophes = (lowered: string): string =>
  lowered
    .replace(/['’‘`´]/g, "'")
    .replace(/\b(what|where|who|how|when|that|it|there|here)'s\b/g, '$1 is')
    .replace(/'(ll|ve|re|d|m|s)\b/g, (_, short: string) => SHORT_VERBS[short] ?? '')
    .replaceAll("'", '');
const SHORT_VERBS: Record<string, string> = { ll: ' will', ve: ' have', re: ' are', d: ' would', m: ' am', s: '' };

/** "20000mah" is a number and its unit; "24jam" too; "TS241377" and "usb3" stay whole. */
function split(piece: string): string[] {
  if (piece.length > TOKEN_MAX) return [piece.slice(0, TOKEN_MAX)];
  const [, digits, unit] = /^(\d+(?:[.,]\d+)*)(\p{L}{1,9})$/u.exec(piece) ?? [];
  if (digits && unit) return UNITS.has(unit) ? [plainNumber(digits), unit] : [piece];
  return [/^\d/.test(piece) ? plainNumber(piece) : shortened(piece)];
}

/** "1,8" and "1.8" are the same; "20.000" is twenty thousand. */
function plainNumber(digits: string): string {
  if (/^\d{1,3}([.,])\d{3}(?:\1\d{3})*$/.test(digits)) return digits.replace(/[.,]/g, '');
  return digits.replace(',', '.');
}

/** Letters drawn out ("haloooo") once; a doubled letter stays, for many words have one. "AAA" is a battery. */
const shortened = (word: string): string => (word === 'aaa' ? word : word.replace(/(\p{L})\1{2,}/gu, '$1'));

function tokenOf(plain: string, clause: number, before: Token | undefined): Token {
  const afterNumber = before?.clause === clause && /^\d/.test(before.plain);
  // After a number a short form is a unit: "500 g", "30 min".
  if (afterNumber && UNITS.has(plain)) return { plain, words: [UNIT_WORDS[plain] ?? plain], clause };
  const known = meaningOf(plain);
  if (known) return { plain, words: known, clause };
  const [, once, tail = ''] = /^(\p{L}{3,})2(an|nya|in|x)?$/u.exec(plain) ?? [];
  return { plain, words: once ? (meaningOf(once) ?? [once + tail]) : [plain], clause };
}
const UNIT_WORDS: Record<string, string> = { min: 'menit', mins: 'menit', mnt: 'menit', hr: 'hari', jm: 'jam' };

function meaningOf(plain: string): readonly string[] | null {
  if (DROPPED.has(plain)) return [];
  const meaning = SPELLING.get(plain);
  if (meaning) return meaning.split(' ');
  const undoubled = SPELLING.get(plain.replace(/(\p{L})\1+/gu, '$1'));
  if (undoubled && plain.length > 3) return undoubled.split(' ');
  // "dimananya", "statusnya": the ending is dropped where the rest is shorthand.
  const bare = /^(\p{L}{2,})(nya|ny|x)$/u.exec(plain)?.[1];
  const stem = bare && SPELLING.get(bare);
  return stem ? stem.split(' ') : null;
}

const ANGRY = /[😠😡🤬👎💢😤]/u;
const PLEASED = /[👍🙏😊😀😁🥰😍❤👌]/u;

function marksOf(raw: string): Marks {
  const letters = raw.match(/\p{L}/gu)?.length ?? 0;
  const capitals = raw.match(/\p{Lu}/gu)?.length ?? 0;
  return {
    isQuestion: raw.includes('?'),
    isAngry: ANGRY.test(raw) || /!{3,}/.test(raw),
    isPleased: PLEASED.test(raw),
    isShouting: letters >= 12 && capitals / letters > 0.7,
  };
}
