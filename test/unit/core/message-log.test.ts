import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { BatchOutcome, MessageStore } from '../../../core/messages/message.store.ts';
import { messageLog } from '../../../core/messages/message-log.ts';
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
const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

beforeEach(() => void jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'] }));
afterEach(() => void jest.useRealTimers());

describe('messages that wait in one conversation while MongoDB is slow', () => {
  it('are all told to come again once the first of them has waited too long: a later one does not overtake it', async () => {
    const { batches, answer, messages } = slowStore();
    const log = messageLog({ messages, loadState: async () => aConversation(), onAppended: () => {} });
    const say = (clientId: string) =>
      log
        .append({
          vendorId: 'v-test',
          conversationId: 'cv_1',
          authorId: author.id,
          clientId,
          draft: () => ({
            author,
            body: { kind: 'text', content: { text: clientId } },
            audience: 'all',
            at: new Date(0),
          }),
        })
        .then(
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
