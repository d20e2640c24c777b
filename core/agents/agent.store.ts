import type { Connection, mongo } from 'mongoose';
import { LOCALES } from '../../contract/codes.ts';
import type { Sight } from '../conversations/list-query.store.ts';
import { keptFresh } from '../kept-fresh.ts';
import { agentModel, agentSessionModel } from './agent.model.ts';
import { type Agent, type NewAgent, ROUTED_ROLES, type WhatIsSeen } from './agent.ts';

export const AGENT_SCHEMA = 1;
/** Who was removed is kept, so that their id stays theirs. */
export const ON_RECORD = { removedAt: { $exists: false } };
const DURABLE = { writeConcern: { w: 'majority' as const, journal: true } };
const UPSERT = { upsert: true, ...DURABLE };
const MAJORITY = { readConcern: { level: 'majority' as const } };
/** Put on record before there was such: read with what it begins with. */
type Learnt = 'skills' | 'languages' | WhatIsSeen;
export type AgentDocument = Omit<Agent, 'agentId' | Learnt> &
  Partial<Pick<Agent, Learnt>> & {
    _id: string;
    /** null: they have chosen none yet. */
    passwordHash: string | null;
    /** Absent: they are on record. */
    removedAt?: Date;
    /** Of the request that made them: the same id for other fields is refused. */
    print?: string;
    /** When they were last found gone; what they hold was given back then. */
    goneAt?: Date;
    schemaVersion: number;
  };
/** A refresh token's record: `_id` is its hash, so that a stolen database opens nothing. */
interface SessionDocument {
  _id: string;
  vendorId: string;
  agentId: string;
  /** All tokens that came, one by one, of the same sign-in. */
  signInId: string;
  expiresAt: Date;
  /** A used one is kept for a while: to be shown again is how a stolen one is noticed. */
  usedAt?: Date;
  schemaVersion: number;
}
export type SignIn = Pick<SessionDocument, 'vendorId' | 'agentId' | 'signInId'>;
/** What the router goes by. */
export type Candidate = Pick<Agent, 'agentId' | 'name' | 'skills' | 'languages' | 'open' | 'capacity' | 'givenAt'>;
/** What the wall shows of an agent. */
export type OnDuty = Pick<
  Agent,
  'agentId' | 'name' | 'role' | 'availability' | 'seenAt' | 'open' | 'capacity' | 'branchIds' | 'groupIds'
> & {
  /** Seen lately, as the router asks. */
  isConnected: boolean;
};
/** Whom the router asks. */
export type Pool = { agentId: string } | { branchIds: string[] } | { groupId: string } | 'centre';
/** Three beats of `seen`: who misses one was slow, not away. */
const REACHABLE_MS = 30_000;
/** Who is told on a device of theirs, and wants it so, is online so long without a page: a shift. */
const REACHABLE_BY_PUSH_MS = 8 * 3600_000;
/** Two beats of `looked`: who looks at the page itself is told by it. */
const NOT_LOOKING_MS = 20_000;
/** A page reloads and a laptop finds its network again well within it. */
const GONE_MS = 120_000;
/** What wakes or is given to who is gone is looked for this often. */
const GONE_AGAIN_MS = 60_000;
const CANDIDATE = { name: 1, skills: 1, languages: 1, locale: 1, open: 1, capacity: 1, givenAt: 1 } as const;
const TELLS_ON_A_DEVICE = {
  $and: [{ $eq: ['$staysReachable', true] }, { $lte: [{ $ifNull: ['$reachableFrom', new Date(0)] }, '$$NOW'] }],
};
const orByPush = (ms: number) => ({ $cond: [TELLS_ON_A_DEVICE, REACHABLE_BY_PUSH_MS, ms] });
const SEEN_LATELY = { $gt: ['$seenAt', { $subtract: ['$$NOW', orByPush(REACHABLE_MS)] }] };
const UNSEEN_FOR_LONG = { $lt: ['$seenAt', { $subtract: ['$$NOW', orByPush(GONE_MS)] }] };
const ON_DUTY = {
  name: 1,
  role: 1,
  availability: 1,
  seenAt: 1,
  open: 1,
  capacity: 1,
  branchIds: 1,
  groupIds: 1,
} as const;
const HAS_ROOM = { $lt: ['$open', '$capacity'] };
const USED_KEPT_MS = 24 * 3600_000;
/** Two tabs may show the same token at once; later it is no accident. */
const ACCIDENT_MS = 10_000;

/** Whose people: a branch's, or a group's. */
type StaffOf = { branchId: string } | { groupId: string };
const staffKey = (vendorId: string, of: StaffOf): string => JSON.stringify([vendorId, of]);

/** Agents and their sign-ins. Scope: every call names the vendor, but `byEmail`, which finds it out. */
export function agentStore(connection: Connection, freshness: { refreshMs?: number; staleMs?: number } = {}) {
  const agentDocuments = agentModel(connection);
  const sessionDocuments = agentSessionModel(connection);
  const agents = agentDocuments.collection as unknown as mongo.Collection<AgentDocument>;
  const sessions = sessionDocuments.collection as unknown as mongo.Collection<SessionDocument>;
  /** Every first answer to a shopper asks. */
  const staffed = keptFresh(async (key: string) => {
    const [vendorId, of] = JSON.parse(key) as [string, StaffOf];
    const theirs = 'branchId' in of ? { branchIds: of.branchId } : { groupIds: of.groupId };
    // All of them, said so that the pools' indexes serve it.
    const availability = { $in: ['online', 'away', 'offline'] as Array<Agent['availability']> };
    const role = { $in: [...ROUTED_ROLES] };
    return (await agents.findOne({ vendorId, availability, ...theirs, role }, { projection: { _id: 1 } })) !== null;
  }, freshness);

  return {
    ensureIndexes: async (): Promise<void> => {
      await agentDocuments.createIndexes();
      await sessionDocuments.createIndexes();
    },
    /** Makes or replaces by id; capacity in use, and what was seen of them, is left as it is. */
    async put(agent: NewAgent, passwordHash: string): Promise<void> {
      const { agentId, open, seenAt, givenAt, lookedAt, hasPush, staysReachable, reachableFrom, rev, ...fields } =
        agent as Agent;
      const email = fields.email.toLowerCase(); // as it is looked for, and unique
      const $set = { ...fields, email, passwordHash, schemaVersion: AGENT_SCHEMA };
      await agents.updateOne({ _id: agentId, vendorId: fields.vendorId }, { $set, $setOnInsert: { open } }, UPSERT);
      for (const branchId of fields.branchIds) staffed.forget(staffKey(fields.vendorId, { branchId }));
      for (const groupId of fields.groupIds) staffed.forget(staffKey(fields.vendorId, { groupId }));
    },
    /** Who has mentioned them up to now is seen. */
    async seeMentions(vendorId: string, agentId: string): Promise<void> {
      await agents.updateOne({ _id: agentId, vendorId }, [{ $set: { mentionsSeenAt: '$$NOW' } }]);
    },
    async byEmail(email: string): Promise<(Agent & { passwordHash: string | null }) | null> {
      const found = await agents.findOne({ email: email.toLowerCase(), ...ON_RECORD }, MAJORITY);
      return found && { ...toAgent(found), passwordHash: found.passwordHash };
    },
    async byId(vendorId: string, agentId: string): Promise<Agent | null> {
      const found = await agents.findOne({ _id: agentId, vendorId, ...ON_RECORD }, MAJORITY);
      return found && toAgent(found);
    },
    async byIds(vendorId: string, agentIds: string[]): Promise<Agent[]> {
      return (await agents.find({ vendorId, _id: { $in: agentIds }, ...ON_RECORD }, MAJORITY).toArray()).map(toAgent);
    },
    /** Those with a supervisor's rights. */
    async supervisors(vendorId: string): Promise<Agent[]> {
      const role = { $in: ['owner', 'admin', 'supervisor'] as Array<Agent['role']> };
      return (
        await agents
          .find({ vendorId, role, ...ON_RECORD })
          .sort({ name: 1 })
          .limit(500)
          .toArray()
      ).map(toAgent);
    },
    async setAvailability(
      vendorId: string,
      agentId: string,
      availability: Agent['availability'],
    ): Promise<Agent | null> {
      const found = await agents.findOneAndUpdate(
        { _id: agentId, vendorId, ...ON_RECORD },
        { $set: { availability } },
        { returnDocument: 'after' },
      );
      return found && toAgent(found);
    },

    /** Whether the branch, or the group, has anybody of its own who answers shoppers, there or not; some seconds old at most. */
    hasStaff: (vendorId: string, of: StaffOf): Promise<boolean> => staffed.get(staffKey(vendorId, of)),

    /** Takes one place of the agent's capacity, if one is free. */
    async reserve(vendorId: string, agentId: string): Promise<boolean> {
      const { modifiedCount } = await agents.updateOne(
        { _id: agentId, vendorId, $expr: { $lt: ['$open', '$capacity'] } },
        { $inc: { open: 1 } },
        DURABLE,
      );
      return modifiedCount === 1;
    },
    /** The same for the router: only of who is online and was seen lately. */
    async reserveReachable(vendorId: string, agentId: string): Promise<boolean> {
      const { modifiedCount } = await agents.updateOne(
        { _id: agentId, vendorId, availability: 'online', $expr: { $and: [HAS_ROOM, SEEN_LATELY] } },
        [{ $set: { open: { $add: ['$open', 1] }, givenAt: '$$NOW' } }],
        DURABLE,
      );
      return modifiedCount === 1;
    },
    /** A server has these connected. */
    async seen(vendorId: string, agentIds: string[]): Promise<void> {
      await agents.updateMany({ vendorId, _id: { $in: agentIds } }, [
        { $set: { seenAt: '$$NOW' } },
        { $unset: 'goneAt' },
      ]);
    },
    /** These have a page of theirs before them. */
    async looked(vendorId: string, agentIds: string[]): Promise<void> {
      await agents.updateMany({ vendorId, _id: { $in: agentIds } }, [{ $set: { lookedAt: '$$NOW' } }]);
    },
    /** What their devices come to. */
    async setPush(
      vendorId: string,
      agentId: string,
      push: Pick<Agent, 'hasPush' | 'staysReachable' | 'reachableFrom'>,
    ): Promise<void> {
      await agents.updateOne({ _id: agentId, vendorId }, { $set: push });
    },
    /** For the sweep, over all vendors: who can be told on a device, holds something, and does not look at a page now. */
    async notLooking(): Promise<Array<{ vendorId: string; agentId: string }>> {
      const looked = { $ifNull: ['$lookedAt', new Date(0)] };
      const found = await agents
        .find({
          hasPush: true,
          open: { $gt: 0 },
          availability: { $ne: 'offline' },
          $expr: { $lt: [looked, { $subtract: ['$$NOW', NOT_LOOKING_MS] }] },
        })
        .project<Pick<AgentDocument, '_id' | 'vendorId'>>({ vendorId: 1 })
        .toArray();
      return found.map(({ _id, vendorId }) => ({ vendorId, agentId: _id }));
    },
    /** Whether anybody could be given anything at all. */
    async hasReachable(vendorId: string): Promise<boolean> {
      const found = await agents.findOne(
        {
          vendorId,
          availability: 'online',
          role: { $in: [...ROUTED_ROLES] },
          $expr: { $and: [HAS_ROOM, SEEN_LATELY] },
        },
        { projection: { _id: 1 } },
      );
      return found !== null;
    },
    /** Who of a pool is reachable, whoever holds least first; also who is full, so that it can be told. */
    async pool(vendorId: string, pool: Pool, limit: number): Promise<Candidate[]> {
      const reachable = {
        vendorId,
        availability: 'online' as const,
        role: { $in: [...ROUTED_ROLES] },
        $expr: SEEN_LATELY,
      };
      const found = agents
        .find({ ...reachable, ...ofPool(pool) })
        .project<AgentDocument>(CANDIDATE)
        .limit(limit);
      // One alone is in order, and has no index that says so.
      const inOrder = isOne(pool) ? found : found.sort({ open: 1 });
      return (await inOrder.toArray()).map(toCandidate);
    },
    /**
     * Who works where an agent sees, by name: all who have not said that they are offline before those who have.
     * @param limit of each of the two; `isCut` where more are offline
     */
    async onDuty(vendorId: string, sight: Sight, limit: number): Promise<{ agents: OnDuty[]; isCut: boolean }> {
      const theirs = sight && [
        { branchIds: { $in: sight.branchIds } },
        { groupIds: { $in: sight.groupIds } },
        { _id: sight.agentId },
      ];
      const found = (availability: Array<Agent['availability']>) =>
        agents
          .aggregate<Omit<OnDuty, 'agentId'> & { _id: string }>([
            {
              $match: {
                vendorId,
                availability: { $in: availability },
                ...ON_RECORD,
                ...(theirs ? { $or: theirs } : {}),
              },
            },
            { $limit: limit + 1 },
            { $project: { ...ON_DUTY, isConnected: SEEN_LATELY } },
          ])
          .toArray();
      const [there, gone] = await Promise.all([found(['online', 'away']), found(['offline'])]);
      const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name);
      const shown = [...there.sort(byName), ...gone.slice(0, limit).sort(byName)];
      return {
        agents: shown.map(({ _id, seenAt = null, ...agent }) => ({ agentId: _id, seenAt, ...agent })),
        isCut: gone.length > limit,
      };
    },
    /**
     * For the sweep, over all vendors: who holds something and has not been seen for two minutes. Who never was, as
     * one who works over REST alone, is none of them.
     */
    async gone(limit: number): Promise<Array<{ vendorId: string; agentId: string; name: string }>> {
      const notJustFound = { $lt: [{ $ifNull: ['$goneAt', new Date(0)] }, { $subtract: ['$$NOW', GONE_AGAIN_MS] }] };
      const found = await agents
        .find({
          open: { $gt: 0 },
          seenAt: { $gt: new Date(0) },
          ...ON_RECORD,
          $expr: { $and: [UNSEEN_FOR_LONG, notJustFound] },
        })
        .project<Pick<AgentDocument, '_id' | 'vendorId' | 'name'>>({ vendorId: 1, name: 1 })
        .limit(limit)
        .toArray();
      return found.map(({ _id, vendorId, name }) => ({ vendorId, agentId: _id, name }));
    },
    /** They are away, unless they were seen meanwhile. @returns who they are, where they had been online */
    async markGone(vendorId: string, agentId: string): Promise<Agent | null> {
      const before = await agents.findOneAndUpdate(
        { _id: agentId, vendorId, $expr: UNSEEN_FOR_LONG },
        [
          {
            $set: {
              goneAt: '$$NOW',
              availability: { $cond: [{ $eq: ['$availability', 'online'] }, 'away', '$availability'] },
            },
          },
        ],
        { returnDocument: 'before' },
      );
      return before?.availability === 'online' ? toAgent(before) : null;
    },
    async giveBack(vendorId: string, agentId: string): Promise<void> {
      await agents.updateOne({ _id: agentId, vendorId, open: { $gt: 0 } }, { $inc: { open: -1 } });
    },
    /** Only where the count is still the one found wrong. */
    async correctOpen(vendorId: string, agentId: string, { from, to }: { from: number; to: number }): Promise<void> {
      await agents.updateOne({ _id: agentId, vendorId, open: from }, { $set: { open: to } });
    },
    /** For the recount, over all vendors: who has places taken. */
    async holding(): Promise<Array<{ vendorId: string; agentId: string; open: number }>> {
      const found = await agents
        .find({ open: { $gt: 0 }, ...ON_RECORD }, { projection: { vendorId: 1, open: 1 } })
        .toArray();
      return found.map(({ _id, vendorId, open }) => ({ agentId: _id, vendorId, open }));
    },

    async addRefreshToken(signIn: SignIn, tokenHash: string, expiresAt: Date): Promise<void> {
      await sessions.insertOne({ _id: tokenHash, ...signIn, expiresAt, schemaVersion: AGENT_SCHEMA }, DURABLE);
    },
    /**
     * Whose the token is; it works once. One that is shown again after it was used is in two hands: the whole sign-in
     * ends, whichever of them is the thief's.
     */
    async spendRefreshToken(tokenHash: string): Promise<SignIn | null> {
      const used = await sessions.findOneAndUpdate(
        { _id: tokenHash, usedAt: { $exists: false }, $expr: { $gt: ['$expiresAt', '$$NOW'] } },
        [{ $set: { usedAt: '$$NOW', expiresAt: { $add: ['$$NOW', USED_KEPT_MS] } } }],
        DURABLE,
      );
      if (used) return signInOf(used);
      const again = await sessions.findOne(
        { _id: tokenHash, $expr: { $lt: ['$usedAt', { $subtract: ['$$NOW', ACCIDENT_MS] }] } },
        MAJORITY,
      );
      if (again?.usedAt) await sessions.deleteMany(signInOf(again), DURABLE);
      return null;
    },
    /** Ends the sign-in a refresh token belongs to. */
    async endSignIn(tokenHash: string): Promise<void> {
      const found = await sessions.findOne({ _id: tokenHash }, MAJORITY);
      if (found) await sessions.deleteMany(signInOf(found), DURABLE);
    },
  };
}
export type AgentStore = ReturnType<typeof agentStore>;

const signInOf = ({ vendorId, agentId, signInId }: SessionDocument): SignIn => ({ vendorId, agentId, signInId });

/** What was put on record before there was a router lacks these. */
const UNKNOWN = {
  ...{ skills: [], languages: [...LOCALES], seenAt: null, givenAt: null, rev: 1 },
  ...{ lookedAt: null, hasPush: false, staysReachable: false, reachableFrom: null },
};

export const toAgent = ({
  _id,
  passwordHash: _,
  schemaVersion: __,
  goneAt: ___,
  removedAt: ____,
  print: _____,
  ...fields
}: AgentDocument): Agent => ({
  agentId: _id,
  ...UNKNOWN,
  ...fields,
});

function toCandidate(document: AgentDocument): Candidate {
  const { _id, name, open, capacity, skills, languages, givenAt } = { ...UNKNOWN, ...document };
  return { agentId: _id, name, open, capacity, skills, languages, givenAt };
}

const isOne = (pool: Pool): pool is { agentId: string } => typeof pool === 'object' && 'agentId' in pool;

function ofPool(pool: Pool): mongo.Filter<AgentDocument> {
  if (pool === 'centre') return { scope: 'all' };
  if (isOne(pool)) return { _id: pool.agentId };
  return 'groupId' in pool ? { groupIds: pool.groupId } : { branchIds: { $in: pool.branchIds } };
}
