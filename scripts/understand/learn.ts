import { type CueTable, TWENTIETHS, writeTable } from '../../core/assist/hearing/cues.ts';
import { cuesInText, type Lexicon } from '../../core/assist/hearing/hear.ts';
import { INTENTS, type Intent } from '../../core/assist/intents.ts';
import type { Labelled } from './sentences.ts';

const ROUNDS = 24;
/** The weights of the last rounds are taken together: what is left out by chance matters less. */
const MEAN_OF = 8;
const RATE = 0.05;
/** Pulls weights to nothing: what is seen once says little. */
const DECAY = 0.002;
/** Each time, this share of a sentence's cues is left out: none may be relied upon alone. */
const LEFT_OUT = 0.4;
/** A cue seen less often is a chance. */
const SEEN_MIN = 3;
/** In twentieths. Weights nearer to nothing are left out; most of those against an intent say only that a cue was seen. */
const FOR_MIN = 2;
const AGAINST_MIN = 3;

interface Example {
  cues: Array<{ id: number; amount: number }>;
  intent: number;
}

/**
 * Learns from labelled sentences how much each cue speaks for each intent: multinomial logistic regression by AdaGrad
 * over the sentences in a fixed order, so that the same sentences give the same table.
 */
export function learn(lexicon: Lexicon, sentences: Labelled[]): CueTable {
  const said = sentences.map((sentence) => ({ cues: cuesInText(lexicon, sentence.text), intent: intentOf(sentence) }));
  const names = namesOf(said.flatMap(({ cues }) => cues.map(([name]) => name)));
  const ids = new Map(names.map((name, id) => [name, id]));
  const examples = said.map(
    ({ cues, intent }): Example => ({
      cues: cues.flatMap(([name, amount]) => {
        const id = ids.get(name);
        return id === undefined ? [] : [{ id, amount }];
      }),
      intent,
    }),
  );
  const weights = new Float64Array(names.length * INTENTS.length);
  const squares = new Float64Array(weights.length).fill(1e-8);
  const mean = new Float64Array(weights.length);
  const isKept = chances(1 - LEFT_OUT);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { cues, intent } of inOrder(examples, round)) {
      step({ cues: cues.filter(isKept), intent }, weights, squares);
    }
    if (round >= ROUNDS - MEAN_OF)
      for (const [at, weight] of weights.entries()) mean[at] = (mean[at] ?? 0) + weight / MEAN_OF;
  }
  return tableOf(names, mean);
}

function intentOf(sentence: Labelled): number {
  const name = 'intents' in sentence ? sentence.intents[0] : sentence.intent;
  const intent = INTENTS.indexOf(name as Intent);
  if (intent < 0) throw new Error(`no intent ${name}`);
  return intent;
}

/** Those seen often enough, each once. */
function namesOf(all: string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of all) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].flatMap(([name, count]) => (count >= SEEN_MIN ? [name] : [])).sort();
}

/** Yes as often as told, the same each time it is begun anew. */
function chances(share: number): () => boolean {
  let state = 7;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x7fffffff < share;
  };
}

/** Lessons of one kind stand together: taken in strides, each round from another beginning, they do not. */
const STRIDE = 7_919;
const inOrder = (examples: Example[], round: number): Example[] =>
  examples.map((_, i) => examples[(i * STRIDE + round * 31) % examples.length] as Example);

function step({ cues, intent }: Example, weights: Float64Array, squares: Float64Array): void {
  const size = INTENTS.length;
  const sums = new Float64Array(size);
  for (const { id, amount } of cues) {
    for (let k = 0; k < size; k += 1) sums[k] = (sums[k] ?? 0) + amount * (weights[id * size + k] ?? 0);
  }
  const most = Math.max(...sums);
  const odds = sums.map((sum) => Math.exp(sum - most));
  const all = odds.reduce((sum, one) => sum + one, 0);
  for (const { id, amount } of cues) {
    for (let k = 0; k < size; k += 1) {
      const at = id * size + k;
      const own = weights[at] ?? 0;
      const slope = amount * ((odds[k] ?? 0) / all - (k === intent ? 1 : 0)) + DECAY * own;
      const seen = (squares[at] ?? 0) + slope * slope;
      squares[at] = seen;
      weights[at] = own - (RATE * slope) / Math.sqrt(seen);
    }
  }
}

function tableOf(names: string[], weights: Float64Array): CueTable {
  const rows = names.map((name, id) => {
    const own = INTENTS.map((_, k) => Math.round((weights[id * INTENTS.length + k] ?? 0) * TWENTIETHS));
    const kept = own.flatMap((weight, k) => (weight >= FOR_MIN || weight <= -AGAINST_MIN ? [k, weight] : []));
    return [name, kept] as const;
  });
  return new Map(rows.filter(([, kept]) => kept.length > 0));
}

/** As the source file it is kept in. */
export function sourceOf(table: CueTable): string {
  const text = writeTable(table).replace(/[\\`$]/g, '\\$&');
  return `/**\n * How much cues speak for intents, as \`readTable\` reads it: letters for \`INTENTS\` in their order, with weights in twentieths.\n * Made by \`npm run understand -- --learn\` from the sentences that may be learnt from; not to be changed by hand.\n */\nexport const LEARNT = \`\n${text}\n\`;\n`;
}
