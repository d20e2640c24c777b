import { API_KEYS_MAX, type ApiKeyView } from '../../contract/api-keys.ts';
import { type ApiKey, hashOfApiKey, newApiKeyToken, prefixOf } from '../../core/api-keys/api-key.ts';
import type { Catalogue } from '../../core/catalogue.ts';
import { DomainError } from '../../core/errors.ts';
import { newId } from '../../core/ids.ts';
import type { AuditTrail } from '../audit-trail.ts';
import { asAdminOfAll } from './as-admin.ts';
import type { Handlers } from './rest.ts';

type Names = 'listApiKeys' | 'createApiKey' | 'revokeApiKey';
interface Deps {
  catalogue: Pick<Catalogue, 'apiKeys'>;
  trail: AuditTrail;
}

/** Keys of the vendor's programs, made and revoked by people: no key opens these routes. */
export function apiKeyRoutes({ catalogue: { apiKeys }, trail }: Deps): Pick<Handlers, Names> {
  return {
    async listApiKeys({ agent }) {
      asAdminOfAll(agent);
      return { keys: (await apiKeys.list(agent.vendorId)).map(toApiKeyView) };
    },

    async createApiKey({ agent, body }) {
      asAdminOfAll(agent);
      const { vendorId, agentId, name } = agent;
      if ((await apiKeys.list(vendorId)).length >= API_KEYS_MAX)
        throw new DomainError('too_many_api_keys', { count: API_KEYS_MAX });
      const token = newApiKeyToken();
      const createdBy = { agentId, name };
      const fields = { ...body, keyId: newId('key'), vendorId, prefix: prefixOf(token), createdBy };
      const key = await apiKeys.create(hashOfApiKey(token), fields);
      await trail.note(agent, { action: 'created', of: ofKey(key), after: { scopes: key.scopes } });
      return { key: toApiKeyView(key), token };
    },

    async revokeApiKey({ agent, params: { keyId } }) {
      asAdminOfAll(agent);
      const revoked = await apiKeys.revoke(agent.vendorId, keyId);
      if (revoked)
        await trail.note(agent, { action: 'removed', of: ofKey(revoked), before: { scopes: revoked.scopes } });
      else if (!(await apiKeys.isKnown(agent.vendorId, keyId))) throw new DomainError('api_key_not_found');
      return {};
    },
  };
}

const ofKey = ({ keyId, name, prefix }: ApiKey) => ({
  kind: 'api_key' as const,
  id: keyId,
  name: `${name} (${prefix}…)`,
});

const toApiKeyView = ({ vendorId: _, createdAt, lastUsedAt, ...key }: ApiKey): ApiKeyView => ({
  ...key,
  createdAt: createdAt.toISOString(),
  lastUsedAt: lastUsedAt?.toISOString() ?? null,
});
