import type { Connection, mongo } from 'mongoose';
import type { IdentityKey } from '../contacts/contact.store.ts';
import { bridgeModel } from './bridge.model.ts';

const BRIDGE_SCHEMA = 1;
const DURABLE = { writeConcern: { w: 'majority' as const, journal: true } };
const MAJORITY = { readConcern: { level: 'majority' as const } };

/** A number outside that takes part in a consultation. Only a pointer: whether they are in, the log says. */
export interface Bridge {
  vendorId: string;
  conversationId: string;
  memberId: string;
  identityId: string;
  since: Date;
}
type BridgeDocument = Bridge & { _id: string; schemaVersion: number };
export interface BridgeEnd {
  channelAccountId: string;
  /** Every way they are known by there. */
  keys: IdentityKey[];
}

/** Which consultation what comes from a number belongs to: one at a time. Scope: every call names the vendor. */
export function bridgeStore(connection: Connection) {
  const bridges = bridgeModel(connection).collection as unknown as mongo.Collection<BridgeDocument>;
  const idsOf = (vendorId: string, { channelAccountId, keys }: BridgeEnd) =>
    keys.map(({ kind, value }) => `${vendorId}:${channelAccountId}:${kind}:${value}`);

  return {
    async find(vendorId: string, end: BridgeEnd): Promise<Bridge | null> {
      const found = await bridges.find({ _id: { $in: idsOf(vendorId, end) }, vendorId }, MAJORITY).toArray();
      const [latest] = found.sort((a, b) => b.since.getTime() - a.since.getTime());
      if (!latest) return null;
      const { _id: _, schemaVersion: __, ...bridge } = latest;
      return bridge;
    },

    /** From now on to this one, wherever it led before. */
    async put(bridge: Bridge, end: BridgeEnd): Promise<void> {
      const replaceOnes = idsOf(bridge.vendorId, end).map((_id) => ({
        replaceOne: { filter: { _id }, replacement: { ...bridge, schemaVersion: BRIDGE_SCHEMA }, upsert: true },
      }));
      await bridges.bulkWrite(replaceOnes, DURABLE);
    },

    /** To that consultation no more; one they joined since stays. */
    async end(vendorId: string, conversationId: string, end: BridgeEnd): Promise<void> {
      await bridges.deleteMany({ _id: { $in: idsOf(vendorId, end) }, vendorId, conversationId }, DURABLE);
    },
  };
}
export type BridgeStore = ReturnType<typeof bridgeStore>;
