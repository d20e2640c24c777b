import { type CueTable, cuesIn } from '../../core/assist/hearing/cues.ts';
import { gistIn, type Lexicon } from '../../core/assist/hearing/hear.ts';
import { INTENTS, type Intent } from '../../core/assist/intents.ts';
import type { Labelled } from './sentences.ts';

const ROUNDS = 12;
const RATE = 0.25;
/** Pulls weights to nothing: what is seen once says little. */
const DECAY = 0.002;
/** Weights nearer to nothing are left out; most of those against an intent say only that a cue was seen once. */
const FOR_MIN = 0.15;
const AGAINST_MIN = 0.4;

interface Example {
  cues: string[];
  intent: number;
}

/**
 * Learns from labelled sentences how much each cue speaks for each intent: multinomial logistic regression by AdaGrad
 * over the sentences in their order, so that the same sentences give the same table.
 */
export function learn(lexicon: Lexicon, sentences: Labelled[]): CueTable {
  const examples = sentences.map((sentence) => exampleOf(lexicon, sentence));
  const weights = new Map<string, Float64Array>();
  const squares = new Map<string, Float64Array>();
  for (const cue of examples.flatMap(({ cues }) => cues)) {
    weights.set(cue, new Float64Array(INTENTS.length));
    squares.set(cue, new Float64Array(INTENTS.length).fill(1e-8));
  }
  for (let round = 0; round < ROUNDS; round += 1) for (const example of examples) step(example, weights, squares);
  return tableOf(weights);
}

function exampleOf(lexicon: Lexicon, sentence: Labelled): Example {
  const name = 'intents' in sentence ? sentence.intents[0] : sentence.intent;
  const intent = INTENTS.indexOf(name as Intent);
  if (intent < 0) throw new Error(`no intent ${name}`);
  const { gist, named } = gistIn(lexicon, sentence.text);
  return { cues: cuesIn(gist, named), intent };
}

function step({ cues, intent }: Example, weights: Map<string, Float64Array>, squares: Map<string, Float64Array>): void {
  const rows = cues.flatMap((cue) => {
    const [weight, square] = [weights.get(cue), squares.get(cue)];
    return weight && square ? [{ weight, square }] : [];
  });
  const sums = INTENTS.map((_, k) => rows.reduce((sum, { weight }) => sum + (weight[k] ?? 0), 0));
  const most = Math.max(...sums);
  const odds = sums.map((sum) => Math.exp(sum - most));
  const all = odds.reduce((sum, one) => sum + one, 0);
  for (const { weight, square } of rows) {
    for (let k = 0; k < INTENTS.length; k += 1) {
      const own = weight[k] ?? 0;
      const slope = (odds[k] ?? 0) / all - (k === intent ? 1 : 0) + DECAY * own;
      const seen = (square[k] ?? 0) + slope * slope;
      square[k] = seen;
      weight[k] = own - (RATE * slope) / Math.sqrt(seen);
    }
  }
}

function tableOf(weights: Map<string, Float64Array>): CueTable {
  const rows = [...weights].map(([cue, row]) => {
    const kept = [...row].flatMap((weight, k) =>
      weight >= FOR_MIN || weight <= -AGAINST_MIN ? [[k, Math.round(weight * 10) / 10] as const] : [],
    );
    return [cue, kept] as const;
  });
  return new Map(rows.filter(([, kept]) => kept.length > 0).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** As the source file it is kept in. */
export function sourceOf(table: CueTable): string {
  const lines = [...table].map(([cue, pairs]) => `${cue}\t${pairs.map(([k, weight]) => `${k}:${weight}`).join(' ')}`);
  const text = lines.join('\n').replace(/[\\`$]/g, '\\$&');
  return `/**\n * How much cues speak for intents, as \`readTable\` reads it: numbers of \`INTENTS\` with their weights.\n * Made by \`npm run understand -- --learn\` from the sentences that may be learnt from; not to be changed by hand.\n */\nexport const LEARNT = \`\n${text}\n\`;\n`;
}
