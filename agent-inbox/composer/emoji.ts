/** Signs by their names in either language. Pure but for the list, which is loaded when it is first asked for. */
export interface Emoji {
  sign: string;
  id: string;
  en: string;
}

export function parseEmoji(list: string): Emoji[] {
  return list
    .trim()
    .split('\n')
    .map((line) => {
      const [sign = '', id = '', en = ''] = line.split('|');
      return { sign, id, en };
    });
}

let loaded: Promise<Emoji[]> | undefined;
export function loadEmoji(): Promise<Emoji[]> {
  loaded ??= import('./emoji-list.ts').then(({ EMOJI }) => parseEmoji(EMOJI));
  loaded.catch(() => {
    loaded = undefined; // asked again at the next word
  });
  return loaded;
}

/** How well a sign answers to a name: by the whole of one, a word of one, the beginning of a word. null: not at all. */
function rank({ id, en }: Emoji, asked: string): number | null {
  if (id === asked || en === asked) return 0;
  const words = `${id} ${en}`.split(' ');
  if (words.includes(asked)) return 1;
  return [id, en, ...words].some((name) => name.startsWith(asked)) ? 2 : null;
}

/** Those that answer to what was typed, the likeliest first. */
export function emojiFor(all: readonly Emoji[], words: string): Emoji[] {
  const asked = words.toLowerCase().replaceAll('_', ' ');
  return all
    .flatMap((emoji) => {
      const at = rank(emoji, asked);
      return at === null ? [] : [{ emoji, at }];
    })
    .sort((a, b) => a.at - b.at)
    .map(({ emoji }) => emoji);
}
