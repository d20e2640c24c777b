import type { OpenState } from '../../contract/cards.ts';
import { type Branch, type OpeningHours, type SpecialDay, WEEKDAYS } from './branch.ts';
import { addDays, dateOf, instantMs, startOfDay, timeOfDayMs, wallMs, wallOfDate, weekdayOf } from './local-time.ts';

/** How far ahead the next change is looked for; a branch that stays as it is longer has `changesAt: null`. */
const HORIZON_DAYS = 15;

/** When somebody is there: a branch, a group, the vendor's own desk. */
export type Timetable = Pick<
  Branch,
  'timezone' | 'hours' | 'closures' | 'temporarilyClosed' | 'specialDays' | 'holidays'
>;
/** From, inclusive, until, exclusive: instants. */
export interface Interval {
  fromMs: number;
  untilMs: number;
}

/**
 * Whether a branch is open at a moment, and when that changes next.
 *
 * Hours belong to the day they begin on: a night that runs past midnight into a closure is still worked to its end. A
 * day goes by its own special day first, then by a closure, then by a holiday that is kept, then by its weekday.
 * Hours that touch, such as 00:00–24:00 on two days, are one, so a branch that never closes never changes.
 */
export function openState(branch: Timetable, now: Date): OpenState {
  const { timezone } = branch;
  if (branch.temporarilyClosed) return { isOpen: false, changesAt: null, timezone, closure: 'temporarily_closed' };
  const nowMs = now.getTime();
  const today = startOfDay(wallMs(nowMs, timezone));
  const next = nextInterval(branch, today, nowMs);
  const isOpen = next !== null && next.fromMs <= nowMs;
  const changeMs = isOpen ? next.untilMs : (next?.fromMs ?? null);
  const isBeyond = changeMs === null || changeMs >= instantMs(addDays(today, HORIZON_DAYS), timezone);
  return {
    isOpen,
    changesAt: isBeyond ? null : new Date(changeMs).toISOString(),
    timezone,
    closure: !isOpen && isShutFor(branch, today) ? 'closed_today' : null,
  };
}

/** The opening hours that begin on the branch's local today, `[]` when it does not open at all. */
export function hoursToday(branch: Timetable, now: Date): OpeningHours[] {
  if (branch.temporarilyClosed) return [];
  return hoursOn(branch, startOfDay(wallMs(now.getTime(), branch.timezone)));
}

/**
 * When a branch is open on one local day, in order: what began the day before counts from midnight, what runs on ends at
 * midnight, and hours that touch are one. `[]` when it does not open.
 * @param date the branch's local day, `YYYY-MM-DD`
 */
export function stretchesOn(branch: Timetable, date: string): Interval[] {
  if (branch.temporarilyClosed) return [];
  const day = wallOfDate(date);
  const from = instantMs(day, branch.timezone);
  const until = instantMs(addDays(day, 1), branch.timezone);
  const found: Interval[] = [];
  for (const interval of [...intervalsOn(branch, addDays(day, -1)), ...intervalsOn(branch, day)]) {
    const fromMs = Math.max(interval.fromMs, from);
    const untilMs = Math.min(interval.untilMs, until);
    const last = found.at(-1);
    if (last && fromMs <= last.untilMs) last.untilMs = Math.max(last.untilMs, untilMs);
    else if (fromMs < untilMs) found.push({ fromMs, untilMs });
  }
  return found;
}

/** The first stretch of opening that ends after a moment, with all that touches it; null where there is none for a fortnight. */
export function nextStretch(branch: Timetable, atMs: number): Interval | null {
  if (branch.temporarilyClosed) return null;
  return nextInterval(branch, startOfDay(wallMs(atMs, branch.timezone)), atMs);
}

/** The first stretch of opening that ends after `nowMs`, with all that touches it joined on. */
function nextInterval(branch: Timetable, today: number, nowMs: number): Interval | null {
  let found: Interval | null = null;
  // Yesterday's hours may run past midnight.
  for (let day = -1; day <= HORIZON_DAYS; day += 1) {
    for (const interval of intervalsOn(branch, addDays(today, day))) {
      if (interval.untilMs <= nowMs) continue;
      if (found === null) found = interval;
      else if (interval.fromMs <= found.untilMs) found.untilMs = Math.max(found.untilMs, interval.untilMs);
      else return found;
    }
  }
  return found;
}

function intervalsOn(branch: Timetable, day: number): Interval[] {
  const intervals = hoursOn(branch, day).map(([open, close]) => {
    const fromMs = timeOfDayMs(open);
    const untilMs = timeOfDayMs(close);
    const end = untilMs > fromMs ? day + untilMs : addDays(day, 1) + untilMs;
    return { fromMs: instantMs(day + fromMs, branch.timezone), untilMs: instantMs(end, branch.timezone) };
  });
  return intervals.sort((a, b) => a.fromMs - b.fromMs);
}

function hoursOn(branch: Timetable, day: number): OpeningHours[] {
  const weekday = WEEKDAYS[weekdayOf(day)];
  return exceptionOn(branch, day) ?? (weekday === undefined ? [] : branch.hours[weekday]);
}

/** Its hours on a date that does not go by the weekday; null where it does. */
function exceptionOn({ specialDays, closures, holidays }: Timetable, day: number): OpeningHours[] | null {
  if (!specialDays?.length && closures.length === 0 && !holidays?.length) return null;
  const date = dateOf(day);
  const isThat = (one: { date: string }) => one.date === date;
  const own: SpecialDay | undefined = specialDays?.find(isThat);
  if (own) return own.hours;
  return closures.some(isThat) ? [] : (holidays?.find(isThat)?.hours ?? null);
}

const isShutFor = (branch: Timetable, day: number): boolean => exceptionOn(branch, day)?.length === 0;
