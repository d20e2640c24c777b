/**
 * A word without its common endings, so that "batalin", "dibatalkan" and "cancelling", "cancelled" meet. Rough on
 * purpose: both sides of a comparison go through it, and it never makes a word shorter than three letters.
 */
export function stem(word: string): string {
  let bare = word;
  if (bare.length > 5 && /^di\p{L}/u.test(bare) && !WHOLE.has(bare)) bare = bare.slice(2);
  bare = cut(bare, /(?:nya|lah|kah)$/u, 3);
  bare = cut(bare, /(?:kan|in|ku|mu)$/u, 4);
  bare = cut(bare, /(?:ing|ed|es|s)$/u, 3);
  if (bare.length > 4) bare = bare.replace(/e$/u, ''); // close, closed, closing
  // cancelling → cancell → cancel
  return bare.length > 4 ? bare.replace(/([lpgtn])\1$/u, '$1') : bare;
}

const WHOLE = new Set([
  'dimsum',
  'diskon',
  'dispenser',
  'digital',
  'dinner',
  'dingin',
  'directions',
  'different',
  'did',
]);
/** Whole words that only look as if they had an ending. */
const UNCUT = new Set([
  'masalah',
  'salah',
  'pakan',
  'makan',
  'bukan',
  'ikan',
  'akan',
  'admin',
  'this',
  'is',
  'was',
  'yes',
]);

function cut(word: string, ending: RegExp, least: number): string {
  if (UNCUT.has(word)) return word;
  const bare = word.replace(ending, '');
  return bare.length >= least ? bare : word;
}
