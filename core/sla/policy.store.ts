import type { Connection, mongo } from 'mongoose';
import type { Position } from '../conversations/list-query.store.ts';
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
/** Who looks at what is open has ended where they have not come a page further within this time. */
const LEASE_MS = 30_000;

export interface SlaPolicies {
  policies: SlaPolicy[];
  /** 0: nothing was ever promised. */
  rev: number;
}
/** One look at all that is open, held by one worker. */
export interface SlaWalk {
  vendorId: string;
  /** Of the promises it goes by: others end it. */
  rev: number;
  /** It began when everybody reckoned by them: nothing is reckoned by older ones after it. */
  isLast: boolean;
  /** How far it has come. */
  after: Position | null;
  /** On MongoDB's clock; whoever holds another time than the one stored has lost it. */
  heldUntil: Date;
}
interface PoliciesDocument extends SlaPolicies {
  _id: string;
  /** On MongoDB's clock; absent once every open conversation goes by them. */
  changedAt?: Date;
  walk?: Omit<SlaWalk, 'vendorId' | 'rev'>;
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
        walk: '$$REMOVE',
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

    /**
     * For the sweep, over all vendors: promises that changed, to bring what is open to; where another's look has lapsed,
     * from there on. Once at once, and once when everybody reckons by them.
     */
    async claimChanged(): Promise<SlaWalk | null> {
      const isFree = { $lte: [{ $ifNull: ['$walk.heldUntil', new Date(0)] }, '$$NOW'] };
      const isKnown = { $lte: ['$changedAt', { $subtract: ['$$NOW', KNOWN_EVERYWHERE_MS] }] };
      const walk = {
        isLast: { $ifNull: ['$walk.isLast', isKnown] },
        after: { $ifNull: ['$walk.after', null] },
        heldUntil: { $add: ['$$NOW', LEASE_MS] },
      };
      const found = await documents.findOneAndUpdate(
        { changedAt: { $gt: new Date(0) }, $expr: isFree },
        [{ $set: { walk } }],
        { returnDocument: 'after', ...DURABLE },
      );
      return found && toWalk(found);
    },
    /** It has come so far. @returns it, held on; null where it was lost, or the promises have changed again */
    async walked(walk: SlaWalk, after: Position): Promise<SlaWalk | null> {
      const found = await documents.findOneAndUpdate(
        held(walk),
        [{ $set: { 'walk.after': { $literal: after }, 'walk.heldUntil': { $add: ['$$NOW', LEASE_MS] } } }],
        { returnDocument: 'after', ...DURABLE },
      );
      return found && toWalk(found);
    },
    /** All that is open was looked at: done after the last look, else the last one follows when everybody knows. */
    async settle(walk: SlaWalk): Promise<void> {
      const done = { walk: '$$REMOVE', changedAt: '$$REMOVE' };
      const untilKnown = { walk: { heldUntil: { $add: ['$changedAt', KNOWN_EVERYWHERE_MS] } } };
      // `$set` would leave the other fields of the walk where they are.
      await documents.updateOne(
        held(walk),
        walk.isLast ? [{ $set: done }] : [{ $unset: 'walk' }, { $set: untilKnown }],
        DURABLE,
      );
    },
  };
}
export type SlaPolicyStore = ReturnType<typeof slaPolicyStore>;

const held = ({ vendorId, rev, heldUntil }: SlaWalk) => ({ _id: vendorId, rev, 'walk.heldUntil': heldUntil });

const toWalk = ({ _id, rev, walk }: PoliciesDocument): SlaWalk | null =>
  walk ? { vendorId: _id, rev, ...walk } : null;
