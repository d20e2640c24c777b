/** The numbers one to ten by their names, in both languages. A Map: of a plain object "constructor" would be one too. */
export const TO_TEN: ReadonlyMap<string, number> = new Map(
  [
    'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh',
    'one two three four five six seven eight nine ten',
  ].flatMap((names) => names.split(' ').map((name, i): [string, number] => [name, i + 1])),
);
