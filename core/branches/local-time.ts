const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** A wall clock as a number: the local date and time read as if they were UTC. */
type WallMs = number;

/** Offsets change on a quarter of an hour, in every time zone there is: one look-up serves the whole quarter. */
const QUARTER_MS = 15 * MINUTE_MS;
/** Quarters remembered for a time zone: bounds memory, and a fortnight of hours needs a few dozen. */
const QUARTERS_MAX = 1_000;
interface Zone {
  format: Intl.DateTimeFormat;
  offsets: Map<number, number>;
}
const zones = new Map<string, Zone>();

function zoneOf(timezone: string): Zone {
  let zone = zones.get(timezone);
  if (!zone) {
    const digits = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const;
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone: timezone,
      hourCycle: 'h23',
      second: '2-digit',
      ...digits,
    });
    zone = { format, offsets: new Map() };
    zones.set(timezone, zone);
  }
  return zone;
}

/** How far the wall clock is ahead of UTC. `Intl` is asked seldom: it costs far more than the rest. */
function offsetMs(atMs: number, timezone: string): number {
  const { format, offsets } = zoneOf(timezone);
  const quarter = Math.floor(atMs / QUARTER_MS);
  let offset = offsets.get(quarter);
  if (offset === undefined) {
    const part: Record<string, number> = {};
    for (const { type, value } of format.formatToParts(quarter * QUARTER_MS)) part[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
    offset = Date.UTC(year, month - 1, day, hour, minute, second) - quarter * QUARTER_MS;
    if (offsets.size >= QUARTERS_MAX) offsets.clear();
    offsets.set(quarter, offset);
  }
  return offset;
}

/** What the wall clock of a time zone shows at an instant. @throws RangeError for an unknown time zone */
export const wallMs = (atMs: number, timezone: string): WallMs => atMs + offsetMs(atMs, timezone);

/**
 * The instant at which a wall clock shows `wall`.
 *
 * Where clocks are put forward, a time that never is counts on from before the gap; where they are put back, the
 * earlier of the two is meant. Indonesia does neither; a vendor elsewhere may.
 */
export function instantMs(wall: WallMs, timezone: string): number {
  const asBefore = wall - offsetMs(wall - DAY_MS, timezone);
  if (wallMs(asBefore, timezone) === wall) return asBefore;
  const asAfter = wall - offsetMs(wall + DAY_MS, timezone);
  return wallMs(asAfter, timezone) === wall ? asAfter : asBefore;
}
/** Midnight at the start of the local day, as a wall clock. */
export const startOfDay = (wall: WallMs): WallMs => Math.floor(wall / DAY_MS) * DAY_MS;
export const addDays = (wall: WallMs, days: number): WallMs => wall + days * DAY_MS;
/** Midnight at the start of a local date `YYYY-MM-DD`, as a wall clock. */
export const wallOfDate = (date: string): WallMs => Date.parse(`${date}T00:00:00Z`);
/** `YYYY-MM-DD` */
export const dateOf = (wall: WallMs): string => new Date(wall).toISOString().slice(0, 10);
/** 0 is Sunday. */
export const weekdayOf = (wall: WallMs): number => new Date(wall).getUTCDay();

/** `HH:MM` up to `24:00` in milliseconds after midnight. */
export function timeOfDayMs(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return (hour * 60 + minute) * MINUTE_MS;
}
