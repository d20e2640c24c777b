import type { Connection, mongo } from 'mongoose';
import { channelAccountModel } from './vendor.model.ts';

/** That nothing leaves by an account for now. */
export interface Hold {
  /** The channel's own code for why. */
  code: string;
  /** It does not mend by itself: people are told. */
  isTrouble: boolean;
  since: Date;
  /** Then one message is tried. */
  until: Date;
  /** One is being tried, for `until` at most: who waits for that looks again soon. */
  isTried?: true;
  /** A status told of it, long after the message was taken: so does only a status tell that it is over. */
  isToldLater?: true;
  /** The reference of the message that tries. */
  trial?: string;
}
export interface HeldAccount extends Hold {
  channelAccountId: string;
}
/** Whether a message may leave now: freely; as the one that tries whether it works again; or in so long. */
export type Leave = { may: 'go' } | { may: 'try'; isToldLater: boolean } | { may: 'wait'; waitMs: number };
/** What a hold is; absent: it was told at once. */
export type HoldKind = Pick<Hold, 'isTrouble'> & { isToldLater?: boolean };

type Ref = { vendorId: string; channelAccountId: string };
interface AccountDocument {
  _id: string;
  vendorId: string;
  hold?: Hold;
}
/** Whoever tries is done by then, or gone: then another does. */
const TRIAL_MS = 30_000;
/** A try is mostly over by then. */
const LOOK_AGAIN_MS = 2_000;
/** How long a trial's own status is waited for; mostly it comes within seconds. */
const STATUS_MS = 60_000;
const MAJORITY = { readConcern: { level: 'majority' as const } };
const DURABLE = { writeConcern: { w: 'majority' as const, journal: true } };

/** What the channels say of the account itself, on MongoDB's clock: every worker keeps to it, and one at a time tries. */
export function accountHoldStore(connection: Connection) {
  const accounts = channelAccountModel(connection).collection as unknown as mongo.Collection<AccountDocument>;

  return {
    /** Nothing more leaves for so long. What is only a matter of pace does not shorten trouble, nor hide it. */
    async hold(
      { vendorId, channelAccountId }: Ref,
      code: string,
      forMs: number,
      { isTrouble, isToldLater = false }: HoldKind,
    ): Promise<void> {
      const since = { $cond: [{ $eq: ['$hold.code', code] }, { $ifNull: ['$hold.since', '$$NOW'] }, '$$NOW'] };
      const until = { $add: ['$$NOW', forMs] };
      const over = { isTried: '$$REMOVE', trial: '$$REMOVE', isToldLater: isToldLater || '$$REMOVE' };
      const hold = { code: { $literal: code }, isTrouble, since, until, ...over };
      const filter = { _id: channelAccountId, vendorId, ...(isTrouble ? {} : { 'hold.isTrouble': { $ne: true } }) };
      await accounts.updateOne(filter as mongo.Filter<AccountDocument>, [{ $set: { hold } }], DURABLE);
    },

    /** Asked before each message. @param reference of the message, by which its status will name it */
    async leave({ vendorId, channelAccountId }: Ref, reference: string): Promise<Leave> {
      const [found] = await accounts
        .aggregate<{ hold?: Hold; now: Date }>(
          [{ $match: { _id: channelAccountId, vendorId } }, { $project: { hold: 1, now: '$$NOW' } }],
          MAJORITY,
        )
        .toArray();
      if (!found?.hold) return { may: 'go' };
      const waitMs = found.hold.until.getTime() - found.now.getTime();
      if (waitMs > 0) return { may: 'wait', waitMs: found.hold.isTried ? Math.min(waitMs, LOOK_AGAIN_MS) : waitMs };
      // Going slower was all that was asked.
      if (!found.hold.isTrouble) return { may: 'go' };
      const claimed = await accounts.updateOne(
        { _id: channelAccountId, vendorId, 'hold.until': found.hold.until },
        [
          {
            $set: {
              'hold.until': { $add: ['$$NOW', TRIAL_MS] },
              'hold.isTried': true,
              'hold.trial': { $literal: reference },
            },
          },
        ],
        DURABLE,
      );
      return claimed.modifiedCount === 1
        ? { may: 'try', isToldLater: found.hold.isToldLater ?? false }
        : { may: 'wait', waitMs: LOOK_AGAIN_MS };
    },

    /** The trial was taken, and its status will tell: until that comes, or for so long, nothing else leaves. */
    async awaitStatus({ vendorId, channelAccountId }: Ref, trial: string): Promise<void> {
      await accounts.updateOne(
        { _id: channelAccountId, vendorId, 'hold.trial': trial },
        [{ $set: { 'hold.until': { $add: ['$$NOW', STATUS_MS] } } }, { $unset: 'hold.isTried' }],
        DURABLE,
      );
    },

    /** The try told nothing of the account: another may soon. One that took too long ends no other's. */
    async endTry({ vendorId, channelAccountId }: Ref, trial: string): Promise<void> {
      const filter = { _id: channelAccountId, vendorId, 'hold.isTried': true, 'hold.trial': trial };
      const again = { 'hold.until': { $add: ['$$NOW', LOOK_AGAIN_MS] }, 'hold.isTried': '$$REMOVE' };
      await accounts.updateOne(filter as mongo.Filter<AccountDocument>, [{ $set: again }], DURABLE);
    },

    /** It works again. @param trial only if this is what tries it @returns what it was held for, if it was */
    async free({ vendorId, channelAccountId }: Ref, trial?: string): Promise<Hold | null> {
      const only = trial === undefined ? { hold: { $exists: true } } : { 'hold.trial': trial };
      const before = await accounts.findOneAndUpdate(
        { _id: channelAccountId, vendorId, ...only },
        { $unset: { hold: '' } },
        { returnDocument: 'before', ...DURABLE },
      );
      return before?.hold ?? null;
    },

    /** For the sweep, over all vendors: how much longer each held account is, in ms; 0: the next message is its try. */
    async held(): Promise<Map<string, number>> {
      const found = await accounts
        .aggregate<{ _id: string; leftMs: number; hold: Hold }>([
          { $match: { 'hold.until': { $gt: new Date(0) } } },
          { $project: { leftMs: { $max: [0, { $subtract: ['$hold.until', '$$NOW'] }] }, hold: 1 } },
        ])
        .toArray();
      // Who was only to go slower is free by then.
      return new Map(
        found
          .filter(({ leftMs, hold }) => leftMs > 0 || hold.isTrouble)
          .map(({ _id, leftMs, hold }) => [_id, hold.isTried ? Math.min(leftMs, LOOK_AGAIN_MS) : leftMs]),
      );
    },

    /** The vendor's accounts that are in trouble. */
    async troubled(vendorId: string): Promise<HeldAccount[]> {
      const found = await accounts.find({ vendorId, 'hold.isTrouble': true }, MAJORITY).sort({ _id: 1 }).toArray();
      return found.flatMap(({ _id, hold }) => (hold ? [{ channelAccountId: _id, ...hold }] : []));
    },
  };
}
export type AccountHoldStore = ReturnType<typeof accountHoldStore>;
