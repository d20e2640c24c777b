const DAY_MS = 86_400_000;
const YEAR_DAYS = 366;

/** Days of the vendor's own calendar, both included: `YYYY-MM-DD`. */
export interface Span {
  from: string;
  to: string;
}
/** The reader's own day: one that is not the vendor's yet, or any more, does no harm at the ends of a month. */
const dayOf = (date: Date): string =>
  `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;

export const lastMonth = (now: Date): Span => ({
  from: dayOf(new Date(now.getTime() - 29 * DAY_MS)),
  to: dayOf(now),
});

/** Whether a report can be asked of it. */
export function isSpan({ from, to }: Span): boolean {
  const days = (Date.parse(to) - Date.parse(from)) / DAY_MS;
  return days >= 0 && days <= YEAR_DAYS; // NaN is neither
}
