import { type Connection, Schema } from 'mongoose';

/** `_id` is the entry's id; the shape is `AuditDocument` of the store. */
const entry = new Schema(
  { _id: { type: String, required: true }, vendorId: { type: String, required: true } },
  { strict: false, autoIndex: false, versionKey: false, collection: 'audit_entries' },
);
entry.index({ vendorId: 1, at: -1, _id: -1 }, { name: 'audit_newest' });
entry.index({ vendorId: 1, 'of.kind': 1, at: -1, _id: -1 }, { name: 'audit_newest_of_kind' });

export const auditModel = (connection: Connection) => connection.model('AuditEntry', entry);
