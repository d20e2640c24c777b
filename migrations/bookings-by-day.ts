import { randomInt } from 'node:crypto';
import type { mongo } from 'mongoose';

/** A booking as it was: one document each. */
interface Before {
  vendorId: string;
  bookingId: string;
  branchId: string;
  serviceId: string;
  customerId: string;
  startsAt: Date;
  durationMin: number;
  status: string;
  isDemo?: boolean;
}
interface BranchThen {
  timezone: string;
  services: Array<{ serviceId: string; name: string; nameEn: string; durationMin: number; price: number }>;
}
interface Entry {
  bookingId: string;
  bay: number;
  startsAt: Date;
  endsAt: Date;
  status: string;
  due: Array<{ duty: string; at: Date }>;
}
interface Day {
  _id: string;
  vendorId: string;
  branchId: string;
  date: string;
  bookings: Entry[];
  dueAt?: Date;
  schemaVersion: number;
}

const MINUTE_MS = 60_000;
const CODE_LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/**
 * Bookings move from a document each into one for every branch and local day, where a bay can be taken in one update.
 * A day that is there already is left alone, so a step that was cut short does the rest; the former collection goes
 * last. What a process of the version before writes meanwhile (only `npm run seed` does) the next seeding puts again.
 */
export async function bookingsByDay(db: mongo.Db): Promise<void> {
  if ((await db.listCollections({ name: 'bookings' }).toArray()).length === 0) return;
  const before = db.collection<Before>('bookings');
  const [branches, timezones] = await Promise.all([branchesOf(db), timezonesOf(db)]);
  const days = new Map<string, Day>();
  for await (const booking of before.find().sort({ startsAt: 1, _id: 1 })) {
    const branch = branches.get(`${booking.vendorId}:${booking.branchId}`);
    addTo(days, booking, branch ?? { timezone: timezones.get(booking.vendorId) ?? 'Asia/Jakarta', services: [] });
  }
  const inserts = [...days.values()].map(({ _id, ...fields }) => ({
    updateOne: { filter: { _id }, update: { $setOnInsert: fields }, upsert: true },
  }));
  const writeConcern = { w: 'majority' as const, journal: true };
  if (inserts.length > 0) await db.collection<Day>('booking_days').bulkWrite(inserts, { ordered: false, writeConcern });
  await before.drop();
}

async function branchesOf(db: mongo.Db): Promise<Map<string, BranchThen>> {
  const all = await db.collection<BranchThen & { vendorId: string; branchId: string }>('branches').find().toArray();
  return new Map(all.map((branch) => [`${branch.vendorId}:${branch.branchId}`, branch]));
}

/** For a branch that is not on record any more. */
async function timezonesOf(db: mongo.Db): Promise<Map<string, string>> {
  const all = await db.collection<{ _id: string; timezone: string }>('vendors').find().toArray();
  return new Map(all.map(({ _id, timezone }) => [_id, timezone]));
}

function addTo(days: Map<string, Day>, booking: Before, branch: BranchThen): void {
  const { vendorId, branchId } = booking;
  const date = localDate(booking.startsAt, branch.timezone);
  const _id = `${vendorId}:${branchId}:${date}`;
  const day = days.get(_id) ?? { _id, vendorId, branchId, date, bookings: [], schemaVersion: 1 };
  days.set(_id, day);
  day.bookings.push(toEntry(booking, branch, day.bookings));
  const first = day.bookings.flatMap(({ due }) => due).sort((a, b) => a.at.getTime() - b.at.getTime())[0];
  if (first) day.dueAt = first.at;
}

function localDate(at: Date, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
  return `${part.year}-${part.month}-${part.day}`;
}

function toEntry(booking: Before, branch: BranchThen, others: Entry[]) {
  const { bookingId, customerId, serviceId, durationMin, startsAt, isDemo } = booking;
  const endsAt = new Date(startsAt.getTime() + durationMin * MINUTE_MS);
  const known = branch.services.find((one) => one.serviceId === serviceId);
  const { name = serviceId, nameEn = name, price = 0 } = known ?? {};
  // Nothing made a hold lapse before; it would keep its bay for ever.
  const status = booking.status === 'held' ? 'cancelled' : booking.status;
  return {
    bookingId,
    ...{ contactId: null, customerId, conversationId: null, name: '', locale: 'id' },
    service: { serviceId, name, nameEn, durationMin, price },
    startsAt,
    endsAt,
    status,
    by: 'itself',
    heldUntil: null,
    code: Array.from({ length: 6 }, () => CODE_LETTERS[randomInt(CODE_LETTERS.length)]).join(''),
    replaces: null,
    replacedBy: null,
    bay: freeBay({ startsAt, endsAt }, others),
    due: status === 'confirmed' ? [{ duty: 'missed', at: endsAt }] : [],
    ...(isDemo ? { isDemo: true } : {}),
  };
}

/** The lowest that is free: there were no bays before, so where a branch had promised more than it has, one more. */
function freeBay({ startsAt, endsAt }: Pick<Entry, 'startsAt' | 'endsAt'>, others: Entry[]): number {
  const isInTheWay = (one: Entry) => one.status !== 'cancelled' && one.startsAt < endsAt && one.endsAt > startsAt;
  const busy = new Set(others.filter(isInTheWay).map(({ bay }) => bay));
  let bay = 1;
  while (busy.has(bay)) bay += 1;
  return bay;
}
