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
}
export interface HeldAccount extends Hold {
  channelAccountId: string;
}
/** Whether a message may leave now: freely; as the one that tries whether it works again; or in so long. */
export type Leave = { may: 'go' } | { may: 'try' } | { may: 'wait'; waitMs: number };

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
const MAJORITY = { readConcern: { level: 'majority' as const } };
const DURABLE = { writeConcern: { w: 'majority' as const, journal: true } };

/** What the channels say of the account itself, on MongoDB's clock: every worker keeps to it, and one at a time tries. */
export function accountHoldStore(connection: Connection) {
  const accounts = channelAccountModel(connection).collection as unknown as mongo.Collection<AccountDocument>;

  return {
    /** Nothing more leaves for so long. What is only a matter of pace does not shorten trouble, nor hide it. */
    async hold({ vendorId, channelAccountId }: Ref, code: string, forMs: number, isTrouble: boolean): Promise<void> {
      const since = { $cond: [{ $eq: ['$hold.code', code] }, { $ifNull: ['$hold.since', '$$NOW'] }, '$$NOW'] };
      const until = { $add: ['$$NOW', forMs] };
      const hold = { code: { $literal: code }, isTrouble, since, until, isTried: '$$REMOVE' };
      const filter = { _id: channelAccountId, vendorId, ...(isTrouble ? {} : { 'hold.isTrouble': { $ne: true } }) };
      await accounts.updateOne(filter as mongo.Filter<AccountDocument>, [{ $set: { hold } }], DURABLE);
    },

    /** Asked before each message. */
    async leave({ vendorId, channelAccountId }: Ref): Promise<Leave> {
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
        [{ $set: { 'hold.until': { $add: ['$$NOW', TRIAL_MS] }, 'hold.isTried': true } }],
        DURABLE,
      );
      return claimed.modifiedCount === 1 ? { may: 'try' } : { may: 'wait', waitMs: LOOK_AGAIN_MS };
    },

    /** The try told nothing of the account: another may soon. */
    async endTry({ vendorId, channelAccountId }: Ref): Promise<void> {
      const filter = { _id: channelAccountId, vendorId, 'hold.isTried': true };
      const again = { 'hold.until': { $add: ['$$NOW', LOOK_AGAIN_MS] }, 'hold.isTried': '$$REMOVE' };
      await accounts.updateOne(filter as mongo.Filter<AccountDocument>, [{ $set: again }], DURABLE);
    },

    /** It works again. @returns what it was held for, if it was */
    async free({ vendorId, channelAccountId }: Ref): Promise<Hold | null> {
      const before = await accounts.findOneAndUpdate(
        { _id: channelAccountId, vendorId, hold: { $exists: true } },
        { $unset: { hold: '' } },
        { returnDocument: 'before', ...DURABLE },
      );
      return before?.hold ?? null;
    },

    /** The vendor's accounts that are in trouble. */
    async troubled(vendorId: string): Promise<HeldAccount[]> {
      const found = await accounts.find({ vendorId, 'hold.isTrouble': true }, MAJORITY).sort({ _id: 1 }).toArray();
      return found.flatMap(({ _id, hold }) => (hold ? [{ channelAccountId: _id, ...hold }] : []));
    },
  };
}
export type AccountHoldStore = ReturnType<typeof accountHoldStore>;
