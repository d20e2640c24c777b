import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ConversationView } from '../../../contract/conversations.ts';
import type { InboxPage } from '../../../contract/inbox.ts';
import { call, field } from '../../support/http.ts';
import type { Line } from '../../support/line.ts';
import { type RunningProcess, startServer } from '../../support/processes.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
let server: RunningProcess;
let ani: Line;
let budi: Line;
let token: string;
let conversationId: string;
beforeAll(async () => {
  world = await aWorld('marks');
  server = await startServer(world.services);
  const agent = await world.vendor.agent('Ani');
  token = await world.vendor.agentToken(agent);
  ani = await world.vendor.agentLine(server.url, agent);
  budi = await world.vendor.agentLine(server.url, await world.vendor.agent('Budi'));
  const shopper = await world.vendor.shopperLine(server.url, 'visitor-0123456789');
  const words = { kind: 'text', conversationId: null, clientId: 'c-1', text: 'halo' };
  const sent = await shopper.get<{ message: { conversationId: string } }>('message:send', words);
  conversationId = sent.message.conversationId;
});
afterAll(() => world.close());

interface Shown {
  conversation: ConversationView;
}
const tag = (line: Line, tags: object) => line.get<Shown>('conversation:tag', { conversationId, ...tags });
const unread = async () =>
  (await ani.get<InboxPage>('inbox:list', { filter: { isUnread: true } })).conversations.length;

describe('a tag', () => {
  it('is told at once to a colleague, as a later view than what they have', async () => {
    const before = await ani.get<Shown>('conversation:watch', { conversationId });

    const { conversation } = await tag(ani, { add: ['  Retur  Barang ', 'vip'] });

    const heard = await budi.fact<Shown>('conversation:changed', ({ conversation: one }) => one.tags.length > 0);
    expect(heard.conversation.tags).toEqual(['retur barang', 'vip']);
    expect(heard.conversation.rev).toBeGreaterThan(before.conversation.rev);
    expect(conversation.rev).toBe(heard.conversation.rev);
  });

  it('of two who put one on in the same moment stays both', async () => {
    await Promise.all([tag(ani, { add: ['satu'] }), tag(budi, { add: ['dua'] })]);

    const { conversation } = await ani.get<Shown>('conversation:watch', { conversationId });
    expect(conversation.tags).toEqual(expect.arrayContaining(['satu', 'dua']));
  });

  it('is taken off, and over REST all of them are set, with the topic', async () => {
    expect((await tag(budi, { remove: ['satu', 'dua'] })).conversation.tags).toEqual(['retur barang', 'vip']);

    const path = `${server.url}/api/v1/conversations/${conversationId}`;
    const answer = await call(path, { method: 'PATCH', token, body: { tags: ['baru'], topic: 'Retur' } });

    expect(field(answer, 'conversation')).toMatchObject({ tags: ['baru'], topic: 'Retur' });
    expect(field(await call(`${server.url}/api/v1/tags`, { token }), 'tags')).toEqual([{ tag: 'baru', count: 1 }]);
  });

  it('beyond the twentieth is refused, and nothing of it stays', async () => {
    const many = Array.from({ length: 20 }, (_, n) => `t${n}`);

    const reply = await ani.ask('conversation:tag', { conversationId, add: many });

    expect(reply).toMatchObject({ ok: false, error: { code: 'too_many_tags' } });
    expect((await ani.get<Shown>('conversation:watch', { conversationId })).conversation.tags).toEqual(['baru']);
  });

  it.each([['a,b'], [''], ['x'.repeat(41)], ['a\u0000b']])('that is none is refused: %j', async (one) => {
    expect(await ani.ask('conversation:tag', { conversationId, add: [one] })).toMatchObject({ ok: false });
  });
});

describe('a conversation', () => {
  it('is in the list of the unread until staff have read it, and again once it is marked', async () => {
    expect(await unread()).toBe(1);

    await ani.get('message:read', { conversationId, seq: 1 });
    expect(await unread()).toBe(0);

    const marked = await ani.get<Shown>('conversation:unread', { conversationId });
    expect(marked.conversation).toMatchObject({ isUnread: true, unread: 0 });
    expect(await unread()).toBe(1);
  });

  it('is read again by whoever reads it, though there is nothing new in it', async () => {
    await ani.get('message:read', { conversationId, seq: 1 });

    expect(await unread()).toBe(0);
    const { conversation } = await ani.get<Shown>('conversation:watch', { conversationId });
    expect(conversation.isUnread).toBe(false);
  });
});
