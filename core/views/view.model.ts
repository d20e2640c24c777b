import { type Connection, Schema } from 'mongoose';

/** `_id` is vendor + view; the shape is `ViewDocument` of the store. What was deleted keeps its id and no list. */
const view = new Schema(
  { _id: { type: String, required: true }, vendorId: { type: String, required: true } },
  { strict: false, autoIndex: false, versionKey: false, collection: 'views' },
);
view.index({ vendorId: 1, isShared: 1, ownerId: 1, isDeleted: 1 }, { name: 'view_owner' });

export const viewModel = (connection: Connection) => connection.model('View', view);
