import type { BranchCardRow, OpenState, StockCardRow } from '../../contract/cards.ts';
import { ageKey, formatDay, formatDistance, formatTime } from '../../contract/texts/format.ts';
import { bold, type Detail, joined, type Reader } from './reader.ts';

/** One branch and what it has of the item asked for. */
export function stockLines(reader: Reader, row: StockCardRow, detail: Detail): string[] {
  const { t } = reader;
  const count = row.available > 0 ? t('card.left', { count: row.available }) : t('card.sold_out');
  const ways = row.fulfilments.map((way) => t(`fulfilment.${way}`)).join(', ');
  return [
    heading(reader, row),
    joined([count, age(reader, row), openWords(reader, row.open)]),
    ...(ways && detail > 0 && row.available > 0 ? [ways] : []),
    ...whereabouts(reader, row, detail),
  ];
}

/** One branch. */
export function branchLines(reader: Reader, row: BranchCardRow, detail: Detail): string[] {
  const hours = row.hoursToday.map(([from, to]) => `${wall(reader, from)}–${wall(reader, to)}`).join(', ');
  return [
    heading(reader, row),
    openWords(reader, row.open),
    ...(hours && detail > 0 ? [reader.t('whatsapp.today', { hours })] : []),
    ...whereabouts(reader, row, detail),
  ];
}

const A_DAY_MS = 24 * 60 * 60_000;

/**
 * Until when it is open, or when it opens again: in the branch's own time, with the day where it is another one. The
 * coming midnight and the hours after it belong to the evening that is meant: `buka sampai 00.00`.
 */
export function openWords({ locale, t, now }: Reader, { isOpen, changesAt, timezone, closure }: OpenState): string {
  if (closure) return t(`card.${closure}`);
  if (!changesAt) return t(isOpen ? 'card.open_always' : 'card.closed');
  if (isOpen && Date.parse(changesAt) - now.getTime() < A_DAY_MS)
    return t('card.open_until', { time: formatTime(locale, changesAt, timezone) });
  return t(isOpen ? 'card.open_until' : 'card.closed_until', { time: moment(locale, changesAt, timezone, now) });
}

/** `09.41`, or `Sel, 24 Nov 09.41` on another day than today's there. */
export function moment(locale: Reader['locale'], iso: string, timezone: string, now: Date): string {
  const day = formatDay(locale, iso, timezone);
  const time = formatTime(locale, iso, timezone);
  return day === formatDay(locale, now.toISOString(), timezone) ? time : `${day} ${time}`;
}

const heading = ({ locale }: Reader, { name, distanceM }: BranchCardRow): string =>
  joined([bold(name), distanceM === null ? '' : formatDistance(locale, distanceM)]);

/** A figure older than an hour says so. */
function age({ t, now }: Reader, { isFresh, asOf }: StockCardRow): string {
  if (isFresh) return '';
  const { key, count } = ageKey(now.getTime() - Date.parse(asOf));
  return t('card.as_of', { age: t(key, { count }) });
}

function whereabouts({ t }: Reader, { address, phone, at }: BranchCardRow, detail: Detail): string[] {
  if (detail === 0) return [];
  if (detail === 1) return [address];
  // WhatsApp makes both tappable.
  return [
    address,
    `${t('card.call')}: ${phone}`,
    `${t('card.directions')}: https://maps.google.com/?q=${at.lat},${at.lon}`,
  ];
}

/** `08:00` as the reader's language writes it. */
const wall = ({ locale }: Reader, time: string): string => (locale === 'id' ? time.replace(':', '.') : time);
