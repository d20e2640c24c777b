import type { Lexicon } from '../../core/assist/hearing/hear.ts';
import { understand } from '../../core/assist/understand.ts';
import type { Labelled } from './sentences.ts';

/** Before these nothing is compiled, and nothing read from the tables: a worker has long heard as many. */
const WARM_UP = 'halo kak, beras 5 kg masih ada di tebet? do you have a fan near kemang';
const WARM_UP_TIMES = 200;

/** The CPU time each sentence takes to be understood, each heard once, in milliseconds. */
export function timesOf(lexicon: Lexicon, sentences: Labelled[]): number[] {
  for (let i = 0; i < WARM_UP_TIMES; i += 1) understand(lexicon, `${WARM_UP} ${i}`, 'id');
  return sentences.map(({ text, lang }) => {
    const before = process.cpuUsage();
    understand(lexicon, text, lang === 'en' ? 'en' : 'id');
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  });
}

export function timesTold(times: number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(2);
  return `CPU a sentence: median ${at(0.5)} ms, 95 of 100 under ${at(0.95)} ms, the longest ${at(1)} ms`;
}
