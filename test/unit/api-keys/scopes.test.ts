import { describe, expect, it } from '@jest/globals';
import { API_SCOPES } from '../../../contract/codes.ts';
import { type RouteName, type RouteShape, routes } from '../../../contract/routes.ts';
import { ROUTES_OF_SCOPE, scopeOf } from '../../../contract/scopes.ts';
import { hashOfApiKey, isApiKeyToken, newApiKeyToken, prefixOf } from '../../../core/api-keys/api-key.ts';

describe('the scopes of API keys', () => {
  it('open each route at most once, and what reads apart from what writes', () => {
    const opened = API_SCOPES.flatMap((scope) => ROUTES_OF_SCOPE[scope]);
    expect(new Set(opened).size).toBe(opened.length);

    // What it looks for is for no address line, and so in the body.
    const isRead = (name: RouteName) => (routes[name] as RouteShape).method === 'get' || name === 'findBookings';
    for (const scope of API_SCOPES) {
      const reads: boolean[] = ROUTES_OF_SCOPE[scope].map(isRead);
      expect([scope, reads.every((reading) => reading === scope.endsWith(':read'))]).toEqual([scope, true]);
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
      'putDeliveryTerms',
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
