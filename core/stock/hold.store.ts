import type { Connection, mongo } from 'mongoose';
import { upsertWhere } from '../duplicate-key.store.ts';
import { serverTime } from '../server-time.store.ts';
import { holdModel } from './hold.model.ts';
import type { HoldOwner, HoldRecord } from './hold.ts';

const HOLD_SCHEMA = 1;
const DURABLE = { writeConcern: { w: 'majority' as const, journal: true } };
const MAJORITY = { readConcern: { level: 'majority' as const } };
type HoldDocument = HoldRecord & { _id: string; schemaVersion: number };

/** Who keeps what, and who let it go. What can be sold is decided by the stock alone; this is its account. */
export function holdStore(connection: Connection) {
  const model = holdModel(connection);
  const holds = model.collection as unknown as mongo.Collection<HoldDocument>;
  const idOf = (vendorId: string, holdId: string) => `${vendorId}:${holdId}`;
  /** Live ones are asked for by the server's own time: an index is of no use to `$$NOW`. */
  const now = () => serverTime(connection);

  return {
    ensureIndexes: async (): Promise<void> => model.createIndexes(),

    /** Notes a hold down. One noted already stays as it is, with what was said of its release; so does a later one. */
    async note(hold: HoldRecord): Promise<void> {
      const _id = idOf(hold.vendorId, hold.holdId);
      const $set = { ...hold, schemaVersion: HOLD_SCHEMA };
      const isNewer = { _id, at: { $lt: hold.at } };
      await upsertWhere((options) => holds.updateOne(isNewer, { $set }, { ...options, ...DURABLE }));
    },

    async byId(vendorId: string, holdId: string): Promise<HoldRecord | null> {
      const found = await holds.findOne({ _id: idOf(vendorId, holdId) }, MAJORITY);
      return found && toHold(found);
    },

    /** Those of a branch that have not lapsed, the first to lapse first. */
    async ofBranch(vendorId: string, branchId: string, limit: number): Promise<HoldRecord[]> {
      const filter = { vendorId, branchId, until: { $gt: await now() }, released: null };
      return (await holds.find(filter, MAJORITY).sort({ until: 1 }).limit(limit).toArray()).map(toHold);
    },

    /** Those a shopper asked for in a conversation that have not lapsed. */
    async idsOf(vendorId: string, conversationId: string, limit: number): Promise<string[]> {
      const isOpen = { until: { $gt: await now() }, released: null };
      const filter = { vendorId, conversationId, ...isOpen, 'by.kind': 'shopper' as const };
      const found = holds.find(filter, { projection: { holdId: 1 }, ...MAJORITY }).limit(limit);
      return (await found.toArray()).map(({ holdId }) => holdId);
    },

    /** Says who let it go that began at `at`; the first to say so stands. */
    async markReleased(vendorId: string, holdId: string, at: Date, by: HoldOwner): Promise<void> {
      const filter = { _id: idOf(vendorId, holdId), at, released: null };
      await holds.updateOne(filter, [{ $set: { released: { at: '$$NOW', by: { $literal: by } } } }], DURABLE);
    },
  };
}
export type HoldStore = ReturnType<typeof holdStore>;

const toHold = ({ _id, schemaVersion: _, ...fields }: HoldDocument): HoldRecord => fields;
