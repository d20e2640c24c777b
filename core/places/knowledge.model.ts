import { type Connection, Schema } from 'mongoose';

/** One document a vendor (`_id` is the vendor): a few hundred places and one set of policies, read whole. */
const knowledge = new Schema(
  { _id: { type: String, required: true } },
  { strict: false, autoIndex: false, versionKey: false, collection: 'knowledge' },
);

export const knowledgeModel = (connection: Connection) => connection.model('Knowledge', knowledge);
