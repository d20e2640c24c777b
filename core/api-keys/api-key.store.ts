import type { Connection, mongo } from 'mongoose';
import { insertFirst } from '../insert-first.store.ts';
import { apiKeyModel } from './api-key.model.ts';
import type { ApiKey } from './api-key.ts';

const API_KEY_SCHEMA = 1;
const DURABLE = { writeConcern: { w: 'majority' as const, journal: true } };
const MAJORITY = { readConcern: { level: 'majority' as const } };
/** When a key was last used is told this coarsely, so that a busy one writes no more often. */
const USED_EVERY_MS = 10 * 60_000;

interface ApiKeyDocument extends ApiKey {
  /** The hash of the key. */
  _id: string;
  /** null: it holds. */
  revokedAt: Date | null;
  schemaVersion: number;
}

/** API keys by the hash of what their holders show. Scope: `byHash` finds the vendor out. */
export function apiKeyStore(connection: Connection) {
  const model = apiKeyModel(connection);
  const documents = model.collection as unknown as mongo.Collection<ApiKeyDocument>;

  return {
    ensureIndexes: async (): Promise<void> => model.createIndexes(),

    /** The same hash again changes nothing: one that was revoked stays so. */
    async create(hash: string, key: Omit<ApiKey, 'createdAt' | 'lastUsedAt'>): Promise<ApiKey> {
      const first = { createdAt: new Date(), lastUsedAt: null, revokedAt: null, schemaVersion: API_KEY_SCHEMA };
      return toApiKey(await insertFirst(documents, { _id: hash, ...key, ...first }));
    },

    /** The key that holds; read anew each time, so that a revoked one opens nothing anywhere. */
    async byHash(hash: string): Promise<ApiKey | null> {
      const found = await documents.findOne({ _id: hash, revokedAt: null }, MAJORITY);
      return found && toApiKey(found);
    },

    /** Notes that it is used, if that has not been noted for a while. */
    async noteUse(hash: string, { lastUsedAt, vendorId }: ApiKey): Promise<void> {
      if (lastUsedAt && Date.now() - lastUsedAt.getTime() < USED_EVERY_MS) return;
      const wasNoted = { $gt: ['$lastUsedAt', { $subtract: ['$$NOW', USED_EVERY_MS] }] };
      await documents.updateOne({ _id: hash, vendorId, $expr: { $not: wasNoted } }, [
        { $set: { lastUsedAt: '$$NOW' } },
      ]);
    },

    /** Those that hold, the newest first. */
    async list(vendorId: string): Promise<ApiKey[]> {
      const found = await documents
        .find({ vendorId, revokedAt: null }, MAJORITY)
        .sort({ createdAt: -1, keyId: 1 })
        .toArray();
      return found.map(toApiKey);
    },

    /** It opens nothing from now on. @returns what it was; null where it held no more, or never was */
    async revoke(vendorId: string, keyId: string): Promise<ApiKey | null> {
      const revoked = await documents.findOneAndUpdate(
        { vendorId, keyId, revokedAt: null },
        [{ $set: { revokedAt: '$$NOW' } }],
        DURABLE,
      );
      return revoked && toApiKey(revoked);
    },

    /** Whether there is or was such a key. */
    async isKnown(vendorId: string, keyId: string): Promise<boolean> {
      return (await documents.findOne({ vendorId, keyId }, { projection: { _id: 1 }, ...MAJORITY })) !== null;
    },
  };
}
export type ApiKeyStore = ReturnType<typeof apiKeyStore>;

const toApiKey = ({ _id, revokedAt: _, schemaVersion: __, ...key }: ApiKeyDocument): ApiKey => key;
