import { z } from 'zod';
import { addDays, startOfDay, wallMs, weekdayOf } from '../branches/local-time.ts';

/** Farther ahead a branch's week says little: holidays are recorded later. */
const DAYS_AHEAD_MAX = 14;

/** A day as people name it; which one it is depends on the branch's own calendar. `holiday`: one without a fixed date. */
export const askedDay = z.union([
  z.strictObject({ ahead: z.number().int().min(0).max(DAYS_AHEAD_MAX) }),
  z.strictObject({ weekday: z.number().int().min(0).max(6) }),
  z.strictObject({
    dayOfMonth: z.number().int().min(1).max(31),
    month: z.number().int().min(1).max(12).nullable(),
  }),
  z.strictObject({ holiday: z.literal(true) }),
]);
export type AskedDay = z.infer<typeof askedDay>;

/**
 * How many days from today an asked day is, on the calendar of a time zone; the next of that name, today included.
 * @returns null when it is beyond what branches have recorded
 */
export function daysAheadOf(day: AskedDay, now: Date, timezone: string): number | null {
  if ('ahead' in day) return day.ahead;
  if ('holiday' in day) return null;
  const today = startOfDay(wallMs(now.getTime(), timezone));
  for (let ahead = 0; ahead <= DAYS_AHEAD_MAX; ahead += 1) {
    const date = addDays(today, ahead);
    if (isThatDay(day, date)) return ahead;
  }
  return null;
}

function isThatDay(day: Extract<AskedDay, { weekday: number } | { dayOfMonth: number }>, wall: number): boolean {
  if ('weekday' in day) return weekdayOf(wall) === day.weekday;
  const date = new Date(wall);
  return date.getUTCDate() === day.dayOfMonth && (day.month === null || date.getUTCMonth() + 1 === day.month);
}
