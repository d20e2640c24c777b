import { type Connection, Schema } from 'mongoose';

const plain = { strict: false, autoIndex: false, versionKey: false } as const;

/**
 * What a message is found by: a projection of the log, apart from it so that storing a message costs nothing for it.
 * `_id` is the message's, so that it is the order of time.
 */
const entry = new Schema(
  { vendorId: { type: String, required: true }, conversationId: { type: String, required: true } },
  { ...plain, collection: 'search_words' },
);
/** Equality on all but the last, which is the order found ones are shown in. */
entry.index({ vendorId: 1, kind: 1, words: 1, _id: -1 }, { name: 'search_words' });
/** One conversation's, whatever it says; begins with the shard key. */
entry.index({ vendorId: 1, conversationId: 1, _id: -1 }, { name: 'search_conversation' });

/** How far the index has come: one document. */
const mark = new Schema({ _id: { type: String, required: true } }, { ...plain, collection: 'search_marks' });

export const searchEntryModel = (connection: Connection) => connection.model('SearchEntry', entry);
export const searchMarkModel = (connection: Connection) => connection.model('SearchMark', mark);
