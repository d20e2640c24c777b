/** What many runs come to. */
import type { Claim } from './invented.ts';
import type { Run } from './run-task.ts';
import type { Task } from './task.ts';

/** A task and all its runs. */
export interface Tried {
  task: Pick<Task, 'id' | 'subject' | 'language'>;
  runs: Run[];
}
export interface Rate {
  tasks: number;
  /** The share of all runs that passed: what one try is worth. */
  pass1: number;
  /** The share of tasks of which every run passed: what can be relied on. */
  passAll: number;
}
export interface Figures {
  total: Rate;
  bySubject: Map<string, Rate>;
  byLanguage: Map<string, Rate>;
  invented: Array<Claim & { task: string }>;
  turns: number;
  /** Milliseconds a turn takes; null without turns. */
  p50Ms: number | null;
  p95Ms: number | null;
}

const hasPassed = ({ faults }: Run): boolean => faults.length === 0;

export function figuresOf(tried: Tried[]): Figures {
  const tookMs = tried.flatMap(({ runs }) => runs.flatMap((run) => run.tookMs)).sort((a, b) => a - b);
  const at = (share: number) => tookMs[Math.max(0, Math.ceil(tookMs.length * share) - 1)] ?? null;
  return {
    total: rateOf(tried),
    bySubject: rates(tried, ({ subject }) => subject),
    byLanguage: rates(tried, ({ language }) => language),
    invented: tried.flatMap(({ task, runs }) =>
      runs.flatMap(({ invented }) => invented.map((claim) => ({ ...claim, task: task.id }))),
    ),
    turns: tookMs.length,
    p50Ms: at(0.5),
    p95Ms: at(0.95),
  };
}

export function rateOf(tried: Tried[]): Rate {
  const runs = tried.flatMap(({ runs }) => runs);
  return {
    tasks: tried.length,
    pass1: share(runs.filter(hasPassed).length, runs.length),
    passAll: share(tried.filter(({ runs }) => runs.every(hasPassed)).length, tried.length),
  };
}
const share = (part: number, of: number): number => (of === 0 ? 0 : part / of);

function rates(tried: Tried[], by: (task: Tried['task']) => string): Map<string, Rate> {
  const names = [...new Set(tried.map(({ task }) => by(task)))].sort();
  return new Map(names.map((name) => [name, rateOf(tried.filter(({ task }) => by(task) === name))]));
}

export const BARS = { deterministic: 0.95, model: 0.85 } as const;

/** @returns the bars that are missed, each in a sentence */
export function missedBars(engine: keyof typeof BARS, { total, invented }: Figures): string[] {
  const least = BARS[engine];
  return [
    ...(total.tasks === 0 ? ['no task was run'] : []),
    ...(total.pass1 < least ? [`pass^1 is ${total.pass1.toFixed(3)}, at least ${least} is wanted`] : []),
    // The rules do not vary: a task of which some runs pass and some do not is a fault of its own.
    ...(engine === 'deterministic' && total.passAll !== total.pass1 ? ['runs of one task differ'] : []),
    ...(invented.length > 0 ? [`${invented.length} invented figures, none may be`] : []),
  ];
}
