import { type Connection, Schema } from 'mongoose';

/** One document for each turn nobody could serve; the shape is `LostDocument` of the store. */
const lost = new Schema(
  { _id: { type: String, required: true }, vendorId: { type: String, required: true } },
  { strict: false, autoIndex: false, versionKey: false, collection: 'lost_demand' },
);
lost.index({ vendorId: 1, day: 1 }, { name: 'lost_day' });
lost.index({ vendorId: 1, conversationId: 1 }, { name: 'lost_conversation' });
lost.index({ vendorId: 1, branchId: 1, day: 1 }, { name: 'lost_branch' });

export const lostDemandModel = (connection: Connection) => connection.model('LostDemand', lost);
