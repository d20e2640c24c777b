import type { Connection, mongo } from 'mongoose';
import { routingStatsModel } from './stats.model.ts';

const STATS_SCHEMA = 1;
/** What the latest gap counts: the pace of an hour ago is forgotten after a dozen leavings. */
const WEIGHT = 0.2;
/** Who left it after a longer gap waited over a night or a break: that says nothing of the pace when people are there. */
const GAP_MAX_MS = 3600_000;

/** How fast the queue of a group is left. */
export interface Pace {
  groupId: string | null;
  /** The mean time between two leavings while somebody waited, the latest counting most. */
  gapMs: number;
  /** Those it is the mean of. */
  leavings: number;
  /** On MongoDB's clock. */
  leftAt: Date;
}
interface StatsDocument extends Pace {
  _id: string;
  vendorId: string;
  schemaVersion: number;
}

/** The pace of each group's queue: one small document each. */
export function routingStatsStore(connection: Connection) {
  const model = routingStatsModel(connection);
  const stats = model.collection as unknown as mongo.Collection<StatsDocument>;

  return {
    ensureIndexes: async (): Promise<void> => model.createIndexes(),

    /**
     * Somebody who had waited since then has left the queue: the gap is from the leaving before, if they waited then. One
     * of more than an hour changes nothing but when it was left.
     */
    async left(vendorId: string, groupId: string | null, waitedSince: Date): Promise<void> {
      const gap = { $max: [0, { $subtract: ['$$NOW', { $max: ['$leftAt', waitedSince] }] }] };
      const mean = { $add: [{ $multiply: ['$gapMs', 1 - WEIGHT] }, { $multiply: [gap, WEIGHT] }] };
      const before = { gapMs: { $ifNull: ['$gapMs', 0] }, leavings: { $ifNull: ['$leavings', 0] } };
      const ifCounted = (then: object, otherwise: object) => ({
        $cond: [{ $lte: [gap, GAP_MAX_MS] }, then, otherwise],
      });
      await stats.updateOne(
        { _id: `${vendorId}:${groupId ?? ''}` },
        [
          {
            $set: {
              ...{ vendorId, groupId, schemaVersion: STATS_SCHEMA, leftAt: '$$NOW' },
              gapMs: ifCounted({ $cond: [{ $gt: ['$leavings', 0] }, mean, gap] }, before.gapMs),
              leavings: ifCounted({ $add: [before.leavings, 1] }, before.leavings),
            },
          },
        ],
        { upsert: true },
      );
    },

    /** Of every group of the vendor whose queue was ever left. */
    async of(vendorId: string): Promise<Pace[]> {
      const found = await stats.find({ vendorId }).toArray();
      return found.map(({ groupId, gapMs, leavings, leftAt }) => ({ groupId, gapMs, leavings, leftAt }));
    },
  };
}
export type RoutingStatsStore = ReturnType<typeof routingStatsStore>;
