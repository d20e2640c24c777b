import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ApiKeyStore } from '../../core/api-keys/api-key.store.ts';
import { hashOfApiKey, isApiKeyToken, newApiKeyToken, prefixOf } from '../../core/api-keys/api-key.ts';
import { derivedId } from '../../core/ids.ts';
import { writeSecret } from './write-secret.ts';

/** The API key of the demo's till: kept in `till.key`, made once an installation. */
export async function loadOrMakeTillKey(dataDir: string): Promise<string> {
  const file = join(dataDir, 'till.key');
  const held = await readFile(file, 'utf8').catch((err: NodeJS.ErrnoException) => {
    if (err.code !== 'ENOENT') throw err;
    return '';
  });
  if (isApiKeyToken(held.trim())) return held.trim();
  const key = newApiKeyToken();
  await writeSecret(file, key);
  return key;
}

/** Lets the till report stock, and nothing else. Where somebody has revoked that key, it stays revoked. */
export async function putTillKey(apiKeys: ApiKeyStore, vendorId: string, key: string): Promise<void> {
  const hash = hashOfApiKey(key);
  await apiKeys.create(hash, {
    keyId: derivedId('key', vendorId, hash),
    vendorId,
    name: 'Kasir Toko Sinar',
    scopes: ['catalogue:write'],
    prefix: prefixOf(key),
    createdBy: { agentId: 'ag_owner', name: 'Ratna Wijaya' },
  });
}
