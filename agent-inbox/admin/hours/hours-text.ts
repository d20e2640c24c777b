/** Hours as admins type them, and as they are stored. */
import type { Locale } from '../../../contract/codes.ts';
import type { GroupView } from '../../../contract/groups.ts';
import { formatSpan } from '../../../contract/texts/format.ts';

export type Week = NonNullable<GroupView['hours']>;
export type Day = keyof Week;
export type SpecialDay = GroupView['specialDays'][number];
/** As a week is read here: from Monday on. */
export const DAYS: readonly Day[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

type Times = Week[Day];
const OPENS = /^([01]\d|2[0-3]):[0-5]\d$/;
const CLOSES = /^(?:([01]\d|2[0-3]):[0-5]\d|24:00)$/;
const PAIRS_MAX = 6;
/** A day off, as it is said in either language. */
const SHUT = /^(?:-|tutup|libur|shut|closed)?$/i;
/** `8:00`, `08.00` and `8` are all said. */
function wallTime(text: string): string {
  const [, hour = '', minute = '00'] = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(text.trim()) ?? [];
  return hour ? `${hour.padStart(2, '0')}:${minute}` : text;
}

/** @returns null where it says no times; none are a day off */
export function timesOf(text: string): Times | null {
  const parts = text.split(/[,;]/).map((part) => part.trim());
  if (SHUT.test(text.trim())) return [];
  const pairs = parts.map((part) => part.split(/\s*[-–]\s*/).map(wallTime));
  const areTimes = pairs.every(
    ([from = '', until = '', ...more]) => more.length === 0 && OPENS.test(from) && CLOSES.test(until),
  );
  return areTimes && pairs.length <= PAIRS_MAX ? (pairs as Times) : null;
}
/** One time as it is typed; null where it is none. */
export function timeOf(text: string): string | null {
  const time = wallTime(text);
  return OPENS.test(time) ? time : null;
}
export const textOfTime = (time: string, locale: Locale): string => (locale === 'id' ? time.replace(':', '.') : time);
export const textOfTimes = (times: Times, locale: Locale): string =>
  times.map(([from, until]) => formatSpan(locale, from, until)).join(', ');

export type WeekText = Record<Day, string>;
export const textOfWeek = (week: Week, locale: Locale): WeekText =>
  Object.fromEntries(DAYS.map((day) => [day, textOfTimes(week[day], locale)])) as WeekText;

/** @returns the first day that says no times, where one does */
export function weekOf(text: WeekText): { week: Week } | { wrong: Day } {
  const times = DAYS.map((day) => [day, timesOf(text[day])] as const);
  const wrong = times.find(([, said]) => said === null);
  return wrong ? { wrong: wrong[0] } : { week: Object.fromEntries(times) as Week };
}

/** A date, times where there are any, and why; one a line. */
const LINE = /^(\d{4}-\d{2}-\d{2})[\s,;\t]*((?:\d{1,2}(?:[.:]\d{2})?\s*[-–]\s*\d{1,2}(?:[.:]\d{2})?[\s,;]*)*)(.*)$/;
export const textOfDays = (days: readonly SpecialDay[], locale: Locale): string =>
  days
    .map(({ date, hours, reason }) => [date, textOfTimes(hours, locale), reason].filter(Boolean).join(' '))
    .join('\n');

/** @returns the number of the first line that says no day, or one that is there already */
export function daysOf(text: string): { days: SpecialDay[] } | { wrongLine: number } {
  const days: SpecialDay[] = [];
  for (const [i, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const [, date = '', said = '', reason = ''] = LINE.exec(line.trim()) ?? [];
    const hours = timesOf(said.replace(/[\s,;]+$/, ''));
    const isNew = !days.some((day) => day.date === date);
    if (!isDate(date) || hours === null || !isNew) return { wrongLine: i + 1 };
    days.push({ date, hours, reason: reason.trim().slice(0, 200) });
  }
  return { days: days.sort((a, b) => a.date.localeCompare(b.date)) };
}

/** The 30th of February is none. */
function isDate(date: string): boolean {
  const at = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(date);
}
