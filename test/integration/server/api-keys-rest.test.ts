import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { API_KEYS_MAX, type ApiKeyView } from '../../../contract/api-keys.ts';
import { API_SCOPES, type ApiScope } from '../../../contract/codes.ts';
import { type RouteShape, routes } from '../../../contract/routes.ts';
import { scopeOf } from '../../../contract/scopes.ts';
import { newApiKeyToken } from '../../../core/api-keys/api-key.ts';
import { eventually } from '../../support/eventually.ts';
import { type Answer, call, field } from '../../support/http.ts';
import { openLine } from '../../support/line.ts';
import { type RunningProcess, startServer } from '../../support/processes.ts';
import { aVendor, type TestVendor } from '../../support/vendor.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
let other: TestVendor;
let servers: RunningProcess[];
const token = { owner: '', scopedAdmin: '', supervisor: '', otherVendors: '' };
beforeAll(async () => {
  world = await aWorld('api-keys');
  servers = await Promise.all([startServer(world.services), startServer(world.services)]);
  const { vendor, core } = world;
  other = await aVendor(core, core.connection);
  token.owner = await vendor.agentToken(await vendor.agent('Ani', { role: 'owner' }));
  const limited = { scope: 'limited' as const, branchIds: ['b-1'] };
  token.scopedAdmin = await vendor.agentToken(await vendor.agent('Budi', { ...limited, role: 'admin' }));
  token.supervisor = await vendor.agentToken(await vendor.agent('Cici', { role: 'supervisor' }));
  token.otherVendors = await other.agentToken(await other.agent('Eve', { role: 'owner' }));
});
afterAll(() => world.close());

const ask = (path: string, as: string, more: Parameters<typeof call>[1] = {}, server = 0) =>
  call(`${servers[server]?.url}/api/v1${path}`, { token: as, ...more });
const make = (scopes: ApiScope[], name = 'Kasir', as = token.owner) => ask('/api-keys', as, { body: { name, scopes } });
const made = async (scopes: ApiScope[], name?: string, as?: string) =>
  (await make(scopes, name, as)).body as { key: ApiKeyView; token: string };
const revoke = (keyId: string, as = token.owner) => ask(`/api-keys/${keyId}`, as, { method: 'DELETE' });
const listed = async (as = token.owner) => field(await ask('/api-keys', as), 'keys') as ApiKeyView[];
const code = (answer: Answer) => [answer.status, field(answer, 'code')];
const stock = { asOf: '2026-01-01T00:00:00Z', items: [{ sku: 'SKU', onHand: 1 }] };
const putStock = (as: string, server = 0) => ask('/branches/b-1/stock', as, { method: 'PUT', body: stock }, server);

describe('an API key', () => {
  it('is told once, known by its beginning afterwards, and stored as its hash alone', async () => {
    const { key, token: secret } = await made(['catalogue:write'], 'Kasir toko');

    expect(secret.startsWith(key.prefix)).toBe(true);
    expect(key).toMatchObject({ name: 'Kasir toko', scopes: ['catalogue:write'], createdBy: { name: 'Ani' } });
    expect(await listed()).toContainEqual(key);
    const stored = await world.core.connection.collection('api_keys').find().toArray();
    const audited = await world.core.connection.collection('audit_entries').find().toArray();
    expect(JSON.stringify([stored, audited, await listed()])).not.toContain(secret.slice(key.prefix.length));
  });

  it('does what its scopes say, and nothing else', async () => {
    const { token: till } = await made(['catalogue:write']);
    const { token: reader } = await made(['catalogue:read', 'conversations:read']);

    expect((await putStock(till)).status).toBe(200);
    expect((await ask('/conversations', reader)).status).toBe(200);
    expect((await ask('/branches?near=-6.26,106.81', reader)).status).toBe(200);
    const refused = await putStock(reader);
    expect(refused).toMatchObject({
      status: 403,
      body: { code: 'scope_missing', params: { scope: 'catalogue:write' } },
    });
    expect(field(refused, 'detail')).toContain('catalogue:write');
    expect(code(await ask('/branches?near=-6.26,106.81', till))).toEqual([403, 'scope_missing']);
    expect(code(await ask('/conversations', till))).toEqual([403, 'scope_missing']);
    expect(code(await ask('/orders/DK-1', reader))).toEqual([403, 'scope_missing']);
  });

  it('sets nothing up, makes no keys, and opens no socket', async () => {
    const { token: secret, key } = await made([
      ...(['catalogue:read', 'catalogue:write', 'orders:read', 'orders:write'] as const),
      ...(['conversations:read', 'conversations:write'] as const),
    ]);
    const answers = [
      await make(['orders:read'], 'Lain', secret),
      await ask('/api-keys', secret),
      await ask('/audit', secret),
      await ask('/agents', secret),
      await ask('/vendor', secret),
      await revoke(key.keyId, secret),
    ];

    expect(answers.map(code)).toEqual(answers.map(() => [403, 'forbidden']));
    await expect(openLine(servers[0]?.url ?? '', 'agent', secret)).rejects.toMatchObject({ code: 'unauthenticated' });
  });

  it('reaches no route but those its scopes name, whichever they are', async () => {
    const { token: all } = await made([...API_SCOPES]);
    const { token: orders } = await made(['orders:read']);
    const guarded = (Object.entries(routes) as Array<[string, RouteShape]>).filter(
      ([, { access }]) => access !== 'public' && access !== 'cookie',
    );
    expect(guarded.length).toBeGreaterThan(60);

    for (const [name, { method, path }] of guarded) {
      const scope = scopeOf(name);
      if (scope === 'orders:read') continue;
      const body = method === 'get' ? {} : { body: {} };
      const asked = { method: method.toUpperCase(), ...body };
      const answer = await ask(path.replace(/:\w+/g, 'none'), scope ? orders : all, asked);
      expect([name, ...code(answer)]).toEqual([name, 403, scope ? 'scope_missing' : 'forbidden']);
    }
  });

  it('adds notes and tags under its own name, and answers nobody in a person’s place', async () => {
    const { token: bot } = await made(['conversations:write', 'conversations:read'], 'Robot label');
    const shopper = await world.vendor.shopperLine(servers[0]?.url ?? '', 'visitor-key-0123456');
    const first = { kind: 'text', conversationId: null, clientId: 'c-1', text: 'halo' };
    const sent = await shopper.get<{ message: { conversationId: string } }>('message:send', first);
    const path = `/conversations/${sent.message.conversationId}`;

    const note = await ask(`${path}/messages`, bot, { body: { clientId: 'n-1', kind: 'note', text: 'dari CRM' } });
    const tagged = await ask(path, bot, { method: 'PATCH', body: { tags: ['vip'] } });
    const reply = await ask(`${path}/messages`, bot, { body: { clientId: 'r-1', kind: 'text', text: 'halo juga' } });

    expect(note).toMatchObject({ status: 201, body: { message: { author: { name: 'Robot label' } } } });
    expect(tagged).toMatchObject({ status: 200, body: { conversation: { tags: ['vip'] } } });
    expect(code(reply)).toEqual([409, 'bad_transition']);
  });

  it('revoked at one server opens nothing at any other, from the next request on', async () => {
    const { key, token: secret } = await made(['catalogue:write']);
    expect((await putStock(secret, 1)).status).toBe(200);

    expect(await revoke(key.keyId)).toMatchObject({ status: 200, body: {} });

    expect(code(await putStock(secret, 1))).toEqual([401, 'unauthenticated']);
    expect(code(await putStock(secret, 0))).toEqual([401, 'unauthenticated']);
    expect((await listed()).map(({ keyId }) => keyId)).not.toContain(key.keyId);
    expect((await revoke(key.keyId)).status).toBe(200);
  });

  it('tells when it was last used', async () => {
    const { key, token: secret } = await made(['catalogue:write']);
    expect(key.lastUsedAt).toBeNull();

    await putStock(secret);

    const lastUsedAt = () => listed().then((keys) => keys.find(({ keyId }) => keyId === key.keyId)?.lastUsedAt);
    const first = await eventually(async () => {
      const at = await lastUsedAt();
      expect(at).toEqual(expect.any(String));
      return at;
    });
    await putStock(secret);
    expect(await lastUsedAt()).toBe(first);
  });

  it('has a limit of its own: one that hurries is refused, and no other for it', async () => {
    const slow = await startServer(world.services, { LIMIT_REQUESTS_PER_10S: '20' });
    const [hasty, calm] = [await made(['catalogue:write']), await made(['catalogue:write'])];
    const put = ({ token: secret }: { token: string }) =>
      call(`${slow.url}/api/v1/branches/b-1/stock`, { token: secret, method: 'PUT', body: stock });

    const statuses = await Promise.all(Array.from({ length: 60 }, async () => (await put(hasty)).status));

    expect(statuses).toContain(429);
    expect(statuses).toContain(200);
    expect((await put(calm)).status).toBe(200);
  });

  it('that nobody made opens nothing', async () => {
    expect(code(await putStock(newApiKeyToken()))).toEqual([401, 'unauthenticated']);
    expect(code(await putStock('dkt_kurang'))).toEqual([401, 'unauthenticated']);
  });
});

describe('keys', () => {
  it('are for admins of the whole vendor', async () => {
    for (const as of [token.scopedAdmin, token.supervisor])
      expect([(await make(['orders:read'], 'Lain', as)).status, (await ask('/api-keys', as)).status]).toEqual([
        403, 403,
      ]);
  });

  it('of another vendor are neither seen nor revoked, and open that vendor alone', async () => {
    const { key, token: secret } = await made(['catalogue:write', 'conversations:read'], 'Kasir', token.otherVendors);

    expect((await listed()).map(({ keyId }) => keyId)).not.toContain(key.keyId);
    expect(code(await revoke(key.keyId))).toEqual([404, 'api_key_not_found']);
    expect(field(await ask('/conversations', secret), 'conversations')).toEqual([]);
    expect((await putStock(secret)).status).toBe(200);
  });

  it('are refused without a scope, with one that is none, and beyond so many', async () => {
    expect((await make([])).status).toBe(400);
    expect((await make(['everything' as ApiScope])).status).toBe(400);
    const { core } = world;
    const keys = Array.from({ length: API_KEYS_MAX }, (_, n) => ({
      ...{ _id: `many-${n}`, vendorId: other.vendorId, keyId: `key_${n}`, name: 'k', scopes: [], prefix: 'dkt_' },
      ...{ createdBy: { agentId: 'a', name: 'A' }, createdAt: new Date(), lastUsedAt: null, revokedAt: null },
    }));
    await core.connection.collection<{ _id: string }>('api_keys').insertMany(keys);

    expect(code(await make(['orders:read'], 'Satu lagi', token.otherVendors))).toEqual([409, 'too_many_api_keys']);
  });
});
