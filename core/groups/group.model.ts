import { type Connection, Schema } from 'mongoose';

/** `_id` is vendor + group; the shape is `GroupDocument` of the store. */
const group = new Schema(
  { _id: { type: String, required: true }, vendorId: { type: String, required: true } },
  { strict: false, autoIndex: false, versionKey: false, collection: 'groups' },
);
group.index({ vendorId: 1, groupId: 1 }, { unique: true, name: 'group_code' });

export const groupModel = (connection: Connection) => connection.model('Group', group);
