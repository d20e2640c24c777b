import { type Connection, Schema } from 'mongoose';

/**
 * `_id` is a hash of the endpoint, which opens the door to a browser: of whichever vendor, there is one for each browser.
 * Before, the vendor stood in front of it; such are found by the endpoint. The shape is `Document` of the store.
 */
const subscription = new Schema(
  { _id: { type: String, required: true }, vendorId: { type: String, required: true } },
  { strict: false, autoIndex: false, versionKey: false, collection: 'push_subscriptions' },
);
subscription.index({ vendorId: 1, agentId: 1, updatedAt: 1 }, { name: 'push_agent' });
subscription.index({ endpoint: 1 }, { name: 'push_endpoint' });

export const pushSubscriptionModel = (connection: Connection) => connection.model('PushSubscription', subscription);
