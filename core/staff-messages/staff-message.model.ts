import { type Connection, Schema } from 'mongoose';

/** `_id` is vendor + message; the shape is `StaffMessageDocument` of the store. */
const message = new Schema(
  { _id: { type: String, required: true }, vendorId: { type: String, required: true } },
  { strict: false, autoIndex: false, versionKey: false, collection: 'staff_messages' },
);
message.index({ vendorId: 1, 'to.agentId': 1, at: -1 }, { name: 'staff_message_to' });
message.index({ vendorId: 1, 'from.agentId': 1, at: -1 }, { name: 'staff_message_from' });
message.index(
  { vendorId: 1, 'to.agentId': 1, at: 1 },
  { name: 'staff_message_unread', partialFilterExpression: { readAt: null } },
);
message.index({ at: 1 }, { name: 'staff_message_expiry', expireAfterSeconds: 30 * 24 * 3_600 });

export const staffMessageModel = (connection: Connection) => connection.model('StaffMessage', message);
