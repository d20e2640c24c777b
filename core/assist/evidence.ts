import { LOCALES } from '../../contract/codes.ts';
import { ageKey, formatDay, formatDistance, formatTime } from '../../contract/texts/format.ts';

const TOKEN = /\d+(?:[.,:]\d+)*/g;
const OPAQUE = new Set(['articleId', 'bookingId', 'bookingIds', 'replaces']);
const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/** What is said rounded, with its unit. */
const DISTANCES = new Set(['distanceM', 'roadM']);

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
  private readonly zones = new Set<string>(['UTC']);
  private readonly instants: string[] = [];
  private readonly distances: number[] = [];
  /** How instants and distances read; made when first asked for, and again when more is known. */
  private read: Set<string> | null = null;
  private readonly now: Date;
  private said = '';

  constructor(now: Date) {
    this.now = now;
  }

  addWords(text: string): void {
    this.said += `\n${text.toLowerCase()}`;
    for (const figure of figuresIn(text)) this.figures.add(figure);
  }

  /** Takes in every value of a tool's result, at any depth. */
  addResult(value: unknown, key = ''): void {
    this.read = null;
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
}
