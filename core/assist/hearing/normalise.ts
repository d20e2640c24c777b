import { remembered } from './remembered.ts';
import { SLANG } from './slang.ts';

/** Beyond this nobody asks a question; whatever comes after it is not read. */
const LENGTH_MAX = 1_000;

/** What English joins with a mark, apart again. A mark inside any other word is part of it: "jum'at" is "jumat". */
const JOINED: Array<[RegExp, string]> = [
  [/&/g, ' and '],
  [/\b(what|where|who|how|when)'?s\b/g, '$1 is'],
  [/\b(it|that|there|here|he|she)'s\b/g, '$1 is'],
  [/\blet's\b/g, 'let us'],
  [/\bcan'?t\b/g, 'can not'],
  [/\bwon'?t\b/g, 'will not'],
  // "Gabisa" is "ga bisa".
  [
    /\b(ga|gak|ngga|nggak|kaga|kagak)(bisa|bs|usah|mau|mo|jadi|ada|pake|pernah|perlu|boleh|dingin|nyala|nyampe|sampe|sesuai|suka|punya|dapet|dapat|keburu|ketemu|cocok|bener|muat|dateng)\b/g,
    '$1 $2',
  ],
  [/\b(can|do|does|did|is|are|was|were|have|has|had|would|could|should)n'?t\b/g, '$1 not'],
  [/'m\b/g, ' am'],
  [/'re\b/g, ' are'],
  [/'ll\b/g, ' will'],
  [/'ve\b/g, ' have'],
  [/'d\b/g, ' would'],
  [/'s\b/g, ''],
  [/(\p{L})'(?=\p{L})/gu, '$1'],
];
/** Those that are there without a mark too. */
const JOINED_UNMARKED = JOINED.filter(([{ source }]) => !/'(?!\?)/.test(source));
const MARKS = /[\u2018\u2019`\u00b4]/g;

/** Between one statement and the next; a mark inside a figure is none. */
const CLAUSE_END = /[;!?\n()]+|(?<!\d)[,.]|[,.](?!\d)/;

/** The words of each part of a text that marks set apart, as `plainWords` gives them; a turn's text is asked for several times. */
export const clausesOf = remembered((text: string): readonly (readonly string[])[] => {
  let lower = text.slice(0, LENGTH_MAX).normalize('NFKC').toLowerCase().replace(MARKS, "'");
  for (const [joined, apart] of lower.includes("'") ? JOINED : JOINED_UNMARKED) lower = lower.replace(joined, apart);
  return lower
    .split(CLAUSE_END)
    .map(wordsOf)
    .filter(({ length }) => length > 0);
});

/**
 * Words as they were written, lower case, without marks: what names are looked for in. A number and its unit are
 * two words ("1,8liter" → "1.8 liter"), letters said long are said short ("halooo" → "halo").
 */
export const plainWords = (text: string): string[] => clausesOf(text).flat();

function wordsOf(text: string): string[] {
  return text
    .replace(/(\d)[.,](\d{3})(?!\d)/g, '$1$2')
    .replace(/(\d),(\d)/g, '$1.$2')
    .replace(/(\p{L})\1{2,}/gu, '$1')
    .replace(/(\d)(\p{L})/gu, '$1 $2')
    .replace(/[^\p{L}\p{N}.+]+/gu, ' ')
    .replace(/\.(?!\d)/g, ' ')
    .split(' ')
    .filter(Boolean);
}

/** The same with everyday forms put as their plain meaning, and words that only address or soften left out. */
export function normalise(text: string): string {
  return plainWords(text).map(plainFormOf).filter(Boolean).join(' ').replace(/\s+/g, ' ');
}

/** A word's plain meaning, which may be several words, or none. */
export const plainFormOf = remembered((word: string): string => SLANG.get(word) ?? unsuffixed(word));

/** "sampe2" is said twice; "stoknya" is the stock of it. */
export function unsuffixed(word: string): string {
  const once = word.replace(/(\p{L})2$/u, '$1');
  const bare = once.length > 5 ? once.replace(/nya$/, '') : once;
  return SLANG.get(bare) ?? bare;
}
