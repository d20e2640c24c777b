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
  let kept: unknown;
  const aTab = () =>
    outboxStorage({
      read: () => kept,
      write(all) {
        kept = all;
      },
    });
  const keptIds = async () => (await aTab().load()).map(({ clientId }) => clientId).sort();

  beforeEach(() => {
    kept = null;
  });

  it('keep both', async () => {
    const [first, second] = [aTab(), aTab()];
    await Promise.all([first.load(), second.load()]);

    await first.save([aPending('a')]);
    await second.save([aPending('b')]);

    expect(await keptIds()).toEqual(['a', 'b']);
  });

  it('take out only their own', async () => {
    const [first, second] = [aTab(), aTab()];
    await first.save([aPending('a')]);
    await second.save([aPending('b')]);

    await second.save([]);

    expect(await keptIds()).toEqual(['a']);
  });

  it('take out what an earlier page left, once it is sent', async () => {
    await aTab().save([aPending('left')]);
    const next = aTab();
    await next.load();

    await next.save([]);

    expect(await keptIds()).toEqual([]);
  });

  it('do not bring back what the other has taken back, and know that it is gone', async () => {
    const held = { ...aPending('a'), leavesAt: '2026-11-24T08:30:05.000Z' };
    const first = aTab();
    await first.save([held]);
    const second = aTab();
    await second.load();

    await first.save([]);
    await second.save([held, aPending('b')]);

    expect(await keptIds()).toEqual(['b']);
    expect(second.isGone?.('a')).toBe(true);
  });

  it('miss nothing where nothing can be kept', async () => {
    const tab = outboxStorage({ read: () => null, write: () => {} });
    await tab.save([{ ...aPending('a'), leavesAt: '2026-11-24T08:30:05.000Z' }]);

    expect(tab.isGone?.('a')).toBe(false);
  });
});
