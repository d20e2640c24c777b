/** When which fault strikes whom: drawn from a seed before anything starts, and printed, so that a run can be repeated. */

/** 0 ≤ n < 1, the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from `least` to `most`. */
export const between = (draw: () => number, [least, most]: readonly [number, number]): number =>
  least + Math.floor(draw() * (most - least + 1));

export interface PlannedFault {
  /** After the one before was over. */
  afterMs: number;
  /** Index of who is hit. */
  target: number;
  /** How long until it is brought back. */
  downMs: number;
}
interface Ranges {
  count: number;
  targets: number;
  afterMs: readonly [number, number];
  downMs: readonly [number, number];
}

export function planFaults(seed: number, { count, targets, afterMs, downMs }: Ranges): PlannedFault[] {
  const draw = random(seed);
  return Array.from({ length: count }, () => ({
    afterMs: between(draw, afterMs),
    target: between(draw, [0, targets - 1]),
    downMs: between(draw, downMs),
  }));
}

export const told = (kind: string, plan: PlannedFault[]): string =>
  plan.map(({ afterMs, target, downMs }) => `+${afterMs} ms ${kind} ${target + 1} for ${downMs} ms`).join(', ');
