import type { Connection, mongo } from 'mongoose';
import { PRIORITIES } from '../../contract/codes.ts';
import type { ContactSnapshot } from '../contacts/contact.ts';
import { gathered } from '../gathered.ts';
import { groupBy } from '../group-by.ts';
import { roomsOfSight, roomsThatSee } from '../rooms.ts';
import { conversationModel } from './conversation.model.ts';
import { type ConversationState, rankOf, UNROUTED } from './state.ts';

const CONVERSATION_SCHEMA = 1;

/** How far a member's web client got. */
export interface Watermarks {
  deliveredSeq: number;
  readSeq: number;
}
/** The projection, and what no message says. */
export interface ConversationRecord {
  state: ConversationState;
  contact: ContactSnapshot;
  tags: string[];
  topic: string | null;
  staffReadSeq: number;
  /** Shoppers' messages up to `staffReadSeq`: unread = shopperTotal − this. */
  staffReadTotal: number;
  staffDeliveredSeq: number;
  /** Grows with every change of what no message says, so that an older view is known as such. */
  changes: number;
  watermarks: Record<string, Watermarks>;
}
interface Document extends Omit<ConversationState, 'conversationId'>, Omit<ConversationRecord, 'state'> {
  _id: string;
  isOpen: boolean;
  /** The rooms whose agents may see it. */
  seenBy: string[];
  schemaVersion: number;
}

/** Which conversations an agent may see; `null` is all of the vendor's. */
export type Sight = null | { agentId: string; branchIds: string[]; groupIds: string[]; seesUnplaced: boolean };

export interface ListQuery {
  status?: ConversationState['status'] | undefined;
  isOpen?: boolean | undefined;
  /** An agent's id; `null`: nobody's. */
  assigneeId?: string | null | undefined;
  branchId?: string | undefined;
  channel?: ConversationState['channel'] | undefined;
  groupId?: string | undefined;
  sight: Sight;
}
/** Conversations that are alike, counted. */
export interface Tally {
  status: 'waiting' | 'assigned' | 'snoozed';
  branchId: string | null;
  groupId: string | null;
  priority: number;
  count: number;
  /** Those in which somebody waits, and since when the first of them. */
  queued: number;
  since: Date | null;
  /** By their service clocks. */
  warned: number;
  breached: number;
}
export type QueuePlace = Pick<ConversationState, 'priority' | 'conversationId'> & { waitingSince: Date };
export interface Position {
  lastAt: Date;
  conversationId: string;
}

/** Conversations of one shopper that are looked up. */
const OF_ONE_MAX = 50;
/** Shoppers whose conversations are one question, when thousands come back at once. */
const ASKED_AT_ONCE = 100;
const MAJORITY = { readConcern: { level: 'majority' as const } };
const DURABLE = { writeConcern: { w: 'majority' as const, journal: true } };

/** Conversations of a vendor. Scope: every call but the sweep's names the vendor. */
export function conversationStore(connection: Connection) {
  const model = conversationModel(connection);
  const conversations = model.collection as unknown as mongo.Collection<Document>;

  async function ofOne(vendorId: string, identityId: string): Promise<ConversationRecord[]> {
    const filter = { vendorId, 'members.identityId': identityId };
    return (await conversations.find(filter, MAJORITY).limit(OF_ONE_MAX).toArray()).map(toRecord);
  }
  /** In the order asked. */
  async function ofSeveral(vendorId: string, identityIds: string[]): Promise<ConversationRecord[][]> {
    if (identityIds.length === 1) return [await ofOne(vendorId, identityIds[0] as string)];
    const most = identityIds.length * OF_ONE_MAX;
    const filter = { vendorId, 'members.identityId': { $in: identityIds } };
    const found = (await conversations.find(filter, MAJORITY).limit(most).toArray()).map(toRecord);
    // Somebody has so many that others might have been left out.
    if (found.length === most) return Promise.all(identityIds.map((identityId) => ofOne(vendorId, identityId)));
    const its = new Map(identityIds.map((identityId) => [identityId, [] as ConversationRecord[]] as const));
    for (const record of found)
      for (const identityId of new Set(record.state.members.map((member) => member.identityId)))
        if (identityId !== undefined) its.get(identityId)?.push(record);
    return identityIds.map((identityId) => (its.get(identityId) ?? []).slice(0, OF_ONE_MAX));
  }
  const ofIdentity = gathered(async (asked: Array<{ vendorId: string; identityId: string }>) => {
    const found = new Map<(typeof asked)[number], ConversationRecord[]>();
    const ofVendor = async ([vendorId, its]: [string, typeof asked]) => {
      const records = await ofSeveral(
        vendorId,
        its.map(({ identityId }) => identityId),
      );
      for (const [i, one] of its.entries()) found.set(one, records[i] ?? []);
    };
    await Promise.all([...groupBy(asked, ({ vendorId }) => vendorId)].map(ofVendor));
    return asked.map((one) => found.get(one) ?? []);
  }, ASKED_AT_ONCE);

  return {
    ensureIndexes: async (): Promise<void> => model.createIndexes(),

    /** Makes it if it is not there; safe to repeat. @returns what is there: another may have made it, with other people */
    async ensure(state: ConversationState, contact: ContactSnapshot): Promise<ConversationState> {
      const { conversationId, ...fields } = state;
      const $setOnInsert = {
        ...fields,
        ...flags(state),
        contact,
        tags: [],
        topic: null,
        staffReadSeq: 0,
        staffReadTotal: 0,
        staffDeliveredSeq: 0,
        changes: 0,
        watermarks: {},
        schemaVersion: CONVERSATION_SCHEMA,
      };
      const found = await conversations.findOneAndUpdate(
        { _id: conversationId },
        { $setOnInsert },
        { upsert: true, returnDocument: 'after', ...DURABLE },
      );
      return found ? toRecord(found).state : state;
    },

    async byId(vendorId: string, conversationId: string): Promise<ConversationRecord | null> {
      const found = await conversations.findOne({ _id: conversationId, vendorId }, MAJORITY);
      return found && toRecord(found);
    },

    async byIds(vendorId: string, conversationIds: string[]): Promise<ConversationRecord[]> {
      const found = await conversations.find({ _id: { $in: conversationIds }, vendorId }).toArray();
      return found.map(toRecord);
    },

    /** Of those named, the ones a query is about. */
    async among(vendorId: string, conversationIds: string[], query: ListQuery): Promise<ConversationRecord[]> {
      const found = await conversations.find({ _id: { $in: conversationIds }, ...scopeOf(vendorId, query) }).toArray();
      return found.map(toRecord);
    },

    /** The direct conversations of these contacts that a query is about. */
    async withContacts(vendorId: string, contactIds: string[], query: ListQuery): Promise<ConversationRecord[]> {
      const found = await conversations
        .find({ contactId: { $in: contactIds }, kind: 'direct', ...scopeOf(vendorId, query) })
        .toArray();
      return found.map(toRecord);
    },

    /** At most 50. Of many who ask at once, as after a server's end, MongoDB is asked together. */
    ofIdentity: (vendorId: string, identityId: string): Promise<ConversationRecord[]> =>
      ofIdentity({ vendorId, identityId }),

    /** The direct conversations of these contacts, the one last spoken in first. */
    async ofContacts(vendorId: string, contactIds: string[]): Promise<ConversationRecord[]> {
      const found = await conversations
        .find({ vendorId, contactId: { $in: contactIds } }, MAJORITY)
        .limit(50)
        .toArray();
      return found
        .filter(({ kind }) => kind === 'direct')
        .sort((a, b) => b.lastAt.getTime() - a.lastAt.getTime())
        .map(toRecord);
    },

    /** Moves projections of one vendor forward, never back; whoever folded furthest wins. @returns them as they are then */
    async project(vendorId: string, states: ConversationState[]): Promise<ConversationRecord[]> {
      const moves = states.map(({ conversationId, ...fields }) => ({
        filter: { _id: conversationId, vendorId, stateSeq: { $lt: fields.stateSeq } },
        update: { $set: { ...fields, ...flags(fields) } },
      }));
      const [only] = moves;
      if (only && moves.length === 1) {
        const found = await conversations.findOneAndUpdate(only.filter, only.update, { returnDocument: 'after' });
        if (found) return [toRecord(found)];
      } else {
        await conversations.bulkWrite(
          moves.map((updateOne) => ({ updateOne })),
          { ordered: false },
        );
      }
      const ids = states.map(({ conversationId }) => conversationId);
      return (await conversations.find({ _id: { $in: ids }, vendorId }).toArray()).map(toRecord);
    },

    /** One page, newest words first. */
    async list(
      vendorId: string,
      query: ListQuery,
      after: Position | null,
      limit: number,
    ): Promise<ConversationRecord[]> {
      const found = await conversations
        .find({ $and: [scopeOf(vendorId, query), ...(after ? [olderThan(after)] : [])] })
        .sort({ lastAt: -1, _id: -1 })
        .limit(limit)
        .toArray();
      return found.map(toRecord);
    },

    /** Counting stops at `cap`: a badge says "999+". */
    count: (vendorId: string, query: ListQuery, cap: number): Promise<number> =>
      conversations.countDocuments(scopeOf(vendorId, query), { limit: cap }),

    /** Staff have read up to `seq`; `total` is the shoppers' messages up to it. Only forward. */
    async markStaffRead(vendorId: string, conversationId: string, seq: number, total: number): Promise<boolean> {
      const { modifiedCount } = await conversations.updateOne(
        { _id: conversationId, vendorId, staffReadSeq: { $lt: seq } },
        { $set: { staffReadSeq: seq, staffReadTotal: total }, $max: { staffDeliveredSeq: seq } },
      );
      return modifiedCount === 1;
    },

    async markStaffDelivered(vendorId: string, conversationId: string, seq: number): Promise<boolean> {
      const { modifiedCount } = await conversations.updateOne(
        { _id: conversationId, vendorId, staffDeliveredSeq: { $lt: seq } },
        { $set: { staffDeliveredSeq: seq } },
      );
      return modifiedCount === 1;
    },

    /** A member's watermarks, only forward. @returns them as they are now, or null where nothing moved */
    async markMember(
      vendorId: string,
      conversationId: string,
      memberId: string,
      upTo: Partial<Watermarks>,
    ): Promise<Watermarks | null> {
      const at = `watermarks.${memberId}`;
      const $max = {
        [`${at}.deliveredSeq`]: Math.max(upTo.deliveredSeq ?? 0, upTo.readSeq ?? 0),
        [`${at}.readSeq`]: upTo.readSeq ?? 0,
      };
      const before = await conversations.findOneAndUpdate(
        { _id: conversationId, vendorId },
        { $max },
        { returnDocument: 'before', projection: { watermarks: 1 } },
      );
      const was = before?.watermarks[memberId] ?? { deliveredSeq: 0, readSeq: 0 };
      const now = {
        deliveredSeq: Math.max(was.deliveredSeq, upTo.deliveredSeq ?? 0, upTo.readSeq ?? 0),
        readSeq: Math.max(was.readSeq, upTo.readSeq ?? 0),
      };
      return before && (now.deliveredSeq > was.deliveredSeq || now.readSeq > was.readSeq) ? now : null;
    },

    /** The contact has proven who they are: their conversations say so. */
    async setVerified(vendorId: string, contactId: string): Promise<void> {
      await conversations.updateMany({ vendorId, contactId }, { $set: { 'contact.isVerified': true } });
    },

    /** Staff have corrected the contact: its conversations say so. @returns them as they are then */
    async setContact(
      vendorId: string,
      contactId: string,
      { name, locale }: Pick<ContactSnapshot, 'name' | 'locale'>,
    ): Promise<ConversationRecord[]> {
      await conversations.updateMany(
        { vendorId, contactId },
        { $set: { 'contact.name': name, 'contact.locale': locale }, $inc: { changes: 1 } },
        DURABLE,
      );
      return (await conversations.find({ vendorId, contactId }, MAJORITY).limit(OF_ONE_MAX).toArray()).map(toRecord);
    },

    /** How many open conversations each agent holds, over all vendors: for the recount of capacity. */
    async held(): Promise<Array<{ vendorId: string; agentId: string; held: number }>> {
      const found = await conversations
        .aggregate<{ _id: { vendorId: string; agentId: string }; held: number }>([
          { $match: { isOpen: true, 'assignee.agentId': { $gt: '' } } },
          { $group: { _id: { vendorId: '$vendorId', agentId: '$assignee.agentId' }, held: { $sum: 1 } } },
        ])
        .toArray();
      return found.map(({ _id, held }) => ({ ..._id, held }));
    },

    /** What an agent holds and does not sleep. @param andSnoozed also what sleeps */
    async heldBy(vendorId: string, agentId: string, limit: number, andSnoozed = false): Promise<string[]> {
      const found = await conversations
        .find(
          { vendorId, 'assignee.agentId': agentId, isOpen: true, ...(andSnoozed ? {} : { status: 'assigned' }) },
          { projection: { _id: 1 } },
        )
        .limit(limit)
        .toArray();
      return found.map(({ _id }) => _id);
    },

    /** One page of a vendor's queue: the highest priority first, then who has waited longest. */
    async waiting(vendorId: string, after: QueuePlace | null, limit: number): Promise<ConversationRecord[]> {
      const found = await conversations
        .find({ vendorId, status: 'waiting', waitingSince: { $gt: new Date(0) }, ...(after ? behind(after) : {}) })
        .sort({ priority: -1, waitingSince: 1, _id: 1 })
        .limit(limit)
        .toArray();
      return found.map(toRecord);
    },

    /** Who of a vendor has waited longest, whatever their priority: of each the first, as the queue's index has them. */
    async longestWaiting(vendorId: string, sight: Sight, limit: number): Promise<ConversationRecord[]> {
      const scope = { ...scopeOf(vendorId, { status: 'waiting', sight }), waitingSince: { $gt: new Date(0) } };
      const firstOf = (priority: number) =>
        conversations
          .find({ ...scope, priority })
          .sort({ waitingSince: 1, _id: 1 })
          .limit(limit)
          .toArray();
      const found = (await Promise.all(PRIORITIES.map(rankOf).map(firstOf))).flat();
      const since = ({ waitingSince }: Document) => waitingSince?.getTime() ?? 0;
      return found
        .sort((a, b) => since(a) - since(b) || (a._id < b._id ? -1 : 1))
        .slice(0, limit)
        .map(toRecord);
    },

    /** What is with people, counted by all the wall tells apart. @param now what is late goes by it */
    async tally(vendorId: string, sight: Sight, now: Date): Promise<Tally[]> {
      const isPast = (path: string) => ({ $and: [{ $gt: [path, new Date(0)] }, { $lte: [path, now] }] });
      const countIf = (condition: object) => ({ $sum: { $cond: [condition, 1, 0] } });
      const isLate = isPast('$sla.dueAt');
      const found = await conversations
        .aggregate<Omit<Tally, 'status'> & { _id: Pick<Tally, 'status'> }>([
          { $match: { ...scopeOf(vendorId, { sight }), status: { $in: ['waiting', 'assigned', 'snoozed'] } } },
          {
            $group: {
              _id: {
                status: '$status',
                branchId: { $ifNull: ['$branch.branchId', null] },
                groupId: { $ifNull: ['$groupId', null] },
                priority: { $ifNull: ['$priority', 0] },
              },
              count: { $sum: 1 },
              queued: countIf({ $gt: ['$waitingSince', new Date(0)] }),
              since: { $min: '$waitingSince' },
              warned: countIf({ $and: [isPast('$sla.warnAt'), { $not: isLate }] }),
              breached: countIf(isLate),
            },
          },
        ])
        .toArray();
      return found.map(({ _id, ...counted }) => ({ ..._id, ...counted }) as Tally);
    },

    /** For the router, over all vendors: who has anything that waits, be it that nobody waits in it. */
    async vendorsWaiting(): Promise<string[]> {
      const found = await conversations
        .aggregate<{ _id: string }>([{ $match: { status: 'waiting' } }, { $group: { _id: '$vendorId' } }])
        .toArray();
      return found.map(({ _id }) => _id);
    },

    /** For the sweep, over all vendors: snoozes that have ended by `now`. */
    async snoozedBefore(now: Date, limit: number): Promise<Array<{ vendorId: string; conversationId: string }>> {
      const found = await conversations
        .find({ status: 'snoozed', snoozedUntil: { $lte: now } }, { projection: { vendorId: 1 } })
        .limit(limit)
        .toArray();
      return found.map(({ _id, vendorId }) => ({ vendorId, conversationId: _id }));
    },

    /** For the sweep: how far these projections have come. */
    async projectedTo(conversationIds: string[]): Promise<Map<string, number>> {
      const found = await conversations
        .find({ _id: { $in: conversationIds } }, { projection: { stateSeq: 1 }, ...MAJORITY })
        .toArray();
      return new Map(found.map(({ _id, stateSeq }) => [_id, stateSeq]));
    },
  };
}
export type ConversationStore = ReturnType<typeof conversationStore>;

/** What the inbox's indexes ask for, derived from the state. */
const flags = (
  state: Pick<ConversationState, 'vendorId' | 'status' | 'branch' | 'groupId' | 'assignee' | 'members'>,
) => ({
  isOpen: state.status !== 'resolved',
  seenBy: roomsThatSee(state),
});

function scopeOf(vendorId: string, query: ListQuery): mongo.Filter<Document> {
  return {
    vendorId,
    ...(query.branchId ? { 'branch.branchId': query.branchId } : {}),
    ...(query.assigneeId === undefined ? {} : { 'assignee.agentId': query.assigneeId }),
    ...(query.channel ? { channel: query.channel } : {}),
    ...(query.groupId ? { groupId: query.groupId } : {}),
    ...(query.isOpen === undefined ? {} : { isOpen: query.isOpen }),
    ...(query.status ? { status: query.status } : {}),
    ...(query.sight ? { seenBy: { $in: roomsOfSight(vendorId, query.sight) } } : {}),
  };
}

/** The bound apart: with the alternatives alone, MongoDB may walk the index from its newest row to this one. */
const olderThan = ({ lastAt, conversationId }: Position): mongo.Filter<Document> => ({
  lastAt: { $lte: lastAt },
  $or: [{ lastAt: { $lt: lastAt } }, { lastAt, _id: { $lt: conversationId } }],
});

/** The bound apart, as for the lists. */
const behind = ({ priority, waitingSince, conversationId }: QueuePlace): mongo.Filter<Document> => ({
  priority: { $lte: priority },
  $or: [
    { priority: { $lt: priority } },
    { priority, waitingSince: { $gt: waitingSince } },
    { priority, waitingSince, _id: { $gt: conversationId } },
  ],
});

function toRecord(document: Document): ConversationRecord {
  const {
    _id,
    isOpen: _,
    seenBy: ____,
    schemaVersion: __,
    contact,
    tags,
    topic,
    staffReadSeq,
    staffReadTotal,
    staffDeliveredSeq,
    changes = 0,
    watermarks,
    ...state
  } = document;
  return {
    state: { conversationId: _id, ...UNROUTED, ...state },
    contact,
    tags,
    topic,
    staffReadSeq,
    staffReadTotal,
    staffDeliveredSeq,
    changes,
    watermarks,
  };
}
