import { type Connection, Schema } from 'mongoose';

/** `_id` is vendor + contact; the shape is `Erasure`. */
const schema = new Schema(
  { _id: { type: String, required: true }, vendorId: { type: String, required: true } },
  { strict: false, autoIndex: false, versionKey: false, collection: 'erasures' },
);
schema.index({ vendorId: 1, askedAt: -1 }, { name: 'erasures_of_vendor' });
schema.index({ vendorId: 1, state: 1, askedAt: -1 }, { name: 'erasures_asked' });
schema.index({ state: 1, dueAt: 1 }, { name: 'erasures_due', partialFilterExpression: { state: 'erasing' } });

export const erasureModel = (connection: Connection) => connection.model('Erasure', schema);
