import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { ConversationStore } from '../../../core/conversations/conversation.store.ts';
import { projector } from '../../../core/conversations/projector.ts';
import type { ConversationState } from '../../../core/conversations/state.ts';
import { aConversation } from './a-conversation.ts';

const at = (stateSeq: number, but: Partial<ConversationState> = {}): ConversationState => ({
  ...aConversation(),
  stateSeq,
  ...but,
});

/** What was written, as the `seq` each writing reached. @param project what else a writing does */
function aProjector(project: ConversationStore['project'] = async () => []) {
  const written: number[] = [];
  const conversations: Partial<ConversationStore> = {
    project(vendorId, states) {
      written.push(...states.map(({ state }) => state.stateSeq));
      return project(vendorId, states);
    },
  };
  const onError = (error: unknown) => {
    throw error;
  };
  const made = projector({ conversations: conversations as ConversationStore, publisher: { publish() {} }, onError });
  return { written, ...made };
}

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

describe('a conversation that moves', () => {
  it('is written at once after a quiet time, and then twice a second while words keep coming', async () => {
    const { written, touch } = aProjector();

    for (let seq = 1; seq <= 30; seq += 1) {
      touch({ before: at(seq - 1), after: at(seq) });
      await jest.advanceTimersByTimeAsync(30);
    }
    await jest.advanceTimersByTimeAsync(500);

    expect(written[0]).toBe(1);
    expect(written.at(-1)).toBe(30);
    expect(written.length).toBeLessThanOrEqual(4);
  });

  it('is written within a tenth of a second when somebody takes it', async () => {
    const { written, touch } = aProjector();
    touch({ before: at(0), after: at(1) });
    await jest.advanceTimersByTimeAsync(10);

    touch({ before: at(1), after: at(2, { status: 'assigned', assignee: { agentId: 'a-1', name: 'Sari' } }) });
    await jest.advanceTimersByTimeAsync(110);

    expect(written).toEqual([1, 2]);
  });

  it('waits for the assistant’s answer, half a second at the most, and not at all when somebody takes it', async () => {
    const { written, touch } = aProjector();
    const asked = { lastShopperSeq: 1, answeredSeq: 0, status: 'assistant' } as const;

    touch({ before: at(0), after: at(1, asked) });
    await jest.advanceTimersByTimeAsync(400);
    expect(written).toEqual([]);
    await jest.advanceTimersByTimeAsync(110);
    expect(written).toEqual([1]);

    await jest.advanceTimersByTimeAsync(1_000);
    touch({ before: at(1), after: at(2, { ...asked, lastShopperSeq: 2 }) });
    await jest.advanceTimersByTimeAsync(10);
    touch({ before: at(2), after: at(3, { status: 'assigned', assignee: { agentId: 'a-1', name: 'Sari' } }) });
    await jest.advanceTimersByTimeAsync(1);
    expect(written).toEqual([1, 3]);
  });

  it('is left to the process that has said more in it, unless more than words changed here', async () => {
    const { written, touch, overtaken } = aProjector();
    const asked = { lastShopperSeq: 1, answeredSeq: 0, status: 'assistant' } as const;

    touch({ before: at(0), after: at(1, asked) });
    overtaken(at(1).conversationId, 1);
    touch({ before: at(0, { conversationId: 'other' }), after: at(1, { ...asked, conversationId: 'other' }) });
    overtaken('other', 3);
    await jest.advanceTimersByTimeAsync(600);
    expect(written).toEqual([1]);

    touch({ before: at(1), after: at(2, { status: 'waiting' }) });
    overtaken(at(1).conversationId, 3);
    await jest.advanceTimersByTimeAsync(600);
    expect(written).toEqual([1, 2]);
  });

  it('is one of a few that are written at once, and takes along what is said before its turn', async () => {
    const parts: number[][] = [];
    let written = () => {};
    const { touch } = aProjector(async (_, states) => {
      parts.push(states.map(({ state }) => state.stateSeq));
      await new Promise<void>((resolve) => {
        written = resolve;
      });
      return [];
    });
    const many = Array.from({ length: 30 }, (_, n) => `cv_${n}`);

    for (const conversationId of many) touch({ before: at(0, { conversationId }), after: at(1, { conversationId }) });
    await jest.advanceTimersByTimeAsync(1);
    for (const conversationId of many.slice(-1))
      touch({ before: at(1, { conversationId }), after: at(2, { conversationId }) });
    written();
    await jest.advanceTimersByTimeAsync(1);

    expect(parts.map((part) => part.length)).toEqual([20, 10]);
    expect(parts.at(-1)?.at(-1)).toBe(2);
    written();
    await jest.advanceTimersByTimeAsync(1_000);
    expect(parts).toHaveLength(2);
  });

  it('may be another’s before its turn comes, and holds nothing up', async () => {
    const parts: string[][] = [];
    const { touch, overtaken, drain } = aProjector(async (_, states) => {
      parts.push(states.map(({ state }) => state.conversationId));
      overtaken('cv_20', 3);
      return [];
    });
    const many = Array.from({ length: 21 }, (_, n) => `cv_${n}`);
    for (const conversationId of many) touch({ before: at(0, { conversationId }), after: at(1, { conversationId }) });

    await drain();

    expect(parts).toEqual([many.slice(0, 20)]);
  });

  it('is written when the process ends, however little time has passed', async () => {
    const { written, touch, drain } = aProjector();
    touch({ before: at(0), after: at(1) });
    await jest.advanceTimersByTimeAsync(10);
    touch({ before: at(1), after: at(2) });

    await drain();

    expect(written).toEqual([1, 2]);
  });
});
