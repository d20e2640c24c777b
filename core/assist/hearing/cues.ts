import { INTENTS, type Intent } from '../intents.ts';
import type { Named } from './intents.ts';
import { kindOf } from './kinds.ts';
import { LEARNT } from './learnt-cues.ts';
import { remembered } from './remembered.ts';
import { SLANG } from './slang.ts';

/** Something that may speak for an intent, and how much of it there is. */
export type Cue = readonly [name: string, amount: number];

/** Weights are kept as so many parts of one: in coarser ones much of what many small cues say together is lost. */
export const TWENTIETHS = 20;

/** How much each cue speaks for each intent: numbers of `INTENTS`, each followed by its weight in twentieths. */
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
export const cuesIn = (said: Said): Cue[] => [
  ...[...wholeCuesIn(said)].map((name): Cue => [name, 1]),
  ...[...new Set(chunkedIn(said).flatMap(chunksOf))].map((name): Cue => [name, CHUNK_AMOUNT]),
];

/** Words and concepts and kinds, by themselves and together. Loops, since every part of every sentence comes by here. */
function wholeCuesIn({ gist, named, words }: Said): Set<string> {
  const forms = formsIn(gist, named);
  const found = new Set<string>();
  const concepts = new Set<string>();
  const kinds = new Set<string>();
  for (let i = 0; i < forms.length; i += 1) {
    const form = forms[i] as string;
    found.add(form);
    if (i > 0) found.add(`${forms[i - 1]} ${form}`);
    if (i > 1) found.add(`${forms[i - 2]} _ ${form}`);
    if (/^[A-Z]+$/.test(form)) concepts.add(form);
  }
  for (const word of words) {
    const kind = kindOf(word);
    if (kind !== null) kinds.add(kind);
  }
  if (named.product) found.add('@product');
  if (named.place) found.add('@place');
  addPairs(found, '*', [...concepts].sort());
  const sorted = [...kinds].sort();
  for (const kind of sorted) found.add(`%${kind}`);
  addPairs(found, '&', sorted);
  return found;
}

function addPairs(found: Set<string>, sign: string, names: string[]): void {
  for (let i = 0; i < names.length; i += 1) {
    for (let k = i + 1; k < names.length; k += 1) found.add(`${sign}${names[i]} ${names[k]}`);
  }
}

/** The words of a gist between its ends. Figures are alike, and so are the names of things. */
function formsIn(gist: string, named: Named): string[] {
  const forms = ['^'];
  for (const word of gist.split(' ')) {
    if (word === '|' || word === '') continue;
    const form = formOf(word, named);
    if (form !== 'THING' || forms.at(-1) !== 'THING') forms.push(form);
  }
  forms.push('$');
  return forms;
}
function formOf(word: string, { things }: Named): string {
  if (things.has(word)) return 'THING';
  return /^\d/.test(word) ? '#' : word;
}

/** The words whose letters tell something. */
const chunkedIn = ({ words, named: { things } }: Said): string[] =>
  words.filter((word) => !(things.has(word) || /\d/.test(word)));

function chunksOf(word: string): string[] {
  const framed = `<${SLANG.get(word) || word}>`;
  return CHUNKS.flatMap((length) =>
    Array.from({ length: Math.max(0, framed.length - length + 1) }, (_, i) => `~${framed.slice(i, i + length)}`),
  );
}

const FIRST = 'A'.charCodeAt(0);

/** A table of cues as a line for each: the cue, a tab, and a letter for each intent with its weight in twentieths. */
export const writeTable = (table: CueTable): string =>
  [...table]
    .map(
      ([cue, numbers]) =>
        `${cue}\t${Array.from(numbers, (n, i) => (i % 2 === 0 ? String.fromCharCode(FIRST + n) : n)).join('')}`,
    )
    .join('\n');

/** A table in one piece, so that a cue costs a look and no more: its numbers, of which a byte holds each, and where those of each cue begin. */
interface Learnt {
  /** At each beginning how many numbers there are, then they themselves. */
  numbers: Int8Array;
  begins: ReadonlyMap<string, number>;
}

/** As `writeTable` writes it. */
function readTable(text: string): Learnt {
  const numbers: number[] = [];
  const begins = new Map<string, number>();
  for (const line of text.trim().split('\n')) {
    const [cue = '', pairs = ''] = line.split('\t');
    const own = pairs.match(/[A-Z]|-?\d+/g) ?? [];
    begins.set(cue, numbers.length);
    numbers.push(own.length, ...own.map((one, i) => (i % 2 === 0 ? one.charCodeAt(0) - FIRST : Number(one))));
  }
  return { numbers: Int8Array.from(numbers), begins };
}

let table: Learnt | undefined;
const learnt = (): Learnt => {
  table ??= readTable(LEARNT);
  return table;
};

/** Whether the lessons speak of a word. */
export const isKnownCue = (word: string): boolean => learnt().begins.has(word);

/** Where in the table the letters of a word are spoken of. */
const learntChunksOf = remembered((word) => chunksOf(word).flatMap((chunk) => learnt().begins.get(chunk) ?? []));

/** How likely each intent is by the cues in what is said; the shares of all intents make 1. */
export function likelihoods(said: Said): Record<Intent, number> {
  const { numbers, begins } = learnt();
  const sums = new Float64Array(INTENTS.length);
  const add = (begin: number, amount: number) => {
    const end = begin + (numbers[begin] as number);
    for (let i = begin + 1; i < end; i += 2) {
      const intent = numbers[i] as number;
      sums[intent] = (sums[intent] as number) + (amount * (numbers[i + 1] as number)) / TWENTIETHS;
    }
  };
  for (const name of wholeCuesIn(said)) {
    const begin = begins.get(name);
    if (begin !== undefined) add(begin, 1);
  }
  const heard = new Set<number>();
  for (const word of chunkedIn(said)) for (const begin of learntChunksOf(word)) heard.add(begin);
  for (const begin of heard) add(begin, CHUNK_AMOUNT);
  const most = Math.max(...sums);
  const odds = sums.map((sum) => Math.exp(sum - most));
  const all = odds.reduce((sum, one) => sum + one, 0);
  const shares = {} as Record<Intent, number>;
  for (const [i, intent] of INTENTS.entries()) shares[intent] = (odds[i] as number) / all;
  return shares;
}
