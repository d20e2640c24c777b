import { addDays, instantMs, startOfDay, timeOfDayMs, wallMs } from '../branches/local-time.ts';
import type { Vendor } from '../vendors/vendor.store.ts';

type Desk = Pick<Vendor, 'timezone' | 'peopleFrom' | 'peopleUntil'>;

/**
 * When people are next there to answer.
 *
 * The same hours every day on the vendor's own wall clock; an end at or before the beginning runs past midnight, and
 * equal ends mean day and night.
 * @returns null while they are there
 */
export function peopleBack({ timezone, peopleFrom, peopleUntil }: Desk, now: Date): Date | null {
  const wall = wallMs(now.getTime(), timezone);
  const today = startOfDay(wall);
  const fromMs = timeOfDayMs(peopleFrom);
  const untilMs = timeOfDayMs(peopleUntil);
  const ofDay = wall - today;
  const isThere = fromMs < untilMs ? ofDay >= fromMs && ofDay < untilMs : ofDay >= fromMs || ofDay < untilMs;
  if (isThere) return null;
  return new Date(instantMs((ofDay < fromMs ? today : addDays(today, 1)) + fromMs, timezone));
}
