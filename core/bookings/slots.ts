import type { Branch, Service } from '../branches/branch.ts';
import { stretchesOn } from '../branches/hours.ts';
import { addDays, dateOf, instantMs, startOfDay, wallMs, wallOfDate } from '../branches/local-time.ts';
import { type Policies, USUAL_POLICIES } from '../places/policies.ts';
import { type Booking, baysOf, isTaken } from './booking.ts';

export type BookingRules = Policies['booking'];
/** Where a vendor has laid nothing down. */
export const USUAL_RULES: BookingRules = USUAL_POLICIES.booking;

const MINUTE_MS = 60_000;

type Bookable = Pick<Branch, 'timezone' | 'hours' | 'closures' | 'temporarilyClosed' | 'serviceBays'>;
export type Taken = Pick<Booking, 'bay' | 'startsAt' | 'endsAt' | 'status'>;
export interface Slot {
  startsAt: Date;
  endsAt: Date;
  /** Bays free for all of it. */
  free: number;
}

/** What slots depend on beside branch, service and day. */
export interface Asked {
  taken: Taken[];
  rules: BookingRules;
  /** Domain time: a slot begins after it. */
  now: Date;
}

/**
 * The times at which a service can begin on one of a branch's local days, in order.
 *
 * They stand on the wall clock's own steps of `slotMin`, the work fits into one stretch of opening hours of that day
 * (no break and no midnight in between), and at least one bay is free for all of it. No day further ahead than the
 * vendor opens its book.
 * @param date the branch's local day, `YYYY-MM-DD`
 */
export function slotsOf(branch: Bookable, service: Service, date: string, { taken, rules, now }: Asked): Slot[] {
  if (!isWithinBook(branch, date, rules, now)) return [];
  const stepMs = rules.slotMin * MINUTE_MS;
  const lengthMs = service.durationMin * MINUTE_MS;
  const midnightMs = instantMs(wallOfDate(date), branch.timezone);
  const slots: Slot[] = [];
  for (const { fromMs, untilMs } of stretchesOn(branch, date)) {
    const firstMs = midnightMs + Math.ceil((fromMs - midnightMs) / stepMs) * stepMs;
    for (let startMs = firstMs; startMs + lengthMs <= untilMs; startMs += stepMs) {
      if (startMs <= now.getTime()) continue;
      const slot = { startsAt: new Date(startMs), endsAt: new Date(startMs + lengthMs) };
      const free = freeBays(baysOf(branch), taken, slot).length;
      if (free > 0) slots.push({ ...slot, free });
    }
  }
  return slots;
}

/** The bays nobody has taken for any part of a time, lowest first. */
export function freeBays(
  bays: number,
  taken: Taken[],
  { startsAt, endsAt }: Pick<Slot, 'startsAt' | 'endsAt'>,
): number[] {
  const busy = new Set(
    taken.filter((one) => isTaken(one) && one.startsAt < endsAt && one.endsAt > startsAt).map(({ bay }) => bay),
  );
  return Array.from({ length: bays }, (_, i) => i + 1).filter((bay) => !busy.has(bay));
}

/** The local days a branch can be booked for, today first. */
export function bookableDays(
  { timezone }: Pick<Branch, 'timezone'>,
  { openDaysAhead }: BookingRules,
  now: Date,
): string[] {
  const today = startOfDay(wallMs(now.getTime(), timezone));
  return Array.from({ length: openDaysAhead + 1 }, (_, ahead) => dateOf(addDays(today, ahead)));
}

/** The branch's local day of a moment, `YYYY-MM-DD`. */
export const localDay = ({ timezone }: Pick<Branch, 'timezone'>, at: Date): string =>
  dateOf(wallMs(at.getTime(), timezone));

const isWithinBook = (branch: Bookable, date: string, rules: BookingRules, now: Date): boolean =>
  bookableDays(branch, rules, now).includes(date);
