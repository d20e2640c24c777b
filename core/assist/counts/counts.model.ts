import { type Connection, Schema } from 'mongoose';

/** Two days: the page shows one. */
const KEPT_S = 2 * 86_400;
/** One document for each vendor and five minutes; the shape is `CountsDocument` of the store. */
const counts = new Schema(
  { _id: { type: String, required: true }, vendorId: { type: String, required: true } },
  { strict: false, autoIndex: false, versionKey: false, collection: 'assist_counts' },
);
counts.index({ vendorId: 1, from: 1 }, { name: 'counts_from' });
counts.index({ from: 1 }, { name: 'counts_gone', expireAfterSeconds: KEPT_S });

export const countsModel = (connection: Connection) => connection.model('AssistCounts', counts);
