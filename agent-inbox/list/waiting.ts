import type { SlaView } from '../../contract/sla.ts';
import type { Translate } from '../../contract/texts/render.ts';

/** Where no answer was promised, a shopper who waits longer than this is warned of, then marked as late. */
export const WARN_AFTER_MS = 5 * 60_000;
export const LATE_AFTER_MS = 15 * 60_000;

export type Urgency = 'calm' | 'warn' | 'late';

/** Of one who waits: by the answer they were promised, where they were. */
export function urgencyOf(sinceMs: number, sla: SlaView | null, nowMs: number): Urgency {
  const promised = promisedAnswer(sla);
  if (promised) return slaUrgency(promised, nowMs);
  const waitedMs = nowMs - sinceMs;
  return waitedMs >= LATE_AFTER_MS ? 'late' : waitedMs >= WARN_AFTER_MS ? 'warn' : 'calm';
}

/** The promise that whoever waits goes by: an answer, not the end of it all. */
export const promisedAnswer = (sla: SlaView | null): SlaView | null => (sla?.clock === 'resolve' ? null : sla);

/** What the server told as late stays so, whatever this machine's clock says. */
export const slaUrgency = ({ isBreached, warnAt, dueAt }: SlaView, nowMs: number): Urgency =>
  isBreached || nowMs >= Date.parse(dueAt) ? 'late' : nowMs >= Date.parse(warnAt) ? 'warn' : 'calm';

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
