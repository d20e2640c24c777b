import { type Connection, Schema } from 'mongoose';

/** `_id` is vendor + branch. Plain documents go through the driver; the shape is `BranchDocument` of the store. */
const branch = new Schema(
  { _id: { type: String, required: true }, vendorId: { type: String, required: true } },
  { strict: false, autoIndex: false, versionKey: false, collection: 'branches' },
);
branch.index({ vendorId: 1, branchId: 1 }, { unique: true, name: 'branch_code' });

export const branchModel = (connection: Connection) => connection.model('Branch', branch);
