import type { AskedTime } from '../asked-time.ts';

const PART = '(pagi|siang|sore|malam|am|a\\.m\\.?|pm|p\\.m\\.?)';
const CLOCK = '(\\d{1,2})(?:[.:](\\d{2}))?';
/** "jam 10", "pukul 14.30", "at 2 pm". */
const SAID = new RegExp(
  `\\b(?:jam|jm|pukul|pkl|at|around|sekitar jam) ?${CLOCK}(?: ?${PART})?(?![\\d:]|\\.\\d)(?! ?(?:menit|min|jam|%))`,
);
/** "2 siang", "10am". */
const WITH_PART = new RegExp(`\\b${CLOCK} ?${PART}\\b`);
/** "14:30". With a point it may as well be a size or a price. */
const WRITTEN = /\b([01]?\d|2[0-3]):([0-5]\d)\b/;

/** Up to this hour, nobody who names it without a part of the day means the night. */
const EARLIEST_HOUR = 8;
const HOURS: Record<string, [from: number, until: number]> = {
  pagi: [0, 11],
  siang: [11, 15],
  sore: [15, 18],
  malam: [18, 24],
};
const PARTS: Array<[RegExp, string]> = [
  [/\b(pagi|morning)\b/, 'pagi'],
  [/\b(siang|noon|midday|lunch ?time)\b/, 'siang'],
  [/\b(sore|afternoon)\b/, 'sore'],
  [/\b(malam|evening|tonight)\b/, 'malam'],
];
/** "Selamat pagi" greets, and "malam minggu" is a day. */
const NO_PART =
  /\b(selamat|met|good) (pagi|siang|sore|malam|morning|afternoon|evening)\b|^(pagi|siang|sore|malam|morning)\b(?! (ini|jam))|\bmalam (minggu|senin|selasa|rabu|kamis|jumat|sabtu)\b/g;

/** The time of day a turn names, in its words as written; null when it names none. */
export function timeIn(text: string): AskedTime | null {
  const words = text
    .slice(0, 1_000)
    .toLowerCase()
    .replace(/\b(mlm|malem)\b/g, 'malam')
    .replace(/\b(sre)\b/g, 'sore')
    .replace(/\b(pgi)\b/g, 'pagi')
    .replace(/\b(tanggal|tgl) \d{1,2}\b/g, ' ');
  const [, hour, minute, part] = SAID.exec(words) ?? WITH_PART.exec(words) ?? WRITTEN.exec(words) ?? [];
  const clock = hour === undefined ? null : minuteOf(hour, Number(minute ?? 0), part);
  if (clock !== null) return { minute: clock };
  const rest = words.replace(NO_PART, ' ');
  const named = PARTS.find(([pattern]) => pattern.test(rest))?.[1];
  const hours = named === undefined ? undefined : HOURS[named];
  return hours ? { from: hours[0] * 60, until: hours[1] * 60 } : null;
}

function minuteOf(said: string, minute: number, part: string | undefined): number | null {
  const hour = Number(said);
  if (hour > 24 || minute > 59) return null;
  // Twelve at night: of the day that ends, or of the one that begins?
  if (part === 'malam' && hour === 12) return null;
  // "02.30" is written as clocks show it.
  const isWhole = part === undefined && said.startsWith('0');
  return (((isWhole ? hour : hourOf(hour, part?.replaceAll('.', ''))) % 24) * 60 + minute) % 1440;
}

function hourOf(hour: number, part: string | undefined): number {
  if (part === 'pm' || part === 'sore') return hour < 12 ? hour + 12 : hour;
  if (part === 'malam') return hour >= 5 && hour < 12 ? hour + 12 : hour;
  if (part === 'siang') return hour < 10 ? hour + 12 : hour;
  if (part === 'am') return hour === 12 ? 0 : hour;
  if (part === 'pagi') return hour;
  return hour < EARLIEST_HOUR ? hour + 12 : hour;
}
