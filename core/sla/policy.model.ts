import { type Connection, Schema } from 'mongoose';

/** `_id` is the vendor: its promises are one document, replaced whole; the shape is `PoliciesDocument` of the store. */
const policies = new Schema(
  { _id: { type: String, required: true } },
  { strict: false, autoIndex: false, versionKey: false, collection: 'sla_policies' },
);
policies.index({ changedAt: 1 }, { sparse: true, name: 'sla_changed' });

export const slaPolicyModel = (connection: Connection) => connection.model('SlaPolicies', policies);
