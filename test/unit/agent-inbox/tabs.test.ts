import { beforeEach, describe, expect, it } from '@jest/globals';
import { mergeDrafts, noDraft } from '../../../agent-inbox/composer/drafts.ts';
import { outboxStorage } from '../../../agent-inbox/desk/outbox-storage.ts';
import type { PendingMessage } from '../../../client/index.ts';

const aDraft = (reply: string, at: number) => ({ ...noDraft, reply, at });
const aPending = (clientId: string): PendingMessage => ({
  kind: 'text',
  conversationId: 'c1',
  clientId,
  text: clientId,
  state: 'waiting',
  createdAt: '2026-11-24T08:30:00.000Z',
});

describe('two tabs of one agent with drafts', () => {
  it('keep what the other wrote in other conversations', () => {
    const kept = { c1: aDraft('from the first tab', 1) };

    const merged = mergeDrafts(kept, { c2: aDraft('from the second', 2) }, new Set(['c2']));

    expect(Object.keys(merged).sort()).toEqual(['c1', 'c2']);
  });

  it('forget only the draft that was emptied here', () => {
    const kept = { c1: aDraft('sent meanwhile', 1), c2: aDraft('still wanted', 1) };

    expect(Object.keys(mergeDrafts(kept, {}, new Set(['c1'])))).toEqual(['c2']);
  });

  it('do not bring back what the other has sent', () => {
    const mine = { c1: aDraft('read at the start', 1), c2: aDraft('new', 2) };

    expect(Object.keys(mergeDrafts({}, mine, new Set(['c2'])))).toEqual(['c2']);
  });
});

describe('two tabs of one agent with unsent messages', () => {
  beforeEach(() => {
    const kept = new Map<string, string>();
    Object.assign(globalThis, {
      localStorage: {
        getItem: (name: string) => kept.get(name) ?? null,
        setItem: (name: string, value: string) => void kept.set(name, value),
        removeItem: (name: string) => void kept.delete(name),
      },
    });
  });
  const keptIds = async () => (await outboxStorage('siti').load()).map(({ clientId }) => clientId).sort();

  it('keep both', async () => {
    const [first, second] = [outboxStorage('siti'), outboxStorage('siti')];
    await Promise.all([first.load(), second.load()]);

    await first.save([aPending('a')]);
    await second.save([aPending('b')]);

    expect(await keptIds()).toEqual(['a', 'b']);
  });

  it('take out only their own', async () => {
    const [first, second] = [outboxStorage('siti'), outboxStorage('siti')];
    await first.save([aPending('a')]);
    await second.save([aPending('b')]);

    await second.save([]);

    expect(await keptIds()).toEqual(['a']);
  });

  it('take out what an earlier page left, once it is sent', async () => {
    await outboxStorage('siti').save([aPending('left')]);
    const next = outboxStorage('siti');
    await next.load();

    await next.save([]);

    expect(await keptIds()).toEqual([]);
  });
});
