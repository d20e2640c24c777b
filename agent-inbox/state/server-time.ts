/**
 * The server's time. A browser's clock may be wrong by minutes or by years, and ages, waits and promises are reckoned
 * from what the server has written. Each answer over HTTP says when it was given.
 */

/** An answer's time is of whole seconds and has been under way: what differs by less is no wrong clock. */
const TOLERANCE_MS = 5_000;
let aheadMs = 0;

/** Milliseconds since 1970, for whatever is held against times of the server. */
export const serverNow = (): number => Date.now() + aheadMs;

/** @param date the answer's `Date`, where it has one */
export function learnServerTime(date: string | null): void {
  const saidMs = Date.parse(date ?? '');
  if (Number.isNaN(saidMs)) return;
  const differsMs = saidMs - Date.now();
  aheadMs = Math.abs(differsMs) < TOLERANCE_MS ? 0 : differsMs;
}
