import { describe, expect, it } from '@jest/globals';
import { inboxCounts } from '../../../server/inbox-counts.ts';

describe('a count', () => {
  it('is made once for all who ask within two seconds, also at the same time', async () => {
    let nowMs = 0;
    let made = 0;
    const counts = inboxCounts(() => nowMs);
    const ask = () => counts.get('open', async () => ++made);

    const both = await Promise.all([ask(), ask()]);
    nowMs = 1_999;
    const soon = await ask();
    nowMs = 2_000;
    const later = await ask();

    expect([...both, soon, later]).toEqual([1, 1, 1, 2]);
  });

  it('is kept apart from that of another list', async () => {
    const counts = inboxCounts(() => 0);

    expect([await counts.get('a', async () => 1), await counts.get('b', async () => 2)]).toEqual([1, 2]);
  });

  it('that fails is made again for whoever asks next', async () => {
    const counts = inboxCounts(() => 0);

    await expect(counts.get('a', () => Promise.reject(new Error('away')))).rejects.toThrow('away');

    expect(await counts.get('a', async () => 3)).toBe(3);
  });

  it('that nobody asks for any more is not kept', async () => {
    let nowMs = 0;
    const counts = inboxCounts(() => nowMs);
    for (const key of ['a', 'b', 'c']) await counts.get(key, async () => 1);

    nowMs = 5_000;
    await counts.get('d', async () => 1);

    expect(counts.size()).toBe(1);
  });
});
