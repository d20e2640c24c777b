import type { Connection, mongo } from 'mongoose';
import { DomainError } from '../errors.ts';
import { insertFirst } from '../insert-first.store.ts';
import { agentModel, agentSessionModel } from './agent.model.ts';
import { AGENT_SCHEMA, type AgentDocument, ON_RECORD, toAgent } from './agent.store.ts';
import type { Agent } from './agent.ts';

const DURABLE = { writeConcern: { w: 'majority' as const, journal: true } };
const MAJORITY = { readConcern: { level: 'majority' as const } };
const EMAIL_INDEX = 'agent_email';

/** An agent as admins see them. */
export type StaffRecord = Agent & {
  /** They have chosen a password, and may sign in. */
  hasPassword: boolean;
};
/** What admins say of an agent. */
export type StaffFields = Pick<
  Agent,
  'email' | 'name' | 'role' | 'scope' | 'branchIds' | 'groupIds' | 'skills' | 'languages' | 'locale' | 'capacity'
>;
export interface StaffQuery {
  /** A part of the name. */
  words?: string | undefined;
  /** Also of the e-mail. */
  byEmail?: boolean;
  branchId?: string | undefined;
  groupId?: string | undefined;
}
type Who = Pick<Agent, 'vendorId' | 'agentId'>;

interface MadeAgent {
  agent: StaffRecord | null;
  isNew: boolean;
}

/** Agents as admins put them on record. */
export function staffStore(connection: Connection) {
  const agents = agentModel(connection).collection as unknown as mongo.Collection<AgentDocument>;
  const sessions = agentSessionModel(connection).collection;

  return {
    /** Theirs are the agent store's. */
    ensureIndexes: async (): Promise<void> => {},

    /** By name, and where two have the same by id. @param after where the page before ended */
    async page(
      vendorId: string,
      { words, byEmail = false, branchId, groupId }: StaffQuery,
      after: { name: string; agentId: string } | null,
      limit: number,
    ): Promise<StaffRecord[]> {
      const theirs = {
        vendorId,
        ...ON_RECORD,
        ...(branchId ? { branchIds: branchId } : {}),
        ...(groupId ? { groupIds: groupId } : {}),
        ...(after ? { $or: [{ name: { $gt: after.name } }, { name: after.name, _id: { $gt: after.agentId } }] } : {}),
      };
      const part = words ? { $regex: asWritten(words), $options: 'i' } : null;
      // Each for itself: together they would not be told from the index's keys alone.
      const parts = part ? [{ name: part }, ...(byEmail ? [{ email: part }] : [])] : [{}];
      const pages = await Promise.all(
        parts.map((one) =>
          agents
            .find({ $and: [theirs, one] })
            .sort({ name: 1, _id: 1 })
            .limit(limit)
            .toArray(),
        ),
      );
      const found = new Map(pages.flat().map((document) => [document._id, document]));
      return [...found.values()].sort(byNameAndId).slice(0, limit).map(toRecord);
    },

    async byId(vendorId: string, agentId: string): Promise<StaffRecord | null> {
      const found = await agents.findOne({ _id: agentId, vendorId, ...ON_RECORD }, MAJORITY);
      return found && toRecord(found);
    },

    /** Whether there is or was such an agent. */
    async isKnown(vendorId: string, agentId: string): Promise<boolean> {
      return (await agents.findOne({ _id: agentId, vendorId }, { projection: { _id: 1 }, ...MAJORITY })) !== null;
    },

    /**
     * Puts a new one on record, without a password. An id that was used once stands for that agent for ever.
     * @returns `agent` null where they were removed since; `isNew` where this call put them there @throws DomainError `email_taken`, `id_reused`
     */
    async create({ vendorId, agentId }: Who, fields: StaffFields, print: string): Promise<MadeAgent> {
      const document: AgentDocument = {
        ...lowered(fields),
        _id: agentId,
        vendorId,
        open: 0,
        availability: 'offline',
        passwordHash: null,
        print,
        rev: 1,
        schemaVersion: AGENT_SCHEMA,
      };
      const stored = await insertFirst(agents, document, isEmailTaken).catch(refuseEmail);
      if (stored.print !== print) throw new DomainError('id_reused');
      return { agent: stored.removedAt ? null : toRecord(stored), isNew: stored === document };
    },

    /**
     * Changes revision `rev`, and no other. @returns null where that is not how they stand
     * @throws DomainError `email_taken`, `last_owner`
     */
    async change(before: Agent, rev: number, fields: Partial<StaffFields>): Promise<StaffRecord | null> {
      const { vendorId, agentId } = before;
      const update = { $set: { ...lowered(fields), rev: rev + 1 } };
      // The role is of the revision: an owner made meanwhile is another.
      const filter = { _id: agentId, vendorId, role: before.role, ...ON_RECORD, ...isRev(rev) };
      const isLess = (fields.role ?? 'owner') !== 'owner' || fields.scope === 'limited';
      const goes = before.role === 'owner' && before.scope === 'all' && isLess;
      const changed = await (goes
        ? instead(before, (session) =>
            agents.findOneAndUpdate(filter, update, { returnDocument: 'after', ...(session ? { session } : {}) }),
          )
        : agents.findOneAndUpdate(filter, update, { returnDocument: 'after', ...DURABLE })
      ).catch(refuseEmail);
      return changed && toRecord(changed);
    },

    /**
     * They see nothing and are given nothing any more, and cannot sign in. Only as what they were read as: an owner made
     * meanwhile is another. @returns whether they were that still @throws DomainError `last_owner`
     */
    async remove(before: Agent): Promise<boolean> {
      const { vendorId, agentId } = before;
      const filter = { _id: agentId, vendorId, role: before.role, ...ON_RECORD };
      const update = {
        $set: {
          removedAt: new Date(),
          // Another may have it now; and it is no longer ours to keep.
          email: `${agentId} removed`,
          passwordHash: null,
          availability: 'offline' as const,
          scope: 'limited' as const,
          branchIds: [],
          groupIds: [],
          open: 0,
        },
      };
      const { matchedCount } = await (before.role === 'owner'
        ? instead(before, (session) => agents.updateOne(filter, update, session ? { session } : {}))
        : agents.updateOne(filter, update, DURABLE));
      if (matchedCount === 0) return false;
      await sessions.deleteMany({ vendorId, agentId }, DURABLE);
      return true;
    },

    /** All sign-ins of before end. @returns null where they are not on record any more */
    async setPassword({ vendorId, agentId }: Who, passwordHash: string): Promise<StaffRecord | null> {
      const changed = await agents.findOneAndUpdate(
        { _id: agentId, vendorId, ...ON_RECORD },
        { $set: { passwordHash } },
        { returnDocument: 'after', ...DURABLE },
      );
      if (!changed) return null;
      await sessions.deleteMany({ vendorId, agentId }, DURABLE);
      return toRecord(changed);
    },
  };

  /**
   * Does it where another owner of all branches stays who can sign in. The others are written to in the same transaction: of two owners
   * who remove each other at once, one is told no.
   * @throws DomainError `last_owner`
   */
  async function instead<T>(
    { vendorId, agentId }: Who,
    change: (session?: mongo.ClientSession) => Promise<T>,
  ): Promise<T> {
    let done: { value: T } | null = null;
    await connection.transaction(
      async (of) => {
        const session = of as unknown as mongo.ClientSession;
        const others = await agents.updateMany(
          {
            vendorId,
            role: 'owner',
            scope: 'all',
            passwordHash: { $type: 'string' },
            _id: { $ne: agentId },
            ...ON_RECORD,
          },
          { $inc: { stayed: 1 } } as mongo.UpdateFilter<AgentDocument>,
          { session },
        );
        if (others.matchedCount === 0) throw new DomainError('last_owner');
        done = { value: await change(session) };
      },
      { readConcern: { level: 'snapshot' }, ...DURABLE },
    );
    return (done as unknown as { value: T }).value;
  }
}
export type StaffStore = ReturnType<typeof staffStore>;

/** Put on record before there were revisions: the first. */
const isRev = (rev: number) => ({ $expr: { $eq: [{ $ifNull: ['$rev', 1] }, rev] } });

/** As it is looked for, and unique. */
const lowered = <F extends { email?: string }>(fields: F): F =>
  fields.email === undefined ? fields : { ...fields, email: fields.email.toLowerCase() };

/** As MongoDB has them: by their bytes. */
const bytesApart = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));
const byNameAndId = (a: AgentDocument, b: AgentDocument): number =>
  bytesApart(a.name, b.name) || bytesApart(a._id, b._id);

const asWritten = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const isEmailTaken = (error: unknown): boolean => error instanceof Error && error.message.includes(EMAIL_INDEX);
function refuseEmail(error: unknown): never {
  if (isEmailTaken(error)) throw new DomainError('email_taken');
  throw error;
}

const toRecord = (document: AgentDocument): StaffRecord => ({
  ...toAgent(document),
  hasPassword: document.passwordHash !== null,
});
