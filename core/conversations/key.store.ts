import type { Connection, mongo } from 'mongoose';
import { insertFirst } from '../insert-first.store.ts';
import { directKeyModel, inboundKeyModel } from './key.model.ts';

interface KeyDocument {
  _id: string;
  vendorId: string;
  conversationId: string;
  createdAt: Date;
  schemaVersion: number;
}
const KEY_SCHEMA = 1;
const DURABLE = { writeConcern: { w: 'majority' as const, journal: true } };
const MAJORITY = { readConcern: { level: 'majority' as const } };

/** Fixes, once and for ever, which conversation something from outside belongs to. */
export function keyStore(connection: Connection) {
  const direct = directKeyModel(connection).collection as unknown as mongo.Collection<KeyDocument>;
  const inbound = inboundKeyModel(connection).collection as unknown as mongo.Collection<KeyDocument>;
  const fix = async (keys: mongo.Collection<KeyDocument>, _id: string, vendorId: string, conversationId: string) => {
    const document = { _id, vendorId, conversationId, createdAt: new Date(), schemaVersion: KEY_SCHEMA };
    return (await insertFirst(keys, document)).conversationId;
  };

  return {
    async findDirect(vendorId: string, channelAccountId: string, identityId: string): Promise<string | null> {
      const found = await direct.findOne({ _id: `${channelAccountId}:${identityId}`, vendorId }, MAJORITY);
      return found?.conversationId ?? null;
    },
    fixDirect: (vendorId: string, channelAccountId: string, identityId: string, proposal: string): Promise<string> =>
      fix(direct, `${channelAccountId}:${identityId}`, vendorId, proposal),
    /** Whoever it was begins anew there. */
    async forgetDirect(vendorId: string, channelAccountId: string, identityId: string): Promise<void> {
      await direct.deleteOne({ _id: `${channelAccountId}:${identityId}`, vendorId }, DURABLE);
    },
    async findInbound(vendorId: string, channelAccountId: string, externalId: string): Promise<string | null> {
      const found = await inbound.findOne({ _id: `${channelAccountId}:${externalId}`, vendorId }, MAJORITY);
      return found?.conversationId ?? null;
    },
    fixInbound: (vendorId: string, channelAccountId: string, externalId: string, proposal: string): Promise<string> =>
      fix(inbound, `${channelAccountId}:${externalId}`, vendorId, proposal),
  };
}
export type KeyStore = ReturnType<typeof keyStore>;
