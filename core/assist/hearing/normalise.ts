import { SLANG } from './slang.ts';

/** Beyond this nobody asks a question; whatever comes after it is not read. */
const LENGTH_MAX = 1_000;

/**
 * Words as they were written, lower case, without marks: what names are looked for in. A number and its unit are
 * two words ("1,8liter" → "1.8 liter"), letters said long are said short ("halooo" → "halo").
 */
export function plainWords(text: string): string[] {
  const lower = text.slice(0, LENGTH_MAX).normalize('NFKC').toLowerCase();
  return lower
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
  return plainWords(text)
    .map((word) => SLANG.get(word) ?? unsuffixed(word))
    .filter(Boolean)
    .join(' ')
    .replace(/\s+/g, ' ');
}

/** "sampe2" is said twice; "stoknya" is the stock of it. */
function unsuffixed(word: string): string {
  const once = word.replace(/(\p{L})2$/u, '$1');
  const bare = once.length > 5 ? once.replace(/nya$/, '') : once;
  return SLANG.get(bare) ?? bare;
}
