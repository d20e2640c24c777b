import type { Connection, mongo } from 'mongoose';
import { isDuplicateKey } from '../duplicate-key.store.ts';
import { draftModel } from './draft.model.ts';

const DRAFT_SCHEMA = 1;
const DURABLE = { writeConcern: { w: 'majority' as const, journal: true } };
const MAJORITY = { readConcern: { level: 'majority' as const } };
/** As many as an agent's page keeps by itself. */
const LISTED_MAX = 100;

/** What an agent has begun to write in a conversation, on whichever of their devices. */
export interface Draft {
  conversationId: string;
  reply: string;
  note: string;
  tab: 'reply' | 'note';
  /** The last `seq` in sight when the reply was begun. */
  begunSeq: number | null;
  rev: number;
  at: Date;
}
export type DraftWords = Omit<Draft, 'conversationId' | 'rev' | 'at'>;
interface DraftRef {
  vendorId: string;
  agentId: string;
  conversationId: string;
  /** The revision it goes on from; 0: there was none. */
  rev: number;
}
interface DraftDocument extends Draft {
  _id: string;
  vendorId: string;
  agentId: string;
  isEmpty: boolean;
  schemaVersion: number;
}
export const isWordless = ({ reply, note }: Pick<Draft, 'reply' | 'note'>): boolean =>
  reply.trim() === '' && note.trim() === '';

/** Drafts of agents, each read and written by its agent alone. */
export function draftStore(connection: Connection) {
  const model = draftModel(connection);
  const documents = model.collection as unknown as mongo.Collection<DraftDocument>;

  const byRef = async (ref: Omit<DraftRef, 'rev'>): Promise<Draft | null> => {
    const found = await documents.findOne({ _id: idOf(ref) }, MAJORITY);
    return found && toDraft(found);
  };

  return {
    ensureIndexes: async (): Promise<void> => model.createIndexes(),

    /** Those with words, newest first. */
    async ofAgent(vendorId: string, agentId: string): Promise<Draft[]> {
      const found = documents
        .find({ vendorId, agentId, isEmpty: { $ne: true } }, MAJORITY)
        .sort({ at: -1 })
        .limit(LISTED_MAX);
      return (await found.toArray()).map(toDraft);
    },

    /**
     * Goes on from revision `rev`, and from no other; 0: from one without words, or none. One that was emptied keeps its
     * revision, so that a device that was away takes no older words for newer ones.
     * @returns what is there then, and whether it is this
     */
    async put(ref: DraftRef, words: DraftWords): Promise<{ isKept: boolean; draft: Draft | null }> {
      const { vendorId, agentId, conversationId, rev } = ref;
      const own = { vendorId, agentId, conversationId, schemaVersion: DRAFT_SCHEMA };
      const kept = await documents
        .findOneAndUpdate(
          { _id: idOf(ref), ...(rev === 0 ? { isEmpty: true } : { rev }) },
          { $set: { ...words, ...own, isEmpty: isWordless(words), at: new Date() }, $inc: { rev: 1 } },
          { upsert: rev === 0, returnDocument: 'after', ...DURABLE },
        )
        .catch((error: unknown) => {
          if (isDuplicateKey(error)) return null; // another device was first
          throw error;
        });
      return kept ? { isKept: true, draft: toDraft(kept) } : { isKept: false, draft: await byRef(ref) };
    },

    /** What anybody has begun to write there. */
    async forget(vendorId: string, conversationId: string): Promise<void> {
      await documents.deleteMany({ vendorId, conversationId }, DURABLE);
    },
  };
}

const idOf = ({ vendorId, agentId, conversationId }: Omit<DraftRef, 'rev'>): string =>
  `${vendorId}:${agentId}:${conversationId}`;
const toDraft = ({ conversationId, reply, note, tab, begunSeq, rev, at }: DraftDocument): Draft => ({
  ...{ conversationId, reply, note, tab, begunSeq, rev, at },
});
