import { momentOf, wallTime } from './zone-time.ts';

/** When a snooze may end, by the wall clock of one place. */
export interface SnoozeTime {
  name: 'hour' | 'three_hours' | 'evening' | 'tomorrow' | 'monday';
  until: Date;
}
const EVENING_H = 18;
const MORNING_H = 8;
const HOUR_MS = 60 * 60_000;
const MONDAY = 1;

/** In an hour, in three, this evening while it lies ahead, tomorrow morning, and on Monday where that is later. */
export function snoozeTimes(now: Date, timeZone: string): SnoozeTime[] {
  const today = wallTime(now, timeZone);
  const at = (days: number, hour: number) => momentOf({ ...today, day: today.day + days, hour, minute: 0 }, timeZone);
  const weekday = new Date(Date.UTC(today.year, today.month - 1, today.day)).getUTCDay();
  const toMonday = (MONDAY - weekday + 7) % 7 || 7;
  const evening = at(0, EVENING_H);
  return [
    { name: 'hour', until: new Date(now.getTime() + HOUR_MS) },
    { name: 'three_hours', until: new Date(now.getTime() + 3 * HOUR_MS) },
    ...(evening.getTime() - now.getTime() > HOUR_MS ? [{ name: 'evening' as const, until: evening }] : []),
    { name: 'tomorrow', until: at(1, MORNING_H) },
    ...(toMonday > 1 ? [{ name: 'monday' as const, until: at(toMonday, MORNING_H) }] : []),
  ];
}
