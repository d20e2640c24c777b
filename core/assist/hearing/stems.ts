import { remembered } from './remembered.ts';

/** Prefixes and the letters they may have swallowed: "menukar" is "tukar", "nyari" is "cari" or "sari". */
const PREFIXES: Array<[prefix: RegExp, lost: string[]]> = [
  [/^(?:di|ke|se|ber|ter|per|be|nge|peng|meng|ng)(?=\p{L}{3})/u, ['']],
  [/^(?:mem|pem)(?=\p{L}{3})/u, ['', 'p']],
  [/^(?:men|pen)(?=\p{L}{3})/u, ['', 't']],
  [/^(?:meny|peny|ny)(?=\p{L}{3})/u, ['s', 'c']],
  [/^(?:meng|peng|ng)(?=[aiueo]\p{L}{2})/u, ['k']],
  [/^(?:me|pe)(?=\p{L}{3})/u, ['']],
  [/^m(?=[aiueo]\p{L}{2})/u, ['p']],
  [/^n(?=[aiueo]\p{L}{2})/u, ['t']],
];
const SUFFIXES = new Set(
  'nya kannya innya annya ku mu lah kah kan in an i ing ings ed es s er ation ations ment ments'.split(' '),
);
const SUFFIX_MAX = 6;
const STEM_MIN = 3;
const DEPTH_MAX = 3;

/**
 * What a word may be a form of, the word itself first: "dibatalkan" → "batalkan", "batal"; "cancelling" → "cancel".
 * Light on purpose: a form counts only where somebody knows it.
 */
export const stemsOf = remembered((word: string): readonly string[] => {
  const found = new Set([word]);
  let layer = [word];
  for (let depth = 0; depth < DEPTH_MAX; depth += 1) {
    const next = new Set(layer.flatMap((form) => [...unprefixed(form), ...unsuffixed(form)]));
    layer = [...next].filter((form) => form.length >= STEM_MIN && !found.has(form));
    for (const form of layer) found.add(form);
  }
  return [...found];
});

const unprefixed = (word: string): string[] =>
  PREFIXES.flatMap(([prefix, lost]) =>
    prefix.test(word) ? lost.map((letter) => letter + word.replace(prefix, '')) : [],
  );

function unsuffixed(word: string): string[] {
  const forms = [word.replace(/(\p{L})2$/u, '$1')];
  let cut = 1;
  while (cut <= SUFFIX_MAX && word.length - cut >= STEM_MIN) {
    if (SUFFIXES.has(word.slice(-cut))) {
      const bare = word.slice(0, -cut);
      forms.push(bare, `${bare}e`);
      if (/(\p{L})\1$/u.test(bare)) forms.push(bare.slice(0, -1));
      if (bare.endsWith('i')) forms.push(`${bare.slice(0, -1)}y`);
    }
    cut += 1;
  }
  return forms.filter((form) => form !== word);
}
