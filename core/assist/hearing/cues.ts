import { LRUCache } from 'lru-cache';
import { INTENTS, type Intent } from '../intents.ts';
import type { Named } from './intents.ts';
import { kindOf } from './kinds.ts';
import { LEARNT } from './learnt-cues.ts';
import { SLANG } from './slang.ts';

/** Something that may speak for an intent, and how much of it there is. */
export type Cue = readonly [name: string, amount: number];

/** How much each cue speaks for each intent: numbers of `INTENTS`, each followed by its weight in tenths. */
export type CueTable = ReadonlyMap<string, ArrayLike<number>>;

/** What cues are found in. */
export interface Said {
  gist: string;
  named: Named;
  /** The plain words but those that name places. */
  words: string[];
}

/** Letters in a row tell a word that is mistyped or new; many of them are in each word. */
const CHUNKS = [4, 5];
const CHUNK_AMOUNT = 0.5;

/**
 * Every cue there is, each once: of the gist, and of the words beneath it. The signs are none: they were made for
 * sentences that are learnt from, and what is learnt would lean on them alone.
 */
export function cuesIn({ gist, named, words }: Said): Cue[] {
  const kinds = [...new Set(words.map(kindOf).filter((kind) => kind !== null))].sort();
  const found = inGist(gist, named);
  const concepts = found.filter((name) => /^[A-Z]+$/.test(name)).sort();
  return [
    ...found.map((name): Cue => [name, 1]),
    ...pairsOf(concepts).map((pair): Cue => [`*${pair}`, 1]),
    ...kinds.map((kind): Cue => [`%${kind}`, 1]),
    ...pairsOf(kinds).map((pair): Cue => [`&${pair}`, 1]),
    ...chunksIn(words, named).map((name): Cue => [name, CHUNK_AMOUNT]),
  ];
}

const pairsOf = (names: string[]): string[] =>
  names.flatMap((name, i) => names.slice(i + 1).map((other) => `${name} ${other}`));

/** Words, two in a row, two with one between. Figures are alike, and so are the names of things. */
function inGist(gist: string, named: Named): string[] {
  const said = gist.split(' ').filter((word) => word !== '|' && word !== '');
  const words = ['^', ...said.map((word) => formOf(word, named)), '$'].filter(
    (word, i, all) => word !== 'THING' || all[i - 1] !== 'THING',
  );
  const found = new Set<string>();
  for (const [i, word] of words.entries()) {
    found.add(word);
    if (i > 0) found.add(`${words[i - 1]} ${word}`);
    if (i > 1) found.add(`${words[i - 2]} _ ${word}`);
  }
  if (named.product) found.add('@product');
  if (named.place) found.add('@place');
  return [...found];
}
function formOf(word: string, { things }: Named): string {
  if (things.has(word)) return 'THING';
  return /^\d/.test(word) ? '#' : word;
}

function chunksIn(words: string[], { things }: Named): string[] {
  const found = new Set<string>();
  for (const word of words) {
    if (things.has(word) || /\d/.test(word)) continue;
    for (const chunk of chunksOf(word)) found.add(chunk);
  }
  return [...found];
}

/** Words come again and again. */
const WORDS_KEPT = 5_000;
const kept = new LRUCache<string, string[]>({ max: WORDS_KEPT });

function chunksOf(word: string): string[] {
  const known = kept.get(word);
  if (known) return known;
  const framed = `<${SLANG.get(word) || word}>`;
  const chunks = CHUNKS.flatMap((length) =>
    Array.from({ length: Math.max(0, framed.length - length + 1) }, (_, i) => `~${framed.slice(i, i + length)}`),
  );
  kept.set(word, chunks);
  return chunks;
}

const FIRST = 'A'.charCodeAt(0);

/** A table of cues as a line for each: the cue, a tab, and a letter for each intent with its weight in tenths. */
export function readTable(text: string): CueTable {
  return new Map(
    text
      .trim()
      .split('\n')
      .map((line) => {
        const [cue = '', pairs = ''] = line.split('\t');
        const numbers = [...pairs.matchAll(/([A-Z])(-?\d+)/g)].flatMap(([, letter = '', weight]) => [
          letter.charCodeAt(0) - FIRST,
          Number(weight),
        ]);
        return [cue, Int16Array.from(numbers)] as const;
      }),
  );
}

/** As `readTable` reads it. */
export const writeTable = (table: CueTable): string =>
  [...table]
    .map(
      ([cue, numbers]) =>
        `${cue}\t${Array.from(numbers, (n, i) => (i % 2 === 0 ? String.fromCharCode(FIRST + n) : n)).join('')}`,
    )
    .join('\n');

let learnt: CueTable | undefined;
const learntTable = (): CueTable => {
  learnt ??= readTable(LEARNT);
  return learnt;
};

/** Whether the lessons speak of a word. */
export const isKnownCue = (word: string): boolean => learntTable().has(word);

/** How likely each intent is; the shares of all intents make 1. */
export function likelihoods(cues: Cue[], table: CueTable = learntTable()): Record<Intent, number> {
  const sums = new Float64Array(INTENTS.length);
  for (const [name, amount] of cues) {
    const numbers = table.get(name);
    if (!numbers) continue;
    for (let i = 0; i < numbers.length; i += 2) {
      const intent = numbers[i] as number;
      sums[intent] = (sums[intent] as number) + (amount * (numbers[i + 1] as number)) / 10;
    }
  }
  const most = Math.max(...sums);
  const odds = [...sums].map((sum) => Math.exp(sum - most));
  const all = odds.reduce((sum, one) => sum + one, 0);
  return Object.fromEntries(INTENTS.map((intent, i) => [intent, (odds[i] ?? 0) / all])) as Record<Intent, number>;
}
