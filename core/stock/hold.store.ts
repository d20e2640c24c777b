import type { Connection, mongo } from 'mongoose';
import { isDuplicateKey } from '../insert-first.store.ts';
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
  const now = async () => (await connection.db?.command({ hello: 1 }))?.localTime as Date;

  return {
    ensureIndexes: async (): Promise<void> => model.createIndexes(),

    /** Notes a hold down. One noted already stays as it is, with what was said of its release. */
    async note(hold: HoldRecord): Promise<void> {
      const _id = idOf(hold.vendorId, hold.holdId);
      const $set = { ...hold, schemaVersion: HOLD_SCHEMA };
      try {
        await holds.updateOne({ _id, at: { $ne: hold.at } }, { $set }, { upsert: true, ...DURABLE });
      } catch (error) {
        if (!isDuplicateKey(error)) throw error;
      }
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

    /** How many a conversation has that have not lapsed. */
    async countOf(vendorId: string, conversationId: string, limit: number): Promise<number> {
      const filter = { vendorId, conversationId, until: { $gt: await now() }, released: null };
      const found = holds.find(filter, { projection: { _id: 1 }, ...MAJORITY }).limit(limit);
      return (await found.toArray()).length;
    },

    /** Says who let it go; the first to say so stands. */
    async markReleased(vendorId: string, holdId: string, by: HoldOwner): Promise<void> {
      const filter = { _id: idOf(vendorId, holdId), released: null };
      await holds.updateOne(filter, [{ $set: { released: { at: '$$NOW', by: { $literal: by } } } }], DURABLE);
    },
  };
}
export type HoldStore = ReturnType<typeof holdStore>;

const toHold = ({ _id, schemaVersion: _, ...fields }: HoldDocument): HoldRecord => fields;
