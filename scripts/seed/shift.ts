/** How the picture the demo's files are of one moment is moved to another. */

const DAY_MS = 86_400_000;
const WEEK_DAYS = 7;

export interface Shift {
  /** Stock, orders and courier events: by exactly what has passed, so that ages stay. */
  moment(text: string): Date;
  /** Bookings: by whole weeks, so that weekdays and times of day stay; rounded up, so that they lie ahead. */
  appointment(text: string): Date;
  /** Closures: local dates, by the same whole weeks. */
  date(text: string): string;
}

/** @param asOf the moment the files are a picture of @param now the moment it shall be one of; may be the earlier one */
export function shiftTo(asOf: Date, now: Date): Shift {
  const passedMs = now.getTime() - asOf.getTime();
  const days = Math.ceil(passedMs / (WEEK_DAYS * DAY_MS)) * WEEK_DAYS;
  return {
    moment: (text) => new Date(Date.parse(text) + passedMs),
    appointment: (text) => new Date(Date.parse(text) + days * DAY_MS),
    date: (text) => new Date(Date.parse(`${text}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10),
  };
}
