import type { Connection, mongo } from 'mongoose';
import { isDuplicateKey } from '../duplicate-key.store.ts';
import { keptFresh } from '../kept-fresh.ts';
import { slaPolicyModel } from './policy.model.ts';
import type { SlaPolicy } from './policy.ts';

const POLICIES_SCHEMA = 1;
const DURABLE = { writeConcern: { w: 'majority' as const, journal: true } };
const MAJORITY = { readConcern: { level: 'majority' as const } };
/** Nothing is reckoned by promises older than this, so that a sweep some seconds after a change is the last word. */
const FRESH = { refreshMs: 2_000, staleMs: 4_000 };
/** By then every process reckons by what was changed. */
const KNOWN_EVERYWHERE_MS = 10_000;

export interface SlaPolicies {
  policies: SlaPolicy[];
  /** 0: nothing was ever promised. */
  rev: number;
}
interface PoliciesDocument extends SlaPolicies {
  _id: string;
  /** On MongoDB's clock; absent once every open conversation goes by them. */
  changedAt?: Date;
  schemaVersion: number;
}

/** What each vendor promises: one document, kept in memory. */
export function slaPolicyStore(connection: Connection, freshness: { refreshMs: number; staleMs: number } = FRESH) {
  const model = slaPolicyModel(connection);
  const documents = model.collection as unknown as mongo.Collection<PoliciesDocument>;
  const kept = keptFresh(async (vendorId: string): Promise<SlaPolicies> => {
    const found = await documents.findOne({ _id: vendorId }, MAJORITY);
    return found ? { policies: found.policies, rev: found.rev } : { policies: [], rev: 0 };
  }, freshness);

  return {
    ensureIndexes: async (): Promise<void> => model.createIndexes(),

    /** At most some seconds old. */
    of: (vendorId: string): Promise<SlaPolicies> => kept.get(vendorId),
    /** As they stand now. */
    now: (vendorId: string): Promise<SlaPolicies> => kept.reload(vendorId),

    /** Replaces revision `rev`, and no other. @returns null where that is not how it stands */
    async put(vendorId: string, { policies, rev }: SlaPolicies): Promise<SlaPolicies | null> {
      const fields = {
        policies: { $literal: policies },
        rev: rev + 1,
        changedAt: '$$NOW',
        schemaVersion: POLICIES_SCHEMA,
      };
      const change = await documents
        .updateOne({ _id: vendorId, ...(rev === 0 ? { rev: { $exists: false } } : { rev }) }, [{ $set: fields }], {
          upsert: rev === 0,
          ...DURABLE,
        })
        .catch((error: unknown) => {
          if (isDuplicateKey(error)) return null; // somebody was first
          throw error;
        });
      kept.forget(vendorId);
      return change && change.matchedCount + change.upsertedCount > 0 ? { policies, rev: rev + 1 } : null;
    },

    /** For the sweep, over all vendors: whose promises changed, and whether everybody reckons by them by now. */
    async changed(): Promise<Array<{ vendorId: string; rev: number; isKnown: boolean }>> {
      const found = await documents
        .aggregate<{ _id: string; rev: number; isKnown: boolean }>([
          { $match: { changedAt: { $gt: new Date(0) } } },
          { $project: { rev: 1, isKnown: { $lt: ['$changedAt', { $subtract: ['$$NOW', KNOWN_EVERYWHERE_MS] }] } } },
        ])
        .toArray();
      return found.map(({ _id, rev, isKnown }) => ({ vendorId: _id, rev, isKnown }));
    },
    /** All that is open goes by revision `rev`. */
    async settle(vendorId: string, rev: number): Promise<void> {
      await documents.updateOne({ _id: vendorId, rev }, { $unset: { changedAt: '' } });
    },
  };
}
export type SlaPolicyStore = ReturnType<typeof slaPolicyStore>;
