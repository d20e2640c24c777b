import type { OrderCard } from '../../contract/cards.ts';
import type { Locale } from '../../contract/codes.ts';
import { formatDay, formatTime } from '../../contract/texts/format.ts';
import type { Translate } from '../../contract/texts/render.ts';

const OVER = new Set(['delivered', 'picked_up', 'cancelled', 'refunded']);
const sameDay = (locale: Locale, a: string, b: string, zone: string) =>
  formatDay(locale, a, zone) === formatDay(locale, b, zone);

/** `Janji sampai 17.30`, with the day where it is another one; null once nothing is promised any more. */
export function promiseWords(
  locale: Locale,
  t: Translate,
  { promisedAt, status, branch }: Pick<OrderCard, 'promisedAt' | 'status' | 'branch'>,
  nowMs: number,
): string | null {
  if (!promisedAt || OVER.has(status)) return null;
  const { timezone } = branch;
  const time = formatTime(locale, promisedAt, timezone);
  const isToday = sameDay(locale, promisedAt, new Date(nowMs).toISOString(), timezone);
  return t('card.promised', { time: isToday ? time : `${formatDay(locale, promisedAt, timezone)} ${time}` });
}
