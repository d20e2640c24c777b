import { LOCALES } from '../../contract/codes.ts';
import { ageKey, formatDay, formatDistance, formatTime } from '../../contract/texts/format.ts';

const TOKEN = /\d+(?:[.,:]\d+)*/g;
const OPAQUE = new Set(['articleId', 'bookingId', 'bookingIds', 'replaces', 'holdId', 'customerId']);
const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/** What is said rounded, with its unit. */
const DISTANCES = new Set(['distanceM', 'roadM', 'upToM']);
/** What is money, and what counts things on a shelf: a number of another kind stands for neither. */
const MONEY = new Set(['price', 'fee', 'feePerKg', 'freeFrom', 'total', 'lateCompensation']);
const COUNTS = new Set(['available', 'quantity']);
const DAY_MS = 86_400_000;

/**
 * A figure in one form, however it is written: `Rp 3.200` and `3,200` are 3200, `21.00` is 21:00, `1,9` is 1.9.
 * Groups of three are thousands; two digits after an hour are minutes.
 */
export function figureOf(token: string): string {
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(token)) return token.replace(/[.,]/g, '');
  const [, hour, minute] = /^(\d{1,2})[.:](\d\d)$/.exec(token) ?? [];
  if (hour && minute && Number(hour) <= 24 && Number(minute) < 60) return `${Number(hour)}:${minute}`;
  return token.replaceAll(',', '.');
}
export const figuresIn = (text: string): string[] => (text.match(TOKEN) ?? []).map(figureOf);

/** What this turn's statements may rest on: the results of its tools and the shopper's own words. */
export class Evidence {
  private readonly figures = new Set<string>();
  private readonly money = new Set<string>();
  private readonly counts = new Set<string>();
  private readonly zones = new Set<string>(['UTC']);
  private readonly instants: string[] = [];
  private readonly distances: number[] = [];
  /** How instants and distances read; made when first asked for, and again when more is known. */
  private read: Set<string> | null = null;
  private readonly now: Date;
  private said = '';
  private vocabulary: Set<string> | null = null;
  private dayNames: Set<string> | null = null;

  constructor(now: Date) {
    this.now = now;
  }

  addWords(text: string): void {
    this.said += `\n${text.toLowerCase()}`;
    this.vocabulary = null;
    for (const figure of figuresIn(text)) this.figures.add(figure);
  }

  /** Takes in every value of a tool's result, at any depth. */
  addResult(value: unknown, key = ''): void {
    this.read = null;
    this.dayNames = null;
    // Drawn by chance and never said: its digits would stand for any.
    if (OPAQUE.has(key)) return;
    if (typeof value === 'string') this.addString(value, key);
    else if (typeof value === 'number') this.addNumber(value, key);
    else if (Array.isArray(value)) for (const item of value) this.addResult(item, key);
    else if (value && typeof value === 'object') {
      for (const [name, item] of Object.entries(value)) this.addResult(item, name);
      if ('isOpen' in value && 'changesAt' in value && value.isOpen && value.changesAt === null) this.figures.add('24');
    }
  }

  hasFigure(figure: string): boolean {
    if (this.figures.has(figure)) return true;
    this.read ??= new Set([...this.times(), ...this.lengths()]);
    return this.read.has(figure);
  }

  /** A price or fee, in whole rupiah. */
  hasMoney(figure: string): boolean {
    return this.money.has(figure);
  }

  /** So many of something. */
  hasCount(figure: string): boolean {
    return this.counts.has(figure);
  }

  /** A day by its name: one on which something that was looked up falls, on the wall clock there. Lower case. */
  hasDay(name: string): boolean {
    this.dayNames ??= this.days();
    return this.dayNames.has(name);
  }

  /** Whether a word stands in what was said or looked up, by itself. Lower case. */
  hasWord(word: string): boolean {
    this.vocabulary ??= new Set(this.said.match(/[\p{L}\p{N}]+/gu) ?? []);
    return this.vocabulary.has(word);
  }

  hasWords(text: string): boolean {
    return this.said.includes(text.toLowerCase());
  }

  private addString(value: string, key: string): void {
    if (INSTANT.test(value)) this.instants.push(value);
    else this.addWords(value);
    if (key === 'timezone') this.zones.add(value);
  }

  private addNumber(value: number, key: string): void {
    this.figures.add(String(value));
    if (MONEY.has(key)) this.money.add(String(value));
    if (COUNTS.has(key)) this.counts.add(String(value));
    if (DISTANCES.has(key)) this.distances.push(value);
  }

  private lengths(): string[] {
    return this.distances.flatMap((m) => LOCALES.flatMap((locale) => figuresIn(formatDistance(locale, m))));
  }

  /** How the instants of the results read on a wall clock, and how long ago they were. */
  private times(): Set<string> {
    const found = new Set<string>();
    for (const instant of this.instants) {
      for (const zone of this.zones) {
        for (const figure of figuresIn(formatTime('en', instant, zone))) found.add(figure);
        for (const figure of figuresIn(formatDay('en', instant, zone))) found.add(figure);
      }
      found.add(String(ageKey(this.now.getTime() - Date.parse(instant)).count));
    }
    return found;
  }

  private days(): Set<string> {
    const found = new Set<string>();
    for (const zone of this.zones) {
      const dates = new Set(this.instants.map((instant) => dateIn(zone, Date.parse(instant))));
      for (const date of dates) for (const name of NAMES) found.add(name.format(Date.parse(date)).toLowerCase());
      for (const [name, ahead] of RELATIVE)
        if (dates.has(dateIn(zone, this.now.getTime() + ahead * DAY_MS))) found.add(name);
    }
    return found;
  }
}

/** Made once each: making one costs a hundred times what it does. */
const NAMES = ['id-ID', 'en-GB'].flatMap((tag) =>
  ([{ weekday: 'long' }, { weekday: 'short' }, { month: 'long' }, { month: 'short' }] as const).map(
    (part) => new Intl.DateTimeFormat(tag, { ...part, timeZone: 'UTC' }),
  ),
);
const calendars = new Map<string, Intl.DateTimeFormat>();
/** `2026-11-20`, on the wall calendar there. */
function dateIn(timeZone: string, ms: number): string {
  const calendar = calendars.get(timeZone) ?? new Intl.DateTimeFormat('en-CA', { timeZone });
  calendars.set(timeZone, calendar);
  return calendar.format(ms);
}
/** Days told by how far they are from today. */
const RELATIVE: Array<[name: string, ahead: number]> = [
  ['besok', 1],
  ['tomorrow', 1],
  ['lusa', 2],
  ['kemarin', -1],
  ['yesterday', -1],
];
