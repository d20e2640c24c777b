import type { Connection, mongo } from 'mongoose';
import { insertFirst } from '../insert-first.store.ts';
import { staffMessageModel } from './staff-message.model.ts';
import type { StaffMessage } from './staff-message.ts';

const STAFF_MESSAGE_SCHEMA = 1;
const DURABLE = { writeConcern: { w: 'majority' as const, journal: true } };
const MAJORITY = { readConcern: { level: 'majority' as const } };
/** A beginning that says more about unread ones than somebody reads at once. */
const UNREAD_MAX = 50;

type StaffMessageDocument = StaffMessage & {
  _id: string;
  /** Of the request that made it: the same id for other words is refused. */
  print: string | null;
  schemaVersion: number;
};

/** What colleagues have written to each other; forgotten after 30 days. */
export function staffMessageStore(connection: Connection) {
  const model = staffMessageModel(connection);
  const documents = model.collection as unknown as mongo.Collection<StaffMessageDocument>;

  return {
    ensureIndexes: async (): Promise<void> => model.createIndexes(),

    /** An id that was used once stands for that message. @returns what it stands for, `print` being that of its own request */
    async add(message: StaffMessage, print: string): Promise<{ message: StaffMessage; print: string | null }> {
      const _id = idOf(message.vendorId, message.messageId);
      const stored = await insertFirst(documents, { ...message, _id, print, schemaVersion: STAFF_MESSAGE_SCHEMA });
      return { message: toMessage(stored), print: stored.print };
    },

    /** What an agent has not put aside, in the order it was written. */
    async unread(vendorId: string, agentId: string): Promise<StaffMessage[]> {
      const found = await documents
        .find({ vendorId, 'to.agentId': agentId, readAt: null }, MAJORITY)
        .sort({ at: 1 })
        .limit(UNREAD_MAX)
        .toArray();
      return found.map(toMessage);
    },

    /** What was written to an agent and by them, the newest first. */
    async ofAgent(vendorId: string, agentId: string, limit: number): Promise<StaffMessage[]> {
      const newest = (whose: 'to.agentId' | 'from.agentId') =>
        documents
          .find({ vendorId, [whose]: agentId }, MAJORITY)
          .sort({ at: -1 })
          .limit(limit)
          .toArray();
      const both = await Promise.all([newest('to.agentId'), newest('from.agentId')]);
      return both
        .flat()
        .sort((a, b) => b.at.getTime() - a.at.getTime())
        .slice(0, limit)
        .map(toMessage);
    },

    /** Whether one has written to the other within those days. */
    async hasWritten(vendorId: string, fromId: string, toId: string): Promise<boolean> {
      const filter = { vendorId, 'to.agentId': toId, 'from.agentId': fromId };
      return (await documents.findOne(filter, { projection: { _id: 1 }, ...MAJORITY })) !== null;
    },

    /** Whom it was written to puts it aside. @returns null where it is not theirs */
    async markRead(vendorId: string, agentId: string, messageId: string): Promise<StaffMessage | null> {
      const found = await documents.findOneAndUpdate(
        { _id: idOf(vendorId, messageId), 'to.agentId': agentId },
        [{ $set: { readAt: { $ifNull: ['$readAt', '$$NOW'] } } }],
        { returnDocument: 'after', ...DURABLE },
      );
      return found && toMessage(found);
    },
  };
}
export type StaffMessageStore = ReturnType<typeof staffMessageStore>;

const idOf = (vendorId: string, messageId: string): string => `${vendorId}:${messageId}`;

const toMessage = ({ _id, print: _, schemaVersion: __, ...fields }: StaffMessageDocument): StaffMessage => fields;
