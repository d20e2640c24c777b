import type { Connection, mongo } from 'mongoose';
import type { DeliveryTerms, DeliveryTermsKept } from '../../contract/delivery.ts';
import { isDuplicateKey } from '../duplicate-key.store.ts';
import { keptFresh } from '../kept-fresh.ts';
import { knowledgeModel } from './knowledge.model.ts';
import type { Area, PostalPrefix } from './place.ts';
import { deliveryTermsOf, type Policies, USUAL_POLICIES } from './policies.ts';

const KNOWLEDGE_SCHEMA = 1;
const DURABLE = { writeConcern: { w: 'majority' as const, journal: true } };
const MAJORITY = { readConcern: { level: 'majority' as const } };
const FRESHNESS = { refreshMs: 60_000, staleMs: 300_000 };

/** What a vendor's answers rest on beside branches, products and orders. */
export interface Knowledge {
  areas: Area[];
  postalPrefixes: PostalPrefix[];
  /** null: the vendor gave none, so nothing may be promised. */
  policies: Policies | null;
}
/** `revision` grows with every change, so that an unchanged one keeps its object. */
type KnowledgeDocument = Knowledge & { _id: string; revision: number; schemaVersion: number };

const NOTHING: Knowledge = { areas: [], postalPrefixes: [], policies: null };

/** Places and policies of a vendor, kept in memory. */
export function knowledgeStore(
  connection: Connection,
  freshness: { refreshMs?: number; staleMs?: number } = FRESHNESS,
) {
  const documents = knowledgeModel(connection).collection as unknown as mongo.Collection<KnowledgeDocument>;
  const last = new Map<string, { revision: number; knowledge: Knowledge }>();
  const all = keptFresh(async (vendorId: string) => {
    const found = await documents.findOne({ _id: vendorId }, MAJORITY);
    if (!found) return NOTHING;
    const before = last.get(vendorId);
    if (before?.revision === found.revision) return before.knowledge;
    const { areas, postalPrefixes, policies, revision } = found;
    const knowledge = { areas, postalPrefixes, policies };
    last.set(vendorId, { revision, knowledge });
    return knowledge;
  }, freshness);

  return {
    /** Nothing to index: it is read by `_id` alone. */
    ensureIndexes: async (): Promise<void> => {},

    async put(vendorId: string, { areas, postalPrefixes, policies }: Knowledge): Promise<void> {
      const $set = { areas, postalPrefixes, policies, schemaVersion: KNOWLEDGE_SCHEMA };
      await documents.updateOne({ _id: vendorId }, { $set, $inc: { revision: 1 } }, { upsert: true, ...DURABLE });
      all.forget(vendorId);
    },

    /**
     * Puts areas beside those that are there; one of the same id is replaced. One write, so that two at once lose
     * nothing of each other.
     */
    async putAreas(vendorId: string, areas: Area[]): Promise<void> {
      const given = areas.map(({ areaId }) => areaId);
      const isGiven = { $in: ['$$area.areaId', { $literal: given }] };
      const kept = { $filter: { input: { $ifNull: ['$areas', []] }, as: 'area', cond: { $not: [isGiven] } } };
      const $set = {
        areas: { $concatArrays: [kept, { $literal: areas }] },
        postalPrefixes: { $ifNull: ['$postalPrefixes', []] },
        policies: { $ifNull: ['$policies', null] },
        schemaVersion: KNOWLEDGE_SCHEMA,
        revision: { $add: [{ $ifNull: ['$revision', 0] }, 1] },
      };
      await documents.updateOne({ _id: vendorId }, [{ $set }], { upsert: true, ...DURABLE });
      all.forget(vendorId);
    },

    /** The terms of delivery as they stand now; of revision 0 where nothing was ever laid down. */
    async deliveryTerms(vendorId: string): Promise<DeliveryTermsKept> {
      const found = await documents.findOne({ _id: vendorId }, MAJORITY);
      return { terms: found?.policies ? deliveryTermsOf(found.policies) : null, rev: found?.revision ?? 0 };
    },

    /** Replaces the terms of delivery as they stood at `rev`. @returns null where that is not how it stands */
    async putDeliveryTerms(
      vendorId: string,
      { terms, rev }: { terms: DeliveryTerms; rev: number },
    ): Promise<DeliveryTermsKept | null> {
      const $set = {
        areas: { $ifNull: ['$areas', []] },
        postalPrefixes: { $ifNull: ['$postalPrefixes', []] },
        policies: { $mergeObjects: [{ $literal: USUAL_POLICIES }, '$policies', { $literal: terms }] },
        schemaVersion: KNOWLEDGE_SCHEMA,
        revision: rev + 1,
      };
      const asRead = { _id: vendorId, ...(rev === 0 ? { revision: { $exists: false } } : { revision: rev }) };
      const change = await documents
        .updateOne(asRead, [{ $set }], { upsert: rev === 0, ...DURABLE })
        .catch((error: unknown) => {
          if (isDuplicateKey(error)) return null; // somebody was first
          throw error;
        });
      all.forget(vendorId);
      return change && change.matchedCount + change.upsertedCount > 0 ? { terms, rev: rev + 1 } : null;
    },

    /** The same object for as long as nothing changed: indexes may be kept by it. At most a minute or so old. */
    of: (vendorId: string): Promise<Knowledge> => all.get(vendorId),
  };
}
export type KnowledgeStore = ReturnType<typeof knowledgeStore>;
