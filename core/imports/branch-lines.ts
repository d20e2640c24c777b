import { CAPABILITIES, type Capability } from '../../contract/codes.ts';
import { phone as phoneNumber } from '../../contract/primitives.ts';
import type { Fault } from '../../contract/texts/imports.ts';
import { type Branch, type OpeningHours, WEEKDAYS, type Weekday, type WeekHours } from '../branches/branch.ts';
import { whereIs } from '../places/indonesia.ts';
import { type Checked, checkLines, type ImportLine, type Wrong } from './import.ts';

export const BRANCH_COLUMNS = {
  needed: ['branch'],
  optional: [
    ...['name', 'area', 'street', 'district', 'city', 'postal_code', 'lat', 'lng', 'phone', 'timezone', 'hours'],
    ...['capabilities', 'courier_radius_km', 'courier_cutoff_min', 'temporarily_closed', 'kind', 'partner_name'],
  ],
} as const;
/** Without these there is no branch to go to. */
const NEW_NEEDS = ['name', 'area', 'street', 'district', 'city', 'postal_code', 'lat', 'lng', 'phone', 'hours'];
const BRANCH_ID = /^[A-Za-z0-9_-]{1,64}$/;
const KM_MAX = 100;
/** It goes into cards and messages. */
const TEXT_MAX = 200;

const NEW: Omit<Branch, 'vendorId' | 'branchId'> = {
  ...{ name: '', area: '', address: { street: '', district: '', city: '', postalCode: '' }, at: { lat: 0, lon: 0 } },
  ...{ phone: '', timezone: 'Asia/Jakarta', capabilities: [], courier: null, services: [], serviceBays: 0 },
  ...{ hours: { sun: [], mon: [], tue: [], wed: [], thu: [], fri: [], sat: [] }, closures: [] },
  ...{ temporarilyClosed: false, groupIds: [], partner: null },
};

/**
 * Branches as they are to be. Of one that is there, only what has a column in the file changes, and an empty cell
 * changes nothing; a new one needs its place, its name and its hours.
 */
export async function readBranchLines(
  lines: AsyncIterable<ImportLine>,
  { vendorId, known }: { vendorId: string; known: ReadonlyMap<string, Branch> },
): Promise<Checked<Branch>> {
  const lineOf = new Map<string, number>();
  return checkLines(lines, ({ line, cells }, wrong) => {
    const branchId = cells.get('branch') ?? '';
    if (!BRANCH_ID.test(branchId)) {
      wrong('branch', branchId === '' ? 'needed' : 'no_code');
      return null;
    }
    const before = lineOf.get(branchId);
    if (before !== undefined) wrong('branch', 'line_before', { line: before });
    lineOf.set(branchId, line);
    const held = known.get(branchId);
    if (!held) for (const column of NEW_NEEDS) if (!cells.get(column)) wrong(column, 'needed_new');
    return changed(held ?? { ...NEW, vendorId, branchId }, cells, wrong);
  });
}

function changed(branch: Branch, cells: ImportLine['cells'], wrong: Wrong): Branch {
  const text = (column: string, was: string) =>
    checked(cells, column, was, wrong, (value) =>
      value.length <= TEXT_MAX ? { value } : { fault: { code: 'too_long', params: { max: TEXT_MAX } } },
    );
  const { address } = branch;
  return {
    ...branch,
    name: text('name', branch.name),
    area: text('area', branch.area),
    address: {
      street: text('street', address.street),
      district: text('district', address.district),
      city: text('city', address.city),
      postalCode: checked(cells, 'postal_code', address.postalCode, wrong, (value) =>
        /^\d{5}$/.test(value) ? { value } : { fault: { code: 'five_digits' } },
      ),
    },
    at: placeOf(cells, branch.at, wrong),
    phone: checked(cells, 'phone', branch.phone, wrong, (value) =>
      phoneNumber.safeParse(value).success ? { value } : { fault: { code: 'no_phone' } },
    ),
    timezone: checked(cells, 'timezone', branch.timezone, wrong, (value) =>
      isTimezone(value) ? { value } : { fault: { code: 'no_timezone' } },
    ),
    hours: checked(cells, 'hours', branch.hours, wrong, hoursOf),
    capabilities: checked(cells, 'capabilities', branch.capabilities, wrong, capabilitiesOf),
    courier: courierOf(cells, branch.courier, wrong),
    temporarilyClosed: checked(cells, 'temporarily_closed', branch.temporarilyClosed, wrong, (value) =>
      value === 'yes' || value === 'no'
        ? { value: value === 'yes' }
        : { fault: { code: 'one_of', params: { values: 'yes / no' } } },
    ),
    partner: partnerOf(cells, branch.partner, wrong),
  };
}

type Read<T> = { value: T } | { fault: Fault };
/** A cell that is there and fits; else as it was, and what is wrong is said. */
function checked<T>(
  cells: ImportLine['cells'],
  column: string,
  was: T,
  wrong: Wrong,
  read: (text: string) => Read<T>,
): T {
  const text = cells.get(column);
  if (!text) return was;
  const found = read(text);
  if ('value' in found) return found.value;
  wrong(column, found.fault.code, found.fault.params);
  return was;
}

const numberOf =
  (from: number, to: number) =>
  (text: string): Read<number> => {
    const value = /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
    if (Number.isNaN(value)) return { fault: { code: 'no_number' } };
    return value >= from && value <= to ? { value } : { fault: { code: 'not_between', params: { from, to } } };
  };

/** A place in Indonesia; the other way round it would lie in the sea off Africa. */
function placeOf(cells: ImportLine['cells'], was: Branch['at'], wrong: Wrong): Branch['at'] {
  const raw = { lat: cells.get('lat') ?? '', lng: cells.get('lng') ?? '' };
  if (raw.lat === '' && raw.lng === '') return was;
  if (raw.lat === '') wrong('lat', 'needed_beside', { column: 'lng' });
  if (raw.lng === '') wrong('lng', 'needed_beside', { column: 'lat' });
  const at = {
    lat: checked(cells, 'lat', was.lat, wrong, numberOf(-180, 180)),
    lon: checked(cells, 'lng', was.lon, wrong, numberOf(-180, 180)),
  };
  const where = whereIs(at);
  if (where === 'inside') return at;
  if (raw.lat !== '' && raw.lng !== '') wrong('lat', where === 'swapped' ? 'swapped' : 'not_indonesia');
  return was;
}

function isTimezone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== '';
  } catch {
    return false;
  }
}

const capabilitiesOf = (text: string): Read<Capability[]> => {
  const names = text.split(/[;|]/).map((name) => name.trim());
  const known = CAPABILITIES.filter((capability) => names.includes(capability));
  return known.length === names.length
    ? { value: known }
    : { fault: { code: 'some_of', params: { values: CAPABILITIES.join(', ') } } };
};

/** A partner is known by its own name; `own` ends what was one. */
function partnerOf(cells: ImportLine['cells'], was: Branch['partner'], wrong: Wrong): Branch['partner'] {
  const name = cells.get('partner_name') || was?.name;
  if (name && name.length > TEXT_MAX) wrong('partner_name', 'too_long', { max: TEXT_MAX });
  const kind = checked(cells, 'kind', was ? 'partner' : 'own', wrong, (value) =>
    value === 'own' || value === 'partner'
      ? { value }
      : { fault: { code: 'one_of', params: { values: 'own / partner' } } },
  );
  if (kind === 'partner' && !name) wrong('partner_name', 'needed_partner');
  if (kind === 'own' && cells.get('partner_name')) wrong('kind', 'must_be_partner');
  return kind === 'partner' && name ? { name } : null;
}

/** A radius of 0 ends the courier. */
function courierOf(cells: ImportLine['cells'], was: Branch['courier'], wrong: Wrong): Branch['courier'] {
  const radiusKm = checked(cells, 'courier_radius_km', (was?.radiusM ?? 0) / 1_000, wrong, numberOf(0, KM_MAX));
  const cutoff = checked(cells, 'courier_cutoff_min', was?.cutoffMinBeforeClose ?? 30, wrong, numberOf(0, 24 * 60));
  return radiusKm === 0 ? null : { radiusM: Math.round(radiusKm * 1_000), cutoffMinBeforeClose: Math.round(cutoff) };
}

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const HOURS_HELP: Fault = { code: 'hours_like' };
/** `mon-fri 09:00-21:00; sat 09:00-12:00 13:00-21:00; sun closed`; a day that is not named is closed. */
export function hoursOf(text: string): Read<WeekHours> {
  const hours: WeekHours = { sun: [], mon: [], tue: [], wed: [], thu: [], fri: [], sat: [] };
  const named = new Set<Weekday>();
  for (const part of text.split(';').map((one) => one.trim().toLowerCase())) {
    if (part === '') continue;
    const [days = '', ...spans] = part.split(/\s+/);
    const weekdays = daysOf(days);
    const opening = spans.join() === 'closed' ? [] : openingOf(spans);
    if (!weekdays || !opening) return { fault: HOURS_HELP };
    for (const day of weekdays) {
      if (named.has(day)) return { fault: { code: 'day_twice', params: { day } } };
      named.add(day);
      hours[day] = opening;
    }
  }
  return named.size > 0 ? { value: hours } : { fault: HOURS_HELP };
}

/** `mon`, `mon-fri`, `sat-mon`, in the order a week goes round. */
function daysOf(text: string): Weekday[] | null {
  const [from, to = from] = text.split('-').map((name) => WEEKDAYS.indexOf(name as Weekday));
  if (from === undefined || to === undefined || from < 0 || to < 0) return null;
  const length = ((to - from + 7) % 7) + 1;
  return Array.from({ length }, (_, n) => WEEKDAYS[(from + n) % 7] as Weekday);
}

function openingOf(spans: string[]): OpeningHours[] | null {
  const read = spans.map((span) => span.split('-'));
  const isTime = (time: string | undefined, isEnd: boolean) => TIME.test(time ?? '') || (isEnd && time === '24:00');
  const isGood = read.every(
    ([open, close, ...more]) => isTime(open, false) && isTime(close, true) && more.length === 0,
  );
  return isGood && read.length > 0 && read.length <= 2 ? read.map(([open = '', close = '']) => [open, close]) : null;
}
