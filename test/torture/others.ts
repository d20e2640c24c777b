/** How much of the machine went to programs that are not ours: with half of it gone, waits say nothing of the product. */
import { readdirSync, readFileSync } from 'node:fs';
import { machineUse } from '../../bench/load/proc.ts';

const TICKS_PER_S = 100;

export interface Sample {
  atMs: number;
  busyS: number;
  oursS: number;
}

export const sample = (): Sample => ({ atMs: performance.now(), busyS: machineUse().busyS, oursS: oursS() });

/** Cores that other programs used between two samples. NaN where there is no /proc. */
export const coresOfOthers = (from: Sample, to: Sample): number =>
  Math.max(0, to.busyS - from.busyS - (to.oursS - from.oursS)) / ((to.atMs - from.atMs) / 1000);

/** Of this process and all it started, also of those that have ended and were waited for. */
function oursS(): number {
  const parents = new Map<number, number>();
  const used = new Map<number, number>();
  for (const name of pids()) {
    const fields = statOf(name);
    if (!fields) continue;
    parents.set(Number(name), Number(fields[1]));
    // utime, stime, and the same of children that were waited for.
    used.set(Number(name), [11, 12, 13, 14].reduce((sum, n) => sum + Number(fields[n]), 0) / TICKS_PER_S);
  }
  const isOurs = (pid: number): boolean => {
    for (let one = pid; one > 1; one = parents.get(one) ?? 0) if (one === process.pid) return true;
    return false;
  };
  return [...used].reduce((sum, [pid, seconds]) => sum + (isOurs(pid) ? seconds : 0), 0);
}

function pids(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

/** What follows the name, which may hold blanks and brackets; null for one that has ended meanwhile. */
function statOf(pid: string): string[] | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}
