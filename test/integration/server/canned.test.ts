import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { call, field } from '../../support/http.ts';
import { type RunningProcess, startServer } from '../../support/processes.ts';
import { aVendor, type TestVendor } from '../../support/vendor.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
let other: TestVendor;
let server: RunningProcess;
const token = { supervisor: '', branchSupervisor: '', agent: '', colleague: '', branchStaff: '', otherVendors: '' };
beforeAll(async () => {
  world = await aWorld('canned-rest');
  server = await startServer(world.services);
  const { vendor, core } = world;
  other = await aVendor(core, core.connection);
  token.supervisor = await vendor.agentToken(await vendor.agent('Sari', { role: 'supervisor' }));
  const limited = { scope: 'limited' as const, branchIds: ['b-1'] };
  token.branchSupervisor = await vendor.agentToken(await vendor.agent('Budi', { role: 'supervisor', ...limited }));
  token.agent = await vendor.agentToken(await vendor.agent('Ani'));
  token.colleague = await vendor.agentToken(await vendor.agent('Dodi'));
  token.branchStaff = await vendor.agentToken(await vendor.agent('Cici', { role: 'branch_staff', ...limited }));
  token.otherVendors = await other.agentToken(await other.agent('Eve', { role: 'owner' }));
});
afterAll(() => world.close());

interface Canned {
  cannedId: string;
  shortcut: string;
  rev: number;
}
const words = (shortcut: string, more: object = {}) => ({
  shortcut,
  title: shortcut,
  text: { id: 'Halo, {{customer.name}}', en: 'Hello, {{customer.name}}' },
  ...more,
});
const ask = (as: string, path = '', more: Parameters<typeof call>[1] = {}) =>
  call(`${server.url}/api/v1/canned-replies${path}`, { token: as, ...more });
const create = (as: string, body: object, key?: string) =>
  ask(as, '', { body, ...(key ? { headers: { 'idempotency-key': key } } : {}) });
const made = async (as: string, body: object) => field(await create(as, body), 'canned') as Canned;
const change = (as: string, { cannedId }: Canned, body: object) => ask(as, `/${cannedId}`, { method: 'PATCH', body });
const remove = (as: string, { cannedId }: Canned) => ask(as, `/${cannedId}`, { method: 'DELETE' });
const shortcuts = async (as: string) => (field(await ask(as), 'canned') as Canned[]).map(({ shortcut }) => shortcut);

describe('an agent', () => {
  it('writes, changes and deletes replies of their own, which nobody else sees', async () => {
    const answer = await create(token.agent, words('own'));
    const mine = field(answer, 'canned') as Canned;
    expect(answer).toMatchObject({
      status: 201,
      body: { canned: { isShared: false, mayChange: true, rev: 1, updatedBy: 'Ani' } },
    });
    expect(await change(token.agent, mine, { rev: 1, title: 'Sapa' })).toMatchObject({
      body: { canned: { rev: 2, title: 'Sapa' } },
    });
    expect(await shortcuts(token.agent)).toContain('own');

    for (const as of [token.colleague, token.supervisor, token.otherVendors]) {
      expect(await shortcuts(as)).not.toContain('own');
      expect(await change(as, mine, { rev: 2, title: 'x' })).toMatchObject({ status: 404 });
      expect(await remove(as, mine)).toMatchObject({ status: 404, body: { code: 'canned_not_found' } });
    }
    expect((await remove(token.agent, mine)).status).toBe(200);
    expect(await shortcuts(token.agent)).not.toContain('own');
  });

  it('uses what is shared, and leaves it as it is', async () => {
    const shared = await made(token.supervisor, words('shared', { isShared: true }));

    expect(await shortcuts(token.agent)).toContain('shared');
    expect(await create(token.agent, words('mine-shared', { isShared: true }))).toMatchObject({ status: 403 });
    expect(await change(token.agent, shared, { rev: 1, title: 'x' })).toMatchObject({ status: 403 });
    expect(await remove(token.agent, shared)).toMatchObject({ status: 403 });
    expect(await shortcuts(token.otherVendors)).not.toContain('shared');
  });

  it('may give a shortcut of the shared ones to one of their own, but none twice', async () => {
    await made(token.supervisor, words('twice', { isShared: true }));
    await made(token.agent, words('twice'));
    const another = await made(token.agent, words('thrice'));
    const taken = { status: 409, body: { code: 'shortcut_taken', params: { shortcut: 'twice' } } };

    expect(await create(token.agent, words('twice'))).toMatchObject(taken);
    expect(await change(token.agent, another, { rev: 1, shortcut: 'twice' })).toMatchObject(taken);
  });

  it('gets a shortcut once, however many ask for it at once; it is free again when its reply is deleted', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => create(token.agent, words('race'))));

    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(5);
    const winner = answers.find(({ status }) => status === 201);
    await remove(token.agent, field(winner as Awaited<ReturnType<typeof create>>, 'canned') as Canned);
    expect((await create(token.agent, words('race'))).status).toBe(201);
  });

  it('writes one reply, however often the request is sent, and by a key nothing else', async () => {
    const first = await create(token.agent, words('once'), 'key-1');

    expect(await create(token.agent, words('once'), 'key-1')).toMatchObject({ status: 201, body: first.body });
    expect(await create(token.agent, words('other'), 'key-1')).toMatchObject({
      status: 409,
      body: { code: 'id_reused' },
    });
  });
});

describe('a shared reply for branches', () => {
  it('is offered there and to whoever sees all, and written by who answers for the branch', async () => {
    const there = await made(token.branchSupervisor, words('b1', { isShared: true, branchIds: ['b-1'] }));
    await made(token.supervisor, words('b2', { isShared: true, branchIds: ['b-2'] }));

    expect(await shortcuts(token.branchStaff)).toContain('b1');
    expect(await shortcuts(token.branchStaff)).not.toContain('b2');
    expect(await shortcuts(token.agent)).toEqual(expect.arrayContaining(['b1', 'b2']));
    expect(await change(token.branchSupervisor, there, { rev: 1, title: 'Kemang' })).toMatchObject({ status: 200 });
  });

  it('is not made for others, nor moved to them, by who answers for one branch', async () => {
    const there = await made(token.branchSupervisor, words('b1-only', { isShared: true, branchIds: ['b-1'] }));

    for (const branchIds of [[], ['b-2'], ['b-1', 'b-2']]) {
      expect(await create(token.branchSupervisor, words('b-x', { isShared: true, branchIds }))).toMatchObject({
        status: 403,
      });
      expect(await change(token.branchSupervisor, there, { rev: 1, branchIds })).toMatchObject({ status: 403 });
    }
  });
});

describe('two who change one reply', () => {
  it('are told who was first; the same change twice is one', async () => {
    const shared = await made(token.supervisor, words('both', { isShared: true, branchIds: ['b-1'] }));
    const theirs = { rev: 1, text: { id: 'Hai', en: 'Hi' } };
    await change(token.branchSupervisor, shared, theirs);

    expect(await change(token.supervisor, shared, theirs)).toMatchObject({ status: 200, body: { canned: { rev: 2 } } });
    expect(await change(token.supervisor, shared, { rev: 1, title: 'Lain' })).toMatchObject({
      status: 409,
      body: { code: 'canned_changed', params: { name: 'Budi' } },
    });
  });
});

describe('a reply that could not be used', () => {
  it.each([
    ['a variable nobody can fill', words('bad', { text: { id: 'Halo {{costumer.name}}', en: '' } })],
    ['no words at all', words('bad', { text: { id: ' ', en: '' } })],
    ['a shortcut with a space', words('not good')],
    ['too long a text', words('bad', { text: { id: 'x'.repeat(2_001), en: '' } })],
    ['a field we do not know', words('bad', { owner: 'somebody' })],
  ])('is refused: %s', async (_what, body) => {
    expect(await create(token.agent, body)).toMatchObject({ status: 400, body: { code: 'invalid_input' } });
  });
});
