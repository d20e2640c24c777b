import { type Connection, Schema } from 'mongoose';

/** `_id` is the hash of the token: a stolen database opens nothing. */
const invitation = new Schema(
  { _id: { type: String, required: true }, vendorId: { type: String, required: true } },
  { strict: false, autoIndex: false, versionKey: false, collection: 'invitations' },
);
invitation.index({ vendorId: 1, agentId: 1 }, { name: 'invitation_agent' });
invitation.index({ expiresAt: 1 }, { name: 'invitation_expiry', expireAfterSeconds: 0 });

export const invitationModel = (connection: Connection) => connection.model('Invitation', invitation);
