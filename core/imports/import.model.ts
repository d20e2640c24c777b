import { type Connection, Schema } from 'mongoose';

/** One document for each import; the shape is `ImportDocument` of the store. */
const imported = new Schema(
  { _id: { type: String, required: true }, vendorId: { type: String, required: true } },
  { strict: false, autoIndex: false, versionKey: false, collection: 'imports' },
);
imported.index({ state: 1, until: 1 }, { name: 'import_open' });
/** One at a time for a vendor: branches are replaced whole. */
imported.index(
  { vendorId: 1 },
  { unique: true, partialFilterExpression: { kind: 'branches', state: 'applying' }, name: 'import_branches' },
);
/** What an import is about to write; gone once it is written. `_id` is import + number. */
const part = new Schema(
  { _id: { type: String, required: true } },
  { strict: false, autoIndex: false, versionKey: false, collection: 'import_parts' },
);

export const importModel = (connection: Connection) => connection.model('Import', imported);
export const importPartModel = (connection: Connection) => connection.model('ImportPart', part);
