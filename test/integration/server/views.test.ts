import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SavedView } from '../../../contract/views.ts';
import { call, field } from '../../support/http.ts';
import { type RunningProcess, startServer } from '../../support/processes.ts';
import { aVendor, type TestVendor } from '../../support/vendor.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
let other: TestVendor;
let server: RunningProcess;
const token = { supervisor: '', agent: '', colleague: '', otherVendors: '' };
beforeAll(async () => {
  world = await aWorld('views');
  server = await startServer(world.services);
  other = await aVendor(world.core, world.core.connection);
  const { vendor } = world;
  token.supervisor = await vendor.agentToken(await vendor.agent('Sari', { role: 'supervisor' }));
  token.agent = await vendor.agentToken(await vendor.agent('Ani'));
  token.colleague = await vendor.agentToken(await vendor.agent('Dodi'));
  token.otherVendors = await other.agentToken(await other.agent('Eve', { role: 'owner' }));
});
afterAll(() => world.close());

const ask = (as: string, path = '', more: Parameters<typeof call>[1] = {}) =>
  call(`${server.url}/api/v1/views${path}`, { token: as, ...more });
const create = (as: string, body: object, key?: string) =>
  ask(as, '', { body, ...(key ? { headers: { 'idempotency-key': key } } : {}) });
const change = (as: string, { viewId }: SavedView, body: object) => ask(as, `/${viewId}`, { method: 'PATCH', body });
const remove = (as: string, { viewId }: SavedView) => ask(as, `/${viewId}`, { method: 'DELETE' });
const names = async (as: string) => (field(await ask(as), 'views') as SavedView[]).map(({ name }) => name);
const filter = { tag: 'retur', anyOf: [{ status: 'waiting' }, { priority: 'urgent' }] };

describe('an agent', () => {
  it('keeps lists of their own, which nobody else sees', async () => {
    const answer = await create(token.agent, { name: 'Retur', filter });
    const view = field(answer, 'view') as SavedView;

    expect(answer).toMatchObject({ status: 201, body: { view: { isShared: false, mayChange: true, rev: 1 } } });
    expect(view.filter).toEqual({ view: 'all', status: 'open', ...filter });
    expect(await names(token.agent)).toContain('Retur');
    for (const as of [token.colleague, token.supervisor, token.otherVendors]) {
      expect(await names(as)).not.toContain('Retur');
      expect((await remove(as, view)).status).toBe(404);
    }
    expect(await change(token.agent, view, { rev: 1, name: 'Retur mendesak' })).toMatchObject({
      body: { view: { rev: 2, name: 'Retur mendesak' } },
    });
    expect((await remove(token.agent, view)).status).toBe(200);
    expect(await names(token.agent)).not.toContain('Retur mendesak');
  });

  it('shares none, and changes none that is shared', async () => {
    const shared = field(await create(token.supervisor, { name: 'Semua retur', filter, isShared: true }), 'view');

    expect((await create(token.agent, { name: 'Punya saya', filter, isShared: true })).status).toBe(403);
    expect((await change(token.agent, shared as SavedView, { rev: 1, name: 'x' })).status).toBe(403);
    expect((await remove(token.agent, shared as SavedView)).status).toBe(403);
    expect(await names(token.agent)).toContain('Semua retur');
    expect(await names(token.otherVendors)).not.toContain('Semua retur');
  });

  it('asks again after a lost answer and has one view', async () => {
    const first = await create(token.agent, { name: 'Sekali', filter }, 'k-1');
    const again = await create(token.agent, { name: 'Sekali', filter }, 'k-1');
    const another = await create(token.agent, { name: 'Lain', filter }, 'k-1');

    expect(field(again, 'view')).toEqual(field(first, 'view'));
    expect(field(another, 'code')).toBe('id_reused');
  });

  it('is told where the fifty-first is one too many', async () => {
    for (let n = 0; n < 50; n += 1) await create(token.colleague, { name: `Tampilan ${n}`, filter });

    expect(await create(token.colleague, { name: 'Satu lagi', filter })).toMatchObject({
      status: 409,
      body: { code: 'too_many_views', params: { count: 50 } },
    });
  });
});

describe('a shared view', () => {
  it('comes to a colleague the moment it is made, and leaves them when it is deleted', async () => {
    const line = await world.vendor.agentLine(server.url, { agentId: `Ani-${world.vendor.vendorId}` });

    const made = field(await create(token.supervisor, { name: 'Bersama', filter, isShared: true }), 'view');
    await line.fact('views:changed');
    expect(await names(token.agent)).toContain('Bersama');

    await remove(token.supervisor, made as SavedView);
    expect(line.heard.filter(({ fact }) => fact === 'views:changed').length).toBeGreaterThanOrEqual(1);
    expect(await names(token.agent)).not.toContain('Bersama');
  });

  it('changed by somebody else meanwhile is not overwritten', async () => {
    const view = field(await create(token.supervisor, { name: 'Dua', filter, isShared: true }), 'view') as SavedView;
    await change(token.supervisor, view, { rev: 1, name: 'Dua A' });

    expect(await change(token.supervisor, view, { rev: 1, name: 'Dua B' })).toMatchObject({
      status: 409,
      body: { code: 'view_changed', params: { name: 'Sari' } },
    });
  });
});
