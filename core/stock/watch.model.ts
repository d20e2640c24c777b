import { type Connection, Schema } from 'mongoose';

/** `_id` is vendor + watch; the shape is `WatchDocument` of the store. `dueAt` is there while somebody waits. */
const watch = new Schema(
  { _id: { type: String, required: true }, vendorId: { type: String, required: true } },
  { strict: false, autoIndex: false, versionKey: false, collection: 'stock_watches' },
);
watch.index({ dueAt: 1 }, { sparse: true, name: 'watch_due' });
const whileOpen = { partialFilterExpression: { dueAt: { $exists: true } } };
watch.index({ vendorId: 1, branchIds: 1, sku: 1 }, { ...whileOpen, name: 'watch_stock' });
watch.index({ vendorId: 1, conversationId: 1 }, { ...whileOpen, name: 'watch_conversation' });
/** Told ones as well: for who is erased. */
watch.index({ vendorId: 1, conversationId: 1, contactId: 1 }, { name: 'watch_person' });
/** Whoever asks again meanwhile waits under the same record; who was told long ago has forgotten. */
const KEPT_S = 90 * 24 * 3_600;
watch.index({ 'told.at': 1 }, { name: 'watch_expiry', expireAfterSeconds: KEPT_S });

export const watchModel = (connection: Connection) => connection.model('StockWatch', watch);
