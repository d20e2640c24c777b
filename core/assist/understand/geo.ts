import type { GeoPoint } from './types.ts';

const EARTH_M = 6_371_008.8;
const toRadians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Straight-line metres. */
export function distanceM(from: GeoPoint, to: GeoPoint): number {
  const lat = toRadians(to.lat - from.lat);
  const lon = toRadians(to.lon - from.lon);
  const half =
    Math.sin(lat / 2) ** 2 + Math.cos(toRadians(from.lat)) * Math.cos(toRadians(to.lat)) * Math.sin(lon / 2) ** 2;
  return 2 * EARTH_M * Math.asin(Math.min(1, Math.sqrt(half)));
}
