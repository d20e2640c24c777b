import type { Point } from '../../contract/primitives.ts';

export interface Spot {
  x: number;
  y: number;
}
export type Direction = 'up' | 'down' | 'left' | 'right';

/**
 * Places on a plane, north above: equirectangular, a degree of longitude as wide as it is at the middle of them, as
 * large as the box allows, and in its middle.
 */
export function project(
  points: readonly Point[],
  { width, height, margin }: { width: number; height: number; margin: number },
): Spot[] {
  const lats = points.map(({ lat }) => lat);
  const middle = ((Math.min(...lats) + Math.max(...lats)) / 2) * (Math.PI / 180);
  const flat = points.map(({ lat, lon }) => ({ x: lon * Math.cos(middle), y: -lat }));
  const [xs, ys] = [flat.map(({ x }) => x), flat.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [across, down] = [Math.max(...xs) - left, Math.max(...ys) - top];
  const [roomX, roomY] = [width - 2 * margin, height - 2 * margin];
  // One place alone, or several on one line, have no extent to go by.
  const scale = Math.min(across > 0 ? roomX / across : Infinity, down > 0 ? roomY / down : Infinity);
  const by = Number.isFinite(scale) ? scale : 0;
  return flat.map(({ x, y }) => ({
    x: margin + (x - left) * by + (roomX - across * by) / 2,
    y: margin + (y - top) * by + (roomY - down * by) / 2,
  }));
}

/** How much farther what lies aside counts: the eye follows the arrow. */
const ASIDE = 2;

/** @returns the index of the nearest spot that way, within a quarter turn; null where there is none */
export function nearestTo(spots: readonly Spot[], from: number, direction: Direction): number | null {
  const here = spots[from];
  if (!here) return null;
  let best: { index: number; away: number } | null = null;
  for (const [index, spot] of spots.entries()) {
    const [dx, dy] = [spot.x - here.x, spot.y - here.y];
    const ahead = { up: -dy, down: dy, left: -dx, right: dx }[direction];
    const aside = Math.abs(direction === 'up' || direction === 'down' ? dx : dy);
    if (index === from || ahead <= 0 || aside > ahead) continue;
    const away = ahead + ASIDE * aside;
    if (!best || away < best.away) best = { index, away };
  }
  return best?.index ?? null;
}
