import type { Translate } from '../../contract/texts/render.ts';

/** A shopper who waits longer than this is warned of, then marked as late. */
export const WARN_AFTER_MS = 5 * 60_000;
export const LATE_AFTER_MS = 15 * 60_000;

export type Urgency = 'calm' | 'warn' | 'late';

export const urgencyOf = (waitedMs: number): Urgency =>
  waitedMs >= LATE_AFTER_MS ? 'late' : waitedMs >= WARN_AFTER_MS ? 'warn' : 'calm';

const two = (value: number): string => String(value).padStart(2, '0');

/** `0:42`, `12:05`; from an hour on `1 j 05 m`; from a day on whole days. A clock behind the server's counts from 0. */
export function formatWaiting(t: Translate, waitedMs: number): string {
  const seconds = Math.max(0, Math.floor(waitedMs / 1000));
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes}:${two(seconds % 60)}`;
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return t('inbox.hours_minutes', { hours, minutes: two(minutes % 60) });
  return t('age.days', { count: Math.floor(hours / 24) });
}
