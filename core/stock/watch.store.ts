import type { Connection, mongo } from 'mongoose';
import { serverTime } from '../server-time.store.ts';
import { watchModel } from './watch.model.ts';
import type { Watch, WatchWanted } from './watch.ts';

const WATCH_SCHEMA = 1;
const DURABLE = { writeConcern: { w: 'majority' as const, journal: true } };
const MAJORITY = { readConcern: { level: 'majority' as const } };
/** `dueAt`: when it is looked at next, on MongoDB's clock; only while somebody waits. */
type WatchDocument = Watch & { _id: string; dueAt?: Date; schemaVersion: number };
const IS_OPEN = { dueAt: { $exists: true } };

/** Who waits for what to be back. */
export function watchStore(connection: Connection) {
  const model = watchModel(connection);
  const watches = model.collection as unknown as mongo.Collection<WatchDocument>;
  const idOf = (vendorId: string, watchId: string) => `${vendorId}:${watchId}`;

  return {
    ensureIndexes: async (): Promise<void> => model.createIndexes(),

    /**
     * Waits from now on, looked at at once. Where it waits already, these branches come to those it has; where it was
     * told, it waits anew, unless this message was the one that asked before.
     */
    async ask(wanted: WatchWanted): Promise<void> {
      const fields = Object.fromEntries(Object.entries(wanted).map(([name, value]) => [name, { $literal: value }]));
      const begun = { askedAt: '$$NOW', dueAt: '$$NOW', told: null, schemaVersion: WATCH_SCHEMA };
      const more = { branchIds: { $setUnion: ['$branchIds', { $literal: wanted.branchIds }] }, dueAt: '$$NOW' };
      const isOpen = { $ne: [{ $type: '$dueAt' }, 'missing'] };
      const isKnown = { $gte: [{ $ifNull: ['$askedSeq', -1] }, wanted.askedSeq] };
      const anew = { $cond: [isKnown, '$$ROOT', { $mergeObjects: ['$$ROOT', fields, begun] }] };
      const after = { $cond: [isOpen, { $mergeObjects: ['$$ROOT', more] }, anew] };
      const filter = { _id: idOf(wanted.vendorId, wanted.watchId) };
      await watches.updateOne(filter, [{ $replaceWith: after }], { upsert: true, ...DURABLE });
    },

    /** What a conversation waits for; no more than `limit`. */
    async idsOf(vendorId: string, conversationId: string, limit: number): Promise<string[]> {
      const filter = { vendorId, conversationId, ...IS_OPEN };
      const found = watches.find(filter, { projection: { watchId: 1 }, ...MAJORITY }).limit(limit);
      return (await found.toArray()).map(({ watchId }) => watchId);
    },

    /** A conversation waits for nothing more. @returns for how much it did */
    async endAll(vendorId: string, conversationId: string): Promise<number> {
      const filter = { vendorId, conversationId, ...IS_OPEN };
      const over = [{ $set: { told: { at: '$$NOW', branchId: null } } }, { $unset: 'dueAt' }];
      return (await watches.updateMany(filter, over, DURABLE)).modifiedCount;
    },

    /** What one of several waited for there, or was told of. @param isOwner theirs too where nobody is named */
    async forget(vendorId: string, conversationId: string, contactId: string, isOwner: boolean): Promise<void> {
      const whose = isOwner ? { $in: [contactId, null] } : contactId;
      await watches.deleteMany({ vendorId, conversationId, contactId: whose } as mongo.Filter<WatchDocument>, DURABLE);
    },

    /** A branch has these again, perhaps: whoever waits for one of them there is looked at next. */
    async stockCame(vendorId: string, branchId: string, skus: string[]): Promise<void> {
      const filter = { vendorId, branchIds: branchId, sku: { $in: skus }, ...IS_OPEN };
      await watches.updateMany(filter, [{ $set: { dueAt: '$$NOW' } }], DURABLE);
    },

    /** Those to look at now, the longest due first; each is due again in `againMs`, whoever took it. */
    async takeDue(againMs: number, limit: number): Promise<Watch[]> {
      const due = { dueAt: { $lte: await serverTime(connection) } };
      const found = await watches.find(due, MAJORITY).sort({ dueAt: 1 }).limit(limit).toArray();
      if (found.length === 0) return [];
      const again = { $add: ['$$NOW', againMs] };
      await watches.updateMany({ _id: { $in: found.map(({ _id }) => _id) }, ...IS_OPEN }, [{ $set: { dueAt: again } }]);
      return found.map(({ _id, dueAt: _, schemaVersion: __, ...watch }) => watch);
    },

    /** Not there yet: looked at again in `forMs`, unless stock was reported meanwhile. */
    async putOff(waiting: Array<Pick<Watch, 'vendorId' | 'watchId'>>, forMs: number): Promise<void> {
      if (waiting.length === 0) return;
      const filter = { _id: { $in: waiting.map(({ vendorId, watchId }) => idOf(vendorId, watchId)) }, ...IS_OPEN };
      const later = { $cond: [{ $gt: ['$dueAt', '$$NOW'] }, { $add: ['$$NOW', forMs] }, '$dueAt'] };
      await watches.updateMany(filter, [{ $set: { dueAt: later } }]);
    },

    /** The wait that began with `askedSeq` is over. */
    async markTold(vendorId: string, watchId: string, askedSeq: number, branchId: string | null): Promise<void> {
      const told = { at: '$$NOW', branchId: { $literal: branchId } };
      const over = [{ $set: { told } }, { $unset: 'dueAt' }];
      await watches.updateOne({ _id: idOf(vendorId, watchId), askedSeq, ...IS_OPEN }, over, DURABLE);
    },
  };
}
export type WatchStore = ReturnType<typeof watchStore>;
