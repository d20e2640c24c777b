import type { Clock } from '../core/ports.ts';

/** Domain time. With `startAt` it begins there and runs on at the usual pace: for tests and demonstrations. */
export function clock(startAt?: Date): Clock {
  if (!startAt) return { now: () => new Date() };
  const offsetMs = startAt.getTime() - Date.now();
  return { now: () => new Date(Date.now() + offsetMs) };
}
