import type { Point } from '../../contract/primitives.ts';

/** Indonesia, with its seas. */
const WITHIN = { lat: [-11.5, 6.5], lon: [94, 142] } as const;

const isIn = (value: number, [from, to]: readonly [number, number]) => value >= from && value <= to;

/** Whether a place lies in Indonesia; `swapped`: it would the other way round, and as it is lies in the sea off Africa. */
export function whereIs({ lat, lon }: Point): 'inside' | 'swapped' | 'outside' {
  if (isIn(lat, WITHIN.lat) && isIn(lon, WITHIN.lon)) return 'inside';
  return isIn(lon, WITHIN.lat) && isIn(lat, WITHIN.lon) ? 'swapped' : 'outside';
}
