import type { Point } from '../../contract/primitives.ts';

/** Mean Earth radius R1 of GRS 80. */
const EARTH_RADIUS_M = 6_371_008.8;
const rad = (degrees: number): number => (degrees * Math.PI) / 180;

/** Straight-line (haversine) metres between two places, to within 0.5 % of the ellipsoid; not driving distance. */
export function distanceM(a: Point, b: Point): number {
  const halfLat = Math.sin(rad(b.lat - a.lat) / 2);
  const halfLon = Math.sin(rad(b.lon - a.lon) / 2);
  const chord = halfLat ** 2 + Math.cos(rad(a.lat)) * Math.cos(rad(b.lat)) * halfLon ** 2;
  // Rounding may carry the square just past 1 for antipodes, where asin would give NaN.
  return 2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** City roads are about this much longer than the straight line: for "about N km by road", never for a promise. */
export const ROAD_FACTOR = 1.4;
