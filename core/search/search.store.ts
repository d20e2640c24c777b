import { type Connection, mongo } from 'mongoose';
import type { Author } from '../../contract/messages.ts';
import { refusedAsDuplicates } from '../duplicate-key.store.ts';
import { type AskedWord, hasWord, keysBeginning } from './asked.store.ts';
import { searchEntryModel } from './search.model.ts';

export const SEARCH_SCHEMA = 1;
type AuthorKind = Author['kind'];
export type EntryKind = 'message' | 'note';

/** One message, as it is found. */
export interface SearchEntry {
  messageId: string;
  vendorId: string;
  conversationId: string;
  seq: number;
  at: Date;
  kind: EntryKind;
  by: AuthorKind;
  words: string[];
}
type Document = Omit<SearchEntry, 'messageId'> & { _id: mongo.ObjectId; schemaVersion: number };
/** Where a message is. */
export type Place = Pick<SearchEntry, 'messageId' | 'vendorId' | 'conversationId'>;
export type Found = Pick<SearchEntry, 'messageId' | 'conversationId' | 'seq'>;

export interface Asked {
  kind: EntryKind;
  /** Decides which entries are looked at. null: all of the conversation named. */
  lead: readonly string[] | null;
  /** What those must have besides. */
  others: readonly AskedWord[];
  conversationId?: string | undefined;
  by?: AuthorKind | undefined;
  from?: Date | undefined;
  to?: Date | undefined;
}
export interface Looked {
  /** Newest first. */
  found: Found[];
  /** The last entry looked at, whether it was found or not; null: there are no more. */
  last: string | null;
}

const DURABLE = { writeConcern: { w: 'majority' as const, journal: true } };

/** What messages are found by. Scope: every call but the indexer's writes names the vendor. */
export function searchStore(connection: Connection) {
  const model = searchEntryModel(connection);
  const entries = model.collection as unknown as mongo.Collection<Document>;

  return {
    ensureIndexes: async (): Promise<void> => model.createIndexes(),

    /**
     * Adds entries of new messages; one that is there stays as it is, since it may know of a later change. Half the cost
     * of `keep`.
     */
    async add(put: SearchEntry[]): Promise<void> {
      if (put.length === 0) return;
      await entries.insertMany(put.map(toDocument), { ordered: false, ...DURABLE }).catch(refusedAsDuplicates);
    },

    /** Puts entries in place and takes others away, in one call. Safe to repeat. */
    async keep(put: SearchEntry[], gone: Place[]): Promise<void> {
      const writes = [
        ...put.map(toDocument).map(({ _id, vendorId, conversationId, ...fields }) => ({
          updateOne: { filter: { _id, vendorId, conversationId }, update: { $set: fields }, upsert: true },
        })),
        ...gone.map(({ messageId, vendorId, conversationId }) => ({
          deleteOne: { filter: { _id: idOf(messageId), vendorId, conversationId } },
        })),
      ];
      if (writes.length > 0) await entries.bulkWrite(writes, { ordered: false, ...DURABLE });
    },

    /** How many entries have one of these keys; counting stops at `cap`. */
    count: (vendorId: string, kind: EntryKind, keys: readonly string[], cap: number): Promise<number> =>
      entries.countDocuments({ vendorId, kind, words: { $in: [...keys] } }, { limit: cap }),

    /**
     * Looks at the `limit` newest entries before one that the lead is found in, and gives those that have the rest: so
     * a call costs the same however many there are.
     * @param before a message's id, exclusive
     */
    async look(vendorId: string, asked: Asked, before: string | null, limit: number): Promise<Looked> {
      const [told] = await entries
        .aggregate<{
          found: Array<Pick<Document, '_id' | 'conversationId' | 'seq'>>;
          last: Array<{ _id: mongo.ObjectId; count: number }>;
        }>([
          { $match: leading(vendorId, asked, before) },
          { $sort: { _id: -1 } },
          { $limit: limit },
          {
            $facet: {
              found: [{ $match: besides(asked) }, { $project: { conversationId: 1, seq: 1 } }],
              last: [
                { $group: { _id: null, count: { $sum: 1 }, last: { $min: '$_id' } } },
                { $project: { _id: '$last', count: 1 } },
              ],
            },
          },
        ])
        .toArray();
      const [last] = told?.last ?? [];
      return {
        found: (told?.found ?? []).map(({ _id, conversationId, seq }) => ({
          messageId: _id.toHexString(),
          conversationId,
          seq,
        })),
        last: last && last.count === limit ? last._id.toHexString() : null,
      };
    },

    keysBeginning: (vendorId: string, kind: EntryKind, beginning: string, limit: number): Promise<string[]> =>
      keysBeginning(entries, { hint: 'search_words', scope: { vendorId, kind } }, beginning, limit),
  };
}
export type SearchStore = ReturnType<typeof searchStore>;

const toDocument = ({ messageId, ...fields }: SearchEntry): Document => ({
  _id: idOf(messageId),
  ...fields,
  schemaVersion: SEARCH_SCHEMA,
});
const idOf = (messageId: string): mongo.ObjectId => mongo.ObjectId.createFromHexString(messageId);
/** What is stored later than it was said, as WhatsApp repeats itself for days. */
const LATE_MS = 7 * 24 * 3_600_000;
/** How far the clocks of two servers may be apart. */
const SKEW_MS = 120_000;
const idAt = (at: Date, laterMs: number): mongo.ObjectId =>
  mongo.ObjectId.createFromTime(Math.max(0, Math.floor((at.getTime() + laterMs) / 1000)));

function leading(
  vendorId: string,
  { kind, lead, conversationId, from, to }: Asked,
  before: string | null,
): mongo.Document {
  const bounds = [
    ...(before ? [{ _id: { $lt: idOf(before) } }] : []),
    ...(from ? [{ _id: { $gte: idAt(from, -SKEW_MS) } }] : []),
    ...(to ? [{ _id: { $lt: idAt(to, LATE_MS) } }] : []),
  ];
  return {
    vendorId,
    ...(lead === null ? { conversationId } : { kind, words: { $in: [...lead] } }),
    ...(bounds.length > 0 ? { $and: bounds } : {}),
  };
}

function besides({ kind, others, conversationId, by, from, to }: Asked): mongo.Document {
  return {
    kind,
    ...(others.length > 0 ? { $and: others.map(hasWord) } : {}),
    ...(conversationId ? { conversationId } : {}),
    ...(by ? { by } : {}),
    ...(from || to ? { at: { ...(from ? { $gte: from } : {}), ...(to ? { $lt: to } : {}) } } : {}),
  };
}
