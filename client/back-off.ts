const FIRST_MS = 300;
const GROWTH = 1.8;
/** Short, so that people are back within seconds of a restart; jitter keeps thousands of them apart. */
const LONGEST_MS = 5_000;

/** How long to wait before the next try, between half of the step and all of it. `failures` counts from 0. */
export function backOffMs(failures: number, random: () => number): number {
  const step = Math.min(LONGEST_MS, FIRST_MS * GROWTH ** Math.min(failures, 20));
  return step * (0.5 + random() / 2);
}
