import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { BatchOutcome, MessageStore } from '../../../core/messages/message.store.ts';
import { type AppendRequest, messageLog } from '../../../core/messages/message-log.ts';
import { ANI, aConversation } from './a-conversation.ts';

const author = { kind: 'shopper' as const, ...ANI };

/** MongoDB that takes its first batch when it is told to, and every later one at once. */
function slowStore() {
  const batches: string[][] = [];
  let answer: () => void = () => {};
  const first = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const messages: Partial<MessageStore> = {
    async insertBatch(batch): Promise<BatchOutcome> {
      batches.push(batch.map(({ clientId = '' }) => clientId));
      if (batches.length === 1) await first;
      return { kind: 'stored' };
    },
    listAfter: async () => [],
  };
  return { batches, answer, messages: messages as MessageStore };
}
const anAppend = (clientId: string): AppendRequest => ({
  vendorId: 'v-test',
  conversationId: 'cv_1',
  authorId: author.id,
  clientId,
  draft: () => ({ author, body: { kind: 'text', content: { text: clientId } }, audience: 'all', at: new Date(0) }),
});
const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

beforeEach(() => void jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'] }));
afterEach(() => void jest.useRealTimers());

describe('messages that wait in one conversation while MongoDB is slow', () => {
  it('are all told to come again once the first of them has waited too long: a later one does not overtake it', async () => {
    const { batches, answer, messages } = slowStore();
    const loadState = async () => aConversation();
    const log = messageLog({ messages, loadState, onAppended: () => {}, onUnknown: () => {} });
    const say = (clientId: string) =>
      log.append(anAppend(clientId)).then(
        () => 'stored',
        (error: Error) => error.message,
      );

    const first = say('m1');
    while (batches.length === 0) await nextTurn();
    const early = say('m2');
    jest.advanceTimersByTime(5_000);
    const late = say('m3');
    jest.advanceTimersByTime(5_000);
    answer();
    const outcomes = [await first, await early, await late];

    expect(outcomes).toEqual(['unavailable', 'unavailable', 'unavailable']);
    expect(batches).toEqual([['m1']]);
  });
});

describe('a batch nobody can tell the outcome of', () => {
  it('is said to be unknown, since it may be stored and told to nobody', async () => {
    let unknown = 0;
    const messages = {
      insertBatch: async (): Promise<BatchOutcome> => ({ kind: 'unknown', error: new Error('the line broke') }),
      listAfter: async () => [],
    };
    const log = messageLog({
      messages: messages as Partial<MessageStore> as MessageStore,
      loadState: async () => aConversation(),
      onAppended: () => {},
      onUnknown: () => {
        unknown += 1;
      },
    });

    const outcome = await log.append(anAppend('m1')).catch((error: Error) => error.message);

    expect(outcome).toBe('unavailable');
    expect(unknown).toBe(1);
  });
});
