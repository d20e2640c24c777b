import type { Connection, mongo } from 'mongoose';
import type { BookingStatus } from '../../contract/codes.ts';
import { isDuplicateKey } from '../duplicate-key.store.ts';
import { insertFirst } from '../insert-first.store.ts';
import { bookingDayModel, bookingKeyModel } from './booking.model.ts';
import {
  type Booking,
  type BookingDraft,
  type BookingPlace,
  type BookingRef,
  type ChangedBy,
  type Due,
  type Duty,
  HOLD_MS,
} from './booking.ts';

const BOOKING_DAY_SCHEMA = 1;
const BOOKING_KEY_SCHEMA = 1;
const DURABLE = { writeConcern: { w: 'majority' as const, journal: true } };
const MAJORITY = { readConcern: { level: 'majority' as const } };
/** Two who are first at a day: the loser of the insert finds the winner's document at the next try. */
const TRIES = 3;

/** `isDemo`: a seeded booking nobody has changed since; only those are moved along with time. */
type Entry = Omit<Booking, 'vendorId' | 'branchId' | 'date'> & { isDemo?: boolean };
interface DayDocument {
  _id: string;
  vendorId: string;
  branchId: string;
  date: string;
  bookings: Entry[];
  /** The first thing that falls due on it, in domain time; absent where nothing does. */
  dueAt?: Date;
  schemaVersion: number;
}
interface KeyDocument {
  _id: string;
  vendorId: string;
  print: string;
  at: Date;
  schemaVersion: number;
}
/** A change of a booking's state, and what falls due from then on. */
export interface Change {
  from: BookingStatus[];
  to: BookingStatus;
  by: ChangedBy;
  due: Due[];
  /** The booking it is being moved to. Otherwise one that is being moved is left alone. */
  movedTo?: string;
}
/** A seeded booking, and how many bays its branch has. */
export interface DemoBooking {
  booking: BookingDraft;
  bays: number;
}

/**
 * Bookings of a vendor, a document for each branch and local day: to take a bay is then one update that looks and
 * takes, so two cannot have the same one. Holds lapse on MongoDB's clock: what has lapsed is in no answer, and gone for
 * good with the next hold on that day.
 */
export function bookingStore(connection: Connection) {
  const [model, keyModel] = [bookingDayModel(connection), bookingKeyModel(connection)];
  const days = model.collection as unknown as mongo.Collection<DayDocument>;
  const keys = keyModel.collection as unknown as mongo.Collection<KeyDocument>;

  const found = async (filter: mongo.Filter<DayDocument>, wanted: object): Promise<Booking[]> => {
    const bookings = { $filter: { input: '$bookings', as: 'b', cond: { $and: [{ $not: [LAPSED] }, wanted] } } };
    const projection = { _id: 0, vendorId: 1, branchId: 1, date: 1, bookings };
    return toBookings(await days.find(filter, { projection, ...MAJORITY }).toArray());
  };
  /** @param as what the booking becomes; any other of the day stays */
  const update = async (ref: BookingRef, as: object): Promise<Booking | null> => {
    const { vendorId } = ref;
    const stages = [{ $set: { bookings: each({ $cond: [isThis(ref), as, '$$b'] }) } }, SET_DUE];
    const day = await days.findOneAndUpdate({ _id: idOf(ref), vendorId }, stages, {
      returnDocument: 'after',
      ...DURABLE,
    });
    return day && (toBookings([day]).find(({ bookingId }) => bookingId === ref.bookingId) ?? null);
  };

  return {
    async ensureIndexes(): Promise<void> {
      await Promise.all([model.createIndexes(), keyModel.createIndexes()]);
    },

    /**
     * Takes a free bay for a booking, and holds it for ten minutes. One update on the day: of any number who ask at
     * once, exactly as many as there are bays get one. A booking of the same id that is there already is given back as
     * it is. The one it replaces does not stand in its way.
     * @param bays how many things the branch can do at once
     * @returns null when no bay is free for all of its time
     */
    async hold(draft: BookingDraft, bays: number): Promise<Booking | null> {
      const filter = { _id: idOf(draft), vendorId: draft.vendorId };
      const heldUntil = { $add: ['$$NOW', HOLD_MS] };
      const pipeline = placed(draft, bays, heldUntil);
      for (let attempt = 1; ; attempt += 1) {
        try {
          const options = { upsert: true, returnDocument: 'after', ...DURABLE } as const;
          const day = await days.findOneAndUpdate(filter, pipeline, options);
          return toBookings(day ? [day] : []).find(({ bookingId }) => bookingId === draft.bookingId) ?? null;
        } catch (error) {
          if (!isDuplicateKey(error) || attempt >= TRIES) throw error;
        }
      }
    },

    /**
     * Moves a booking from one of these states to another, unless it is a hold that has lapsed, or is being moved.
     * What it has to free is still to be freed.
     * @returns the booking as it is afterwards, changed or not; null when it is not there
     */
    change(ref: BookingRef, { from, to, by, due, movedTo }: Change): Promise<Booking | null> {
      const isMeant = {
        $and: [{ $in: ['$$b.status', from] }, { $not: [LAPSED] }, { $eq: [MOVING_TO, { $literal: movedTo ?? null }] }],
      };
      const set = {
        ...{
          status: { $literal: to },
          by: { $literal: by },
          due: { $concatArrays: [STILL_TO_FREE, { $literal: due }] },
        },
        ...(to === 'confirmed' ? { heldUntil: null } : {}),
        // What happens by itself leaves a seeded booking one.
        ...(by === 'itself' ? {} : { isDemo: false }),
      };
      return update(ref, { $cond: [isMeant, { $mergeObjects: ['$$b', set] }, '$$b'] });
    },

    /**
     * Says to which booking a confirmed one is being moved, or that it is not any more.
     * @param over what may stand there before: no move (null), or one to these
     * @returns the booking as it is afterwards, marked or not; null when it is not there
     */
    markMove(ref: BookingRef, to: BookingPlace | null, over: Array<string | null>): Promise<Booking | null> {
      const isMeant = { $and: [{ $eq: ['$$b.status', 'confirmed'] }, { $in: [MOVING_TO, { $literal: over }] }] };
      return update(ref, { $cond: [isMeant, { $mergeObjects: ['$$b', { replacedBy: { $literal: to } }] }, '$$b'] });
    },

    /** What fell due has been done, or is not to be done any more. */
    async settle(ref: BookingRef, duty: Duty): Promise<void> {
      const due = { $filter: { input: '$$b.due', as: 'd', cond: { $ne: ['$$d.duty', duty] } } };
      await update(ref, { $mergeObjects: ['$$b', { due }] });
    },

    /** All of one local day, in order of time. */
    ofDay: (vendorId: string, branchId: string, date: string): Promise<Booking[]> =>
      found({ _id: idOf({ vendorId, branchId, date }), vendorId }, ANY),

    /** One whose place is known. */
    async one(ref: BookingRef): Promise<Booking | null> {
      return (await found({ _id: idOf(ref), vendorId: ref.vendorId }, isThis(ref)))[0] ?? null;
    },

    async byId(vendorId: string, bookingId: string): Promise<Booking | null> {
      return (await found({ vendorId, 'bookings.bookingId': bookingId }, isThis({ bookingId })))[0] ?? null;
    },

    /** @param code as `normalCode` gives it */
    byCode: (vendorId: string, code: string): Promise<Booking[]> =>
      found({ vendorId, 'bookings.code': code }, { $eq: ['$$b.code', { $literal: code }] }),

    /** In order of time. @param from the first local day, `YYYY-MM-DD` */
    ofContact: (vendorId: string, contactId: string, from: string): Promise<Booking[]> =>
      found(
        { vendorId, 'bookings.contactId': contactId, date: { $gte: from } },
        { $eq: ['$$b.contactId', { $literal: contactId }] },
      ),

    /** Whoever booked is known by nothing any more, and told nothing; what was booked stays. */
    async forgetBooker(vendorId: string, contactId: string, name: string): Promise<void> {
      await days.updateMany(
        { vendorId, 'bookings.contactId': contactId },
        {
          $set: {
            'bookings.$[theirs].name': name,
            'bookings.$[theirs].conversationId': null,
            'bookings.$[theirs].customerId': null,
          },
        },
        { arrayFilters: [{ 'theirs.contactId': contactId }], ...DURABLE },
      );
    },

    /** In order of time. @param from the first local day, `YYYY-MM-DD` */
    ofCustomer: (vendorId: string, customerId: string, from: string): Promise<Booking[]> =>
      found(
        { vendorId, 'bookings.customerId': customerId, date: { $gte: from } },
        { $eq: ['$$b.customerId', { $literal: customerId }] },
      ),

    /**
     * Takes what has fallen due by now, of all vendors, for this caller to do: nobody else is given it for `againMs` of
     * domain time, and then only if it has not been settled. So what cannot be done stands in nobody's way.
     * @param limit days taken
     */
    async takeDue(now: Date, againMs: number, limit: number): Promise<Booking[]> {
      const isDue = { dueAt: { $lte: now } };
      const list = await days
        .find(isDue, { projection: { vendorId: 1 } })
        .limit(limit)
        .toArray();
      const isNow = { $lte: [LOOKED_AT, now] };
      const later = { $cond: [isNow, { $mergeObjects: ['$$d', { again: new Date(now.getTime() + againMs) }] }, '$$d'] };
      const due = { $map: { input: '$$b.due', as: 'd', in: later } };
      const taken = [{ $set: { bookings: each({ $mergeObjects: ['$$b', { due }] }) } }, SET_DUE];
      const claimed = await Promise.all(
        list.map(({ _id, vendorId }) =>
          days.findOneAndUpdate({ _id, vendorId, ...isDue }, taken, { returnDocument: 'before', ...DURABLE }),
        ),
      );
      return toBookings(claimed.filter((day) => day !== null))
        .map((booking) => ({ ...booking, due: booking.due.filter(({ at, again = at }) => again <= now) }))
        .filter(({ due: own }) => own.length > 0);
    },

    /**
     * Fixes what a caller's key stands for, once: the first print holds.
     * @returns the print that holds
     */
    async fixKey(vendorId: string, caller: string, key: string, print: string): Promise<string> {
      const _id = `${vendorId}:${caller}:${key}`;
      const fixed = { _id, vendorId, print, at: new Date(), schemaVersion: BOOKING_KEY_SCHEMA };
      return (await insertFirst(keys, fixed)).print;
    },

    /**
     * Puts demo bookings in place, but for those that were changed since they were last put, and those whose bays
     * somebody else has by now.
     */
    async putDemo(vendorId: string, list: DemoBooking[]): Promise<void> {
      const others = { $filter: { input: '$bookings', as: 'b', cond: { $ne: ['$$b.isDemo', true] } } };
      await days.updateMany({ vendorId, 'bookings.isDemo': true }, [{ $set: { bookings: others } }, SET_DUE], DURABLE);
      const ids = list.map(({ booking }) => booking.bookingId);
      const changed = await found({ vendorId, 'bookings.bookingId': { $in: ids } }, ANY);
      const kept = new Set(changed.map(({ bookingId }) => bookingId));
      // In order of time: placed so, as many fit as ever can.
      const operations = [...list]
        .sort((a, b) => a.booking.startsAt.getTime() - b.booking.startsAt.getTime())
        .filter(({ booking }) => !kept.has(booking.bookingId))
        .map(({ booking, bays }) => ({
          updateOne: {
            filter: { _id: idOf(booking), vendorId },
            update: placed({ ...booking, vendorId, isDemo: true }, bays, null),
            upsert: true,
          },
        }));
      // One after the other: two upserts of one new day at once could meet.
      if (operations.length > 0) await days.bulkWrite(operations, { ordered: true, ...DURABLE });
    },
  };
}
export type BookingStore = ReturnType<typeof bookingStore>;

const idOf = ({ vendorId, branchId, date }: Omit<BookingRef, 'bookingId'>): string => `${vendorId}:${branchId}:${date}`;

const ANY = { $literal: true };
/** Given up, or never confirmed in time. */
const LAPSED = { $and: [{ $ne: ['$$b.heldUntil', null] }, { $lte: ['$$b.heldUntil', '$$NOW'] }] };
const isThis = ({ bookingId }: { bookingId: string }) => ({ $eq: ['$$b.bookingId', { $literal: bookingId }] });
const each = (as: object) => ({ $map: { input: '$bookings', as: 'b', in: as } });
const MOVING_TO = { $ifNull: ['$$b.replacedBy.bookingId', null] };
const STILL_TO_FREE = { $filter: { input: '$$b.due', as: 'd', cond: { $eq: ['$$d.duty', 'free'] } } };
const LOOKED_AT = { $ifNull: ['$$d.again', '$$d.at'] };

/** The first thing due of all bookings of the day; no field at all where there is none, so that the index stays small. */
const SET_DUE = {
  $set: {
    dueAt: {
      $let: {
        vars: {
          all: { $reduce: { input: '$bookings', initialValue: [], in: { $concatArrays: ['$$value', '$$this.due'] } } },
        },
        in: { $ifNull: [{ $min: { $map: { input: '$$all', as: 'd', in: LOOKED_AT } } }, '$$REMOVE'] },
      },
    },
  },
};

/**
 * The stages that take the lowest bay free for all of a booking's time, or leave the day as it is. What the day holds is
 * looked at inside the update, so nobody comes in between. `$literal`: text is never an expression.
 */
function placed(draft: BookingDraft & { isDemo?: true }, bays: number, heldUntil: object | null): mongo.Document[] {
  const { vendorId, branchId, date, ...entry } = draft;
  const isInTheWay = {
    $and: [
      { $ne: ['$$b.status', 'cancelled'] },
      { $lt: ['$$b.startsAt', entry.endsAt] },
      { $gt: ['$$b.endsAt', entry.startsAt] },
      { $ne: ['$$b.bookingId', { $literal: entry.replaces?.bookingId ?? null }] },
    ],
  };
  const busy = { $filter: { input: '$bookings', as: 'b', cond: isInTheWay } };
  // What was called off stands in nobody's way, nor does anybody in its.
  const isFree = entry.status === 'cancelled' ? ANY : { $not: [{ $in: ['$$bay', '$busyBays'] }] };
  const isRefused = { $or: ['$isKnown', { $eq: [{ $type: '$freeBay' }, 'missing'] }] };
  const taken = { $mergeObjects: [{ $literal: entry }, { bay: '$freeBay', heldUntil }] };
  return [
    {
      $set: {
        vendorId: { $literal: vendorId },
        branchId: { $literal: branchId },
        date: { $literal: date },
        schemaVersion: BOOKING_DAY_SCHEMA,
        bookings: { $filter: { input: { $ifNull: ['$bookings', []] }, as: 'b', cond: { $not: [LAPSED] } } },
      },
    },
    {
      $set: {
        isKnown: { $in: [{ $literal: entry.bookingId }, '$bookings.bookingId'] },
        busyBays: { $map: { input: busy, as: 'b', in: '$$b.bay' } },
      },
    },
    { $set: { freeBay: { $first: { $filter: { input: { $range: [1, bays + 1] }, as: 'bay', cond: isFree } } } } },
    { $set: { bookings: { $cond: [isRefused, '$bookings', { $concatArrays: ['$bookings', [taken]] }] } } },
    SET_DUE,
    { $unset: ['isKnown', 'busyBays', 'freeBay'] },
  ];
}

const toBookings = (days: Array<Pick<DayDocument, 'vendorId' | 'branchId' | 'date' | 'bookings'>>): Booking[] =>
  days
    .flatMap(({ vendorId, branchId, date, bookings }) =>
      bookings.map(({ isDemo: _, ...entry }) => ({ vendorId, branchId, date, ...entry })),
    )
    .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime() || (a.bookingId < b.bookingId ? -1 : 1));
