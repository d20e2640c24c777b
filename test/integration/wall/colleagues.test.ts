import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AgentView } from '../../../contract/conversations.ts';
import type { StaffMessage } from '../../../contract/staff-messages.ts';
import type { Agent } from '../../../core/agents/agent.ts';
import { assembleCatalogue } from '../../../core/catalogue.ts';
import { colleagues } from '../../../server/colleagues.ts';
import { agentDesk } from '../../../server/desk.ts';
import { eventually } from '../../support/eventually.ts';
import { call, field } from '../../support/http.ts';
import { type RunningProcess, startServer } from '../../support/processes.ts';
import { aVendor } from '../../support/vendor.ts';
import { aWaiting } from '../../support/wall.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
let servers: RunningProcess[];
let ani: Agent;
let budi: Agent;
let cici: Agent;
let dodi: Agent;
let eve: Agent;
const tokens = new Map<Agent, string>();

beforeAll(async () => {
  world = await aWorld('colleagues');
  servers = await Promise.all([startServer(world.services), startServer(world.services)]);
  const { vendor, core } = world;
  const other = await aVendor(core, core.connection);
  const limited = { scope: 'limited' } as const;
  ani = await vendor.agent('Ani', { role: 'owner' });
  budi = await vendor.agent('Budi', { ...limited, role: 'supervisor', branchIds: ['b-1'] });
  cici = await vendor.agent('Cici', { ...limited, branchIds: ['b-1'] });
  dodi = await vendor.agent('Dodi', { ...limited, branchIds: ['b-2'] });
  eve = await other.agent('Eve', { role: 'owner' });
  for (const agent of [ani, budi, cici, dodi]) tokens.set(agent, await vendor.agentToken(agent));
  tokens.set(eve, await other.agentToken(eve));
});
afterAll(() => world.close());

const url = (nth: number) => servers[nth]?.url ?? '';
const post = (as: Agent, path: string, body: object = {}, key?: string) =>
  call(`${url(0)}/api/v1${path}`, {
    token: tokens.get(as),
    body,
    ...(key ? { headers: { 'idempotency-key': key } } : {}),
  });
const write = (from: Agent, to: Agent, text: string, more: object = {}, key?: string) =>
  post(from, `/agents/${to.agentId}/messages`, { text, ...more }, key);
const startOf = async (agent: Agent) =>
  (await world.vendor.agentLine(url(1), agent)).get<{ messages: StaffMessage[] }>('session:start');
const toPutAside = async (agent: Agent) => (await startOf(agent)).messages.map(({ text }) => text);

describe('a supervisor’s words', () => {
  it('reach an agent on another server at once, and no shopper’s thread', async () => {
    const line = await world.vendor.agentLine(url(1), cici);
    const conversationId = await aWaiting(world.core, ani, 'rina', { branchId: 'b-1' });
    const before = (await world.log(conversationId)).length;

    const sent = await write(budi, cici, 'Tolong bantu Rina', { conversationId });

    expect(sent.status).toBe(201);
    const { message } = await line.fact<{ message: StaffMessage }>('agent:message');
    expect(message).toEqual(field(sent, 'message'));
    expect(message).toMatchObject({ from: { name: 'Budi' }, to: { name: 'Cici' }, conversationId, readAt: null });
    expect((await world.log(conversationId)).length).toBe(before);
  });

  it('wait for who is not connected, and are put aside once', async () => {
    await write(ani, dodi, 'Selamat pagi');
    expect(await toPutAside(dodi)).toEqual(['Selamat pagi']);
    const [message] = (await startOf(dodi)).messages;

    expect(await post(ani, `/staff-messages/${message?.messageId}/read`)).toMatchObject({ status: 404 });
    expect(await post(dodi, `/staff-messages/${message?.messageId}/read`)).toMatchObject({ status: 200 });
    expect(await post(dodi, `/staff-messages/${message?.messageId}/read`)).toMatchObject({ status: 200 });

    expect(await toPutAside(dodi)).toEqual([]);
  });

  it('are one message though the request came twice', async () => {
    const twice = await Promise.all([1, 2].map(() => write(ani, cici, 'Sekali saja', {}, 'key-1')));

    const ids = twice.map((one) => (field(one, 'message') as StaffMessage).messageId);
    expect(ids[0]).toBe(ids[1]);
    expect(await write(ani, cici, 'Yang lain', {}, 'key-1')).toMatchObject({
      status: 409,
      body: { code: 'id_reused' },
    });
  });

  it('go no further than their sight, and to nobody of another vendor', async () => {
    const refused = { status: 404, body: { code: 'agent_not_found' } };
    expect(await write(budi, dodi, 'halo')).toMatchObject(refused);
    expect(await write(eve, cici, 'halo')).toMatchObject(refused);
    expect(await write(ani, eve, 'halo')).toMatchObject(refused);

    const elsewhere = await aWaiting(world.core, ani, 'sinta', { branchId: 'b-2' });
    expect(await write(budi, cici, 'Lihat ini', { conversationId: elsewhere })).toMatchObject({
      ...{ status: 404, body: { code: 'conversation_not_found' } },
    });
  });

  it('may be answered; an agent writes to nobody first', async () => {
    expect(await write(dodi, cici, 'halo')).toMatchObject({ status: 403, body: { code: 'forbidden' } });
    expect(await write(cici, ani, 'Siap')).toMatchObject({ status: 201 });

    const { body } = await call(`${url(1)}/api/v1/staff-messages`, { token: tokens.get(cici) });
    const listed = (body as { messages: StaffMessage[] }).messages.map(({ text }) => text);
    expect(listed).toEqual(['Siap', 'Sekali saja', 'Tolong bantu Rina']);
  });
});

describe('a colleague’s availability', () => {
  it('is said by a supervisor who sees them, and they are told by whom', async () => {
    const line = await world.vendor.agentLine(url(1), cici);

    const set = await post(budi, `/agents/${cici.agentId}/availability`, { availability: 'online' });

    expect(set).toMatchObject({ status: 200, body: { agent: { availability: 'online' } } });
    const told = await line.fact<{ agent: AgentView; byName: string }>('agent:changed');
    expect(told).toMatchObject({ agent: { agentId: cici.agentId, availability: 'online' }, byName: 'Budi' });
  });

  it('set to offline gives back what they hold', async () => {
    const { core, vendor } = world;
    const ref = { vendorId: vendor.vendorId, conversationId: await aWaiting(core, ani, 'tari', { branchId: 'b-1' }) };
    await core.changes.take(ref, cici, null).catch(() => {}); // a router was quicker: they are online
    await eventually(async () => {
      const record = await core.conversations.byId(ref.vendorId, ref.conversationId);
      expect(record?.state.assignee?.agentId).toBe(cici.agentId);
    });

    await post(budi, `/agents/${cici.agentId}/availability`, { availability: 'offline' });

    await eventually(async () =>
      expect((await world.log(ref.conversationId)).at(-1)?.content).toMatchObject({ event: 'requeued', name: 'Cici' }),
    );
  });

  it('is set at once, however long it takes until all they hold has gone back', async () => {
    const { core, vendor } = world;
    const ref = { vendorId: vendor.vendorId, conversationId: await aWaiting(core, ani, 'wati', { branchId: 'b-1' }) };
    await core.changes.take(ref, cici, null);
    await core.projection.drain();
    const begun: string[] = [];
    const never = (one: typeof ref) => {
      begun.push(one.conversationId);
      return new Promise<never>(() => {});
    };
    const slow = { ...core, changes: { ...core.changes, requeue: never } };
    const catalogue = assembleCatalogue(core.connection);
    const files = { forMessage: () => Promise.reject(new Error('no files here')) };
    const deps = { ...catalogue, core: slow, publisher: { publish: () => {} }, files, onError: () => {} };

    const set = await colleagues({ ...deps, desk: agentDesk(deps) }).setAvailability(budi, cici.agentId, 'offline');

    expect(set).toMatchObject({ agentId: cici.agentId, availability: 'offline' });
    await eventually(async () => expect(begun).toEqual([ref.conversationId]));
  });

  it('is nobody’s to set whom they do not see, nor an agent’s', async () => {
    const online = { availability: 'online' };
    expect(await post(budi, `/agents/${dodi.agentId}/availability`, online)).toMatchObject({ status: 404 });
    expect(await post(eve, `/agents/${cici.agentId}/availability`, online)).toMatchObject({ status: 404 });
    expect(await post(dodi, `/agents/${cici.agentId}/availability`, online)).toMatchObject({ status: 403 });
  });
});
