import { type Connection, Schema } from 'mongoose';

/** `_id` is the attachment's id; the shape is `Attachment`. */
const attachment = new Schema(
  { _id: { type: String, required: true }, vendorId: { type: String, required: true } },
  { strict: false, autoIndex: false, versionKey: false, collection: 'attachments' },
);
/** Those no message names yet: few, and looked for by who sends them and by their age. */
const UNSENT = { conversationId: null };
attachment.index({ vendorId: 1, byId: 1 }, { name: 'attachments_unsent_of', partialFilterExpression: UNSENT });
attachment.index({ createdAt: 1 }, { name: 'attachments_unsent', partialFilterExpression: UNSENT });
/** Here whole and not made fit to be shown: few, since a message that names one sees to that at once. */
attachment.index({ createdAt: 1 }, { name: 'attachments_stored', partialFilterExpression: { state: 'stored' } });
/** To be fetched: few, since that is done at once. */
attachment.index({ createdAt: 1 }, { name: 'attachments_fetching', partialFilterExpression: { state: 'fetching' } });

export const attachmentModel = (connection: Connection) => connection.model('Attachment', attachment);
