import { type Connection, Schema } from 'mongoose';

/** `_id` is vendor + a hash of the endpoint, which opens the door to a browser; the shape is `Document` of the store. */
const subscription = new Schema(
  { _id: { type: String, required: true }, vendorId: { type: String, required: true } },
  { strict: false, autoIndex: false, versionKey: false, collection: 'push_subscriptions' },
);
subscription.index({ vendorId: 1, agentId: 1, updatedAt: 1 }, { name: 'push_agent' });

export const pushSubscriptionModel = (connection: Connection) => connection.model('PushSubscription', subscription);
