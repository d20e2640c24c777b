import type { Connection, mongo } from 'mongoose';
import { isDuplicateKey } from '../duplicate-key.store.ts';
import { insertFirst } from '../insert-first.store.ts';
import { cannedModel } from './canned.model.ts';
import type { CannedReply, CannedWords } from './canned.ts';

const CANNED_SCHEMA = 1;
const DURABLE = { writeConcern: { w: 'majority' as const, journal: true } };
const MAJORITY = { readConcern: { level: 'majority' as const } };

type CannedDocument = CannedReply & {
  _id: string;
  isDeleted: boolean;
  /** Of the request that made it: the same id for other words is refused. */
  print: string | null;
  isDemo?: boolean;
  schemaVersion: number;
};
export type NewCannedReply = Omit<CannedReply, 'rev' | 'updatedAt'>;

/** Canned replies of a vendor: the shared ones and each agent's own. */
export function cannedStore(connection: Connection) {
  const model = cannedModel(connection);
  const documents = model.collection as unknown as mongo.Collection<CannedDocument>;

  return {
    ensureIndexes: async (): Promise<void> => model.createIndexes(),

    /** All shared ones and the agent's own, by shortcut. Few enough by their limits to be read whole. */
    async usable(vendorId: string, agentId: string): Promise<CannedReply[]> {
      const filter = { vendorId, owner: { $in: [null, agentId] }, isDeleted: false };
      const found = (await documents.find(filter, MAJORITY).toArray()).map(toReply);
      // The index has each owner's in order, not both together.
      return found.sort((a, b) => (a.shortcut < b.shortcut ? -1 : 1));
    },

    /** Of one owner, null: the shared ones. No further than `cap`. */
    count: (vendorId: string, owner: string | null, cap: number): Promise<number> =>
      documents.countDocuments({ vendorId, owner, isDeleted: false }, { limit: cap, ...MAJORITY }),

    async byId(vendorId: string, cannedId: string): Promise<CannedReply | null> {
      const found = await documents.findOne({ _id: idOf(vendorId, cannedId) }, MAJORITY);
      return found && !found.isDeleted ? toReply(found) : null;
    },

    /**
     * Puts a new one in place. An id that was used once stands for that reply for ever.
     * @param print of the words it is made from
     * @returns what the id stands for, `print` being that of its own request; null where it was deleted since
     */
    async create(
      reply: NewCannedReply,
      print: string,
    ): Promise<{ reply: CannedReply | null; print: string | null } | 'shortcut_taken'> {
      const _id = idOf(reply.vendorId, reply.cannedId);
      const { vendorId, owner, shortcut } = reply;
      // Asked first, so that the same request again finds itself and not its own shortcut.
      const taken = await documents.findOne({ vendorId, owner, shortcut, isDeleted: false }, MAJORITY);
      if (taken && taken._id !== _id) return 'shortcut_taken';
      const document = { ...reply, _id, ...FIRST, updatedAt: new Date(), print };
      try {
        const stored = await insertFirst(documents, document, isShortcut);
        return { reply: stored.isDeleted ? null : toReply(stored), print: stored.print };
      } catch (error) {
        if (isShortcut(error)) return 'shortcut_taken';
        throw error;
      }
    },

    /** Changes revision `rev`, and no other. @returns null where that is not how it stands */
    async change(
      { vendorId, cannedId, rev }: Pick<CannedReply, 'vendorId' | 'cannedId' | 'rev'>,
      words: Partial<CannedWords>,
      updatedBy: CannedReply['updatedBy'],
    ): Promise<CannedReply | null | 'shortcut_taken'> {
      try {
        const changed = await documents.findOneAndUpdate(
          { _id: idOf(vendorId, cannedId), isDeleted: false, rev },
          { $set: { ...words, updatedBy, updatedAt: new Date() }, $inc: { rev: 1 } },
          { returnDocument: 'after', ...DURABLE },
        );
        return changed && toReply(changed);
      } catch (error) {
        if (isShortcut(error)) return 'shortcut_taken';
        throw error;
      }
    },

    /** Its words go; its id stays taken, its shortcut is free again. */
    async remove(vendorId: string, cannedId: string): Promise<void> {
      const gone = { isDeleted: true, title: '', text: { id: '', en: '' }, updatedBy: null };
      await documents.updateOne(
        { _id: idOf(vendorId, cannedId), isDeleted: false },
        { $set: { ...gone, updatedAt: new Date() }, $inc: { rev: 1 } },
        DURABLE,
      );
    },

    /** Puts the demo's in place, but for those somebody has changed or deleted, or whose shortcut somebody took. */
    async putDemo(vendorId: string, list: NewCannedReply[]): Promise<void> {
      for (const reply of list) {
        const _id = idOf(vendorId, reply.cannedId);
        const document = { ...reply, vendorId, ...FIRST, updatedAt: new Date(), print: null, isDemo: true };
        try {
          await documents.updateOne({ _id, isDemo: true, rev: 1 }, { $set: document }, { upsert: true, ...DURABLE });
        } catch (error) {
          if (!isDuplicateKey(error)) throw error;
        }
      }
    },
  };
}

const FIRST = { rev: 1, isDeleted: false, schemaVersion: CANNED_SCHEMA };
const idOf = (vendorId: string, cannedId: string): string => `${vendorId}:${cannedId}`;

/** Another has the shortcut; not: the id is known. */
const isShortcut = (error: unknown): boolean =>
  isDuplicateKey(error) && 'shortcut' in ((error as { keyPattern?: object }).keyPattern ?? {});

const toReply = ({
  _id,
  isDeleted: _,
  print: __,
  isDemo: ___,
  schemaVersion: ____,
  ...fields
}: CannedDocument): CannedReply => fields;
