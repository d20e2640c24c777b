import type { Locale } from '../../contract/codes.ts';
import { formatDay, formatTime } from '../../contract/texts/format.ts';
import { daysAgo } from './row-time.ts';

/** The time alone on the same day, with the day otherwise. */
export function soon(locale: Locale, iso: string, nowMs: number): string {
  const time = formatTime(locale, iso);
  return daysAgo(Date.parse(iso), nowMs) === 0 ? time : `${formatDay(locale, iso)} ${time}`;
}
