import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GroupView } from '../../../contract/groups.ts';
import { eventually } from '../../support/eventually.ts';
import { call, field } from '../../support/http.ts';
import { type RunningProcess, startServer } from '../../support/processes.ts';
import { aVendor, type TestVendor } from '../../support/vendor.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
let other: TestVendor;
let server: RunningProcess;
const token = { owner: '', scopedAdmin: '', agent: '', otherVendors: '' };
beforeAll(async () => {
  world = await aWorld('groups-rest');
  server = await startServer(world.services);
  const { vendor, core } = world;
  other = await aVendor(core, core.connection);
  token.owner = await vendor.agentToken(await vendor.agent('Ani', { role: 'owner' }));
  const scoped = { role: 'admin', scope: 'limited' } as const;
  token.scopedAdmin = await vendor.agentToken(await vendor.agent('Budi', { ...scoped, branchIds: ['b-1'] }));
  token.agent = await vendor.agentToken(await vendor.agent('Dodi'));
  token.otherVendors = await other.agentToken(await other.agent('Eve', { role: 'owner' }));
});
afterAll(() => world.close());

const ask = (path: string, as: string, more: Parameters<typeof call>[1] = {}) =>
  call(`${server.url}/api/v1${path}`, { token: as, ...more });
const create = (as: string, body: object, key?: string) =>
  ask('/groups', as, { body, ...(key ? { headers: { 'idempotency-key': key } } : {}) });
const made = async (name: string, more: object = {}) =>
  field(await create(token.owner, { name, nameEn: name, ...more }), 'group') as GroupView;
const change = (as: string, { groupId }: GroupView, body: object) =>
  ask(`/groups/${groupId}`, as, { method: 'PATCH', body });
const remove = (as: string, { groupId }: GroupView) => ask(`/groups/${groupId}`, as, { method: 'DELETE' });
interface Changed {
  conversation: { groupId: string | null };
}
const shut = { sun: [], mon: [], tue: [], wed: [], thu: [], fri: [], sat: [] };

describe('an admin', () => {
  it('makes, changes and deletes a group, which everybody sees with who is there', async () => {
    const answer = await create(token.owner, { name: 'Ponsel', nameEn: 'Phones', skills: ['family:phone'] });
    expect(answer).toMatchObject({ status: 201, body: { group: { rev: 1, hours: null, open: { isOpen: true } } } });
    const group = field(answer, 'group') as GroupView;

    const changed = await change(token.owner, group, { rev: 1, hours: shut });
    expect(changed).toMatchObject({ status: 200, body: { group: { rev: 2, open: { isOpen: false } } } });
    const listed = await ask('/groups', token.agent);
    expect(field(listed, 'groups')).toEqual([expect.objectContaining({ groupId: group.groupId, name: 'Ponsel' })]);

    expect(await remove(token.owner, group)).toMatchObject({ status: 200, body: {} });
    expect(await remove(token.owner, group)).toMatchObject({ status: 200 });
    expect(field(await ask('/groups', token.agent), 'groups')).toEqual([]);
  });

  it('makes one group of a request that came twice', async () => {
    const twice = [await create(token.owner, { name: 'TV', nameEn: 'TV' }, 'key-1')];
    twice.push(await create(token.owner, { name: 'TV', nameEn: 'TV' }, 'key-1'));
    const [first, second] = twice.map((one) => (field(one, 'group') as GroupView).groupId);

    expect(first).toBe(second);
    const reused = await create(token.owner, { name: 'AC', nameEn: 'AC' }, 'key-1');
    expect(reused).toMatchObject({ status: 409, body: { code: 'id_reused' } });
  });

  it('is told where somebody else changed it meanwhile, and not where it is so already', async () => {
    const group = await made('Audio');
    await change(token.owner, group, { rev: 1, name: 'Suara' });

    expect(await change(token.owner, group, { rev: 1, name: 'Bunyi' })).toMatchObject({
      status: 409,
      body: { code: 'group_changed', params: { name: 'Suara' } },
    });
    expect(await change(token.owner, group, { rev: 1, name: 'Suara' })).toMatchObject({ status: 200 });
  });

  it('is refused hours, dates and zones that are none, and supervisors who are not there', async () => {
    const group = await made('Dapur');
    const bad = [
      { hours: { ...shut, mon: [['9:00', '25:00']] } },
      { specialDays: [{ date: '2026-02-30', hours: [], reason: '' }] },
      { specialDays: ['a', 'b'].map((reason) => ({ date: '2026-12-25', hours: [], reason })) },
      { timezone: 'Asia/Kemang' },
    ];

    for (const fields of bad)
      expect(await change(token.owner, group, { rev: 1, ...fields })).toMatchObject({ status: 400 });
    expect(await change(token.owner, group, { rev: 1, supervisorIds: ['nobody'] })).toMatchObject({ status: 404 });
  });
});

describe('who may not', () => {
  it('changes nothing: agents, admins of some branches, other vendors', async () => {
    const group = await made('Bayi');

    for (const as of [token.agent, token.scopedAdmin]) {
      const answers = [await create(as, { name: 'X', nameEn: 'X' }), await change(as, group, { rev: 1, name: 'X' })];
      expect([...answers, await remove(as, group)].map(({ status }) => status)).toEqual([403, 403, 403]);
    }
    expect(await change(token.otherVendors, group, { rev: 1, name: 'X' })).toMatchObject({ status: 404 });
    expect(await remove(token.otherVendors, group)).toMatchObject({ status: 404 });
    expect(field(await ask('/groups', token.otherVendors), 'groups')).toEqual([]);
  });
});

describe('a conversation moved to a group', () => {
  it('is seen by those limited to the group alone, told to them at once, and holds the group', async () => {
    const { vendor } = world;
    const phones = await made('HP');
    const cooling = await made('Pendingin');
    const limited = { scope: 'limited', role: 'branch_staff' } as const;
    const sari = await vendor.agent('Sari', { ...limited, groupIds: [phones.groupId] });
    const tono = await vendor.agent('Tono', { ...limited, groupIds: [cooling.groupId] });
    const lines = { sari: await vendor.agentLine(server.url, sari), tono: await vendor.agentLine(server.url, tono) };
    const shopper = await vendor.shopperLine(server.url, 'visitor-of-a-group-01');
    const words = { kind: 'text', conversationId: null, clientId: 'c-1', text: 'layar retak' };
    const { message } = await shopper.get<{ message: { conversationId: string } }>('message:send', words);
    const { conversationId } = message;
    const path = `/conversations/${conversationId}`;

    const both = { branchId: 'b-1', groupId: phones.groupId };
    for (const to of [{}, both]) {
      expect(await ask(`${path}/transfer`, token.owner, { body: to })).toMatchObject({ status: 400 });
    }
    expect(await ask(`${path}/transfer`, token.owner, { body: { groupId: 'g-nowhere' } })).toMatchObject({
      status: 404,
      body: { code: 'group_not_found' },
    });
    const moved = await ask(`${path}/transfer`, token.owner, { body: { groupId: phones.groupId } });

    expect(moved).toMatchObject({
      status: 200,
      body: { conversation: { groupId: phones.groupId, status: 'waiting' } },
    });
    const seen = async (agent: typeof sari) => (await ask(path, await vendor.agentToken(agent))).status;
    expect([await seen(sari), await seen(tono)]).toEqual([200, 404]);
    const list = (line: typeof lines.sari) => line.get<{ conversations: unknown[] }>('inbox:list', {});
    await lines.sari.fact<Changed>('conversation:changed', (fact) => fact.conversation.groupId === phones.groupId);
    await eventually(async () => expect((await list(lines.sari)).conversations).toHaveLength(1));
    expect((await list(lines.tono)).conversations).toEqual([]);
    expect(lines.tono.heard.filter(({ fact }) => fact === 'conversation:changed')).toEqual([]);
    expect((await remove(token.owner, phones)).body).toMatchObject({ code: 'group_in_use', params: { count: 1 } });

    const again = { conversationId, groupId: cooling.groupId };
    await lines.sari.get('conversation:transfer', again);
    expect([await seen(sari), await seen(tono)]).toEqual([404, 200]);
  });
});
