import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MessageView, ShownMessage } from '../../../contract/messages.ts';
import type { Agent } from '../../../core/agents/agent.ts';
import { eventually } from '../../support/eventually.ts';
import type { Line } from '../../support/line.ts';
import { openLine } from '../../support/line.ts';
import { type RunningProcess, startServer } from '../../support/processes.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
let a: RunningProcess;
let b: RunningProcess;
let ani: Agent;
let budi: Agent;
beforeAll(async () => {
  world = await aWorld('two-servers');
  [a, b] = await Promise.all([startServer(world.services), startServer(world.services)]);
  ani = await world.vendor.agent('Ani');
  budi = await world.vendor.agent('Budi');
});
afterAll(() => world.close());

let visitors = 0;
const words = (text: string, clientId: string, conversationId: string | null = null) => ({
  kind: 'text',
  conversationId,
  clientId,
  text,
});
type Sent = { message: ShownMessage };

/** A shopper on A has written once; an agent on B watches. */
async function aTalk() {
  visitors += 1;
  const visitor = `visitor-${visitors}-0123456789`;
  const shopper = await world.vendor.shopperLine(a.url, visitor);
  const { message } = await shopper.get<Sent>('message:send', words('halo', 'first'));
  const { conversationId } = message;
  const agent = await world.vendor.agentLine(b.url, ani);
  await agent.get('conversation:watch', { conversationId });
  return { visitor, shopper, agent, conversationId };
}
const seqsOf = (line: Line) =>
  line.heard.filter(({ fact }) => fact === 'message:added').map(({ payload }) => (payload as MessageView).seq);
const isSeq = (seq: number) => (message: MessageView) => message.seq === seq;

describe('a shopper on one server and an agent on another', () => {
  it('hear each other, in order', async () => {
    const { shopper, agent, conversationId } = await aTalk();
    await agent.get('conversation:take', { conversationId, expects: null });

    for (let n = 0; n < 10; n += 1) {
      await shopper.get('message:send', words(`tanya ${n}`, `q-${n}`, conversationId));
      await agent.get('message:send', words(`jawab ${n}`, `a-${n}`, conversationId));
    }
    await agent.fact('message:added', isSeq(21));
    await shopper.fact('message:added', isSeq(22));

    expect(seqsOf(agent).filter((seq) => seq > 2)).toEqual([3, 5, 7, 9, 11, 13, 15, 17, 19, 21]);
    expect(seqsOf(shopper)).toEqual([2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22]);
  });

  it('may say much at once, and it stays in order', async () => {
    const { shopper, agent, conversationId } = await aTalk();
    await agent.get('conversation:take', { conversationId, expects: null });
    const say = (line: Line, n: number) => line.get<Sent>('message:send', words(`${n}`, `c-${n}`, conversationId));

    const replies = await Promise.all(Array.from({ length: 60 }, (_, n) => say(agent, n)));
    const questions = await Promise.all(Array.from({ length: 30 }, (_, n) => say(shopper, n)));

    for (const acks of [replies, questions]) {
      const order = acks.map(({ message }) => message.seq);
      expect(order).toEqual([...order].sort((x, y) => x - y));
    }
  });

  it('share a conversation, and never a note', async () => {
    const { visitor, shopper, agent, conversationId } = await aTalk();

    await agent.get('note:add', { conversationId, clientId: 'n-1', text: 'pelanggan lama, RAHASIA-STAF' });
    const stub = await shopper.fact<MessageView>('message:added', isSeq(2));
    const page = await shopper.get<{ messages: MessageView[] }>('messages:list', { conversationId });
    const again = await world.vendor.shopperLine(b.url, visitor);
    await again.get('sync', { conversations: { [conversationId]: { seq: 0, messageId: null } } });

    expect(stub).toEqual({ conversationId, seq: 2, hidden: true });
    expect(page.messages[1]).toEqual({ conversationId, seq: 2, hidden: true });
    expect(JSON.stringify([shopper.heard, page, again.heard])).not.toContain('RAHASIA');
  });

  it('see each other type, deliver and read', async () => {
    const { shopper, agent, conversationId } = await aTalk();

    await agent.get('conversation:take', { conversationId, expects: null });
    await shopper.get('typing:set', { conversationId, isTyping: true });
    await agent.get('typing:set', { conversationId, isTyping: true });
    await agent.get('message:read', { conversationId, seq: 1 });
    await agent.get('note:add', { conversationId, clientId: 'n-1', text: 'catatan' });
    await shopper.get('message:read', { conversationId, seq: 2 });

    expect(await agent.fact('typing:changed')).toMatchObject({ isTyping: true, author: { kind: 'shopper' } });
    expect(await shopper.fact('typing:changed')).toMatchObject({ isTyping: true, author: { name: 'Ani' } });
    expect(await shopper.fact('watermarks:changed')).toMatchObject({ memberId: 'staff', readSeq: 1 });
    expect(await agent.fact('watermarks:changed', ({ memberId }) => memberId !== 'staff')).toMatchObject({
      deliveredSeq: 2,
      readSeq: 2,
    });
  });

  it('see only the holder type; colleagues see everybody', async () => {
    const { shopper, agent, conversationId } = await aTalk();
    const holder = await world.vendor.agentLine(a.url, budi);
    await holder.get('conversation:watch', { conversationId });
    await holder.get('conversation:take', { conversationId, expects: null });

    await agent.get('typing:set', { conversationId, isTyping: true });
    await holder.get('typing:set', { conversationId, isTyping: true });

    const isOf = (name: string) => (change: { author: { name: string } }) => change.author.name === name;
    await holder.fact('typing:changed', isOf('Ani'));
    await shopper.fact('typing:changed', isOf('Budi'));
    expect(JSON.stringify(shopper.heard)).not.toContain('Ani');
  });

  it('learn of a change of hands', async () => {
    const { shopper, agent, conversationId } = await aTalk();

    await agent.get('conversation:take', { conversationId, expects: null });

    const { conversation } = await shopper.fact<{ conversation: Record<string, unknown> }>('conversation:changed');
    expect(conversation).toMatchObject({ status: 'assigned', assignee: { name: 'Ani' } });
  });
});

describe('two agents on two servers who look at one conversation', () => {
  const isThere = (wanted: boolean) => (change: { isThere: boolean }) => change.isThere === wanted;

  it('see each other come, answer and go, also when a connection breaks; shoppers see none of it', async () => {
    const { shopper, agent, conversationId } = await aTalk();
    const colleague = await world.vendor.agentLine(a.url, budi);

    await colleague.get('conversation:watch', { conversationId });
    const came = await agent.fact('viewing:changed', isThere(true));
    await agent.get('viewing:set', { conversationId, isThere: true });
    const answered = await colleague.fact('viewing:changed', isThere(true));
    colleague.close();
    const gone = await agent.fact('viewing:changed', isThere(false));

    expect(came).toEqual({ conversationId, agentId: budi.agentId, name: 'Budi', isThere: true });
    expect(answered).toMatchObject({ name: 'Ani' });
    expect(gone).toMatchObject({ name: 'Budi' });
    expect(JSON.stringify(shopper.heard)).not.toContain('viewing');
  });

  it('are not heard by who does not watch it', async () => {
    const { conversationId } = await aTalk();
    const stranger = await world.vendor.agentLine(a.url, budi);

    expect(await stranger.ask('viewing:set', { conversationId, isThere: true })).toMatchObject({ ok: false });
  });
});

describe('two agents on two servers who click take together', () => {
  it('leave one holder, and the other is told who', async () => {
    const first = await world.vendor.agentLine(a.url, ani);
    const second = await world.vendor.agentLine(b.url, budi);
    for (let round = 0; round < 20; round += 1) {
      const { conversationId } = await aTalk();

      const replies = await Promise.all(
        [first, second].map((line) => line.ask('conversation:take', { conversationId, expects: null })),
      );

      const [won, lost] = replies[0]?.ok ? [0, 1] : [1, 0];
      expect(replies[won]).toMatchObject({ ok: true });
      expect(replies[lost]).toMatchObject({
        ok: false,
        error: { code: 'already_taken', params: { name: ['Ani', 'Budi'][won] } },
      });
      const taken = (await world.log(conversationId)).filter(({ kind }) => kind === 'event');
      expect(taken).toHaveLength(1);
    }
  });
});

describe('the same message sent again', () => {
  it('to both servers at once is stored once, and every ack names the same', async () => {
    const { visitor, shopper, conversationId } = await aTalk();
    const other = await world.vendor.shopperLine(b.url, visitor);

    const acks = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        (n % 2 ? other : shopper).get<Sent>('message:send', words('sekali', 'again', conversationId)),
      ),
    );

    expect(new Set(acks.map((ack) => ack.message.messageId)).size).toBe(1);
    expect((await world.log(conversationId)).map(({ seq }) => seq)).toEqual([1, 2]);
  });

  it('with other words is refused', async () => {
    const { shopper, conversationId } = await aTalk();

    const reply = await shopper.ask('message:send', words('lain', 'first', conversationId));

    expect(reply).toMatchObject({ ok: false, error: { code: 'id_reused' } });
    expect(await world.log(conversationId)).toHaveLength(1);
  });
});

describe('first words of one visitor to two servers at once', () => {
  it('make one conversation', async () => {
    const visitor = 'visitor-first-0123456789';
    const lines = await Promise.all([a, b, a, b, a].map(({ url }) => world.vendor.shopperLine(url, visitor)));

    const acks = await Promise.all(lines.map((line, n) => line.get<Sent>('message:send', words(`${n}`, `c-${n}`))));

    expect(new Set(acks.map(({ message }) => message.conversationId)).size).toBe(1);
    expect(acks.map(({ message }) => message.seq).sort()).toEqual([1, 2, 3, 4, 5]);
  });

  it('reach the visitor’s other tab on another server', async () => {
    const visitor = 'visitor-tabs-0123456789';
    const here = await world.vendor.shopperLine(a.url, visitor);
    const there = await world.vendor.shopperLine(b.url, visitor);

    await here.get('message:send', words('pertama', 'c-1'));
    await here.get('message:send', words('kedua', 'c-2'));

    expect(await there.fact('message:added', isSeq(2))).toMatchObject({ content: { text: 'kedua' } });
  });
});

describe('a visitor’s very first words', () => {
  it('are heard by each of ten other tabs on another server', async () => {
    for (let n = 0; n < 10; n += 1) {
      const visitor = `visitor-first-tab-${n}-0123456789`;
      const here = await world.vendor.shopperLine(a.url, visitor);
      const there = await world.vendor.shopperLine(b.url, visitor);
      await there.get('session:start');

      await here.get('message:send', words('satu', 'c-1'));

      expect(await there.fact('message:added', isSeq(1))).toMatchObject({ content: { text: 'satu' } });
    }
  });
});

describe('sync', () => {
  it('tells what is missing, what is another history, and nothing of others’', async () => {
    const { shopper, conversationId } = await aTalk();
    const stranger = await aTalk();
    const { message } = await shopper.get<Sent>('message:send', words('lagi', 'second', conversationId));
    const ask = (seq: number, messageId: string | null) =>
      shopper.get('sync', {
        conversations: {
          [conversationId]: { seq, messageId },
          [stranger.conversationId]: { seq: 0, messageId: null },
        },
      });

    expect(await ask(2, message.messageId)).toEqual({ behind: {}, reset: [] });
    expect(await ask(1, null)).toEqual({ behind: { [conversationId]: 2 }, reset: [] });
    expect(await ask(2, 'f'.repeat(24))).toEqual({ behind: {}, reset: [conversationId] });
    expect(await ask(9, message.messageId)).toEqual({ behind: {}, reset: [conversationId] });
  });

  it('tells an agent when the list has changed', async () => {
    const { shopper, agent, conversationId } = await aTalk();
    const inboxRev = await eventually(async () => {
      const page = await agent.get<{ inboxRev: string }>('inbox:list');
      const { inbox } = await agent.get('sync', { conversations: {}, inboxRev: page.inboxRev });
      if (inbox !== 'same') throw new Error('still settling');
      return page.inboxRev;
    });

    await shopper.get('message:send', words('baru', 'second', conversationId));
    await agent.fact<{ conversation: { conversationId: string; lastSeq: number } }>(
      'conversation:changed',
      ({ conversation }) => conversation.conversationId === conversationId && conversation.lastSeq === 2,
    );

    expect(await agent.get('sync', { conversations: {}, inboxRev })).toMatchObject({ inbox: 'changed' });
  });
});

describe('long polling', () => {
  it('serves those whose network lets no WebSocket through', async () => {
    const token = await world.vendor.shopperToken('visitor-polling-0123456789');
    const line = await openLine(a.url, 'shopper', token, { transports: ['polling'] });

    const { message } = await line.get<Sent>('message:send', words('lewat polling', 'c-1'));
    line.close();

    expect(message.seq).toBe(1);
  });
});
