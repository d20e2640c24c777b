import type { Locale } from '../../contract/codes.ts';
import { formatTime } from '../../contract/texts/format.ts';
import type { Translate } from '../../contract/texts/render.ts';

const dayOf = (ms: number): number => new Date(ms).setHours(0, 0, 0, 0);
const DAY_MS = 24 * 60 * 60_000;

/** How many midnights lie between: 0 today, 1 yesterday. Summer time cannot make it wrong by more than rounding. */
export const daysAgo = (atMs: number, nowMs: number): number => Math.round((dayOf(nowMs) - dayOf(atMs)) / DAY_MS);

/** `09.41` today, `kemarin`, `12 Nov`, and with the year when it is another one. */
export function rowTime(locale: Locale, t: Translate, iso: string, nowMs: number): string {
  const at = new Date(iso);
  const days = daysAgo(at.getTime(), nowMs);
  if (days <= 0) return formatTime(locale, iso);
  if (days === 1) return t('inbox.yesterday');
  const year = at.getFullYear() === new Date(nowMs).getFullYear() ? {} : ({ year: 'numeric' } as const);
  return at.toLocaleDateString(locale === 'id' ? 'id-ID' : 'en-GB', { day: 'numeric', month: 'short', ...year });
}

/** The exact time, for whoever points at the short one. */
export const exactTime = (locale: Locale, iso: string): string =>
  new Date(iso).toLocaleString(locale === 'id' ? 'id-ID' : 'en-GB', { dateStyle: 'full', timeStyle: 'medium' });

/** The day a separator names: `Hari ini`, `Kemarin`, or the date. */
export function dayName(locale: Locale, t: Translate, iso: string, nowMs: number): string {
  const days = daysAgo(Date.parse(iso), nowMs);
  if (days === 0) return t('inbox.today');
  if (days === 1) return t('inbox.yesterday_day');
  return new Date(iso).toLocaleDateString(locale === 'id' ? 'id-ID' : 'en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(days > 300 ? { year: 'numeric' } : {}),
  });
}
