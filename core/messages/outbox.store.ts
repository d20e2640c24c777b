/**
 * What messages still owe. Each message is its own outbox entry: these updates move `owed` and `deliveries`, by the
 * shard key, with times taken from MongoDB's clock, and delivery statuses only forward.
 */
import type { Connection, mongo } from 'mongoose';
import { DELIVERY_STATUSES, type DeliveryStatus } from '../../contract/codes.ts';
import { upsertWhere } from '../duplicate-key.store.ts';
import { gathered } from '../gathered.ts';
import { oneOf } from '../one-of.ts';
import type { Lane } from '../ports.ts';
import { serverTime } from '../server-time.store.ts';
import { earlyReceiptModel } from './lane.model.ts';
import { messageModel } from './message.model.ts';
import { fromDocument } from './message.store.ts';
import type { Delivery, StoredMessage } from './message.ts';

type Document = Parameters<typeof fromDocument>[0];
type Where = Pick<StoredMessage, 'vendorId' | 'conversationId' | 'seq'>;
/** Its words as somebody has read them. */
type AsRead = Where & Pick<StoredMessage, 'amended'>;
type Stage = mongo.Document;
const DURABLE = { writeConcern: { w: 'majority' as const, journal: true } };
const MAJORITY = { readConcern: { level: 'majority' as const } };
/** Most messages one drain looks at. */
const DRAIN_MAX = 1_000;
/** Most lanes one command looks at. */
const LANES_MAX = 50;
/** No call takes longer, with its file: that may take two minutes alone. */
const UNDER_WAY_MAX_MS = 180_000;
const RECEIPT_SCHEMA = 1;

/** A message that owes a lane something; `isWaiting`: a failed try asked for patience and it is not over. */
export interface Owed {
  message: StoredMessage;
  isWaiting: boolean;
}
type OwingDocument = Document & { now: Date };
/** A message with the lanes it owes. */
export interface Overdue {
  message: StoredMessage;
  lanes: Lane[];
}

/** A change of one copy's delivery. */
export interface Progress {
  to: string;
  status: DeliveryStatus;
  externalId?: string;
  error?: string;
}
export interface Receipt extends Progress {
  externalId: string;
}
interface EarlyReceipt {
  _id: string;
  vendorId: string;
  externalId: string;
  status: DeliveryStatus;
  error?: string;
  storedAt: Date;
  schemaVersion: number;
}

export function outboxStore(connection: Connection) {
  const messages = messageModel(connection).collection as unknown as mongo.Collection<Document>;
  const receipts = earlyReceiptModel(connection);
  const early = receipts.collection as unknown as mongo.Collection<EarlyReceipt>;

  const update = async ({ vendorId, conversationId, seq }: Where, extra: mongo.Filter<Document>, stages: Stage[]) =>
    messages.findOneAndUpdate({ vendorId, conversationId, seq, ...extra }, stages, {
      returnDocument: 'after',
      ...DURABLE,
    });

  /** What each of these lanes owes. */
  async function owedByEach(lanes: Lane[]): Promise<Owed[][]> {
    const found = await messages
      .aggregate<OwingDocument>(
        [{ $match: owing(lanes) }, { $sort: { seq: 1 } }, { $limit: DRAIN_MAX }, { $set: { now: '$$NOW' } }],
        MAJORITY,
      )
      .toArray();
    // Full: there may be more, and each lane has a right to as much.
    if (found.length === DRAIN_MAX && lanes.length > 1)
      return (await Promise.all(lanes.map((lane) => owedByEach([lane])))).flat();
    return lanes.map((lane) => found.flatMap((document) => owedTo(lane, document)));
  }

  const settle = gathered(async (turns: Where[]) => {
    const settles = turns.map(({ vendorId, conversationId, seq }) => ({
      updateOne: { filter: { vendorId, conversationId, seq }, update: [without('assist')] },
    }));
    await messages.bulkWrite(settles, { ordered: false, ...DURABLE });
    return turns;
  }, LANES_MAX);

  return {
    ensureIndexes: async (): Promise<void> => receipts.createIndexes(),

    /** What a lane owes, in `seq` order. */
    owedBy: gathered(owedByEach, LANES_MAX),

    /** The turn is answered: it leaves `owed`. */
    async settleTurn(turn: Where): Promise<void> {
      await settle(turn);
    },

    /** Just before the call goes out. @returns false when it was not `due` any more, or reads otherwise since it was read */
    async markSending({ amended, ...where }: AsRead, to: string, fence: number): Promise<boolean> {
      const due = {
        ...{ owed: { $elemMatch: { kind: 'deliver', to, state: 'due' } } },
        ...isAsRead(amended),
      } as mongo.Filter<Document>;
      const stages = [
        patchOwed('deliver', to, { state: 'sending', fence, begunAt: '$$NOW' }),
        progress({ to, status: 'sending' }),
      ];
      return (await update(where, due, stages)) !== null;
    },

    /** The outcome of a call, or of finding one begun and not finished. Ends the owed work. */
    async finish(where: Where, change: Progress): Promise<StoredMessage | null> {
      const ends = change.status === 'unknown' || change.status === 'failed';
      const stages = ends
        ? [patchOwed('deliver', change.to, { state: change.status }, ['dueAt', 'notBefore']), progress(change)]
        : [without('deliver', change.to), progress(change)];
      const found = await update(where, {}, stages);
      return found && fromDocument(found);
    },

    /** Its file is as it will stay. */
    async settleMedia({ amended, ...where }: AsRead): Promise<void> {
      // Taken back meanwhile, it owes something else by now.
      await update(where, isAsRead(amended), [without('media')]);
    },
    /**
     * Its file is not there yet: look again after `waitMs`, on MongoDB's clock.
     * @param counts as what this try counts; null: it was no fault of the file's
     */
    async tryMediaAgain(where: Where, waitMs: number, counts: 'attempts' | null = 'attempts'): Promise<void> {
      await update(where, {}, [later('media', undefined, waitMs, counts ? oneMore(counts) : {})]);
    },

    /** The turn failed: try again after `waitMs`, on MongoDB's clock. */
    async tryTurnAgain(where: Where, waitMs: number): Promise<void> {
      await update(where, {}, [later('assist', undefined, waitMs, oneMore('attempts'))]);
    },

    /** Not tried at all, for the sake of the account: looked at again after `waitMs`, on MongoDB's clock. */
    async putOff(where: Where, to: string, waitMs: number): Promise<void> {
      const due = { owed: { $elemMatch: { kind: 'deliver', to, state: 'due' } } } as mongo.Filter<Document>;
      await update(where, due, [later('deliver', to, waitMs, {})]);
    },

    /**
     * Nothing left the building: try again after `waitMs`, on MongoDB's clock. Only where the message is still in
     * the hands of the lane's holder who tried: who came after has shown it as unknown, and that is not repeated.
     * @param counts as what this try counts; null: it was no fault of the message's
     */
    async trySendAgain(
      where: Where,
      to: string,
      fence: number,
      waitMs: number,
      counts: 'attempts' | 'pauses' | null = 'attempts',
    ): Promise<void> {
      const mine = { owed: { $elemMatch: { kind: 'deliver', to, state: 'sending', fence } } } as mongo.Filter<Document>;
      await update(where, mine, [later('deliver', to, waitMs, counts ? oneMore(counts) : {})]);
    },

    /** It is gone before it left: its copy is owed no more, and was never one. */
    async dropCopy(where: Where, to: string): Promise<void> {
      const rest = { $filter: { input: { $ifNull: ['$deliveries', []] }, as: 'one', cond: { $ne: ['$$one.to', to] } } };
      await update(where, {}, [without('deliver', to), { $set: { deliveries: rest } }]);
    },

    /**
     * A receipt of a copy: only ever forward. A known outcome also ends what is owed for it.
     * @returns the message, or null when nothing moved
     */
    async applyReceipt(where: Where, change: Progress): Promise<StoredMessage | null> {
      const isBehind = { deliveries: { $elemMatch: { to: change.to, status: { $in: below(change.status) } } } };
      const found = await update(where, isBehind as mongo.Filter<Document>, [
        without('deliver', change.to),
        progress(change),
      ]);
      return found && fromDocument(found);
    },

    /**
     * Whether a copy is on its way to one of these just now, so that nobody here knows yet which outside id it gets.
     * One begun by who is gone since, and that nobody has settled, is not waited for.
     */
    async isUnderWay(vendorId: string, to: Array<{ conversationId: string; memberId: string }>): Promise<boolean> {
      if (to.length === 0) return false;
      const begunAt = { $gt: new Date((await serverTime(connection)).getTime() - UNDER_WAY_MAX_MS) };
      const found = await Promise.all(
        to.map(({ conversationId, memberId }) => {
          const sending = { $elemMatch: { kind: 'deliver', to: memberId, state: 'sending', begunAt } };
          const filter = { vendorId, conversationId, 'owed.dueAt': { $exists: true }, owed: sending };
          return messages.findOne(filter as mongo.Filter<Document>, { ...MAJORITY, projection: { _id: 1 } });
        }),
      );
      return found.some((one) => one !== null);
    },

    /** Which copy an outside id belongs to. */
    async copyOf(vendorId: string, externalId: string): Promise<(Where & { to: string }) | null> {
      const found = await messages.findOne({ vendorId, 'deliveries.externalId': externalId }, MAJORITY);
      const to = found?.deliveries?.find((delivery: Delivery) => delivery.externalId === externalId)?.to;
      return found && to ? { vendorId, conversationId: found.conversationId, seq: found.seq, to } : null;
    },

    /** A receipt that names no copy we know yet waits for it. */
    async keepEarly(
      vendorId: string,
      account: string,
      { externalId, status, error }: Omit<Receipt, 'to'>,
    ): Promise<void> {
      const $setOnInsert = {
        status,
        ...(error ? { error } : {}),
        storedAt: new Date(),
        schemaVersion: RECEIPT_SCHEMA,
      };
      // With the whole shard key, so that one shard is asked.
      const kept = { _id: `${account}:${externalId}:${status}`, vendorId, externalId };
      await upsertWhere((how) => early.updateOne(kept, { $setOnInsert }, { ...how, ...DURABLE }));
    },
    async earlyOf(vendorId: string, externalId: string): Promise<Array<Omit<Receipt, 'to'>>> {
      return early.find({ vendorId, externalId }, MAJORITY).toArray();
    },

    /** For the sweep, over all vendors: messages that owe something past its time, the longest due first. */
    async overdue(limit: number): Promise<Overdue[]> {
      // The index gives the longest due first. Asked for by name, that order would be made by reading all that is due,
      // since the field is in a list.
      const found = await messages
        .find({ 'owed.dueAt': { $lte: await serverTime(connection) } })
        .limit(limit)
        .toArray();
      return found.map((document) => ({ message: fromDocument(document), lanes: lanesOf(document) }));
    },

    /** They are looked at again so late at the latest, whatever becomes of an offer made now. */
    async lookAgain(all: Array<{ message: Where; inMs: number }>): Promise<void> {
      if (all.length === 0) return;
      await messages.bulkWrite(
        all.map(({ message: { vendorId, conversationId, seq }, inMs }) => ({
          updateOne: { filter: { vendorId, conversationId, seq }, update: [postpone(inMs)] },
        })),
        { ordered: false },
      );
    },
  };
}
export type OutboxStore = ReturnType<typeof outboxStore>;

/** Of a message that owes them something. */
const lanesOf = ({ vendorId, conversationId, owed = [] }: Document): Lane[] =>
  owed.filter(({ dueAt }) => dueAt).map(({ kind, to }) => ({ kind, vendorId, conversationId, ...(to ? { to } : {}) }));

/** The messages that owe one of the lanes' conversations something; `owed.dueAt` for the sake of the index, which holds no others. */
function owing(lanes: Lane[]): mongo.Filter<Document> {
  const [{ kind, to } = { kind: 'assist' }, ...others] = lanes;
  return {
    vendorId: oneOf(lanes.map(({ vendorId }) => vendorId)),
    conversationId: oneOf(lanes.map(({ conversationId }) => conversationId)),
    'owed.dueAt': { $exists: true },
    // One lane alone: the limit is for what it owes, not for what is owed beside it.
    ...(others.length === 0 && { owed: { $elemMatch: { kind, ...(to ? { to } : {}), dueAt: { $exists: true } } } }),
  };
}
const isAsRead = (amended: StoredMessage['amended']) =>
  ({ 'amended.seq': amended?.seq ?? { $exists: false } }) as mongo.Filter<Document>;

/** The message as a lane's, where it owes that lane something. */
function owedTo({ vendorId, conversationId, kind, to }: Lane, { now, ...document }: OwingDocument): Owed[] {
  if (document.vendorId !== vendorId || document.conversationId !== conversationId) return [];
  const mine = document.owed?.find((one) => one.kind === kind && one.to === to && one.dueAt);
  return mine ? [{ message: fromDocument(document), isWaiting: (mine.notBefore ?? new Date(0)) > now }] : [];
}

const isThis = (kind: string, to?: string) => ({
  $and: [{ $eq: ['$$one.kind', kind] }, { $eq: [{ $ifNull: ['$$one.to', null] }, to ?? null] }],
});

/** Changes one entry of `owed`; `drop` names fields it loses. */
function patchOwed(kind: string, to: string | undefined, patch: mongo.Document, drop: string[] = []): Stage {
  const merged = drop.reduce<mongo.Document>((input, field) => ({ $unsetField: { field, input } }), {
    $mergeObjects: ['$$one', patch],
  });
  const map = { $map: { input: '$owed', as: 'one', in: { $cond: [isThis(kind, to), merged, '$$one'] } } };
  return { $set: { owed: { $cond: [{ $isArray: '$owed' }, map, '$$REMOVE'] } } };
}

/** One try further. */
const oneMore = (counter: 'attempts' | 'pauses'): mongo.Document => ({
  [counter]: { $add: [{ $ifNull: [`$$one.${counter}`, 0] }, 1] },
});
/** Due once more after `waitMs`. */
function later(kind: string, to: string | undefined, waitMs: number, tried: mongo.Document): Stage {
  const at = { $add: ['$$NOW', waitMs] };
  return patchOwed(kind, to, { state: 'due', dueAt: at, notBefore: at, ...tried });
}

/** Takes one entry out of `owed`; an empty list goes altogether, and with it the message from the index. */
function without(kind: string, to?: string): Stage {
  const rest = { $filter: { input: { $ifNull: ['$owed', []] }, as: 'one', cond: { $not: [isThis(kind, to)] } } };
  return { $set: { owed: { $cond: [{ $eq: [{ $size: rest }, 0] }, '$$REMOVE', rest] } } };
}

const postpone = (ms: number): Stage => ({
  $set: {
    owed: {
      $map: {
        input: '$owed',
        as: 'one',
        in: {
          $cond: [
            { $and: [{ $gt: ['$$one.dueAt', null] }, { $lte: ['$$one.dueAt', '$$NOW'] }] },
            { $mergeObjects: ['$$one', { dueAt: { $add: ['$$NOW', ms] } }] },
            '$$one',
          ],
        },
      },
    },
  },
});

const rank = (status: mongo.Document | string) => ({ $indexOfArray: [[...DELIVERY_STATUSES], status] });
const below = (status: DeliveryStatus): DeliveryStatus[] =>
  DELIVERY_STATUSES.slice(0, DELIVERY_STATUSES.indexOf(status));

/** Moves one copy's status forward, never back; an outside id once learned stays. */
function progress({ to, status, externalId, error }: Progress): Stage {
  const patch = { status, at: '$$NOW', ...(error ? { error: { $literal: error } } : {}) };
  const isForward = { $gt: [rank(status), rank('$$one.status' as string)] };
  const moved = { $cond: [isForward, { $mergeObjects: ['$$one', patch] }, '$$one'] };
  const named = externalId ? { $mergeObjects: [moved, { externalId: { $literal: externalId } }] } : moved;
  return mapDeliveries({ $cond: [{ $eq: ['$$one.to', to] }, named, '$$one'] });
}

const mapDeliveries = (expression: mongo.Document): Stage => ({
  $set: {
    deliveries: {
      $cond: [{ $isArray: '$deliveries' }, { $map: { input: '$deliveries', as: 'one', in: expression } }, '$$REMOVE'],
    },
  },
});
