import type { Connection, mongo } from 'mongoose';
import type { AgentRole } from '../../contract/codes.ts';
import { agentModel, agentSessionModel } from './agent.model.ts';
import type { Agent } from './agent.ts';

const AGENT_SCHEMA = 1;
const DURABLE = { writeConcern: { w: 'majority' as const, journal: true } };
const UPSERT = { upsert: true, ...DURABLE };
const MAJORITY = { readConcern: { level: 'majority' as const } };
type Document = Omit<Agent, 'agentId'> & { _id: string; passwordHash: string; schemaVersion: number };
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
const USED_KEPT_MS = 24 * 3600_000;
/** Two tabs may show the same token at once; later it is no accident. */
const ACCIDENT_MS = 10_000;

/** Agents and their sign-ins. Scope: every call names the vendor, but `byEmail`, which finds it out. */
export function agentStore(connection: Connection) {
  const agentDocuments = agentModel(connection);
  const sessionDocuments = agentSessionModel(connection);
  const agents = agentDocuments.collection as unknown as mongo.Collection<Document>;
  const sessions = sessionDocuments.collection as unknown as mongo.Collection<SessionDocument>;

  return {
    ensureIndexes: async (): Promise<void> => {
      await agentDocuments.createIndexes();
      await sessionDocuments.createIndexes();
    },
    /** Makes or replaces by id; capacity in use is left as it is. */
    async put({ agentId, open, ...fields }: Agent, passwordHash: string): Promise<void> {
      const email = fields.email.toLowerCase(); // as it is looked for, and unique
      const $set = { ...fields, email, passwordHash, schemaVersion: AGENT_SCHEMA };
      await agents.updateOne({ _id: agentId, vendorId: fields.vendorId }, { $set, $setOnInsert: { open } }, UPSERT);
    },
    async byEmail(email: string): Promise<(Agent & { passwordHash: string }) | null> {
      const found = await agents.findOne({ email: email.toLowerCase() }, MAJORITY);
      return found && { ...toAgent(found), passwordHash: found.passwordHash };
    },
    async byId(vendorId: string, agentId: string): Promise<Agent | null> {
      const found = await agents.findOne({ _id: agentId, vendorId }, MAJORITY);
      return found && toAgent(found);
    },
    async byIds(vendorId: string, agentIds: string[]): Promise<Agent[]> {
      return (await agents.find({ vendorId, _id: { $in: agentIds } }, MAJORITY).toArray()).map(toAgent);
    },
    async list(vendorId: string): Promise<Agent[]> {
      return (await agents.find({ vendorId }).sort({ name: 1 }).limit(500).toArray()).map(toAgent);
    },
    async setAvailability(
      vendorId: string,
      agentId: string,
      availability: Agent['availability'],
    ): Promise<Agent | null> {
      const found = await agents.findOneAndUpdate(
        { _id: agentId, vendorId },
        { $set: { availability } },
        { returnDocument: 'after' },
      );
      return found && toAgent(found);
    },

    /** Whether the branch, or the group, has anybody of its own who answers shoppers. */
    async hasStaff(vendorId: string, of: { branchId: string } | { groupId: string }): Promise<boolean> {
      const theirs = 'branchId' in of ? { branchIds: of.branchId } : { groupIds: of.groupId };
      const answering = { $in: ['agent', 'branch_staff', 'supervisor'] as AgentRole[] };
      return (await agents.findOne({ vendorId, ...theirs, role: answering }, { projection: { _id: 1 } })) !== null;
    },

    /** Takes one place of the agent's capacity, if one is free. */
    async reserve(vendorId: string, agentId: string): Promise<boolean> {
      const { modifiedCount } = await agents.updateOne(
        { _id: agentId, vendorId, $expr: { $lt: ['$open', '$capacity'] } },
        { $inc: { open: 1 } },
        DURABLE,
      );
      return modifiedCount === 1;
    },
    async giveBack(vendorId: string, agentId: string): Promise<void> {
      await agents.updateOne({ _id: agentId, vendorId, open: { $gt: 0 } }, { $inc: { open: -1 } });
    },
    /** Only where the count is still the one found wrong. */
    async correctOpen(vendorId: string, agentId: string, { from, to }: { from: number; to: number }): Promise<void> {
      await agents.updateOne({ _id: agentId, vendorId, open: from }, { $set: { open: to } });
    },
    /** For the recount, over all vendors. */
    async everyone(): Promise<Array<{ vendorId: string; agentId: string; open: number }>> {
      const found = await agents
        .find({}, { projection: { vendorId: 1, open: 1 } })
        .limit(10_000)
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

const toAgent = ({ _id, passwordHash: _, schemaVersion: __, ...fields }: Document): Agent => ({
  agentId: _id,
  ...fields,
});
