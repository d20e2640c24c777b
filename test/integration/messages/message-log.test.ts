import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sayAsShopper } from '../../../core/conversations/say-as-shopper.ts';
import type { ConversationState } from '../../../core/conversations/state.ts';
import type { StoredMessage } from '../../../core/messages/message.ts';
import { messageLog } from '../../../core/messages/message-log.ts';
import { sendReply } from '../../../core/messages/send-reply.ts';
import { anAgent } from '../../support/agents.ts';
import { aConversation, severalCores, type TestCore, VENDOR } from '../../support/core.ts';

let cores: TestCore[];
let close: () => Promise<void>;
beforeAll(async () => {
  ({ cores, close } = await severalCores('message-log', 3));
});
afterAll(() => close());

const [one, two] = [() => cores[0] as TestCore, () => cores[1] as TestCore];
const say = (core: TestCore, conversationId: string, memberId: string, clientId: string, text = clientId) =>
  sayAsShopper(core.log, {
    vendorId: VENDOR,
    conversationId,
    memberId,
    clientId,
    at: new Date(),
    body: { kind: 'text', content: { text } },
  });
const numbers = async (conversationId: string) =>
  (await one().messages.listAfter(VENDOR, conversationId, 0, 5_000)).map((message) => message.seq);
const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1);

describe('five first messages of a new shopper at once on several servers', () => {
  it('make one contact, one conversation and five messages', async () => {
    const opened = await Promise.all(upTo(5).map((i) => aConversation(cores[i % 3] as TestCore, 'fresh')));

    const { conversationId, memberId } = opened[0] as (typeof opened)[0];
    await Promise.all(upTo(5).map((i) => say(cores[i % 3] as TestCore, conversationId, memberId, `m-${i}`)));

    expect(new Set(opened.map((direct) => direct.conversationId)).size).toBe(1);
    expect(new Set(opened.map((direct) => direct.contactId)).size).toBe(1);
    expect(await numbers(conversationId)).toEqual(upTo(5));
  });
});

describe('three servers writing to one conversation', () => {
  it('number its messages without a hole or a repeat, and keep each sender in order', async () => {
    const { conversationId, memberId } = await aConversation(one(), 'crowd');

    await Promise.all(
      cores.flatMap((core, s) => upTo(60).map((n) => say(core, conversationId, memberId, `s${s}-${n}`))),
    );

    const stored = await one().messages.listAfter(VENDOR, conversationId, 0, 500);
    expect(stored.map((message) => message.seq)).toEqual(upTo(180));
    for (const s of [0, 1, 2]) {
      const own = stored.flatMap(({ clientId = '' }) =>
        clientId.startsWith(`s${s}-`) ? [Number(clientId.slice(3))] : [],
      );
      expect(own).toEqual(upTo(60));
    }
  });
});

describe('two servers that never stop writing to one conversation', () => {
  const EACH = 1_500;
  const SENDERS = 16;

  it('take turns: neither loses its number again and again', async () => {
    const { conversationId, memberId } = await aConversation(one(), 'never-stops');
    const lost = [0, 0];
    let mostInARow = 0;
    const busy = [one(), two()].map(({ messages }, s) => {
      const counting = {
        ...messages,
        async insertBatch(batch: StoredMessage[]) {
          const outcome = await messages.insertBatch(batch);
          const inARow = outcome.kind === 'refused' && outcome.because === 'seq' ? (lost[s] ?? 0) + 1 : 0;
          lost[s] = inARow;
          mostInARow = Math.max(mostInARow, inARow);
          return outcome;
        },
      };
      return messageLog({
        messages: counting,
        loadState: async () => (await one().conversations.byId(VENDOR, conversationId))?.state as ConversationState,
        onAppended: () => {},
        onUnknown: () => {},
      });
    });

    await Promise.all(
      busy.flatMap((log, s) =>
        upTo(SENDERS).map(async (sender) => {
          for (let n = 0; n < EACH / SENDERS; n += 1) {
            const clientId = `t${s}-${sender}-${n}`;
            const body = { kind: 'text' as const, content: { text: clientId } };
            await sayAsShopper(log, { vendorId: VENDOR, conversationId, memberId, clientId, at: new Date(), body });
          }
        }),
      ),
    );

    expect(mostInARow).toBeLessThan(25); // up to sixty, where whoever was stored goes on at once
  });
});

describe('a message sent again', () => {
  it('gets its first result, on the same server and on another', async () => {
    const { conversationId, memberId } = await aConversation(one(), 'again');
    const first = await say(one(), conversationId, memberId, 'x', 'halo');

    const [same, other] = await Promise.all([
      say(one(), conversationId, memberId, 'x', 'halo'),
      say(two(), conversationId, memberId, 'x', 'halo'),
    ]);

    expect([same.message.messageId, other.message.messageId]).toEqual([
      first.message.messageId,
      first.message.messageId,
    ]);
    expect(same.isNew || other.isNew).toBe(false);
    expect(await numbers(conversationId)).toEqual([1]);
  });

  it('is stored once when both copies arrive together on two servers, with others around them', async () => {
    const { conversationId, memberId } = await aConversation(one(), 'together');

    await Promise.all(
      upTo(40).flatMap((n) => [
        say(one(), conversationId, memberId, `d-${n}`),
        say(two(), conversationId, memberId, `d-${n}`),
      ]),
    );

    expect(await numbers(conversationId)).toEqual(upTo(40));
  });

  it('is refused when its words are others', async () => {
    const { conversationId, memberId } = await aConversation(one(), 'other-words');
    await say(one(), conversationId, memberId, 'x', 'halo');

    await expect(say(two(), conversationId, memberId, 'x', 'hai')).rejects.toMatchObject({ code: 'id_reused' });
    expect(await numbers(conversationId)).toEqual([1]);
  });
});

describe('two agents taking one conversation together', () => {
  it('have one winner; the other is told who; capacity is counted once', async () => {
    for (const agentId of ['a-1', 'a-2']) await one().agents.put(anAgent(agentId), 'x');
    const { conversationId, memberId } = await aConversation(one(), 'taken');
    await say(one(), conversationId, memberId, 'x');
    const ref = { vendorId: VENDOR, conversationId };

    const results = await Promise.allSettled([
      one().changes.take(ref, { agentId: 'a-1', name: 'Ani' }, null),
      two().changes.take(ref, { agentId: 'a-2', name: 'Budi' }, null),
    ]);

    const won = results.filter((result) => result.status === 'fulfilled');
    const lost = results.filter((result) => result.status === 'rejected');
    expect([won.length, lost.length]).toEqual([1, 1]);
    const winner = won[0]?.value.assignee;
    expect(lost[0]?.reason).toMatchObject({ code: 'already_taken', params: { name: winner?.name } });
    const open = await Promise.all(['a-1', 'a-2'].map(async (id) => (await one().agents.byId(VENDOR, id))?.open ?? -1));
    expect(open.toSorted()).toEqual([0, 1]);
  });

  it('only the holder may reply, and a note is for everybody on the staff', async () => {
    const { conversationId, memberId } = await aConversation(one(), 'held');
    await say(one(), conversationId, memberId, 'x');
    await one().changes.take({ vendorId: VENDOR, conversationId }, { agentId: 'a-1', name: 'Ani' }, null);
    const words = { vendorId: VENDOR, conversationId, agent: { agentId: 'a-2', name: 'Budi' }, clientId: 'r' } as const;

    await expect(
      sendReply(two().log, { ...words, body: { kind: 'text', content: { text: 'hai' } } }),
    ).rejects.toMatchObject({
      code: 'already_taken',
    });
    const note = await sendReply(two().log, { ...words, body: { kind: 'note', content: { text: 'lihat' } } });
    expect(note.message.audience).toBe('staff');
  });
});

describe('a shopper writing in a resolved conversation', () => {
  it('opens it again for the assistant as a new episode, which the log tells once', async () => {
    const { conversationId, memberId } = await aConversation(one(), 'resolved');
    const ref = { vendorId: VENDOR, conversationId };
    await say(one(), conversationId, memberId, 'x');
    await one().changes.resolve(ref, { agentId: 'a-1', name: 'Ani' });

    const { after, message } = await say(two(), conversationId, memberId, 'y');
    await two().changes.announceReopened(ref, 2);

    expect(after).toMatchObject({ status: 'assistant', episode: 2 });
    expect(message.owed).toHaveLength(1);
    const events = (await one().messages.listAfter(VENDOR, conversationId, 0, 50)).filter(
      ({ kind }) => kind === 'event',
    );
    expect(events.map(({ content }) => content)).toMatchObject([
      { event: 'resolved' },
      { event: 'reopened', episode: 2 },
    ]);
  });
});

describe('the projection', () => {
  it('ends where the log ends, and counts what no agent has read', async () => {
    const { conversationId, memberId } = await aConversation(one(), 'projected');
    await Promise.all(upTo(20).map((n) => say(cores[n % 3] as TestCore, conversationId, memberId, `p-${n}`)));

    await Promise.all(cores.map((core) => core.projection.drain()));

    const record = await one().conversations.byId(VENDOR, conversationId);
    expect(record?.state).toMatchObject({ stateSeq: 20, shopperTotal: 20, status: 'assistant' });
  });
});
