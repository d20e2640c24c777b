import { createHash } from 'node:crypto';
import type { Connection, mongo } from 'mongoose';
import { pushSubscriptionModel } from './push-subscription.model.ts';
import { DEVICES_MAX, type PushSubscription } from './push-subscription.ts';

const PUSH_SCHEMA = 1;
const DURABLE = { writeConcern: { w: 'majority' as const, journal: true } };

type Document = PushSubscription & { _id: string; updatedAt: Date; schemaVersion: number };

/** Agents' browsers that may be told something. Scope: every call names the vendor. */
export function pushSubscriptionStore(connection: Connection) {
  const model = pushSubscriptionModel(connection);
  const documents = model.collection as unknown as mongo.Collection<Document>;

  return {
    ensureIndexes: async (): Promise<void> => model.createIndexes(),

    /** A browser is one agent's, the last who said so. @returns whose it was before, where that is another's */
    async put(subscription: PushSubscription): Promise<string | null> {
      const { vendorId, agentId, endpoint } = subscription;
      const before = await documents.findOneAndUpdate(
        { _id: idOf(vendorId, endpoint) },
        { $set: { ...subscription, updatedAt: new Date(), schemaVersion: PUSH_SCHEMA } },
        { upsert: true, returnDocument: 'before', projection: { agentId: 1 }, ...DURABLE },
      );
      const tooMany = await documents
        .find({ vendorId, agentId }, { projection: { _id: 1 } })
        .sort({ updatedAt: -1 })
        .skip(DEVICES_MAX)
        .toArray();
      if (tooMany.length > 0) await documents.deleteMany({ _id: { $in: tooMany.map(({ _id }) => _id) } }, DURABLE);
      return before && before.agentId !== agentId ? before.agentId : null;
    },

    /** An agent's own alone. */
    async remove(vendorId: string, agentId: string, endpoint: string): Promise<void> {
      await documents.deleteOne({ _id: idOf(vendorId, endpoint), agentId }, DURABLE);
    },

    /** Of several agents; those that are muted now, on MongoDB's clock, are left out where `isHeard`. */
    async ofAgents(vendorId: string, agentIds: string[], isHeard = false): Promise<PushSubscription[]> {
      const heard = { $expr: { $lte: [{ $ifNull: ['$mutedUntil', new Date(0)] }, '$$NOW'] } };
      const found = await documents.find({ vendorId, agentId: { $in: agentIds }, ...(isHeard ? heard : {}) }).toArray();
      return found.map(toSubscription);
    },
  };
}
export type PushSubscriptionStore = ReturnType<typeof pushSubscriptionStore>;

const idOf = (vendorId: string, endpoint: string): string =>
  `${vendorId}:${createHash('sha256').update(endpoint).digest('base64url')}`;

const toSubscription = ({ _id, updatedAt: _, schemaVersion: __, ...fields }: Document): PushSubscription => fields;
