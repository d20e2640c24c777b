import { describe, expect, it } from '@jest/globals';
import { API_SCOPES } from '../../../contract/codes.ts';
import { type RouteShape, routes } from '../../../contract/routes.ts';
import { ROUTES_OF_SCOPE, scopeOf } from '../../../contract/scopes.ts';
import { hashOfApiKey, isApiKeyToken, newApiKeyToken, prefixOf } from '../../../core/api-keys/api-key.ts';

describe('the scopes of API keys', () => {
  it('open each route at most once, and what reads apart from what writes', () => {
    const opened = API_SCOPES.flatMap((scope) => ROUTES_OF_SCOPE[scope]);
    expect(new Set(opened).size).toBe(opened.length);

    for (const scope of API_SCOPES) {
      const methods = ROUTES_OF_SCOPE[scope].map((name) => (routes[name] as RouteShape).method);
      expect([scope, methods.every((method) => (method === 'get') === scope.endsWith(':read'))]).toEqual([scope, true]);
    }
  });

  it('open nothing by which somebody could give themselves more', () => {
    const closed = [
      'createApiKey',
      'createAgent',
      'inviteAgent',
      'login',
      'changeVendor',
      'putSlaPolicies',
      'listAudit',
    ];
    expect(closed.map(scopeOf)).toEqual(closed.map(() => null));
  });
});

describe('an API key', () => {
  it('is known by its beginning and stored as a hash that tells nothing of it', () => {
    const token = newApiKeyToken();

    expect(isApiKeyToken(token)).toBe(true);
    expect(token.startsWith(prefixOf(token))).toBe(true);
    expect(token.length - prefixOf(token).length).toBe(24);
    expect(hashOfApiKey(token)).not.toContain(token.slice(4));
    expect(newApiKeyToken()).not.toBe(token);
  });
});
