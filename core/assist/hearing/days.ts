import type { AskedDay } from '../asked-day.ts';

/** In the order `Date.prototype.getUTCDay` counts. */
const WEEKDAYS: RegExp[] = [
  /\b(hari )?(minggu(?! (ini|depan|lalu|kemarin))|ahad|sundays?)\b/,
  /\b(senin|mondays?)\b/,
  /\b(selasa|tuesdays?)\b/,
  /\b(rabu|wednesdays?)\b/,
  /\b(kamis|thursdays?)\b/,
  /\b(jumat|fridays?)\b/,
  /\b(sabtu|weekend|saturdays?)\b/,
];
const MONTHS: RegExp[] = [
  /^jan/,
  /^(feb|peb)/,
  /^mar/,
  /^apr/,
  /^(mei|may)/,
  /^jun/,
  /^jul/,
  /^(agu|aug)/,
  /^sep/,
  /^(okt|oct)/,
  /^(nov|nop)/,
  /^(des|dec)/,
];
const MONTH_NAME =
  '(januari|january|jan|februari|february|feb|maret|march|mar|april|apr|mei|may|juni|june|jun|juli|july|jul|agustus|august|agu|aug|september|sept|sep|oktober|october|okt|oct|november|nov|desember|december|des|dec)';
const FIXED: Array<[RegExp, AskedDay]> = [
  [/\b(natal|christmas|xmas)\b/, { dayOfMonth: 25, month: 12 }],
  [/\b(tahun baru(?! (imlek|islam|cina))|new year)\b/, { dayOfMonth: 1, month: 1 }],
];
/** Their dates move, or are nobody's yet: no branch has recorded them by name. */
const MOVING =
  /\b(lebaran|idul ?fitri|idul ?adha|imlek|nyepi|waisak|galungan|tanggal merah|hari libur|libur nasional|cuti bersama|public holidays?|holidays?|eid)\b/;

/** The day a turn asks about, in normalised words without the place; null when it names none. */
export function dayIn(words: string): AskedDay | null {
  // The evening before: "malam minggu" is Saturday's.
  const eve = /\bmalam (minggu|senin|selasa|rabu|kamis|jumat|sabtu)\b/.exec(words)?.[1];
  if (eve) return { weekday: (weekdayNamed(eve) + 6) % 7 };
  if (/\b(lusa|day after tomorrow)\b/.test(words)) return { ahead: 2 };
  if (/\b(besok|tomorrow)\b/.test(words)) return { ahead: 1 };
  const date = dateIn(words) ?? FIXED.find(([pattern]) => pattern.test(words))?.[1];
  if (date) return date;
  const weekday = weekdayNamed(words);
  if (weekday >= 0) return { weekday };
  if (MOVING.test(words)) return { holiday: true };
  return /\b(hari ini|today|malam ini|nanti malam|tonight)\b/.test(words) ? { ahead: 0 } : null;
}

const weekdayNamed = (words: string): number => WEEKDAYS.findIndex((pattern) => pattern.test(words));

function dateIn(words: string): AskedDay | null {
  const [, day, name] =
    new RegExp(`\\b(\\d{1,2}) ${MONTH_NAME}\\b`).exec(words) ?? /\b(?:tanggal|tgl) (\d{1,2})\b/.exec(words) ?? [];
  const [, nameFirst, dayAfter] = new RegExp(`\\b${MONTH_NAME} (\\d{1,2})\\b`).exec(words) ?? [];
  const dayOfMonth = Number(day ?? dayAfter);
  if (!(dayOfMonth >= 1 && dayOfMonth <= 31)) return null;
  const month = name ?? (day === undefined ? nameFirst : undefined);
  return { dayOfMonth, month: month ? MONTHS.findIndex((pattern) => pattern.test(month)) + 1 : null };
}
