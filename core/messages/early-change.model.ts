import { type Connection, Schema } from 'mongoose';

const schema = new Schema(
  { _id: { type: String, required: true }, vendorId: { type: String, required: true } },
  { strict: false, autoIndex: false, versionKey: false, collection: 'early_changes' },
);
schema.index({ vendorId: 1, target: 1 }, { name: 'change_target' });
/** One whose message never comes is forgotten after WhatsApp's own retry time of seven days. */
schema.index({ storedAt: 1 }, { expireAfterSeconds: 7 * 24 * 3600, name: 'change_expiry' });

export const earlyChangeModel = (connection: Connection) => connection.model('EarlyChange', schema);
