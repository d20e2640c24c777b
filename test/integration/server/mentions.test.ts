import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { InboxPage } from '../../../contract/inbox.ts';
import type { Agent } from '../../../core/agents/agent.ts';
import { eventually } from '../../support/eventually.ts';
import { call, field } from '../../support/http.ts';
import type { Line } from '../../support/line.ts';
import { type RunningProcess, startServer } from '../../support/processes.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
let server: RunningProcess;
let ani: Line;
let budi: Agent;
let budis: Line;
let tia: Agent;
let tias: Line;
let conversationId: string;
beforeAll(async () => {
  world = await aWorld('mentions');
  server = await startServer(world.services);
  const { vendor } = world;
  ani = await vendor.agentLine(server.url, await vendor.agent('Ani', { role: 'supervisor' }));
  budi = await vendor.agent('Budi');
  budis = await vendor.agentLine(server.url, budi);
  tia = await vendor.agent('Tia', { role: 'branch_staff', scope: 'limited', branchIds: ['b-2'] });
  tias = await vendor.agentLine(server.url, tia);
  const shopper = await vendor.shopperLine(server.url, 'visitor-0123456789');
  const words = { kind: 'text', conversationId: null, clientId: 'c-1', text: 'halo' };
  const sent = await shopper.get<{ message: { conversationId: string } }>('message:send', words);
  conversationId = sent.message.conversationId;
  await ani.get('conversation:transfer', { conversationId, branchId: 'b-1' });
});
afterAll(() => world.close());

const filter = { view: 'mentions', status: 'any' };
const note = (clientId: string, mentions: string[]) => ({ conversationId, clientId, text: '@rekan tolong', mentions });
const listed = async (line: Line) =>
  (await line.get<InboxPage>('inbox:list', { filter })).conversations.map((one) => one.conversationId);
const counted = async (line: Line) =>
  (await line.get<{ counts: number[] }>('inbox:counts', { filters: [filter] })).counts;

describe('a note that names a colleague', () => {
  it('comes to them within a second, wherever they are, and stands in their list of mentions', async () => {
    expect(await listed(budis)).toEqual([]);

    const startedAt = performance.now();
    await ani.get('note:add', note('n-1', [budi.agentId]));
    const heard = await budis.fact('agent:mentioned');
    const tookMs = performance.now() - startedAt;

    expect(heard).toEqual({ conversationId, seq: expect.any(Number), byName: 'Ani' });
    expect(tookMs).toBeLessThan(1_000);
    expect(await listed(budis)).toEqual([conversationId]);
    expect(await listed(ani)).toEqual([]);
    expect(tias.heard.map(({ fact }) => fact)).not.toContain('agent:mentioned');
  });

  it('is counted until they have seen it', async () => {
    await eventually(async () => expect(await counted(budis)).toEqual([1]));

    await budis.get('mentions:seen');

    await eventually(async () => expect(await counted(budis)).toEqual([0]));
    expect(await listed(budis)).toEqual([conversationId]);
  });

  it('stands there with all the others, however short the pages are that are asked for', async () => {
    const shopper = await world.vendor.shopperLine(server.url, 'another-0123456789');
    const words = { kind: 'text', conversationId: null, clientId: 'c-1', text: 'halo' };
    const { message } = await shopper.get<{ message: { conversationId: string } }>('message:send', words);
    const other = message.conversationId;
    await ani.get('note:add', { ...note('n-7', [budi.agentId]), conversationId: other });

    await eventually(async () => {
      const page = await budis.get<InboxPage>('inbox:list', { filter, limit: 1 });
      expect(page.conversations.map((one) => one.conversationId).sort()).toEqual([conversationId, other].sort());
      expect(page.nextCursor).toBeNull();
    });
    await budis.get('mentions:seen');
  });

  it('is refused, with their name, where they may not see the conversation', async () => {
    const before = (await world.log(conversationId)).length;

    expect(await ani.ask('note:add', note('n-2', [budi.agentId, tia.agentId]))).toMatchObject({
      ok: false,
      error: { code: 'cannot_be_mentioned', params: { names: 'Tia' } },
    });
    expect(await ani.ask('note:add', note('n-3', ['nobody']))).toMatchObject({ error: { code: 'agent_not_found' } });
    expect(await world.log(conversationId)).toHaveLength(before);
  });

  it('may be written over REST, and only as a note', async () => {
    const token = await world.vendor.agentToken(budi);
    const path = `${server.url}/api/v1/conversations/${conversationId}/messages`;
    const body = { clientId: 'n-4', text: '@Ani sudah', mentions: [`Ani-${world.vendor.vendorId}`] };

    // As much as a reply says, for those who send both alike: a note is for nobody outside all the same.
    const answer = await call(path, { token, body: { kind: 'note', ...body, seenSeq: 1, to: 'nobody' } });

    expect(field(answer, 'message')).toMatchObject({ kind: 'note', content: { mentions: body.mentions } });
    expect(await listed(ani)).toEqual([conversationId]);
    expect((await call(path, { token, body: { kind: 'text', ...body, clientId: 'n-5' } })).status).toBe(400);
  });
});

describe('somebody who may no longer see a conversation', () => {
  it('no longer has it among their mentions, nor in the number', async () => {
    await ani.get('conversation:transfer', { conversationId, branchId: 'b-2' });
    await ani.get('note:add', note('n-6', [tia.agentId]));
    await eventually(async () => expect(await listed(tias)).toEqual([conversationId]));

    await ani.get('conversation:transfer', { conversationId, branchId: 'b-1' });

    await eventually(async () => expect(await listed(tias)).toEqual([]));
    await eventually(async () => expect(await counted(tias)).toEqual([0]));
  });
});
