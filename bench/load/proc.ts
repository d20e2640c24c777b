/** What processes use, from /proc: Linux alone. Elsewhere everything is NaN, and nothing else suffers. */
import { readFileSync } from 'node:fs';

/** The kernel counts processor time in hundredths of a second for programs (USER_HZ). */
const TICKS_PER_S = 100;

export interface Use {
  cpuS: number;
  rssMiB: number;
}

export function usageOf(pid: number): Use {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // Behind the program's name, which may hold blanks and brackets.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const rss = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return { cpuS: (Number(fields[11]) + Number(fields[12])) / TICKS_PER_S, rssMiB: Number(rss?.[1]) / 1024 };
  } catch {
    return { cpuS: Number.NaN, rssMiB: Number.NaN };
  }
}

/** Processor time of the whole machine, over all cores, in seconds: used, and that there was. */
export function machineUse(): { busyS: number; totalS: number } {
  try {
    const line = readFileSync('/proc/stat', 'utf8').split('\n', 1)[0] ?? '';
    // user nice system idle iowait irq softirq steal; what follows is counted in user already.
    const ticks = line.trim().split(/\s+/).slice(1, 9).map(Number);
    const totalS = ticks.reduce((sum, n) => sum + n, 0) / TICKS_PER_S;
    return { busyS: totalS - ((ticks[3] ?? 0) + (ticks[4] ?? 0)) / TICKS_PER_S, totalS };
  } catch {
    return { busyS: Number.NaN, totalS: Number.NaN };
  }
}
