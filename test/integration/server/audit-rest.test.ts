import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AuditEntryView } from '../../../contract/audit.ts';
import type { GroupView } from '../../../contract/groups.ts';
import { call, field } from '../../support/http.ts';
import { type RunningProcess, startServer } from '../../support/processes.ts';
import { aVendor } from '../../support/vendor.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
let server: RunningProcess;
const token = { owner: '', scopedAdmin: '', otherVendors: '' };
beforeAll(async () => {
  world = await aWorld('audit');
  server = await startServer(world.services);
  const { vendor, core } = world;
  const other = await aVendor(core, core.connection);
  token.owner = await vendor.agentToken(await vendor.agent('Ani', { role: 'owner' }));
  const limited = { scope: 'limited' as const, branchIds: ['b-1'], role: 'admin' as const };
  token.scopedAdmin = await vendor.agentToken(await vendor.agent('Budi', limited));
  token.otherVendors = await other.agentToken(await other.agent('Eve', { role: 'owner' }));
});
afterAll(() => world.close());

const ask = (path: string, as: string, more: Parameters<typeof call>[1] = {}) =>
  call(`${server.url}/api/v1${path}`, { token: as, ...more });
const entries = async (query = '', as = token.owner) =>
  field(await ask(`/audit${query}`, as), 'entries') as AuditEntryView[];
const newest = async () => (await entries('?limit=1'))[0];

describe('a change of the settings', () => {
  it('is written down with who made it, and what it was and is', async () => {
    const group = field(
      await ask('/groups', token.owner, { body: { name: 'HP', nameEn: 'Phones' } }),
      'group',
    ) as GroupView;
    expect(await newest()).toMatchObject({
      action: 'created',
      by: { name: 'Ani' },
      of: { kind: 'group', id: group.groupId, name: 'HP' },
    });

    const path = `/groups/${group.groupId}`;
    await ask(path, token.owner, { method: 'PATCH', body: { rev: 1, name: 'Ponsel' } });
    expect(await newest()).toMatchObject({ action: 'changed', changes: [{ field: 'name', from: 'HP', to: 'Ponsel' }] });

    await ask(path, token.owner, { method: 'DELETE' });
    expect(await newest()).toMatchObject({ action: 'removed', of: { name: 'Ponsel' } });
  });

  it('that changed nothing, or was refused, is not', async () => {
    const group = field(
      await ask('/groups', token.owner, { body: { name: 'TV', nameEn: 'TV' } }),
      'group',
    ) as GroupView;
    const before = await newest();
    const path = `/groups/${group.groupId}`;

    await ask(path, token.owner, { method: 'PATCH', body: { rev: 1, name: 'TV' } });
    await ask(path, token.owner, { method: 'PATCH', body: { rev: 9, name: 'Audio' } });
    await ask(path, token.scopedAdmin, { method: 'PATCH', body: { rev: 1, name: 'Audio' } });

    expect(await newest()).toEqual(before);
  });

  it('is written down for people, invitations, hours, promises and keys, without a secret', async () => {
    const fields = { name: 'Nadia', email: 'nadia@audit.example', role: 'agent', scope: 'all' };
    const made = field(await ask('/agents', token.owner, { body: fields }), 'agent') as { agentId: string };
    const path = `/agents/${made.agentId}`;
    await ask(path, token.owner, { method: 'PATCH', body: { rev: 1, skills: ['complaint'] } });
    const { url } = (await ask(`${path}/invitation`, token.owner, { method: 'POST' })).body as { url: string };
    await ask(path, token.owner, { method: 'DELETE' });
    await ask('/vendor', token.owner, { method: 'PATCH', body: { rev: 1, name: 'Toko Baru' } });
    const hours = field(await ask('/branches/b-1/hours', token.owner), 'branch') as { rev: string };
    const shut = { rev: hours.rev, temporarilyClosed: true };
    await ask('/branches/b-1/hours', token.scopedAdmin, { method: 'PATCH', body: shut });
    const policy = {
      policyId: 'p-1',
      groupId: null,
      priorities: null,
      firstReplyMin: 5,
      nextReplyMin: 15,
      resolveMin: null,
    };
    await ask('/sla-policies', token.owner, { method: 'PUT', body: { rev: 0, policies: [policy] } });
    const key = await ask('/api-keys', token.owner, { body: { name: 'Kasir', scopes: ['catalogue:write'] } });

    const all = await entries();
    expect(all.slice(0, 8).map(({ action, of, by }) => [by.name, action, of.kind])).toEqual([
      ['Ani', 'created', 'api_key'],
      ['Ani', 'changed', 'sla_policies'],
      ['Budi', 'changed', 'branch_hours'],
      ['Ani', 'changed', 'vendor'],
      ['Ani', 'removed', 'agent'],
      ['Ani', 'invited', 'agent'],
      ['Ani', 'changed', 'agent'],
      ['Ani', 'created', 'agent'],
    ]);
    expect(all[6]?.changes).toEqual([{ field: 'skills', from: null, to: '["complaint"]' }]);
    expect(all[2]?.changes).toEqual([{ field: 'temporarilyClosed', from: 'false', to: 'true' }]);
    const told = JSON.stringify(all);
    expect(told).not.toContain(url.split('invitation=')[1]);
    expect(told).not.toContain(String(field(key, 'token')).slice(12));
  });
});

describe('a change of what the assistant may say, or a way into an account', () => {
  it('is written down as any other', async () => {
    const words = { topic: 'service', title: { id: 'Parkir', en: '' }, body: { id: 'Gratis.', en: '' }, asks: [] };
    const made = await ask('/articles', token.owner, { body: { ...words, isPublished: false } });
    const { articleId } = field(made, 'article') as { articleId: string };
    const path = `/articles/${articleId}`;
    await ask(path, token.owner, { method: 'PATCH', body: { rev: 1, asks: ['ada parkir?'] } });
    await ask(path, token.owner, { method: 'DELETE' });
    await ask(path, token.owner, { method: 'DELETE' });
    const fields = { name: 'Tono', email: 'tono@audit.example', role: 'agent', scope: 'all' };
    const agent = field(await ask('/agents', token.owner, { body: fields }), 'agent') as { agentId: string };
    const invited = await ask(`/agents/${agent.agentId}/invitation`, token.owner, { method: 'POST' });
    const secret = String(field(invited, 'url')).split('invitation=')[1];
    const accepted = await ask('/invitations/accept', '', { body: { token: secret, password: 'kata-sandi-tono-1' } });

    expect(accepted.status).toBe(200);
    const all = await entries('?limit=6');
    expect(all.map(({ action, of, by }) => [by.name, action, of.kind, of.name])).toEqual([
      ['Tono', 'accepted', 'agent', 'Tono'],
      ['Ani', 'invited', 'agent', 'Tono'],
      ['Ani', 'created', 'agent', 'Tono'],
      ['Ani', 'removed', 'article', 'Parkir'],
      ['Ani', 'changed', 'article', 'Parkir'],
      ['Ani', 'created', 'article', 'Parkir'],
    ]);
    expect(all[4]?.changes).toEqual([{ field: 'asks', from: null, to: '["ada parkir?"]' }]);
    expect(JSON.stringify(all)).not.toContain('kata-sandi-tono-1');
  });
});

describe('the list of changes', () => {
  it('is a page at a time, of one kind where one is asked for', async () => {
    const first = await ask('/audit?limit=3', token.owner);
    const rest = await entries(`?limit=200&cursor=${String(field(first, 'nextCursor'))}`);
    expect([...(field(first, 'entries') as AuditEntryView[]), ...rest]).toEqual(await entries('?limit=200'));
    expect(new Set((await entries('?kind=group')).map(({ of }) => of.kind))).toEqual(new Set(['group']));
  });

  it('is each vendor’s own, and for admins of all of it', async () => {
    expect(await entries('', token.otherVendors)).toEqual([]);
    expect((await ask('/audit', token.scopedAdmin)).status).toBe(403);
  });
});
