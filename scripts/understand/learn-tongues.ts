import type { Language } from '../../core/assist/heard.ts';
import { type Lexicon, placelessWords } from '../../core/assist/hearing/hear.ts';
import {
  countsOf,
  LANGUAGES,
  partsOf,
  scoreOfWord,
  type TongueTable,
  writeTongues,
} from '../../core/assist/hearing/tongues.ts';
import type { Labelled } from './sentences.ts';

const WORD_ROUNDS = 4;
const SENTENCE_ROUNDS = 20;
const RATE = 0.1;
const DECAY = 0.002;
/** What is seen less often in words is left out, and so are weights nearer to nothing, in tenths. */
const SEEN_MIN = 3;
const KEPT_MIN = 1;
/** Sentences of one kind stand together: taken in strides they do not. */
const STRIDE = 7_919;

interface Example {
  words: string[];
  language: Language;
}

/**
 * Learns how words of either language look, from sentences that are all in one, and then what mixtures look like, from
 * all: logistic regression by AdaGrad in a fixed order, so that the same sentences give the same table.
 */
export function learnTongues(lexicon: Lexicon, sentences: Labelled[]): TongueTable {
  const examples = sentences.map(
    ({ text, lang }): Example => ({
      words: placelessWords(lexicon, text).filter((word) => !/\d/.test(word)),
      language: lang as Language,
    }),
  );
  const words = learnWords(examples.filter(({ language }) => language !== 'mix'));
  return { words, languages: learnSentences(examples, words) };
}

function learnWords(examples: Example[]): TongueTable['words'] {
  const seen = new Map<string, number>();
  const said = examples.flatMap(({ words, language }) =>
    words.map((word) => ({ parts: partsOf(word), sign: language === 'en' ? 1 : -1 })),
  );
  for (const part of said.flatMap(({ parts }) => parts)) seen.set(part, (seen.get(part) ?? 0) + 1);
  const english = said.filter(({ sign }) => sign === 1).length;
  // Lessons in one language that outnumber those in the other make no word of both look like it.
  const worthOf = (sign: number) => said.length / 2 / (sign === 1 ? english : said.length - english);
  const weights = new Map<string, { weight: number; square: number }>();
  for (const [part, count] of seen) if (count >= SEEN_MIN) weights.set(part, { weight: 0, square: 1e-8 });
  for (let round = 0; round < WORD_ROUNDS; round += 1) {
    for (let i = 0; i < said.length; i += 1) {
      const { parts, sign } = said[(i * STRIDE + round * 31) % said.length] as (typeof said)[number];
      const own = parts.flatMap((part) => weights.get(part) ?? []);
      const sum = own.reduce((all, { weight }) => all + weight, 0);
      const slope = (-sign * worthOf(sign)) / (1 + Math.exp(sign * sum));
      for (const one of own) {
        const pull = slope + DECAY * one.weight;
        one.square += pull * pull;
        one.weight -= (RATE * pull) / Math.sqrt(one.square);
      }
    }
  }
  return new Map(
    [...weights]
      .map(([part, { weight }]) => [part, Math.round(weight * 10)] as const)
      .filter(([, tenths]) => Math.abs(tenths) >= KEPT_MIN)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([part, tenths]) => [part, tenths / 10] as const),
  );
}

function learnSentences(examples: Example[], words: TongueTable['words']): number[][] {
  const all = examples
    .filter((one) => one.words.length > 0)
    .map((one) => ({
      counts: countsOf(one.words.map((word) => scoreOfWord(word, words))),
      language: LANGUAGES.indexOf(one.language),
    }));
  const size = all[0]?.counts.length ?? 0;
  const weights = LANGUAGES.map(() => new Float64Array(size));
  const squares = LANGUAGES.map(() => new Float64Array(size).fill(1e-8));
  for (let round = 0; round < SENTENCE_ROUNDS; round += 1) {
    for (let i = 0; i < all.length; i += 1) {
      const { counts, language } = all[(i * STRIDE + round * 31) % all.length] as (typeof all)[number];
      const sums = weights.map((own) => own.reduce((sum, weight, k) => sum + weight * (counts[k] ?? 0), 0));
      const most = Math.max(...sums);
      const odds = sums.map((sum) => Math.exp(sum - most));
      const total = odds.reduce((sum, one) => sum + one, 0);
      for (const [l, own] of weights.entries()) {
        const slope = (odds[l] ?? 0) / total - (l === language ? 1 : 0);
        const square = squares[l] as Float64Array;
        for (let k = 0; k < size; k += 1) {
          const pull = slope * (counts[k] ?? 0);
          square[k] = (square[k] ?? 0) + pull * pull;
          own[k] = (own[k] ?? 0) - (RATE * pull) / Math.sqrt(square[k] ?? 1);
        }
      }
    }
  }
  return weights.map((own) => [...own].map((weight) => Math.round(weight * 100) / 100));
}

/** As the source file it is kept in. */
export function tonguesSourceOf(table: TongueTable): string {
  const text = writeTongues(table).replace(/[\\`$]/g, '\\$&');
  return `/**\n * How English words look, and what tells a mixture, as \`readTongues\` reads it.\n * Made by \`npm run understand -- --learn\` from the sentences that may be learnt from; not to be changed by hand.\n */\nexport const LEARNT_TONGUES = \`\n${text}\n\`;\n`;
}
