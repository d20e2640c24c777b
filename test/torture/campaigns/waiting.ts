import { setTimeout as delay } from 'node:timers/promises';

const LOOK_EVERY_MS = 50;

/** Looks until `isSo`, at most so long. @returns whether it came to be, and after how long */
export async function until(isSo: () => boolean | Promise<boolean>, withinMs: number) {
  const startedAt = performance.now();
  for (;;) {
    if (await isSo()) return { isSo: true, tookMs: performance.now() - startedAt };
    if (performance.now() - startedAt > withinMs) return { isSo: false, tookMs: performance.now() - startedAt };
    await delay(LOOK_EVERY_MS);
  }
}

/** The value below which such a share of all lies; 0 of none. */
export function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** Runs a task for each, so many at a time. */
export async function inParallel<T>(things: T[], atOnce: number, task: (thing: T, n: number) => Promise<void>) {
  const left = things.entries();
  const lane = async () => {
    for (const [n, thing] of left) await task(thing, n);
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
}
