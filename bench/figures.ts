/** What is measured: named figures, once per round; and what becomes of them over the rounds. */
import type { Ground } from './ground.ts';
import type { BenchName } from './options.ts';

export interface Target {
  atMost?: number;
  atLeast?: number;
  /** Where it is missed: still no worse than this. */
  floor?: number;
}
/** Of a target: reached; missed, but not below its floor; missed. */
export type Verdict = 'met' | 'floor met' | 'MISSED';
export interface Figure {
  name: string;
  unit: string;
  value: number;
  target?: Target;
}
export interface Outcome {
  figures: Figure[];
  /** A message lost, an answer missing: such a run counts for nothing. */
  faults: string[];
}
export interface Bench {
  name: BenchName;
  title: string;
  /** What gives the same every time is measured once. */
  isOnce?: boolean;
  prepare?(ground: Ground): Promise<void>;
  round(ground: Ground): Promise<Outcome>;
}

/** One figure over all rounds. */
export interface Summary {
  bench: BenchName;
  name: string;
  unit: string;
  median: number;
  min: number;
  max: number;
  /** In the order of the rounds. */
  values: number[];
  target?: Target;
  verdict?: Verdict;
}

/** Gathers figures of the same name, in the order in which they first came. */
export function summarise(bench: BenchName, rounds: Figure[][]): Summary[] {
  const byName = new Map<string, Figure[]>();
  for (const figure of rounds.flat()) byName.set(figure.name, [...(byName.get(figure.name) ?? []), figure]);
  return [...byName.values()].map((figures) => summaryOf(bench, figures));
}

function summaryOf(bench: BenchName, figures: Figure[]): Summary {
  const [{ name, unit, target }] = figures as [Figure];
  const values = figures.map(({ value }) => value);
  const middle = median(values);
  return {
    bench,
    name,
    unit,
    median: middle,
    min: Math.min(...values),
    max: Math.max(...values),
    values,
    ...(target && { target, verdict: verdictOn(middle, target) }),
  };
}

/** NaN meets nothing. */
function verdictOn(value: number, { atMost, atLeast, floor }: Target): Verdict {
  const reaches = (bound: number) => (atMost === undefined ? value >= bound : value <= bound);
  if (reaches(atMost ?? atLeast ?? Number.NaN)) return 'met';
  return floor !== undefined && reaches(floor) ? 'floor met' : 'MISSED';
}

/** NaN for no values. */
export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? Number.NaN)) / 2;
}

export interface Percentiles {
  p50: number;
  p95: number;
  p99: number;
  count: number;
}

/** By nearest rank; NaN for no samples. */
export function percentilesOf(samples: number[]): Percentiles {
  const sorted = Float64Array.from(samples).sort();
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), count: sorted.length };
}

/** The three percentiles as figures, in milliseconds. */
export function timesOf(
  name: string,
  { p50, p95, p99 }: Percentiles,
  targets: { p50?: Target; p95?: Target; p99?: Target } = {},
): Figure[] {
  const figure = (label: string, value: number, target?: Target): Figure => ({
    name: `${name}, ${label}`,
    unit: 'ms',
    value,
    ...(target && { target }),
  });
  return [figure('p50', p50, targets.p50), figure('p95', p95, targets.p95), figure('p99', p99, targets.p99)];
}
