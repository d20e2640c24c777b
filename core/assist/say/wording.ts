import type { OpenState, ProductRef, StockCardRow } from '../../../contract/cards.ts';
import type { Locale } from '../../../contract/codes.ts';
import {
  ageKey,
  formatDay,
  formatDistance,
  formatPrice,
  formatSpan,
  formatTime,
} from '../../../contract/texts/format.ts';
import type { Translate } from '../../../contract/texts/render.ts';
import type { OpeningHours } from '../../branches/branch.ts';
import { addDays, startOfDay, wallMs } from '../../branches/local-time.ts';
import type { Scene } from '../scene.ts';

type Speech = Pick<Scene, 'locale' | 't' | 'now'>;

export const productName = (locale: Locale, { name, nameEn }: Pick<ProductRef, 'name' | 'nameEn'>): string =>
  locale === 'en' && nameEn ? nameEn : name;

export const priceWords = ({ locale }: Speech, price: number): string => formatPrice(locale, price);
export const distanceWords = ({ locale }: Speech, distanceM: number): string => formatDistance(locale, distanceM);

/** `jam 10.00`, `besok jam 10.00`, `Sen, 23 Nov jam 10.00`: at the place, as seen from now. */
export function whenWords({ locale, t, now }: Speech, iso: string, timezone: string): string {
  const today = startOfDay(wallMs(now.getTime(), timezone));
  const day = startOfDay(wallMs(Date.parse(iso), timezone));
  const time = formatTime(locale, iso, timezone);
  if (day === today) return t('assist.when.today', { time });
  if (day === addDays(today, 1)) return t('assist.when.tomorrow', { time });
  return t('assist.when.day', { day: formatDay(locale, iso, timezone), time });
}

/** `buka sampai 22.00`, `sedang tutup, buka lagi besok jam 10.00`. */
export function openWords(speech: Speech, { isOpen, changesAt, timezone }: OpenState): string {
  const { t } = speech;
  if (isOpen) {
    if (changesAt === null) return t('assist.open.always');
    return t('assist.open.until', { time: untilWords(speech, changesAt, timezone) });
  }
  if (changesAt === null) return t('assist.open.closed');
  return t('assist.open.from', { time: whenWords(speech, changesAt, timezone) });
}

/** A closing time. Midnight reads better as a word, and one past midnight is still tonight's. */
function untilWords({ locale, t }: Speech, iso: string, timezone: string): string {
  const wall = wallMs(Date.parse(iso), timezone);
  return wall === startOfDay(wall) ? t('assist.open.midnight') : formatTime(locale, iso, timezone);
}

/** `10.00–22.00`, with `dan` between two stretches. The wall times of the record, in the language's own form. */
export function hoursWords({ locale, t }: Speech, hours: OpeningHours[]): string {
  return hours.map(([open, close]) => formatSpan(locale, open, close)).join(` ${t('assist.and')} `);
}

export const isAllDay = (hours: OpeningHours[]): boolean =>
  hours.length === 1 && hours[0]?.[0] === '00:00' && hours[0][1] === '24:00';

export function ageWords({ t, now }: Speech, iso: string): string {
  const { key, count } = ageKey(now.getTime() - Date.parse(iso));
  return t(key, { count });
}

/** What a stock row's sentences are filled with. */
export const rowWords = (speech: Speech, row: StockCardRow) => ({
  branch: row.area,
  count: row.available,
  distance: row.distanceM === null ? '' : distanceWords(speech, row.distanceM),
  open: openWords(speech, row.open),
});

/** `a, b dan c`. */
export function listWords(t: Translate, items: string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${t('assist.and')} ${last}`;
}
