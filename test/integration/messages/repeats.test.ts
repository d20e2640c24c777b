import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sayAsShopper } from '../../../core/conversations/say-as-shopper.ts';
import type { ConversationState } from '../../../core/conversations/state.ts';
import { newMessageId } from '../../../core/messages/message.store.ts';
import { owedAssist, type StoredMessage } from '../../../core/messages/message.ts';
import { messageLog } from '../../../core/messages/message-log.ts';
import { sendReply } from '../../../core/messages/send-reply.ts';
import { anAgent } from '../../support/agents.ts';
import { aConversation, severalCores, type TestCore, VENDOR } from '../../support/core.ts';

let cores: TestCore[];
let close: () => Promise<void>;
beforeAll(async () => {
  ({ cores, close } = await severalCores('repeats', 2));
  await one().agents.put(anAgent('a-1', { capacity: 100 }), 'x');
});
afterAll(() => close());

const [one, two] = [() => cores[0] as TestCore, () => cores[1] as TestCore];
const ANI = { agentId: 'a-1', name: 'Ani' };
const numbered = (count: number) => Array.from({ length: count }, (_, i) => i + 1);
const textBody = (text: string) => ({ kind: 'text' as const, content: { text } });
const say = (core: TestCore, at: { conversationId: string; memberId: string }, clientId: string, text: string) =>
  sayAsShopper(core.log, { vendorId: VENDOR, ...at, clientId, at: new Date(), body: textBody(text) });
const reply = (core: TestCore, conversationId: string, text: string) =>
  sendReply(core.log, { vendorId: VENDOR, conversationId, agent: ANI, clientId: 'r', body: textBody(text) });

describe('an id that reads like the name of an index', () => {
  it.each(['message_seq', 'message_external', 'message_client'])('%s is an id like any other', async (clientId) => {
    const direct = await aConversation(one(), `named-${clientId}`);
    const first = await say(one(), direct, clientId, 'halo');

    const again = await say(two(), direct, clientId, 'halo');

    expect(again.message.messageId).toBe(first.message.messageId);
    await expect(say(one(), direct, clientId, 'hai')).rejects.toMatchObject({ code: 'id_reused' });
  });
});

describe('what a killed server had stored, sent again to another', () => {
  it('is found by few looks, and what is new among it keeps its place', async () => {
    const { conversationId, memberId } = await aConversation(one(), 'after-a-kill');
    const at = { conversationId, memberId };
    const before = await Promise.all(numbered(60).map((n) => say(one(), at, `k-${n}`, `kata ${n}`)));
    await one().projection.drain();
    let commits = 0;
    const log = messageLog({
      messages: {
        ...two().messages,
        insertBatch(batch: StoredMessage[]) {
          commits += 1;
          return two().messages.insertBatch(batch);
        },
      },
      loadState: async () => (await two().conversations.byId(VENDOR, conversationId))?.state as ConversationState,
      onAppended: () => {},
      onUnknown: () => {},
    });
    const again = (n: number) =>
      sayAsShopper(log, { vendorId: VENDOR, ...at, clientId: `k-${n}`, at: new Date(), body: textBody(`kata ${n}`) });

    const after = await Promise.all(numbered(80).map(again));

    expect(after.slice(0, 60).map(({ message }) => message.messageId)).toEqual(
      before.map(({ message }) => message.messageId),
    );
    expect(after.slice(60).map(({ message }) => message.seq)).toEqual(numbered(80).slice(60));
    expect(commits).toBeLessThan(6); // sixty-one, where each is refused by itself
  });
});

describe('a reply sent again when it could not be sent any more', () => {
  async function releasedAfterReply(visitor: string) {
    const direct = await aConversation(one(), visitor);
    await say(one(), direct, 'c', 'halo');
    const ref = { vendorId: VENDOR, conversationId: direct.conversationId };
    await one().changes.take(ref, ANI, null);
    const { message } = await reply(one(), ref.conversationId, 'siap');
    await one().changes.release(ref, ANI);
    return { ...ref, messageId: message.messageId };
  }

  it('gets its first result, also when two copies of it arrive together', async () => {
    const { conversationId, messageId } = await releasedAfterReply('released');

    const again = await Promise.all([1, 2, 3].map(() => reply(two(), conversationId, 'siap')));

    expect(again.map(({ message }) => message.messageId)).toEqual([messageId, messageId, messageId]);
  });

  it('is refused when its words are others', async () => {
    const { conversationId } = await releasedAfterReply('released-other');

    await expect(reply(two(), conversationId, 'tidak jadi')).rejects.toMatchObject({ code: 'id_reused' });
  });
});

describe('a message whose server ended after storing it', () => {
  it('is told, and offered to the workers, when it comes again by another', async () => {
    const direct = await aConversation(one(), 'untold');
    const { conversationId, memberId } = direct;
    const stored = {
      ...textBody('halo?'),
      messageId: newMessageId(),
      vendorId: VENDOR,
      conversationId,
      seq: 1,
      author: { kind: 'shopper' as const, id: memberId, name: 'Pengunjung' },
      audience: 'all' as const,
      clientId: 'c',
      at: new Date(),
      owed: [owedAssist()],
    };
    expect(await one().messages.insertBatch([stored])).toEqual({ kind: 'stored' });

    const { message, isNew } = await say(two(), direct, 'c', 'halo?');

    expect([message.messageId, isNew]).toEqual([stored.messageId, false]);
    const told = two().frames.flatMap((frame) =>
      'fact' in frame && frame.fact === 'message:added' && frame.payload.conversationId === conversationId
        ? [[frame.namespace, frame.payload.seq]]
        : [],
    );
    expect(told).toEqual([
      ['agent', 1],
      ['shopper', 1],
    ]);
    expect(two().offers).toContainEqual({
      lane: { kind: 'assist', vendorId: VENDOR, conversationId },
      seq: 1,
      attempt: 0,
    });
    await two().projection.drain();
    expect((await one().conversations.byId(VENDOR, conversationId))?.state.stateSeq).toBe(1);
  });
});
