/** After these begins what is meant instead. */
const TURNS = new Set([
  'can',
  'could',
  'yang',
  'yg',
  'tapi',
  'tp',
  'but',
  'melainkan',
  'maksudnya',
  'maksud',
  'for',
  'buat',
  'untuk',
]);
const NOT = new Set(['bukan', 'bkn', 'bukannya']);
/** Before "not" these deny or ask; they take nothing back. */
const DENIES = new Set(
  'or do does did is are am was were can could would will should have has had why if whether may might'.split(' '),
);
const NAMES = new Set(['the', 'a', 'an', 'that', 'those', 'this', 'in', 'at', 'on', 'near']);

/**
 * Which words are taken back: "yang 5 kg, bukan 10 kg", "the 43 inch one, not the 32", "Wednesday instead of Tuesday", "rather at Tebet than Kemang".
 * @returns whether the word there is one of them
 */
export function takenBackIn(clauses: readonly (readonly string[])[]): (i: number) => boolean {
  const taken = new Set<number>();
  let at = 0;
  for (const words of clauses) {
    for (let i = 0; i < words.length; i += 1) {
      const begin = beginOf(words, i);
      if (begin === null) continue;
      const end = endOf(words, begin);
      for (let k = i; k < end; k += 1) taken.add(at + k);
      i = end - 1;
    }
    at += words.length;
  }
  return (i) => taken.has(i);
}

/** Where what is taken back begins, when the word at `i` takes something back. */
function beginOf(words: readonly string[], i: number): number | null {
  const [before = '', word = '', next] = [words[i - 1], words[i], words[i + 1]];
  if (next === undefined) return null;
  if (NOT.has(word)) return i + 1;
  if ((word === 'instead' && next === 'of') || (word === 'rather' && next === 'than')) return i + 2;
  if (word === 'than' && words.slice(0, i).includes('rather')) return i + 1;
  const isNamed = NAMES.has(next) || /^\d/.test(next);
  return word === 'not' && isNamed && !DENIES.has(before) ? i + 1 : null;
}

function endOf(words: readonly string[], begin: number): number {
  for (let i = begin + 1; i < words.length; i += 1) if (TURNS.has(words[i] ?? '')) return i;
  return words.length;
}
