const FIRST_MS = 1_000;
const LONGEST_MS = 5 * 60_000;

/** Doubling from one second to five minutes, half of it by chance, never under what the other side asked for. */
export function backOffMs(attempts: number, atLeastMs = 0, chance = Math.random()): number {
  const full = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(attempts, 20));
  return Math.max(atLeastMs, Math.round(full / 2 + (full / 2) * chance));
}
