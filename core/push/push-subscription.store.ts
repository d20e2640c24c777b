import { createHash } from 'node:crypto';
import type { Connection, mongo } from 'mongoose';
import { pushSubscriptionModel } from './push-subscription.model.ts';
import { DEVICES_MAX, type PushSubscription } from './push-subscription.ts';

const PUSH_SCHEMA = 1;
const DURABLE = { writeConcern: { w: 'majority' as const, journal: true } };

type Document = PushSubscription & { _id: string; updatedAt: Date; schemaVersion: number };

/** Whose a browser is. */
export type Owner = Pick<PushSubscription, 'vendorId' | 'agentId'>;

/** Agents' browsers that may be told something. Scope: every call names the vendor; `put` takes the browser from any. */
export function pushSubscriptionStore(connection: Connection) {
  const model = pushSubscriptionModel(connection);
  const documents = model.collection as unknown as mongo.Collection<Document>;

  return {
    ensureIndexes: async (): Promise<void> => model.createIndexes(),

    /** A browser is one agent's, the last who said so, of whichever vendor. @returns whose it was before, where others' */
    async put(subscription: PushSubscription): Promise<Owner[]> {
      const { vendorId, agentId, endpoint } = subscription;
      const _id = idOf(endpoint);
      const underOldIds = { endpoint, _id: { $ne: _id } };
      const before = await documents.find(underOldIds).toArray();
      if (before.length > 0) await documents.deleteMany(underOldIds, DURABLE);
      const replaced = await documents.findOneAndUpdate(
        { _id },
        { $set: { ...subscription, updatedAt: new Date(), schemaVersion: PUSH_SCHEMA } },
        { upsert: true, returnDocument: 'before', projection: { vendorId: 1, agentId: 1 }, ...DURABLE },
      );
      if (replaced) before.push(replaced);
      const tooMany = await documents
        .find({ vendorId, agentId }, { projection: { _id: 1 } })
        .sort({ updatedAt: -1 })
        .skip(DEVICES_MAX)
        .toArray();
      if (tooMany.length > 0) await documents.deleteMany({ _id: { $in: tooMany.map(({ _id }) => _id) } }, DURABLE);
      return before
        .filter((one) => one.vendorId !== vendorId || one.agentId !== agentId)
        .map((one) => ({ vendorId: one.vendorId, agentId: one.agentId }));
    },

    /** An agent's own alone. */
    async remove(vendorId: string, agentId: string, endpoint: string): Promise<void> {
      await documents.deleteMany({ endpoint, vendorId, agentId }, DURABLE);
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

const idOf = (endpoint: string): string => createHash('sha256').update(endpoint).digest('base64url');

const toSubscription = ({ _id, updatedAt: _, schemaVersion: __, ...fields }: Document): PushSubscription => fields;
