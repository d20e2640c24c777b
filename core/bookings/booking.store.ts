import type { Connection, mongo } from 'mongoose';
import { bookingModel } from './booking.model.ts';
import type { Booking } from './booking.ts';

const BOOKING_SCHEMA = 1;
const DURABLE = { writeConcern: { w: 'majority' as const, journal: true } };
/** `isDemo`: a seeded booking nobody has changed since; only those are moved along with time. */
type BookingDocument = Booking & { _id: string; isDemo?: true; schemaVersion: number };

/** Bookings of a vendor. */
export function bookingStore(connection: Connection) {
  const model = bookingModel(connection);
  const bookings = model.collection as unknown as mongo.Collection<BookingDocument>;

  return {
    ensureIndexes: async (): Promise<void> => model.createIndexes(),

    /** Puts demo bookings in place, but for those that were changed since they were last put. */
    async putDemo(vendorId: string, list: Booking[]): Promise<void> {
      const changed = await bookings
        .find({ vendorId, isDemo: { $exists: false } }, { projection: { _id: 1 } })
        .toArray();
      const kept = new Set(changed.map(({ _id }) => _id));
      const replacements = list
        .map((booking) => ({ ...booking, _id: `${vendorId}:${booking.bookingId}`, vendorId, isDemo: true as const }))
        .filter(({ _id }) => !kept.has(_id))
        .map((booking) => ({ ...booking, schemaVersion: BOOKING_SCHEMA }))
        .map((replacement) => ({ replaceOne: { filter: { _id: replacement._id }, replacement, upsert: true } }));
      if (replacements.length > 0) await bookings.bulkWrite(replacements, { ordered: false, ...DURABLE });
    },
  };
}
export type BookingStore = ReturnType<typeof bookingStore>;
