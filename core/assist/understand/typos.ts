import { distance } from 'fastest-levenshtein';

/** Edits forgiven in a word or name of this many letters: shorter ones have too many neighbours. */
export function typoBudget(letters: number): number {
  if (letters < 4) return 0;
  return letters < 8 ? 1 : 2;
}

/** Edits between two words; two neighbouring letters the wrong way round, one slip of the thumb, count once. */
export const edits = (a: string, b: string): number => (isSwapped(a, b) ? 1 : distance(a, b));

function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return a[at] !== undefined && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
