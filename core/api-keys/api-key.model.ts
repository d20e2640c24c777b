import { type Connection, Schema } from 'mongoose';

/** `_id` is the hash of the key; the shape is `ApiKeyDocument` of the store. */
const apiKey = new Schema(
  { _id: { type: String, required: true }, vendorId: { type: String, required: true } },
  { strict: false, autoIndex: false, versionKey: false, collection: 'api_keys' },
);
apiKey.index({ vendorId: 1, keyId: 1 }, { unique: true, name: 'api_key_id' });
apiKey.index({ vendorId: 1, revokedAt: 1, createdAt: -1, keyId: 1 }, { name: 'api_keys_newest' });

export const apiKeyModel = (connection: Connection) => connection.model('ApiKey', apiKey);
