/** One to ten, as both languages say them. */
export const TO_TEN: ReadonlyMap<string, number> = new Map(
  [
    'satu one',
    'dua two',
    'tiga three',
    'empat four',
    'lima five',
    'enam six',
    'tujuh seven',
    'delapan eight',
    'sembilan nine',
    'sepuluh ten',
  ].flatMap((names, i) => names.split(' ').map((name) => [name, i + 1] as const)),
);
