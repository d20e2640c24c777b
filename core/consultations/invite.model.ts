import { type Connection, Schema } from 'mongoose';

/** `_id` is the hash of the token: a stolen database lets nobody in. */
const invite = new Schema(
  { _id: { type: String, required: true }, vendorId: { type: String, required: true } },
  { strict: false, autoIndex: false, versionKey: false, collection: 'invites' },
);
invite.index({ vendorId: 1, conversationId: 1, expiresAt: 1 }, { name: 'invite_conversation' });
invite.index({ expiresAt: 1 }, { name: 'invite_expiry', expireAfterSeconds: 0 });

export const inviteModel = (connection: Connection) => connection.model('Invite', invite);
