import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DraftView } from '../../../contract/drafts.ts';
import type { MessageView } from '../../../contract/messages.ts';
import type { Agent } from '../../../core/agents/agent.ts';
import { call, field } from '../../support/http.ts';
import { type RunningProcess, startServer } from '../../support/processes.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
let a: RunningProcess;
let b: RunningProcess;
let ani: Agent;
let branchStaff: Agent;
let conversationId: string;
const token = { ani: '', budi: '', branchStaff: '' };
beforeAll(async () => {
  world = await aWorld('drafts-rest');
  [a, b] = await Promise.all([startServer(world.services), startServer(world.services)]);
  const { vendor } = world;
  ani = await vendor.agent('Ani');
  branchStaff = await vendor.agent('Cici', { scope: 'limited', branchIds: ['b-1'] });
  token.ani = await vendor.agentToken(ani);
  token.budi = await vendor.agentToken(await vendor.agent('Budi'));
  token.branchStaff = await vendor.agentToken(branchStaff);
  const shopper = await vendor.shopperLine(a.url, 'visitor-0123456789abcdef');
  const words = { kind: 'text', conversationId: null, clientId: 'c-1', text: 'halo' };
  ({ conversationId } = (await shopper.get<{ message: MessageView }>('message:send', words)).message);
  const line = await vendor.agentLine(a.url, ani);
  await line.get('conversation:transfer', { conversationId, branchId: 'b-1' });
});
afterAll(() => world.close());

const draft = (reply: string, rev: number) => ({ reply, note: '', tab: 'reply', begunSeq: 1, rev });
const put = (as: string, body: object, server = a) =>
  call(`${server.url}/api/v1/conversations/${conversationId}/draft`, { method: 'PUT', token: as, body });
const list = async (as: string) => field(await call(`${b.url}/api/v1/drafts`, { token: as }), 'drafts') as DraftView[];

type Told = { draft: DraftView };

describe('a draft', () => {
  it('is its agent’s alone, told to their other devices on any server, and forgotten once empty', async () => {
    const other = await world.vendor.agentLine(b.url, ani);

    expect(await put(token.ani, draft('Halo, Kak', 0))).toMatchObject({
      status: 200,
      body: { isKept: true, draft: { conversationId, reply: 'Halo, Kak', rev: 1, begunSeq: 1 } },
    });
    await other.fact<Told>('draft:changed', ({ draft: one }) => one.reply === 'Halo, Kak');
    expect((await list(token.ani)).map(({ reply }) => reply)).toEqual(['Halo, Kak']);
    expect(await list(token.budi)).toEqual([]);

    expect(await put(token.ani, draft('', 1))).toMatchObject({ body: { isKept: true, draft: { reply: '', rev: 2 } } });
    await other.fact<Told>('draft:changed', ({ draft: one }) => one.reply === '');
    expect(await list(token.ani)).toEqual([]);
  });

  it('begun anew after one was sent is later than that, for a device that was away', async () => {
    expect(await put(token.ani, draft('', 0))).toMatchObject({ body: { isKept: true } });
    const next = await put(token.ani, draft('Satu lagi', 0));

    expect(next).toMatchObject({ body: { isKept: true, draft: { reply: 'Satu lagi', rev: 3 } } });
    expect(await put(token.ani, draft('Halo, Kak', 1), b)).toMatchObject({ body: { isKept: false } });
  });

  it('written by another device meanwhile is not overwritten, and comes back instead', async () => {
    await put(token.budi, draft('dari meja', 0));

    const late = await put(token.budi, draft('dari ponsel', 0), b);
    const emptied = await put(token.budi, draft('', 7), b);

    for (const answer of [late, emptied])
      expect(answer).toMatchObject({ status: 200, body: { isKept: false, draft: { reply: 'dari meja', rev: 1 } } });
    expect(await put(token.budi, draft('dari ponsel', 1), b)).toMatchObject({ body: { isKept: true } });
  });

  it('raced for by two devices is one of them', async () => {
    const { rev } = (await list(token.budi))[0] as DraftView;

    const answers = await Promise.all([a, b, a, b].map((at, n) => put(token.budi, draft(`${n}`, rev), at)));

    expect(answers.filter((answer) => field(answer, 'isKept'))).toHaveLength(1);
    expect((await list(token.budi))[0]?.rev).toBe(rev + 1);
  });

  it('of a conversation one no longer sees is neither written nor read', async () => {
    await put(token.branchStaff, draft('masih saya', 0));
    const line = await world.vendor.agentLine(a.url, ani);
    await line.get('conversation:transfer', { conversationId, branchId: 'b-2' });

    expect(await put(token.branchStaff, draft('masih saya?', 1))).toMatchObject({
      status: 404,
      body: { code: 'conversation_not_found' },
    });
    expect(await list(token.branchStaff)).toEqual([]);
  });

  it('longer than anybody writes is refused', async () => {
    expect(await put(token.ani, draft('x'.repeat(16_385), 0))).toMatchObject({ status: 400 });
  });
});
