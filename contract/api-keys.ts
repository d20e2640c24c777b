/** Keys by which programs of the vendor's ask over REST. */
import { z } from 'zod';
import { API_SCOPES } from './codes.ts';
import { at, givenName, id } from './primitives.ts';
import type { RouteShape } from './routes.ts';

export const API_KEYS_MAX = 50;

const scopes = z
  .array(z.enum(API_SCOPES))
  .min(1)
  .max(API_SCOPES.length)
  .refine((list) => new Set(list).size === list.length, 'each scope once');

export const createApiKey = z.strictObject({ name: givenName, scopes }).meta({ id: 'CreateApiKey' });
export type CreateApiKey = z.infer<typeof createApiKey>;

export const apiKeyView = z
  .object({
    keyId: id,
    name: z.string(),
    scopes: z.array(z.enum(API_SCOPES)),
    /** What the key begins with, to know it by. */
    prefix: z.string(),
    createdAt: at,
    createdBy: z.object({ agentId: id, name: z.string() }),
    /** To ten minutes; null: never. */
    lastUsedAt: at.nullable(),
  })
  .meta({ id: 'ApiKey' });
export type ApiKeyView = z.infer<typeof apiKeyView>;

export const apiKeyRoutes = {
  listApiKeys: {
    method: 'get',
    path: '/api-keys',
    access: 'supervisor',
    summary: 'The keys that hold, the newest first; for admins of the whole vendor, as all of keys',
    reply: z.object({ keys: z.array(apiKeyView) }).meta({ id: 'ApiKeyList' }),
  },
  createApiKey: {
    method: 'post',
    path: '/api-keys',
    access: 'supervisor',
    summary: 'Make a key. `token` is told this once: whoever lost it revokes the key and makes another',
    body: createApiKey,
    reply: z.object({ key: apiKeyView, token: z.string() }).meta({ id: 'NewApiKey' }),
    status: 201,
  },
  revokeApiKey: {
    method: 'delete',
    path: '/api-keys/:keyId',
    access: 'supervisor',
    summary: 'Revoke a key: it opens nothing from the next request on, at any server. A repeat changes nothing',
    params: z.object({ keyId: id }),
    reply: z.object({}),
  },
} as const satisfies Record<string, RouteShape>;
