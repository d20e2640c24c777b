import type { Connection, mongo } from 'mongoose';
import { PRIORITIES } from '../../contract/codes.ts';
import type { ContactSnapshot } from '../contacts/contact.ts';
import { foundById } from '../found-by-id.store.ts';
import { gathered } from '../gathered.ts';
import { groupBy } from '../group-by.ts';
import { roomsThatSee } from '../rooms.ts';
import type { QueueEntry, QueueTold } from '../routing/queue.ts';
import type { SlaRecord } from '../sla/clock.ts';
import type { PromisedState } from '../sla/keeper.ts';
import type { DayTally } from '../wall/today.ts';
import { conversationModel } from './conversation.model.ts';
import { inMemory, type ListQuery, type Position, pageOf, type Sight, scopeOf } from './list-query.store.ts';
import { type Marks, UNMARKED } from './marks.ts';
import { type ConversationState, rankOf, UNROUTED } from './state.ts';

const CONVERSATION_SCHEMA = 1;

/** How far a member's web client got. */
export interface Watermarks {
  deliveredSeq: number;
  readSeq: number;
}
/** The projection, and what no message says. */
export interface ConversationRecord extends Marks {
  state: ConversationState;
  contact: ContactSnapshot;
  staffReadSeq: number;
  /** Shoppers' messages up to `staffReadSeq`: unread = shopperTotal − this. */
  staffReadTotal: number;
  staffDeliveredSeq: number;
  watermarks: Record<string, Watermarks>;
  /** The promise that runs, reckoned from the state; null where none does. Absent in what was projected before. */
  sla?: SlaRecord | null;
  /** What its shopper was told of their wait in the queue. */
  queueTold?: QueueTold;
}
/** What is projected beside a state; a promise that could not be reckoned stays as it was. */
export interface Projected {
  state: ConversationState;
  sla?: SlaRecord | null;
}
/** A shopper's wait with one agent. */
export interface Wait {
  conversationId: string;
  agentId: string;
  since: Date;
}
interface Document extends Omit<ConversationState, 'conversationId'>, Omit<ConversationRecord, 'state'> {
  _id: string;
  isOpen: boolean;
  /** Words of the shopper after what staff have read, or marked so: kept, so that a list can be made of them. */
  isUnread: boolean;
  /** The rooms whose agents may see it. */
  seenBy: string[];
  /** From then on its shopper may be asked how it was; null where that is not to be. */
  csatDueAt?: Date | null;
  /** The wait its agent was last told of on their devices. */
  pushed?: Omit<Wait, 'conversationId'>;
  schemaVersion: number;
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
/** An open conversation, as far as its promises go. */
export interface OpenPromise {
  state: PromisedState & Folded & Pick<ConversationState, 'lastAt'>;
  sla: SlaRecord | null;
}
const PROMISED = {
  ...{ vendorId: 1, status: 1, service: 1, groupId: 1, branch: 1, priority: 1 },
  ...{ stateSeq: 1, lastAt: 1, sla: 1 },
} as const;
type Folded = Pick<ConversationState, 'conversationId' | 'stateSeq'>;
type Accounts = Pick<ConversationState, 'channelAccountId' | 'members'>;

/** Conversations of one shopper that are looked up. */
const OF_ONE_MAX = 50;
/** Shoppers whose conversations are one question, when thousands come back at once. */
const ASKED_AT_ONCE = 100;
/** The highest priority first, then who has waited longest. */
const QUEUE_ORDER = { priority: -1, waitingSince: 1, _id: 1 } as const;
/** What a place in the queue goes by. */
const ENTRY = {
  ...{ groupId: 1, 'branch.branchId': 1, channel: 1, 'contact.locale': 1 },
  ...{ waitingSince: 1, stateSeq: 1, 'service.waitsFrom': 1, queueTold: 1 },
} as const;
const MAJORITY = { readConcern: { level: 'majority' as const } };
const DURABLE = { writeConcern: { w: 'majority' as const, journal: true } };

/** Conversations of a vendor. Scope: every call but the sweep's names the vendor. */
export function conversationStore(connection: Connection) {
  const model = conversationModel(connection);
  const conversations = model.collection as unknown as mongo.Collection<Document>;

  const conversationById = foundById(conversations);

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
        ...UNMARKED,
        isUnread: false,
        staffReadSeq: 0,
        staffReadTotal: 0,
        staffDeliveredSeq: 0,
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
      const found = await conversationById(vendorId, conversationId);
      return found && toRecord(found);
    },

    async byIds(vendorId: string, conversationIds: string[]): Promise<ConversationRecord[]> {
      const found = await conversations.find({ _id: { $in: conversationIds }, vendorId }).toArray();
      return found.map(toRecord);
    },

    /** The direct conversations of these contacts that a query is about. */
    async withContacts(vendorId: string, contactIds: string[], query: ListQuery): Promise<ConversationRecord[]> {
      const found = await conversations
        .find({ contactId: { $in: contactIds }, kind: 'direct', ...scopeOf<Document>(vendorId, query) })
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
    async project(vendorId: string, all: Projected[]): Promise<ConversationRecord[]> {
      const moves = all.map(({ state: { conversationId, ...fields }, sla }) => ({
        filter: { _id: conversationId, vendorId, stateSeq: { $lt: fields.stateSeq } },
        update: setting({ ...fields, ...flags(fields), ...(sla === undefined ? {} : { sla }) }),
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
      const ids = all.map(({ state }) => state.conversationId);
      return (await conversations.find({ _id: { $in: ids }, vendorId }).toArray()).map(toRecord);
    },

    /** One page, in the order the query asks for. Each of its alternatives is read by its own index. */
    async list(
      vendorId: string,
      query: ListQuery,
      after: Position | null,
      limit: number,
    ): Promise<ConversationRecord[]> {
      const pages = pageOf<Document>(vendorId, query, after).map(({ filter, sort, hint }) =>
        conversations
          .find(filter, hint ? { hint } : {})
          .sort(sort)
          .limit(limit)
          .toArray(),
      );
      const found = await Promise.all(pages);
      return merged(found, query).slice(0, limit).map(toRecord);
    },

    /** Of those named, the ones a query is about, in its order. Few enough to be put in order here. */
    async among(vendorId: string, conversationIds: string[], query: ListQuery): Promise<ConversationRecord[]> {
      const found = await conversations.find(amongOf(vendorId, conversationIds, query), { hint: '_id_' }).toArray();
      return found.sort(inMemory(query.sort)).map(toRecord);
    },
    countAmong: (vendorId: string, conversationIds: string[], query: ListQuery): Promise<number> =>
      conversations.countDocuments(amongOf(vendorId, conversationIds, query), { hint: '_id_' }),

    /** Counting stops at `cap`: a badge says "999+". */
    count: (vendorId: string, query: ListQuery, cap: number): Promise<number> =>
      conversations.countDocuments(scopeOf<Document>(vendorId, query), { limit: cap }),

    /** What is noted beside the log, if it still stands as it was read. @returns how it stands then, or null */
    async setMarks(
      vendorId: string,
      conversationId: string,
      { tags, topic, isMarkedUnread, changes }: Marks,
    ): Promise<ConversationRecord | null> {
      const found = await conversations.findOneAndUpdate(
        { _id: conversationId, vendorId, changes: changes === 0 ? { $not: { $gt: 0 } } : changes },
        setting({ tags, topic, isMarkedUnread, changes: changes + 1 }),
        { returnDocument: 'after', ...DURABLE },
      );
      return found && toRecord(found);
    },

    /** The tags of open conversations that may be seen, the most used first. */
    async tags(vendorId: string, sight: Sight, limit: number): Promise<Array<{ tag: string; count: number }>> {
      const found = await conversations
        .aggregate<{ _id: string; count: number }>([
          { $match: { ...scopeOf<Document>(vendorId, { isOpen: true, sight }), tags: { $gt: '' } } },
          { $unwind: '$tags' },
          { $group: { _id: '$tags', count: { $sum: 1 } } },
          { $sort: { count: -1, _id: 1 } },
          { $limit: limit },
        ])
        .toArray();
      return found.map(({ _id, count }) => ({ tag: _id, count }));
    },

    /** Staff have read up to `seq`; `total` is the shoppers' messages up to it. Only forward; it is no longer marked unread. */
    async markStaffRead(vendorId: string, conversationId: string, seq: number, total: number): Promise<boolean> {
      const { modifiedCount } = await conversations.updateOne(
        { _id: conversationId, vendorId, staffReadSeq: { $lt: seq } },
        setting(
          { staffReadSeq: seq, staffReadTotal: total, isMarkedUnread: false },
          {
            staffDeliveredSeq: { $max: ['$staffDeliveredSeq', seq] },
            // A mark that falls is a change: who puts on a tag meanwhile must read it again.
            changes: { $add: [{ $ifNull: ['$changes', 0] }, { $cond: [{ $eq: ['$isMarkedUnread', true] }, 1, 0] }] },
          },
        ),
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

    /** A member's watermarks, only forward; with `amongSeveral` not where they are alone. @returns them as they are now, or null where nothing moved */
    async markMember(
      vendorId: string,
      conversationId: string,
      memberId: string,
      upTo: Partial<Watermarks>,
      { amongSeveral = false } = {},
    ): Promise<Watermarks | null> {
      const at = `watermarks.${memberId}`;
      const $max = {
        [`${at}.deliveredSeq`]: Math.max(upTo.deliveredSeq ?? 0, upTo.readSeq ?? 0),
        [`${at}.readSeq`]: upTo.readSeq ?? 0,
      };
      const before = await conversations.findOneAndUpdate(
        { _id: conversationId, vendorId, ...(amongSeveral ? { 'members.1': { $exists: true } } : {}) },
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
    async setVerified(vendorId: string, contactId: string, isVerified: boolean): Promise<void> {
      await conversations.updateMany({ vendorId, contactId }, { $set: { 'contact.isVerified': isVerified } });
    },

    /** Who it was is not known any more, nor what it was about. @returns its conversations as they are then */
    async eraseContact(vendorId: string, contactId: string, name: string): Promise<ConversationRecord[]> {
      const contact = { 'contact.name': name, 'contact.phone': null, 'contact.isVerified': false };
      await conversations.updateMany(
        { vendorId, contactId },
        { $set: { ...contact, topic: null, tags: [] }, $inc: { changes: 1 } },
        DURABLE,
      );
      return (await conversations.find({ vendorId, contactId }, MAJORITY).limit(OF_ONE_MAX).toArray()).map(toRecord);
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

    /** For the sweep: what these agents have been given, the shopper waits for, and they were not told of on their devices. */
    async unansweredOf(vendorId: string, agentIds: string[]): Promise<ConversationRecord[]> {
      const found = await conversations
        .find({
          vendorId,
          'assignee.agentId': { $in: agentIds },
          status: 'assigned',
          waitingSince: { $gt: new Date(0) },
          $expr: NOT_TOLD,
        })
        .toArray();
      return found.map(toRecord);
    },

    /** The agent is told of this wait now, if they have not been, and if it is so still. @returns whether it is for the caller to do */
    async markPushed(vendorId: string, { conversationId, agentId, since }: Wait): Promise<boolean> {
      const { modifiedCount } = await conversations.updateOne(
        {
          _id: conversationId,
          vendorId,
          status: 'assigned',
          'assignee.agentId': agentId,
          waitingSince: since,
          $expr: NOT_TOLD,
        },
        { $set: { pushed: { agentId, since } } },
        DURABLE,
      );
      return modifiedCount === 1;
    },

    /** One page of a vendor's queue: the highest priority first, then who has waited longest. */
    async waiting(vendorId: string, after: QueuePlace | null, limit: number): Promise<ConversationRecord[]> {
      const found = await conversations
        .find({ vendorId, status: 'waiting', waitingSince: { $gt: new Date(0) }, ...(after ? behind(after) : {}) })
        .sort(QUEUE_ORDER)
        .limit(limit)
        .toArray();
      return found.map(toRecord);
    },

    /** The queue as its places go, in order. */
    async queue(vendorId: string, limit: number): Promise<QueueEntry[]> {
      const found = await conversations
        .find({ vendorId, status: 'waiting', waitingSince: { $gt: new Date(0) } })
        .project<Document>(ENTRY)
        .sort(QUEUE_ORDER)
        .limit(limit)
        .toArray();
      return found.map(toEntry);
    },

    async setQueueTold(vendorId: string, conversationId: string, queueTold: QueueTold): Promise<void> {
      await conversations.updateOne({ _id: conversationId, vendorId }, { $set: { queueTold } });
    },

    /** Who of a vendor has waited longest, whatever their priority: of each the first, as the queue's index has them. */
    async longestWaiting(vendorId: string, sight: Sight, limit: number): Promise<ConversationRecord[]> {
      const scope = {
        ...scopeOf<Document>(vendorId, { status: 'waiting', sight }),
        waitingSince: { $gt: new Date(0) },
      };
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
      const $match = { ...scopeOf(vendorId, { sight }), status: { $in: ['waiting', 'assigned', 'snoozed'] } };
      // Who sees everything is answered by an index that has all of it; who does not, by what they may see.
      const hint = sight ? {} : { hint: 'wall' };
      const pipeline = [
        { $match },
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
      ];
      const found = await conversations
        .aggregate<Omit<Tally, 'status'> & { _id: Pick<Tally, 'status'> }>(pipeline, hint)
        .toArray();
      return found.map(({ _id, ...counted }) => ({ ..._id, ...counted }) as Tally);
    },

    /** What was resolved and first answered since a moment, by branch and group. */
    async today(vendorId: string, sight: Sight, since: Date): Promise<DayTally[]> {
      const counted = async (path: string, hint: string, waitedS: mongo.Document | null): Promise<DayTally[]> => {
        const _id = {
          branchId: { $ifNull: ['$branch.branchId', null] },
          groupId: { $ifNull: ['$groupId', null] },
          waitedS,
        };
        const found = await conversations
          .aggregate<{ _id: Omit<DayTally, 'count'>; count: number }>(
            [
              { $match: { ...scopeOf(vendorId, { sight }), [path]: { $gte: since } } },
              { $group: { _id, count: { $sum: 1 } } },
            ],
            sight ? {} : { hint },
          )
          .toArray();
        return found.map(({ _id, count }) => ({ ..._id, count }));
      };
      // By five seconds under ten minutes, then by minutes: a few hundred rows a branch at the most, however many answers.
      const steps = (ms: number) => ({
        $multiply: [{ $floor: { $divide: ['$firstReply.waitedMs', ms] } }, ms / 1_000],
      });
      const seconds = { $cond: [{ $lt: ['$firstReply.waitedMs', 600_000] }, steps(5_000), steps(60_000)] };
      const both = await Promise.all([
        counted('lastResolvedAt', 'wall_resolved', null),
        counted('firstReply.at', 'wall_replied', seconds),
      ]);
      return both.flat();
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

    /** For the sweep, over all vendors: promises of which something falls due by `now`. */
    async slaDue(now: Date, limit: number): Promise<Array<{ vendorId: string; conversationId: string }>> {
      const found = await conversations
        .find({ 'sla.nextAt': { $gt: new Date(0), $lte: now } }, { projection: { vendorId: 1 } })
        .sort({ 'sla.nextAt': 1 })
        .limit(limit)
        .toArray();
      return found.map(({ _id, vendorId }) => ({ vendorId, conversationId: _id }));
    },

    /** For the sweep, over all vendors: whose shoppers may be asked how it was by `now`, those resolved first in front. */
    async csatDue(now: Date, limit: number): Promise<Array<{ vendorId: string; conversationId: string }>> {
      const found = await conversations
        .find({ csatDueAt: { $gt: new Date(0), $lte: now } }, { projection: { vendorId: 1 } })
        .sort({ csatDueAt: 1 })
        .limit(limit)
        .toArray();
      return found.map(({ _id, vendorId }) => ({ vendorId, conversationId: _id }));
    },

    /** They are not to be asked, where the projection is no further than `stateSeq`. */
    async settleCsat(vendorId: string, { conversationId, stateSeq }: Folded): Promise<void> {
      const $set = { csatDueAt: null };
      await conversations.updateOne({ _id: conversationId, vendorId, stateSeq: { $lte: stateSeq } }, { $set });
    },

    /** What runs, where the projection is still at `stateSeq`. */
    async setSla(vendorId: string, { conversationId, stateSeq }: Folded, sla: SlaRecord | null): Promise<void> {
      await conversations.updateOne({ _id: conversationId, vendorId, stateSeq }, { $set: { sla } });
    },

    /** What promises are reckoned from, of a page of what is open, and what is kept of them; the newest words first. */
    async openPromises(vendorId: string, after: Position | null, limit: number): Promise<OpenPromise[]> {
      const found = pageOf<Document>(vendorId, { isOpen: true, sight: null }, after).map(({ filter, sort }) =>
        conversations.find(filter).project<Document>(PROMISED).sort(sort).limit(limit).toArray(),
      );
      return (await Promise.all(found)).flat().map(({ _id, sla = null, ...state }) => ({
        state: { conversationId: _id, ...UNROUTED, ...state },
        sla,
      }));
    },
    /** As `setSla`, of several. */
    async setSlas(vendorId: string, changes: Array<{ state: Folded; sla: SlaRecord | null }>): Promise<void> {
      const updates = changes.map(({ state: { conversationId, stateSeq }, sla }) => ({
        updateOne: { filter: { _id: conversationId, vendorId, stateSeq }, update: { $set: { sla } } },
      }));
      await conversations.bulkWrite(updates, { ordered: false });
    },

    /** For the sweep: by which accounts what these owe leaves, as `accountOf` tells of each. */
    async accountsOf(conversationIds: string[]): Promise<Map<string, Accounts>> {
      const found = await conversations
        .find({ _id: { $in: conversationIds } }, { projection: { channelAccountId: 1, members: 1 } })
        .toArray();
      return new Map(found.map(({ _id, channelAccountId, members }) => [_id, { channelAccountId, members }]));
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

const NOT_TOLD = {
  $or: [{ $ne: ['$pushed.since', '$waitingSince'] }, { $ne: ['$pushed.agentId', '$assignee.agentId'] }],
};

/** What the inbox's indexes ask for, derived from the state. */
const flags = (
  state: Pick<ConversationState, 'vendorId' | 'status' | 'branch' | 'groupId' | 'assignee' | 'members' | 'csat'>,
) => ({
  ...(state.csat ? { csatDueAt: state.csat.due?.at ?? null } : {}),
  isOpen: state.status !== 'resolved',
  seenBy: roomsThatSee(state),
});

/** Nobody has read all the shopper said; or somebody wants it to look so. Reckoned where it is stored: two write it. */
const IS_UNREAD = { $or: [{ $eq: ['$isMarkedUnread', true] }, { $gt: ['$lastShopperSeq', '$staffReadSeq'] }] };

/** Values as they are, whatever signs they hold, and what follows from them. */
function setting(values: Partial<Document>, reckoned: mongo.Document = {}): mongo.Document[] {
  const literal = Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([field, value]) => [field, { $literal: value }] as const);
  return [{ $set: { ...Object.fromEntries(literal), ...reckoned } }, { $set: { isUnread: IS_UNREAD } }];
}

/** Several pages of one order as one; who is in two of them comes once. */
function merged(pages: Document[][], { sort }: ListQuery): Document[] {
  const [only] = pages;
  if (only && pages.length === 1) return only;
  const all = new Map(pages.flat().map((document) => [document._id, document]));
  return [...all.values()].sort(inMemory(sort));
}

/** The bound apart, as for the lists. */
const behind = ({ priority, waitingSince, conversationId }: QueuePlace): mongo.Filter<Document> => ({
  priority: { $lte: priority },
  $or: [
    { priority: { $lt: priority } },
    { priority, waitingSince: { $gt: waitingSince } },
    { priority, waitingSince, _id: { $gt: conversationId } },
  ],
});

/** What was projected before there were service marks waits from what it knows. */
function toEntry({ _id, groupId, branch, channel, contact, queueTold, ...rest }: Document): QueueEntry {
  const { waitingSince, stateSeq, service } = rest as Partial<Document>;
  return {
    ...{ conversationId: _id, groupId, branchId: branch?.branchId ?? null, channel, locale: contact.locale },
    waitsFrom: service?.waitsFrom ?? { seq: stateSeq ?? 0, at: waitingSince ?? new Date() },
    told: queueTold ?? null,
  };
}

const amongOf = (vendorId: string, conversationIds: string[], query: ListQuery): mongo.Filter<Document> => ({
  _id: { $in: conversationIds },
  $and: [scopeOf<Document>(vendorId, query)],
});

function toRecord(document: Document): ConversationRecord {
  const {
    _id,
    isOpen: _,
    isUnread: ___,
    seenBy: ____,
    pushed: ______,
    csatDueAt: _______,
    schemaVersion: __,
    contact,
    tags,
    topic,
    changes,
    isMarkedUnread,
    staffReadSeq,
    staffReadTotal,
    staffDeliveredSeq,
    watermarks,
    sla,
    queueTold: _____,
    ...state
  } = document;
  return {
    state: { conversationId: _id, ...UNROUTED, ...state },
    contact,
    tags,
    topic,
    changes: changes ?? 0,
    isMarkedUnread: isMarkedUnread ?? false,
    staffReadSeq,
    staffReadTotal,
    staffDeliveredSeq,
    watermarks,
    ...(sla === undefined ? {} : { sla }),
  };
}
