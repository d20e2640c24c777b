import type { Choice } from '../../contract/cards.ts';

const WORDS: ReadonlyMap<string, number> = new Map([
  ...['satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh'].map(
    (word, index) => [word, index + 1] as const,
  ),
  ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map(
    (word, index) => [word, index + 1] as const,
  ),
]);

/** Which of the choices written out by number a bare number means; null where it is none of them. */
export function pickedBy(text: string, offered: Choice[]): Choice | null {
  const said = text
    .trim()
    .toLowerCase()
    .replace(/[.)!]+$/, '');
  const number = /^#?\d{1,2}$/.test(said) ? Number(said.replace('#', '')) : WORDS.get(said);
  return (number && offered[number - 1]) || null;
}
