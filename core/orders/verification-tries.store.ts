import type { Connection, mongo } from 'mongoose';
import { verificationTriesModel } from './order.model.ts';

const TRIES_SCHEMA = 1;
const DURABLE = { writeConcern: { w: 'majority' as const, journal: true } };

/** What tries are counted by. */
export type TriesOf = 'visitor' | 'order' | 'address' | 'pickup';
interface TriesDocument {
  _id: string;
  vendorId: string;
  count: number;
  /** The window's end, on MongoDB's clock; a new one begins with the first try after it. */
  until: Date;
  schemaVersion: number;
}

/** Counters of failed proofs, in windows that begin with the first failure. */
export function verificationTriesStore(connection: Connection) {
  const model = verificationTriesModel(connection);
  const tries = model.collection as unknown as mongo.Collection<TriesDocument>;
  const idOf = (vendorId: string, of: TriesOf, key: string) => `${vendorId}:${of}:${key}`;

  return {
    ensureIndexes: async (): Promise<void> => model.createIndexes(),

    /**
     * Counts one try before its outcome is known, so that many at once cannot all slip under the limit.
     * @returns how many the window holds with this one
     */
    async take(vendorId: string, of: TriesOf, key: string, windowMs: number): Promise<number> {
      const isRunning = { $gt: ['$until', '$$NOW'] };
      const counted = await tries.findOneAndUpdate(
        { _id: idOf(vendorId, of, key) },
        [
          {
            $set: {
              vendorId: { $literal: vendorId },
              count: { $cond: [isRunning, { $add: ['$count', 1] }, 1] },
              until: { $cond: [isRunning, '$until', { $add: ['$$NOW', windowMs] }] },
              schemaVersion: TRIES_SCHEMA,
            },
          },
        ],
        { upsert: true, returnDocument: 'after', ...DURABLE },
      );
      // Without an answer nothing may be tried.
      return counted?.count ?? Number.POSITIVE_INFINITY;
    },

    /** Takes one try back: it did not fail. */
    async giveBack(vendorId: string, of: TriesOf, key: string): Promise<void> {
      await tries.updateOne({ _id: idOf(vendorId, of, key), count: { $gt: 0 } }, { $inc: { count: -1 } }, DURABLE);
    },

    /** None has failed: the next is the first of a new window. */
    async forget(vendorId: string, of: TriesOf, key: string): Promise<void> {
      await tries.deleteOne({ _id: idOf(vendorId, of, key) }, DURABLE);
    },
  };
}
export type VerificationTriesStore = ReturnType<typeof verificationTriesStore>;
