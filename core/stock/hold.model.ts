import { type Connection, Schema } from 'mongoose';

/** `_id` is vendor + hold; the shape is `HoldDocument` of the store. */
const hold = new Schema(
  { _id: { type: String, required: true }, vendorId: { type: String, required: true } },
  { strict: false, autoIndex: false, versionKey: false, collection: 'holds' },
);
hold.index({ vendorId: 1, branchId: 1, until: 1 }, { name: 'hold_branch' });
hold.index({ vendorId: 1, conversationId: 1, until: 1 }, { name: 'hold_conversation' });
/** Lapsed holds are looked at while a complaint about them may still come, not for ever. */
const KEPT_S = 90 * 24 * 3_600;
hold.index({ until: 1 }, { name: 'hold_expiry', expireAfterSeconds: KEPT_S });

export const holdModel = (connection: Connection) => connection.model('Hold', hold);
