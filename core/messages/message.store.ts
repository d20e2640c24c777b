import { type Connection, mongo } from 'mongoose';
import type { Score } from '../../contract/codes.ts';
import type { CsatOf } from '../../contract/csat.ts';
import { STAFF } from '../conversations/people.ts';
import { DUPLICATE_KEY } from '../duplicate-key.store.ts';
import { CSAT_EVENTS, messageModel } from './message.model.ts';
import { MESSAGE_SCHEMA, type StoredMessage } from './message.ts';

/** As it lies in MongoDB. */
type Document = Omit<StoredMessage, 'messageId'> & { _id: mongo.ObjectId; schemaVersion: number };

/** What became of a batch: all documents before `refusedAt` are stored on a majority, none after it. */
export type BatchOutcome =
  | { kind: 'stored' }
  | { kind: 'refused'; refusedAt: number; because: 'seq' | 'id' }
  /** Nobody can tell what was stored. */
  | { kind: 'unknown'; error: unknown };

/** A primary that finds no majority by then is none. */
const CONFIRMED_WITHIN_MS = 5_000;
/** A report that takes longer is not waited for. */
const LONGEST_MS = 10_000;
const MAJORITY = { readConcern: { level: 'majority' as const } };
export const newMessageId = (): string => new mongo.ObjectId().toHexString();
/** Not above any id made at that moment or later. */
export const idAt = (moment: Date): string =>
  mongo.ObjectId.createFromTime(Math.floor(moment.getTime() / 1000)).toHexString();

/** How far a conversation's log has come. */
export interface Head {
  vendorId: string;
  conversationId: string;
  seq: number;
}

/** The log's reads and its one write. Scope: every call names vendor and conversation. */
export function messageStore(connection: Connection) {
  const model = messageModel(connection);
  const messages = model.collection as unknown as mongo.Collection<Document>;

  return {
    ensureIndexes: async (): Promise<void> => model.createIndexes(),

    /**
     * Inserts in order, journaled on a majority, and stops at the first refusal, so numbers stay without holes. Also
     * one that lands after its line broke: its numbers are then taken, or still the next.
     */
    async insertBatch(batch: StoredMessage[]): Promise<BatchOutcome> {
      try {
        const options = { ordered: true, writeConcern: { w: 'majority' as const, journal: true } };
        await messages.insertMany(batch.map(toDocument), options);
        return { kind: 'stored' };
      } catch (error) {
        return readOutcome(error);
      }
    },

    /** Messages in `seq` order, majority read. `afterSeq` exclusive. */
    async listAfter(
      vendorId: string,
      conversationId: string,
      afterSeq: number,
      limit: number,
    ): Promise<StoredMessage[]> {
      const found = await messages
        .find({ vendorId, conversationId, seq: { $gt: afterSeq } }, MAJORITY)
        .sort({ seq: 1 })
        .limit(limit)
        .toArray();
      return found.map(fromDocument);
    },

    /** The `limit` messages before `beforeSeq` (or the newest), in `seq` order. */
    async listBefore(
      vendorId: string,
      conversationId: string,
      beforeSeq: number | null,
      limit: number,
    ): Promise<StoredMessage[]> {
      const found = await messages
        .find({ vendorId, conversationId, ...(beforeSeq === null ? {} : { seq: { $lt: beforeSeq } }) }, MAJORITY)
        .sort({ seq: -1 })
        .limit(limit)
        .toArray();
      return found.reverse().map(fromDocument);
    },

    /**
     * Whether this very message is there, whatever a majority read says: right after a failover that may lag behind
     * what a majority has. Dear, since it waits for a majority to confirm the primary: for doubtful cases alone.
     * @param messageId null: any message with that `seq`
     */
    async holds(vendorId: string, conversationId: string, seq: number, messageId: string | null): Promise<boolean> {
      const options = { readConcern: { level: 'linearizable' as const }, maxTimeMS: CONFIRMED_WITHIN_MS };
      const found = await messages.findOne({ vendorId, conversationId, seq }, { ...options, projection: { _id: 1 } });
      return found !== null && (messageId === null || found._id.toHexString() === messageId);
    },

    async bySeq(vendorId: string, conversationId: string, seq: number): Promise<StoredMessage | null> {
      const found = await messages.findOne({ vendorId, conversationId, seq }, MAJORITY);
      return found && fromDocument(found);
    },

    /** What the other side knows under this id: what it sent, or a copy of ours it got. */
    async byOutsideId(vendorId: string, conversationId: string, externalId: string): Promise<StoredMessage | null> {
      const found =
        (await messages.findOne({ vendorId, conversationId, externalId }, MAJORITY)) ??
        (await messages.findOne({ vendorId, conversationId, 'deliveries.externalId': externalId }, MAJORITY));
      return found && fromDocument(found);
    },

    /** The first result of an idempotency key; null until a majority has it. */
    async byKey(
      vendorId: string,
      conversationId: string,
      key: { authorId: string; clientId: string } | { externalId: string },
    ): Promise<StoredMessage | null> {
      const filter =
        'externalId' in key ? { externalId: key.externalId } : { 'author.id': key.authorId, clientId: key.clientId };
      const found = await messages.findOne({ vendorId, conversationId, ...filter }, MAJORITY);
      return found && fromDocument(found);
    },

    /** Of many idempotency keys those that a majority has, in one read. An author's `clientId`s are none of another's. */
    async byKeys(
      vendorId: string,
      conversationId: string,
      { authorIds, clientIds, externalIds }: { authorIds: string[]; clientIds: string[]; externalIds: string[] },
    ): Promise<StoredMessage[]> {
      const filters: Array<mongo.Filter<Document>> = [
        ...(clientIds.length > 0 ? [{ 'author.id': { $in: authorIds }, clientId: { $in: clientIds } }] : []),
        ...(externalIds.length > 0 ? [{ externalId: { $in: externalIds } }] : []),
      ];
      const found = await Promise.all(
        filters.map((filter) => messages.find({ vendorId, conversationId, ...filter }, MAJORITY).toArray()),
      );
      return found.flat().map(fromDocument);
    },

    /** Highest `seq` and its message's id for each conversation named. */
    async lastOf(
      vendorId: string,
      conversationIds: string[],
    ): Promise<Map<string, { seq: number; messageId: string }>> {
      const last = await Promise.all(
        conversationIds.map((conversationId) =>
          messages.findOne({ vendorId, conversationId }, { ...MAJORITY, sort: { seq: -1 }, projection: { seq: 1 } }),
        ),
      );
      return new Map(
        last.flatMap((found, i) =>
          found ? [[conversationIds[i] as string, { seq: found.seq, messageId: found._id.toHexString() }]] : [],
        ),
      );
    },

    /** Shoppers' messages to the shop with `seq` in (after, upTo]. */
    countShoppers: (vendorId: string, conversationId: string, after: number, upTo: number): Promise<number> =>
      messages.countDocuments(
        {
          ...{ vendorId, conversationId, seq: { $gt: after, $lte: upTo }, 'author.kind': 'shopper' },
          // Of a list, one that holds it.
          audience: { $in: ['all', STAFF] },
        },
        MAJORITY,
      ),

    /** Conversations of the latest notes that name an agent, each once, the latest first. @param since null: all there are */
    async mentioning(vendorId: string, agentId: string, since: Date | null, limit: number): Promise<string[]> {
      // By the id for the index, which knows whole seconds alone.
      const after = since ? { _id: { $gt: mongo.ObjectId.createFromHexString(idAt(since)) }, at: { $gt: since } } : {};
      const found = await messages
        .find({ vendorId, 'content.mentions': agentId, ...after }, { projection: { conversationId: 1 } })
        .sort({ _id: -1 })
        .limit(limit)
        .toArray();
      return [...new Set(found.map(({ conversationId }) => conversationId))];
    },

    /** Words of others that reach this member, after `after`. */
    countForMember: (vendorId: string, conversationId: string, memberId: string, after: number): Promise<number> =>
      messages.countDocuments({
        ...{ vendorId, conversationId, seq: { $gt: after } },
        'author.kind': { $in: ['shopper', 'agent', 'assistant'] },
        'author.id': { $ne: memberId },
        kind: { $ne: 'event' },
        audience: { $in: ['all', memberId] },
      }),

    /**
     * For the sweep, over all vendors: the messages after one, in the order of their ids. Made by many processes'
     * clocks, so who looks for what was stored after a moment begins well before it.
     * @param after a message's id, or `idAt` of a moment
     */
    async idsAfter(after: string, limit: number): Promise<Array<{ messageId: string; target?: number } & Head>> {
      const found = await messages
        .find(
          { _id: { $gt: mongo.ObjectId.createFromHexString(after) } },
          { ...MAJORITY, projection: { vendorId: 1, conversationId: 1, seq: 1, target: 1 } },
        )
        .sort({ _id: 1 })
        .limit(limit)
        .toArray();
      return found.map(({ _id, vendorId, conversationId, seq, target }) => {
        return { messageId: _id.toHexString(), vendorId, conversationId, seq, ...(target ? { target } : {}) };
      });
    },

    /**
     * For the search index, over all vendors: whole messages in (before, until], newest id first.
     * @param before exclusive @param until inclusive
     */
    async pageBefore(before: string, until: string, limit: number): Promise<StoredMessage[]> {
      const [newest, oldest] = [before, until].map((id) => mongo.ObjectId.createFromHexString(id)) as [
        mongo.ObjectId,
        mongo.ObjectId,
      ];
      const found = await messages
        .find({ _id: { $lt: newest, $gte: oldest } }, MAJORITY)
        .sort({ _id: -1 })
        .limit(limit)
        .toArray();
      return found.map(fromDocument);
    },

    /** Where its talks ended, the last first. */
    async endings(
      vendorId: string,
      conversationId: string,
      limit: number,
    ): Promise<Array<{ seq: number; at: Date; byName: string }>> {
      const found = await messages
        .find({ vendorId, conversationId, 'content.event': 'resolved' }, MAJORITY)
        .sort({ seq: -1 })
        .limit(limit)
        .toArray();
      return found.map(fromDocument).map(({ seq, at, content }) => ({ seq, at, byName: byNameOf(content) }));
    },

    /** How often shoppers were asked how it was, and how often they gave each score, by who had it and where. */
    async csatCounts(vendorId: string, span: CsatSpan): Promise<CsatCount[]> {
      const group = {
        _id: { event: '$content.event', agent: '$content.agent', branch: '$content.branch', score: '$content.score' },
        count: { $sum: 1 },
      };
      const counted = messages.aggregate<{ _id: CsatEvent; count: number }>(
        [{ $match: csatFilter(vendorId, span) }, { $group: group }],
        { ...MAJORITY, hint: 'message_csat', allowDiskUse: true, maxTimeMS: LONGEST_MS },
      );
      return (await counted.toArray()).map(({ _id: { event, agent = null, branch = null, score = null }, count }) => ({
        ...{ agent, branch, count },
        score: event === 'csat_rated' ? score : null,
      }));
    },

    /** Scores as they were given, the latest first. @param withWords those alone that came with words */
    async csatRatings(
      vendorId: string,
      span: CsatSpan,
      limit: number,
      { withWords = false } = {},
    ): Promise<StoredMessage[]> {
      const filter = csatFilter(
        vendorId,
        span,
        withWords ? { 'content.words': { $gt: '' } } : { 'content.score': { $gt: 0 } },
      );
      const found = messages.find(filter, {
        ...MAJORITY,
        hint: 'message_csat',
        maxTimeMS: LONGEST_MS,
      });
      return (await found.sort({ at: -1 }).limit(limit).toArray()).map(fromDocument);
    },

    /** Whether a message of the conversation is this file, and was not taken back. */
    async namesFile(vendorId: string, conversationId: string, attachmentId: string): Promise<boolean> {
      const filter = { vendorId, conversationId, 'content.attachmentId': attachmentId };
      return (await messages.findOne(filter, { ...MAJORITY, projection: { _id: 1 } })) !== null;
    },

    /** Several of one conversation by their numbers, in `seq` order. */
    async bySeqs(vendorId: string, conversationId: string, seqs: number[]): Promise<StoredMessage[]> {
      const found = await messages
        .find({ vendorId, conversationId, seq: { $in: seqs } }, MAJORITY)
        .sort({ seq: 1 })
        .toArray();
      return found.map(fromDocument);
    },
  };
}
/** When, and of which branches; null: of all, and of none. */
export interface CsatSpan {
  from: Date;
  /** Exclusive. */
  until: Date;
  branchIds: string[] | null;
}
type CsatEvent = Partial<CsatOf> & { event: (typeof CSAT_EVENTS)[number]; score?: Score };
/** `score` null: so many were asked. */
export interface CsatCount extends Pick<CsatOf, 'agent' | 'branch'> {
  score: Score | null;
  count: number;
}
/** Of all that the index holds: less is not known to be in it. */
const csatFilter = (
  vendorId: string,
  { from, until, branchIds }: CsatSpan,
  more: mongo.Document = {},
): mongo.Filter<Document> =>
  ({
    ...{ vendorId, at: { $gte: from, $lt: until }, 'content.event': { $in: [...CSAT_EVENTS] } },
    ...(branchIds ? { 'content.branch.branchId': { $in: branchIds } } : {}),
    ...more,
  }) as mongo.Filter<Document>;

const byNameOf = (content: StoredMessage['content']): string =>
  'event' in content && content.event === 'resolved' ? content.byName : '';

export type MessageStore = ReturnType<typeof messageStore>;

const toDocument = ({ messageId, ...message }: StoredMessage): Document => ({
  _id: mongo.ObjectId.createFromHexString(messageId),
  ...message,
  schemaVersion: MESSAGE_SCHEMA,
});

export function fromDocument({ _id, schemaVersion: _, ...message }: Document): StoredMessage {
  return { messageId: _id.toHexString(), ...message };
}

/** Duplicate keys are answers; whatever else happened, the caller cannot know what was stored. */
function readOutcome(error: unknown): BatchOutcome {
  if (!(error instanceof mongo.MongoBulkWriteError) || error.result.getWriteConcernError())
    return { kind: 'unknown', error };
  const [first] = [error.writeErrors].flat();
  if (first?.code !== DUPLICATE_KEY) return { kind: 'unknown', error };
  // The first index named is MongoDB's word; what follows quotes the sender's own ids, which may read like one.
  const [, index] = /index: (\w+) dup key/.exec(first.errmsg ?? '') ?? [];
  if (index === undefined) return { kind: 'unknown', error };
  return { kind: 'refused', refusedAt: first.index, because: index === 'message_seq' ? 'seq' : 'id' };
}
