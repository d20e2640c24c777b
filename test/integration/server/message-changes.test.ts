import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MessageView, ShownMessage } from '../../../contract/messages.ts';
import { eventually } from '../../support/eventually.ts';
import type { Line } from '../../support/line.ts';
import { type RunningProcess, startServer } from '../../support/processes.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
let server: RunningProcess;
let shopper: Line;
let agent: Line;
let conversationId: string;
const VISITOR = 'visitor-changes-01';
beforeAll(async () => {
  world = await aWorld('message-changes');
  server = await startServer(world.services);
  shopper = await world.vendor.shopperLine(server.url, VISITOR);
  const first = await shopper.get<{ message: MessageView }>('message:send', say(null, 'c-1', 'halo'));
  conversationId = first.message.conversationId;
  agent = await world.vendor.agentLine(server.url, await world.vendor.agent('Ani'));
  await agent.get('conversation:watch', { conversationId });
});
afterAll(() => world.close());

const say = (id: string | null, clientId: string, text: string) => ({
  ...{ kind: 'text', conversationId: id, clientId, text },
});
const send = async (line: Line, clientId: string, text: string) =>
  (await line.get<{ message: ShownMessage }>('message:send', say(conversationId, clientId, text))).message.seq;
const changedFor = (line: Line, seq: number) =>
  line.heard.flatMap(({ fact, payload }) =>
    fact === 'message:changed' && (payload as MessageView).seq === seq ? [payload] : [],
  );

describe('a shopper', () => {
  it('takes back their own words, once, and whoever watches reads that they did', async () => {
    const seq = await send(shopper, 'c-2', 'RAHASIA');
    const ask = { conversationId, clientId: `revoke-${seq}`, seq };

    const first = await shopper.get<{ message: ShownMessage }>('message:revoke', ask);
    const again = await shopper.get<{ message: ShownMessage }>('message:revoke', ask);

    expect(first.message).toMatchObject({ kind: 'event', target: seq, content: { event: 'revoked' } });
    expect(again.message.seq).toBe(first.message.seq);
    for (const line of [shopper, agent])
      await eventually(() =>
        expect(changedFor(line, seq)).toContainEqual(expect.objectContaining({ kind: 'deleted' })),
      );
    expect(JSON.stringify(await agent.get('messages:list', { conversationId }))).not.toContain('RAHASIA');
  });

  it('cannot take back what others said, nor react to what they may not see', async () => {
    await agent.get('conversation:take', { conversationId, expects: null });
    const reply = await send(agent, 'a-1', 'siap kak');
    const note = await agent.get<{ message: ShownMessage }>('note:add', {
      ...{ conversationId, clientId: 'n-1', text: 'pelanggan lama' },
    });
    const refusal = (event: string, input: object) => shopper.ask(event, { conversationId, clientId: 'x', ...input });

    expect(await refusal('message:revoke', { seq: reply })).toMatchObject({ error: { code: 'message_not_revocable' } });
    const unseen = await refusal('message:react', { seq: note.message.seq, emoji: '👍' });
    expect(unseen).toMatchObject({ error: { code: 'message_not_found' } });
    expect(unseen).toEqual(await refusal('message:react', { seq: 9_999, emoji: '👍' }));
  });

  it('who comes back hears what was changed of what they have already', async () => {
    const seq = await send(agent, 'a-2', 'salah harga');
    const before = await shopper.get<{ lastSeq: number }>('messages:list', { conversationId });
    await agent.get('message:revoke', { conversationId, clientId: 'ar-1', seq });
    const back = await world.vendor.shopperLine(server.url, VISITOR);

    await back.get('messages:list', { conversationId, afterSeq: before.lastSeq });

    await eventually(() => expect(changedFor(back, seq)).toMatchObject([{ kind: 'deleted' }]));
  });
});

describe('an agent', () => {
  it('reacts to the shopper only while the conversation is theirs', async () => {
    const seq = await send(shopper, 'c-3', 'makasih');
    const budi = await world.vendor.agentLine(server.url, await world.vendor.agent('Budi'));
    const react = (line: Line, clientId: string, emoji: string | null) =>
      line.ask('message:react', { conversationId, seq, emoji, clientId });

    expect(await react(budi, 'b-1', '👍')).toMatchObject({ error: { code: 'already_taken' } });
    expect(await react(agent, 'a-3', '👍')).toMatchObject({ ok: true });
    expect(await react(agent, 'a-4', 'bukan emoji')).toMatchObject({ error: { code: 'invalid_input' } });

    await eventually(() => expect(changedFor(shopper, seq)).toMatchObject([{ reactions: [{ emoji: '👍' }] }]));
  });
});
