import { type Connection, Schema } from 'mongoose';

const plain = { strict: false, autoIndex: false, versionKey: false } as const;
/** `_id` is vendor + order number; the shape is `OrderDocument` of the store. */
const order = new Schema(
  { _id: { type: String, required: true }, vendorId: { type: String, required: true } },
  { ...plain, collection: 'orders' },
);
order.index({ vendorId: 1, phone: 1, placedAt: -1 }, { name: 'order_phone' });
order.index({ vendorId: 1, customerId: 1, placedAt: -1 }, { name: 'order_customer' });
// What the sweep looks for; few orders have them at any time.
order.index({ lateAt: 1 }, { name: 'order_late', sparse: true });
order.index({ pickupUntil: 1 }, { name: 'order_unfetched', sparse: true });
order.index({ noticeAt: 1 }, { name: 'order_notice', sparse: true });

/** `_id` is what is counted; gone once its window is over. */
const tries = new Schema(
  { _id: { type: String, required: true }, vendorId: { type: String, required: true } },
  { ...plain, collection: 'verification_tries' },
);
tries.index({ until: 1 }, { expireAfterSeconds: 0, name: 'tries_expiry' });

export const orderModel = (connection: Connection) => connection.model('Order', order);
export const verificationTriesModel = (connection: Connection) => connection.model('VerificationTries', tries);
