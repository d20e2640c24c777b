/** What the database says about everything a reply speaks of: the branches, products and orders it names, and no other. */
import { HOLD_MINUTES } from '../contract/limits.ts';
import type { Point } from '../contract/primitives.ts';
import { type Booking, HOLD_MS } from '../core/bookings/booking.ts';
import type { Branch } from '../core/branches/branch.ts';
import type { Order } from '../core/orders/order.ts';
import type { Policies } from '../core/places/policies.ts';
import type { StockLevel } from '../core/stock/stock.ts';
import type { Heard } from './invented.ts';
import { type Records, VENDOR_ID } from './records.ts';
import type { EvalShop } from './shop.ts';
import { type Subjects, subjectsOf } from './subjects.ts';
import type { Reply } from './talk.ts';
import { clock, kilometres, metresBetween } from './wording.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** Days that may be named: bookings are open for a week, hours are asked for a little further. */
const DAYS_AHEAD = 14;
/** What the road is longer than the crow flies, as the product says it does. */
const ROAD = 1.4;
/** Units that are kept for one shopper at most. */
const UNITS_MAX = 10;

export interface Ground {
  subjects: Subjects;
  /** Whole rupiah. */
  money: Set<number>;
  /** `2.5 km`, `450 m`. */
  distances: Set<string>;
  /** `HH:MM` on Jakarta's wall clock. */
  times: Set<string>;
  /** `21 Nov`, lower case, in both languages. */
  days: Set<string>;
  /** Units at the branches named. */
  counts: Set<number>;
  /** Digits alone. */
  phones: Set<string>;
  orders: Set<string>;
  /** Lengths that belong to a name or an address. */
  lengths: Set<string>;
  /** Any other figure, thousands without their marks. */
  figures: Set<string>;
  /** What the shopper wrote. */
  heard: Set<string>;
  /** Units by `branchId sku`. */
  levels: Map<string, number>;
  prices: Map<string, number>;
}
export interface GroundFrom {
  shop: EvalShop;
  records: Records;
  conversationId: string;
  contactId: string;
}
interface Spoken {
  sku?: string;
  place?: { at: Point };
}

export async function groundOf(text: string, reply: Reply, heard: Heard, from: GroundFrom): Promise<Ground> {
  const { shop, records, conversationId } = from;
  const { now } = records;
  const [branches, products, policies, areas, articles] = await Promise.all([
    records.branches(),
    records.products(),
    records.policies(),
    records.areas(),
    records.articles(),
  ]);
  const [orders, bookings, holds, state] = await Promise.all([
    ownOrders(from, heard),
    ownBookings(from),
    shop.connection.collection('holds').find({ vendorId: VENDOR_ID, conversationId }).toArray(),
    shop.core.log.current(VENDOR_ID, conversationId),
  ]);
  const talkedOf = (state.dialogue ?? {}) as Spoken;
  const subjects = subjectsOf(text, reply, branches, products, talkedOf.sku);
  const levels = await levelsOf(from, branches, subjects);
  const levelOf = new Map(levels.map(({ branchId, sku, available }) => [`${branchId} ${sku}`, available]));
  const atThose = levels.filter(({ branchId }) => subjects.branches.some((one) => one.branchId === branchId));

  const words = `${text}\n${heard.words}`.toLowerCase();
  const places = [
    ...areas.filter(({ name, aliases }) => [name, ...aliases].some((one) => words.includes(one.toLowerCase()))),
    ...subjects.branches,
    ...(talkedOf.place ? [talkedOf.place] : []),
  ].map(({ at }) => at);
  // An article is named by whoever says it; one that is not published may not be.
  const quoted = articles.filter(
    ({ isPublished, title }) => isPublished && (text.includes(title.id) || text.includes(title.en)),
  );
  const prose = [proseOf(subjects), ...quoted.flatMap(({ body }) => [body.id, body.en])].join('\n');
  return {
    subjects,
    money: moneyOf(subjects, orders, policies, countsIn(heard.words)),
    distances: new Set([
      ...distancesOf([...places, ...heard.pins], subjects.branches),
      ...(policies.parcel?.zones ?? []).map(({ upToM }) => kilometres('en', upToM).replace(',', '.')),
    ]),
    times: timesOf(subjects.branches, policies, now, [
      ...orders.flatMap(({ fulfilment, events }) => [fulfilment.promisedAt, ...events.map(({ at }) => at)]),
      ...bookings.flatMap(({ startsAt, endsAt, due }) => [startsAt, endsAt, ...due.map(({ at }) => at)]),
      // Told by the clock of the shop, from the moment it was taken.
      ...holds.map(({ at, until }) => new Date(now.getTime() + (until as Date).getTime() - (at as Date).getTime())),
    ]),
    days: daysFrom(now, orders),
    counts: new Set(
      subjects.branches.flatMap(({ branchId }) =>
        subjects.products.map(({ sku }) => levelOf.get(`${branchId} ${sku}`) ?? 0),
      ),
    ),
    phones: new Set(subjects.branches.map(({ phone }) => phone.replace(/\D/g, ''))),
    orders: new Set(orders.map(({ orderNo }) => orderNo)),
    lengths: new Set(prose.match(/\d+(?:[.,]\d+)? ?k?m\b/g) ?? []),
    figures: new Set([
      ...(prose.match(/\d+(?:[.,]\d+)*/g) ?? []).map(withoutMarks),
      ...rulesOf(subjects, policies),
      ...holds.map(({ quantity }) => String(quantity)),
      ...bookings.flatMap(({ code }) => code.match(/\d+/g) ?? []),
      ...orders.flatMap(({ fulfilment }) => fulfilment.pickupCode ?? []),
      ...[...atThose.map(({ asOf }) => asOf), ...orders.map(({ updatedAt }) => updatedAt)].flatMap((at) =>
        agesOf(now, at),
      ),
    ]),
    heard: new Set(heard.words.match(/\d+/g) ?? []),
    levels: levelOf,
    prices: new Map(products.map(({ sku, price }) => [sku, price])),
  };
}

export const withoutMarks = (figure: string): string => figure.replace(/[.,](?=\d{3}\b)/g, '');

async function ownOrders({ shop, contactId }: GroundFrom, { phone }: Heard): Promise<Order[]> {
  const { orders } = shop.catalogue;
  const customerId = (await shop.core.contacts.byId(VENDOR_ID, contactId))?.customerId;
  const all = await Promise.all([
    phone ? orders.ordersOfPhone(VENDOR_ID, phone, 50) : [],
    customerId ? orders.ordersOfCustomer(VENDOR_ID, customerId, 50) : [],
  ]);
  return all.flat();
}

async function ownBookings({ shop, conversationId }: GroundFrom): Promise<Booking[]> {
  const filter = { vendorId: VENDOR_ID, 'bookings.conversationId': conversationId };
  const days = await shop.connection.collection('booking_days').find(filter).toArray();
  return days.flatMap(({ bookings }) => bookings as Booking[]).filter((one) => one.conversationId === conversationId);
}

async function levelsOf({ shop }: GroundFrom, branches: Branch[], { products }: Subjects): Promise<StockLevel[]> {
  const ids = branches.map(({ branchId }) => branchId);
  const each = products.map(({ sku }) => shop.catalogue.stock.levels(VENDOR_ID, sku, ids));
  return (await Promise.all(each)).flat();
}

const proseOf = ({ products, branches }: Subjects): string =>
  [
    ...products.flatMap(({ name, nameEn }) => [name, nameEn]),
    ...branches.flatMap(({ address }) => Object.values(address)),
  ].join('\n');

/** How many may be spoken of: one, and every number the shopper wrote, in figures or by its name. */
function countsIn(words: string): Set<number> {
  const named = NUMBERS.flatMap((names, i) => (names.split(' ').some((one) => words.includes(one)) ? [i + 2] : []));
  return new Set([1, ...(words.match(/\d+/g) ?? []).map(Number), ...named].filter((count) => count <= COUNT_MAX));
}
const NUMBERS = ['dua two', 'tiga three', 'empat four', 'lima five', 'enam six', 'tujuh seven', 'delapan eight'];
const COUNT_MAX = 1_000;

/** Prices of so many, and what a parcel of so many costs by the kilogram begun, apart from what is laid down as it stands. */
const moneyOf = (
  { products, branches }: Subjects,
  orders: Order[],
  { courier30min, courierSameday, parcel }: Policies,
  counts: Set<number>,
) =>
  new Set([
    ...products.flatMap(({ price }) => [...counts].map((count) => price * count)),
    ...branches.flatMap(({ services }) => services.map(({ price }) => price)),
    ...orders.flatMap(({ total, fulfilment }) => [total, fulfilment.fee]),
    ...[courier30min.fee, courier30min.freeFrom, courier30min.lateCompensation],
    ...[courierSameday.fee, courierSameday.freeFrom],
    ...(parcel?.zones ?? []).flatMap(({ feePerKg }) => [
      feePerKg,
      ...products.flatMap(({ weightG }) =>
        [...counts].map((count) => feePerKg * Math.max(1, Math.ceil((weightG * count) / 1_000))),
      ),
    ]),
  ]);

const distancesOf = (places: Point[], branches: Branch[]): Set<string> =>
  new Set(
    branches.flatMap(({ at }) =>
      places
        .map((place) => metresBetween(place, at))
        .flatMap((metres) => [kilometres('en', metres), kilometres('en', metres * ROAD)]),
    ),
  );

/** Hours, times of the talk's own records, the soonest a courier can be there, and every half hour that can be booked. */
function timesOf(branches: Branch[], policies: Policies, now: Date, instants: Array<Date | null>): Set<string> {
  const { courier30min, courierSameday, pickup, peopleHours } = policies;
  const hours = branches.flatMap((branch) => Object.values(branch.hours).flat());
  const promised = [courier30min.promiseMin, courierSameday.promiseMin, pickup.readyMin];
  const soonest = promised.flatMap((minutes) => [
    clock('en', new Date(now.getTime() + minutes * MINUTE_MS)),
    ...hours.map(([from]) => later(from, minutes)),
  ]);
  const slots = branches.some(({ services }) => services.length > 0)
    ? hours.flatMap(([from, until]) => halvesBetween(from, until))
    : [];
  return new Set([
    ...hours.flat(),
    ...soonest,
    ...slots,
    ...instants.flatMap((at) => (at ? clock('en', at) : [])),
    courierSameday.cutoff,
    ...(policies.parcel ? [policies.parcel.cutoff] : []),
    peopleHours.from,
    peopleHours.until,
  ]);
}
const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const timeOf = (minutes: number): string =>
  [Math.floor(minutes / 60) % 24, minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
const later = (from: string, minutes: number): string => timeOf(minutesOf(from) + minutes);
function halvesBetween(from: string, until: string): string[] {
  const end = minutesOf(until) > minutesOf(from) ? minutesOf(until) : minutesOf(until) + 24 * 60;
  const count = Math.floor((end - minutesOf(from)) / 30);
  return Array.from({ length: count }, (_, i) => later(from, i * 30));
}

/** What is laid down for everybody. */
const rulesOf = ({ branches, products }: Subjects, { courier30min, pickup, booking, parcel }: Policies): string[] =>
  [
    ...(parcel?.zones ?? []).flatMap(({ days }) => [days.from, days.until]),
    ...[courier30min.promiseMin, pickup.readyMin, pickup.holdHours, booking.openDaysAhead, booking.cancelHoursBefore],
    ...branches.flatMap(({ services }) => services.map(({ durationMin }) => durationMin)),
    ...products.flatMap(({ ageLimit }) => ageLimit ?? []),
    ...(branches.some(isRoundTheClock) ? [24] : []),
    ...[HOLD_MINUTES, UNITS_MAX, HOLD_MS / MINUTE_MS],
  ].map(String);
const isRoundTheClock = ({ hours }: Branch): boolean =>
  Object.values(hours).some((day) => day.some(([from, until]) => from === '00:00' && until === '24:00'));

/** How long ago, in any unit it may be told by. */
const agesOf = (now: Date, at: Date): string[] => {
  const agoMs = now.getTime() - at.getTime();
  return [MINUTE_MS, HOUR_MS, DAY_MS].map((unit) => String(Math.max(1, Math.round(agoMs / unit))));
};

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'mei may', 'jun', 'jul', 'agu aug', 'sep', 'okt oct', 'nov', 'des dec'];
function daysFrom(now: Date, orders: Order[]): Set<string> {
  const ahead = Array.from({ length: DAYS_AHEAD }, (_, i) => new Date(now.getTime() + i * DAY_MS));
  const told = orders.flatMap(({ events, fulfilment }) => [
    ...events.map(({ at }) => at),
    fulfilment.promisedAt ?? now,
  ]);
  return new Set(
    [...ahead, ...told].flatMap((at) => {
      const wall = new Date(at.getTime() + 7 * HOUR_MS);
      const months = (MONTHS[wall.getUTCMonth()] ?? '').split(' ');
      return months.map((month) => `${wall.getUTCDate()} ${month}`);
    }),
  );
}
