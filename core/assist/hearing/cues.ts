import { INTENTS, type Intent } from '../intents.ts';
import type { Named } from './intents.ts';
import { LEARNT } from './learnt-cues.ts';

/** How much each cue speaks for each intent, in the order of `INTENTS`. */
export type CueTable = ReadonlyMap<string, ReadonlyArray<readonly [intent: number, weight: number]>>;

/** What may be a cue in a gist: words, two in a row, two with one between. Figures are alike, and so are the names of things. */
export function cuesIn(gist: string, named: Named): string[] {
  const said = gist.split(' ').filter((word) => word !== '|' && word !== '');
  const words = ['^', ...said.map((word) => kindOf(word, named)), '$'].filter(
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
function kindOf(word: string, { things }: Named): string {
  if (things.has(word)) return 'THING';
  return /^\d/.test(word) ? '#' : word;
}

/** A table of cues as a line for each: the cue, a tab, and its `intent:weight` pairs. */
export function readTable(text: string): CueTable {
  return new Map(
    text
      .trim()
      .split('\n')
      .map((line) => {
        const [cue = '', pairs = ''] = line.split('\t');
        return [cue, pairs.split(' ').map((pair) => pairOf(pair))] as const;
      }),
  );
}
function pairOf(pair: string): readonly [number, number] {
  const [intent, weight] = pair.split(':');
  return [Number(intent), Number(weight)];
}

let learnt: CueTable | undefined;
const learntTable = (): CueTable => {
  learnt ??= readTable(LEARNT);
  return learnt;
};

/** How likely each intent is by the cues alone; the shares of all intents make 1. */
export function likelihoods(cues: string[], table: CueTable = learntTable()): Record<Intent, number> {
  const sums = new Float64Array(INTENTS.length);
  for (const cue of cues)
    for (const [intent, weight] of table.get(cue) ?? []) sums[intent] = (sums[intent] ?? 0) + weight;
  const most = Math.max(...sums);
  const odds = [...sums].map((sum) => Math.exp(sum - most));
  const all = odds.reduce((sum, one) => sum + one, 0);
  return Object.fromEntries(INTENTS.map((intent, i) => [intent, (odds[i] ?? 0) / all])) as Record<Intent, number>;
}
