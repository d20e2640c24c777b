import type { Connection, mongo } from 'mongoose';
import { invitationModel } from './invitation.model.ts';

const INVITATION_SCHEMA = 1;
const DURABLE = { writeConcern: { w: 'majority' as const, journal: true } };

export interface Invitation {
  vendorId: string;
  agentId: string;
  /** Who made it: it is good for what they may still give when it is used. */
  byId: string;
  expiresAt: Date;
}
type InvitationDocument = Invitation & { _id: string; schemaVersion: number };

/** Invitations to choose a password, each good once. Scope: `take` finds the vendor out. */
export function invitationStore(connection: Connection) {
  const model = invitationModel(connection);
  const documents = model.collection as unknown as mongo.Collection<InvitationDocument>;

  return {
    ensureIndexes: async (): Promise<void> => model.createIndexes(),

    /** The only one of that agent's that holds from now on. */
    async put(tokenHash: string, invitation: Invitation): Promise<void> {
      await documents.insertOne({ _id: tokenHash, ...invitation, schemaVersion: INVITATION_SCHEMA }, DURABLE);
      const { vendorId, agentId } = invitation;
      await documents.deleteMany({ vendorId, agentId, _id: { $ne: tokenHash } }, DURABLE);
    },

    /** Whose it is; it works once, whoever else shows it in the same moment. */
    async take(tokenHash: string): Promise<Omit<Invitation, 'expiresAt'> | null> {
      const taken = await documents.findOneAndDelete(
        { _id: tokenHash, $expr: { $gt: ['$expiresAt', '$$NOW'] } },
        DURABLE,
      );
      return taken && { vendorId: taken.vendorId, agentId: taken.agentId, byId: taken.byId };
    },

    async dropOf(vendorId: string, agentId: string): Promise<void> {
      await documents.deleteMany({ vendorId, agentId }, DURABLE);
    },
  };
}
export type InvitationStore = ReturnType<typeof invitationStore>;
