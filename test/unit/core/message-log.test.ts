import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { BatchOutcome, MessageStore } from '../../../core/messages/message.store.ts';
import type { StoredMessage } from '../../../core/messages/message.ts';
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
const anAppend = (clientId: string, conversationId = 'cv_1'): AppendRequest => ({
  vendorId: 'v-test',
  conversationId,
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

describe('a conversation in which another server writes as well', () => {
  const aMessage = (conversationId: string, seq: number, clientId: string): StoredMessage => ({
    ...{ messageId: `${conversationId}-${seq}`, vendorId: 'v-test', conversationId, seq, clientId },
    ...{ author, kind: 'text', content: { text: clientId }, audience: 'all', at: new Date(0) },
  });

  const COMMIT_MS = 5;

  /** The other server is first with each of the next `rivals` numbers of `cv_1`. */
  function contendedStore(rivals: number) {
    const stored: StoredMessage[] = [];
    const batches: string[][] = [];
    const of = (conversationId: string) => stored.filter((one) => one.conversationId === conversationId);
    const messages: Partial<MessageStore> = {
      async insertBatch(batch): Promise<BatchOutcome> {
        batches.push(batch.map(({ conversationId }) => conversationId));
        const meant = batch.find(({ conversationId }) => conversationId === 'cv_1');
        if (meant && of('cv_1').length < rivals) stored.push(aMessage('cv_1', meant.seq, `rival ${meant.seq}`));
        await nextTurn();
        jest.advanceTimersByTime(COMMIT_MS);
        for (const [refusedAt, message] of batch.entries()) {
          if (of(message.conversationId).some(({ seq }) => seq === message.seq))
            return { kind: 'refused', refusedAt, because: 'seq' };
          stored.push(message);
        }
        return { kind: 'stored' };
      },
      listAfter: async (_vendor, conversationId, seq) => of(conversationId).slice(seq),
    };
    return { of, batches, messages: messages as MessageStore };
  }

  it('loses its numbers alone: nobody else’s batch is cut short by it but the first', async () => {
    const { of, batches, messages } = contendedStore(5);
    const loadState = async (_: string, conversationId: string) => ({ ...aConversation(), conversationId });
    const log = messageLog({ messages, loadState, onAppended: () => {}, onUnknown: () => {} });

    const ours = log.append(anAppend('ours', 'cv_1'));
    await log.append(anAppend('1', 'cv_2'));
    await log.append(anAppend('2', 'cv_2'));
    await ours;

    expect(of('cv_1').map(({ clientId }) => clientId)).toEqual([1, 2, 3, 4, 5].map((n) => `rival ${n}`).concat('ours'));
    const [first, ...later] = batches;
    expect(first).toEqual(['cv_1', 'cv_2']);
    expect(later.every((batch) => new Set(batch).size === 1)).toBe(true);
    expect(later.filter(([conversation]) => conversation === 'cv_2')).toHaveLength(2);
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

describe('the state of a conversation', () => {
  /** A log of so many messages of Ani's, and how often it was read. */
  function aLog(length: number) {
    const stored = Array.from({ length }, (_, i): StoredMessage => {
      const ids = { messageId: `m${i}`, vendorId: 'v-test', conversationId: 'cv_1', seq: i + 1 };
      return { ...ids, author, kind: 'text', content: { text: 'halo' }, audience: 'all', at: new Date(0) };
    });
    let reads = 0;
    const messages: Partial<MessageStore> = {
      async listAfter(_vendor, _conversation, seq) {
        reads += 1;
        return stored.slice(seq);
      },
    };
    const loadState = async () => aConversation();
    const log = messageLog({
      messages: messages as MessageStore,
      loadState,
      onAppended: () => {},
      onUnknown: () => {},
    });
    const current = async (seen: StoredMessage[]) => (await log.current('v-test', 'cv_1', seen)).stateSeq;
    return { stored, current, reads: () => reads };
  }

  it('takes what was seen just now for what follows it, and asks the log where something is missing', async () => {
    const fresh = aLog(2);
    expect([await fresh.current(fresh.stored), fresh.reads()]).toEqual([2, 0]);

    const holed = aLog(3);
    expect([await holed.current(holed.stored.slice(1, 2)), holed.reads()]).toEqual([3, 1]);
  });

  it('asks the log where it knew already what was seen: more may have come since', async () => {
    const log = aLog(2);
    expect([await log.current(log.stored.slice(0, 1)), log.reads()]).toEqual([1, 0]);

    expect([await log.current(log.stored.slice(0, 1)), log.reads()]).toEqual([2, 1]);
  });
});
