import { z } from 'zod';
import type { Branch } from '../branches/branch.ts';
import { openState } from '../branches/hours.ts';
import { addDays, instantMs, startOfDay, wallMs } from '../branches/local-time.ts';
import { askedDay, daysAheadOf } from './asked-day.ts';

const DAY_MINUTES = 1_440;
const MINUTE_MS = 60_000;

/** A moment as people name it: a time of day, and the day where they say one. */
export const askedMoment = z.strictObject({ minute: z.number().int().min(0).max(1439), day: askedDay.optional() });
export type AskedMoment = z.infer<typeof askedMoment>;

/** The instant meant, on the calendar of a time zone; without a day the next there is. Null beyond what is recorded. */
export function instantOf({ minute, day }: AskedMoment, now: Date, timezone: string): Date | null {
  const ahead = daysAheadOf(day ?? { ahead: 0 }, now, timezone);
  if (ahead === null) return null;
  const wall = wallMs(now.getTime(), timezone);
  const today = addDays(startOfDay(wall), ahead) + minute * MINUTE_MS;
  const isOver = day === undefined && today < wall;
  return new Date(instantMs(isOver ? today + DAY_MINUTES * MINUTE_MS : today, timezone));
}

/** Whether a branch is open then, by its hours and closures. */
export function isOpenAt(branch: Branch, moment: AskedMoment, now: Date): boolean {
  const at = instantOf(moment, now, branch.timezone);
  return at !== null && openState(branch, at).isOpen;
}
