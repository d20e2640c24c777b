import type { Connection, mongo } from 'mongoose';
import { lostDemandModel } from './lost-demand.model.ts';
import type { LostDemand } from './lost-demand.ts';

const LOST_SCHEMA = 1;
const DURABLE = { writeConcern: { w: 'majority' as const, journal: true } };
/** A report that takes longer is not waited for. */
const LONGEST_MS = 10_000;
const GROUPED = { sku: '$sku', query: { $toLower: '$query' }, place: '$place.name', branchId: '$branchId' };
const MAJORITY = { readConcern: { level: 'majority' as const } };
type LostDocument = LostDemand & { _id: string; schemaVersion: number };

export const LOST_KEYS = ['sku', 'query', 'place', 'branchId'] as const;
export type LostKey = (typeof LOST_KEYS)[number];
/** How often, in a span of days, for what the rows are counted by; null in what they are not counted by. */
export interface LostCount extends Record<LostKey, string | null> {
  count: number;
  firstDay: string;
  lastDay: string;
}
export interface LostSpan {
  /** `YYYY-MM-DD`, both included. */
  from: string;
  to: string;
  /** null: every branch, and what belongs to none. */
  branchIds: string[] | null;
}

/** What shoppers asked for and no branch near had. */
export function lostDemandStore(connection: Connection) {
  const model = lostDemandModel(connection);
  const lost = model.collection as unknown as mongo.Collection<LostDocument>;

  return {
    ensureIndexes: async (): Promise<void> => model.createIndexes(),

    /** One for a turn: noted again, the later word stands. */
    async note(demand: LostDemand): Promise<void> {
      const _id = `${demand.vendorId}:${demand.conversationId}:${demand.seq}`;
      const $set = { ...demand, schemaVersion: LOST_SCHEMA };
      await lost.updateOne({ _id }, { $set }, { upsert: true, ...DURABLE });
    },

    /**
     * That something was asked for near a branch stays; not in whose words, nor where they were.
     * @param seqs whose turns; null: all of the conversation
     */
    async forget(vendorId: string, conversationId: string, seqs: readonly number[] | null): Promise<void> {
      const filter = { vendorId, conversationId, ...(seqs ? { seq: { $in: [...seqs] } } : {}) };
      await lost.updateMany(filter, { $set: { query: null, place: null } }, DURABLE);
    },

    /** Counted by these; the most asked for first, no more than `limit` of them. */
    async counts(
      vendorId: string,
      { from, to, branchIds }: LostSpan,
      by: readonly LostKey[],
      limit: number,
    ): Promise<LostCount[]> {
      const match = { vendorId, ...(branchIds ? { branchId: { $in: branchIds } } : {}), day: { $gte: from, $lte: to } };
      const _id = Object.fromEntries(by.map((key) => [key, GROUPED[key]]));
      const group = { _id, count: { $sum: 1 }, firstDay: { $min: '$day' }, lastDay: { $max: '$day' } };
      const counted = lost.aggregate<CountedRow>(
        [
          { $match: match },
          { $group: group },
          { $sort: { count: -1, _id: 1 } },
          { $limit: limit },
          { $project: { _id: 0, of: '$_id', count: 1, firstDay: 1, lastDay: 1 } },
        ],
        { ...MAJORITY, allowDiskUse: true, maxTimeMS: LONGEST_MS },
      );
      return (await counted.toArray()).map(toCount);
    },
  };
}
export type LostDemandStore = ReturnType<typeof lostDemandStore>;

/** A field that no document has is left out of the group's key. */
type CountedRow = Omit<LostCount, LostKey> & { of: Partial<Pick<LostCount, LostKey>> };
function toCount({ of: { sku = null, query, place = null, branchId = null }, ...counted }: CountedRow): LostCount {
  return { sku, query: query || null, place, branchId, ...counted };
}
