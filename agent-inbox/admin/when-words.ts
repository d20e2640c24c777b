import type { Locale } from '../../contract/codes.ts';
import { formatTime } from '../../contract/texts/format.ts';
import type { Translate } from '../../contract/texts/render.ts';
import { daysAgo, rowTime } from '../list/row-time.ts';

/** `12 Nov 09.41`; the time alone today. */
export function whenWords(locale: Locale, t: Translate, iso: string, nowMs = Date.now()): string {
  const short = rowTime(locale, t, iso, nowMs);
  return daysAgo(Date.parse(iso), nowMs) <= 0 ? short : `${short} ${formatTime(locale, iso)}`;
}
