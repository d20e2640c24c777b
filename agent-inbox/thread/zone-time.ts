/** Wall time of a place, to and from the moments it stands for. Pure. */

export interface WallTime {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
  hour: number;
  minute: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const kept = formats.get(timeZone);
  if (kept) return kept;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  formats.set(timeZone, made);
  return made;
}

export function wallTime(at: Date, timeZone: string): WallTime {
  const parts = Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0 } = parts;
  return { year, month, day, hour, minute };
}

const asUtc = ({ year, month, day, hour, minute }: WallTime): number => Date.UTC(year, month - 1, day, hour, minute);

/** How far wall time there is ahead of UTC, in milliseconds. */
export const zoneOffsetMs = (at: Date, timeZone: string): number =>
  asUtc(wallTime(at, timeZone)) - Math.floor(at.getTime() / 60_000) * 60_000;

/** The moment a wall time stands for. Days and hours past their end run on, as `Date` has it. */
export function momentOf(wall: WallTime, timeZone: string): Date {
  const guess = asUtc(wall);
  // Where the clock changes between the guess and the moment, the second look has the offset that holds then.
  const near = new Date(guess - zoneOffsetMs(new Date(guess), timeZone));
  return new Date(guess - zoneOffsetMs(near, timeZone));
}

/** As `<input type="datetime-local">` holds it. */
export function toInput({ year, month, day, hour, minute }: WallTime): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`;
}
/** @returns null for what is no such time */
export function fromInput(text: string): WallTime | null {
  const [, ...found] = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)/.exec(text) ?? [];
  if (found.length === 0) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = found.map(Number);
  return { year, month, day, hour, minute };
}
