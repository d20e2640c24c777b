import { type Connection, Schema } from 'mongoose';

/** `_id` is vendor + reply; the shape is `CannedDocument` of the store. What was deleted keeps its id and no words. */
const canned = new Schema(
  { _id: { type: String, required: true }, vendorId: { type: String, required: true } },
  { strict: false, autoIndex: false, versionKey: false, collection: 'canned_replies' },
);
canned.index(
  { vendorId: 1, owner: 1, shortcut: 1 },
  { name: 'canned_shortcut', unique: true, partialFilterExpression: { isDeleted: false } },
);

export const cannedModel = (connection: Connection) => connection.model('CannedReply', canned);
