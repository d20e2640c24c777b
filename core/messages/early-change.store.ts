import type { Connection, mongo } from 'mongoose';
import type { ChangeFact } from '../../channels/channel.ts';
import { upsertWhere } from '../duplicate-key.store.ts';
import { earlyChangeModel } from './early-change.model.ts';

interface EarlyChange {
  _id: string;
  vendorId: string;
  channelAccountId: string;
  /** The outside id of the message it changes. */
  target: string;
  fact: ChangeFact;
  storedAt: Date;
  schemaVersion: number;
}
const SCHEMA = 1;
const DURABLE = { writeConcern: { w: 'majority' as const, journal: true } };
const MAJORITY = { readConcern: { level: 'majority' as const } };
/** More of one message are not read at once; the rest is applied by whoever comes after. */
const MOST = 100;

/** Changes that came before the message they are of: kept until it is there. */
export function earlyChangeStore(connection: Connection) {
  const model = earlyChangeModel(connection);
  const early = model.collection as unknown as mongo.Collection<EarlyChange>;

  return {
    ensureIndexes: async (): Promise<void> => model.createIndexes(),

    async keep(vendorId: string, channelAccountId: string, fact: ChangeFact): Promise<void> {
      const $setOnInsert = { channelAccountId, fact, storedAt: new Date(), schemaVersion: SCHEMA };
      // With the whole shard key, so that one shard is asked.
      const kept = { _id: `${channelAccountId}:${fact.externalId}`, vendorId, target: fact.target };
      await upsertWhere((how) => early.updateOne(kept, { $setOnInsert }, { ...how, ...DURABLE }));
    },

    /** What was to be done to it is forgotten. */
    async forget(vendorId: string, target: string): Promise<void> {
      await early.deleteMany({ vendorId, target }, DURABLE);
    },

    /** In the order they came. */
    async of(vendorId: string, target: string): Promise<Array<Pick<EarlyChange, 'channelAccountId' | 'fact'>>> {
      return early.find({ vendorId, target }, MAJORITY).sort({ storedAt: 1 }).limit(MOST).toArray();
    },
  };
}
export type EarlyChangeStore = ReturnType<typeof earlyChangeStore>;
