import type { Connection, mongo } from 'mongoose';
import type { ConversationState, Member } from '../conversations/state.ts';
import { inviteModel } from './invite.model.ts';

const INVITE_SCHEMA = 1;
const DURABLE = { writeConcern: { w: 'majority' as const, journal: true } };
const MAJORITY = { readConcern: { level: 'majority' as const } };

/** An invitation into a conversation. */
export interface Invite extends Pick<ConversationState, 'vendorId' | 'conversationId'>, Pick<Member, 'sees'> {
  /** Made of its token, and of no use to who has only this. */
  inviteId: string;
  byName: string;
  /** People it is good for, and those who have used it. */
  uses: number;
  usedBy: string[];
  expiresAt: Date;
}
type InviteDocument = Omit<Invite, 'inviteId'> & { _id: string; schemaVersion: number };

/** Invitations that hold; what has lapsed or was ended is gone. Scope: every call names the vendor. */
export function inviteStore(connection: Connection) {
  const model = inviteModel(connection);
  const documents = model.collection as unknown as mongo.Collection<InviteDocument>;

  return {
    ensureIndexes: async (): Promise<void> => model.createIndexes(),

    async put({ inviteId, ...invite }: Invite): Promise<void> {
      await documents.insertOne({ _id: inviteId, ...invite, schemaVersion: INVITE_SCHEMA }, DURABLE);
    },

    async find(vendorId: string, inviteId: string): Promise<Invite | null> {
      const found = await documents.findOne({ _id: inviteId, vendorId, $expr: HOLDS }, MAJORITY);
      return found && fromDocument(found);
    },

    /** Somebody uses it: as many may as it is good for, each of them as often as they like. @returns null: no more */
    async claim(vendorId: string, inviteId: string, identityId: string): Promise<Invite | null> {
      const isRoom = { $or: [{ $in: [identityId, '$usedBy'] }, { $lt: [{ $size: '$usedBy' }, '$uses'] }] };
      const found = await documents.findOneAndUpdate(
        { _id: inviteId, vendorId, $expr: { $and: [HOLDS, isRoom] } },
        { $addToSet: { usedBy: identityId } },
        { returnDocument: 'after', ...DURABLE },
      );
      return found && fromDocument(found);
    },

    /** Those into one conversation, the one that ends first first. */
    async ofConversation(vendorId: string, conversationId: string): Promise<Invite[]> {
      const found = await documents
        .find({ vendorId, conversationId, $expr: HOLDS }, MAJORITY)
        .sort({ expiresAt: 1 })
        .toArray();
      return found.map(fromDocument);
    },

    async drop(vendorId: string, conversationId: string, inviteId: string): Promise<void> {
      await documents.deleteOne({ _id: inviteId, vendorId, conversationId }, DURABLE);
    },

    async dropAll(vendorId: string, conversationId: string): Promise<void> {
      await documents.deleteMany({ vendorId, conversationId }, DURABLE);
    },
  };
}
export type InviteStore = ReturnType<typeof inviteStore>;

/** By MongoDB's clock; what has lapsed may still lie there for a minute. */
const HOLDS = { $gt: ['$expiresAt', '$$NOW'] };

const fromDocument = ({ _id, schemaVersion: _, ...invite }: InviteDocument): Invite => ({ inviteId: _id, ...invite });
