const FIRST_MS = 300;
const GROWTH = 1.8;
/** A restart takes seconds: for so many tries (about ten seconds) people are back soon after it. */
const SOON_TRIES = 8;
const SOON_MS = 1_200;
/** Then it is something longer. */
const LONGEST_MS = 5_000;

/**
 * How long to wait before the next try, between half of the step and all of it: the jitter keeps thousands of clients
 * apart. `failures` counts from 0.
 */
export function backOffMs(failures: number, random: () => number): number {
  const longestMs = failures < SOON_TRIES ? SOON_MS : LONGEST_MS;
  return Math.min(longestMs, FIRST_MS * GROWTH ** Math.min(failures, 20)) * (0.5 + random() / 2);
}
