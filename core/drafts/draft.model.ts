import { type Connection, Schema } from 'mongoose';

/** What nobody went on with is forgotten. */
const KEPT_S = 30 * 24 * 60 * 60;

/** `_id` is vendor + agent + conversation; the shape is `DraftDocument` of the store. */
const draft = new Schema(
  { _id: { type: String, required: true }, vendorId: { type: String, required: true } },
  { strict: false, autoIndex: false, versionKey: false, collection: 'drafts' },
);
draft.index({ vendorId: 1, agentId: 1, at: -1 }, { name: 'drafts_of_agent' });
draft.index({ vendorId: 1, conversationId: 1 }, { name: 'drafts_of_conversation' });
draft.index({ at: 1 }, { name: 'drafts_kept', expireAfterSeconds: KEPT_S });

export const draftModel = (connection: Connection) => connection.model('Draft', draft);
