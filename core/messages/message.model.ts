import { type Connection, Schema } from 'mongoose';

/**
 * The log. Our own code writes plain documents through the driver (36 times cheaper than hydrated ones), so the
 * schema says little more than the indexes; what a document looks like is `StoredMessage`.
 *
 * All unique indexes begin with the shard key. `owed.dueAt` is what the sweep asks for.
 */
const schema = new Schema(
  {
    vendorId: { type: String, required: true },
    conversationId: { type: String, required: true },
    seq: { type: Number, required: true },
  },
  { strict: false, autoIndex: false, versionKey: false, collection: 'messages' },
);
schema.index({ vendorId: 1, conversationId: 1, seq: 1 }, { unique: true, name: 'message_seq' });
schema.index(
  { vendorId: 1, conversationId: 1, 'author.id': 1, clientId: 1 },
  { unique: true, name: 'message_client', partialFilterExpression: { clientId: { $exists: true } } },
);
schema.index(
  { vendorId: 1, conversationId: 1, externalId: 1 },
  { unique: true, name: 'message_external', partialFilterExpression: { externalId: { $exists: true } } },
);
schema.index({ 'owed.dueAt': 1 }, { sparse: true, name: 'message_owed' });
/** What one lane still owes, in `seq` order; holds only messages that owe something. */
schema.index(
  { vendorId: 1, conversationId: 1, seq: 1, 'owed.kind': 1 },
  { name: 'message_lane', partialFilterExpression: { 'owed.dueAt': { $exists: true } } },
);
/** Where talks ended: few, and looked for without reading what was said in them. */
schema.index(
  { vendorId: 1, conversationId: 1, seq: -1 },
  { name: 'message_endings', partialFilterExpression: { 'content.event': 'resolved' } },
);
schema.index(
  { vendorId: 1, 'deliveries.externalId': 1 },
  { name: 'message_outside', partialFilterExpression: { 'deliveries.externalId': { $exists: true } } },
);

/** Messages that are files. */
schema.index(
  { vendorId: 1, conversationId: 1, 'content.attachmentId': 1 },
  { name: 'message_file', partialFilterExpression: { 'content.attachmentId': { $gt: '' } } },
);

/** Notes that name somebody, the latest first. */
schema.index(
  { vendorId: 1, 'content.mentions': 1, _id: -1 },
  { name: 'message_mentions', partialFilterExpression: { 'content.mentions': { $gt: '' } } },
);

/** What reports on shoppers' scores are made of. */
export const CSAT_EVENTS = ['csat_asked', 'csat_rated'] as const;
schema.index(
  { vendorId: 1, at: 1 },
  { name: 'message_csat', partialFilterExpression: { 'content.event': { $in: [...CSAT_EVENTS] } } },
);

export const messageModel = (connection: Connection) => connection.model('Message', schema);
