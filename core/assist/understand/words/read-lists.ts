/** `meaning: form form …`, a line each, as a map from form to meaning. The first line to claim a form keeps it. */
export function readMap(lines: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const line of lines.split('\n').filter((line) => line.trim())) {
    const [meaning, forms] = line.split(':');
    if (!meaning || forms === undefined) throw new Error(`Not "meaning: forms": ${line}`);
    for (const form of wordsIn(forms)) if (!map.has(form)) map.set(form, meaning.trim());
  }
  return map;
}

/** Words parted by blanks or line ends. */
export const readList = (words: string): ReadonlySet<string> => new Set(wordsIn(words));

export const wordsIn = (text: string): string[] => text.split(/\s+/).filter(Boolean);
