import { type Connection, Schema } from 'mongoose';

/** Nobody asked it any more for so long: then it is forgotten, with the words it was asked in. */
const KEPT_S = 90 * 24 * 3_600;

/** One document for all who ask alike; the shape is `UnansweredDocument` of the store. */
const unanswered = new Schema(
  { _id: { type: String, required: true }, vendorId: { type: String, required: true } },
  { strict: false, autoIndex: false, versionKey: false, collection: 'unanswered_questions' },
);
unanswered.index({ vendorId: 1, isHidden: 1, count: -1, _id: 1 }, { name: 'unanswered_list' });
unanswered.index({ lastAt: 1 }, { expireAfterSeconds: KEPT_S, name: 'unanswered_expiry' });

export const unansweredModel = (connection: Connection) => connection.model('UnansweredQuestion', unanswered);
