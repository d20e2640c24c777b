import { describe, expect, it } from '@jest/globals';
import { Sequence } from '../../../client/sequence.ts';
import type { ShownMessage } from '../../../contract/messages.ts';

const message = (seq: number): ShownMessage => ({
  messageId: `m-${seq}`,
  conversationId: 'cv',
  seq,
  at: '2026-11-20T07:00:00.000Z',
  author: { kind: 'agent', id: 'a', name: 'Dewi' },
  audience: 'all',
  kind: 'text',
  content: { text: String(seq) },
});
const seqs = (sequence: Sequence) => sequence.shown.map(({ seq }) => seq);

describe('a sequence of messages', () => {
  it('shows each number once and in order, however the messages arrive', () => {
    for (let turn = 0; turn < 24; turn += 1) {
      const sequence = new Sequence();
      const fresh = permutation([1, 2, 3, 4], turn).flatMap((seq) => sequence.add([message(seq), message(seq)]));

      expect(seqs(sequence)).toEqual([1, 2, 3, 4]);
      expect(fresh.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
    }
  });

  it('shows nothing beyond a hole until the hole is filled', () => {
    const sequence = new Sequence();

    sequence.add([message(1), message(3)]);

    expect(seqs(sequence)).toEqual([1]);
    expect(sequence.hasGap).toBe(true);
    sequence.add([message(2)]);
    expect(seqs(sequence)).toEqual([1, 2, 3]);
    expect(sequence.hasGap).toBe(false);
  });

  it('joins a latest page to what is shown where they touch', () => {
    const sequence = new Sequence();
    sequence.add([1, 2, 3].map(message));

    sequence.takeLatest([3, 4, 5].map(message));

    expect(seqs(sequence)).toEqual([1, 2, 3, 4, 5]);
  });

  it('starts anew from a latest page far ahead, and keeps what came live meanwhile', () => {
    const sequence = new Sequence();
    sequence.add([1, 2].map(message));
    sequence.keep([message(93)]);

    const fresh = sequence.takeLatest([90, 91, 92].map(message));

    expect(seqs(sequence)).toEqual([90, 91, 92, 93]);
    expect(fresh.map(({ seq }) => seq)).toEqual([90, 91, 92, 93]);
  });

  it('puts older messages in front only where they touch', () => {
    const sequence = new Sequence();
    sequence.takeLatest([10, 11].map(message));

    sequence.prepend([7, 8, 9, 10].map(message));
    sequence.prepend([1, 2].map(message));

    expect(seqs(sequence)).toEqual([7, 8, 9, 10, 11]);
  });

  it('lets a delivery status only move forward, also one that came before its message', () => {
    const sequence = new Sequence();
    sequence.deliver({ seq: 1, to: 'm', status: 'read' });
    sequence.deliver({ seq: 1, to: 'm', status: 'sent' });
    sequence.add([message(1)]);

    sequence.deliver({ seq: 1, to: 'm', status: 'delivered' });

    const [shown] = sequence.shown;
    expect(shown && !('hidden' in shown) ? shown.deliveries?.map(({ status }) => status) : []).toEqual(['read']);
  });

  it('keeps a bounded number of messages aside, the nearest ones', () => {
    const sequence = new Sequence();

    for (let seq = 1_000; seq > 1; seq -= 1) sequence.add([message(seq)]);

    expect(sequence.add([message(1)]).length).toBeLessThanOrEqual(401);
    expect(sequence.shown[1]?.seq).toBe(2);
  });
});

/** The `turn`th order of the items. */
function permutation<T>(items: T[], turn: number): T[] {
  if (items.length === 0) return [];
  const index = turn % items.length;
  const rest = items.filter((_, i) => i !== index);
  return [items[index] as T, ...permutation(rest, Math.floor(turn / items.length))];
}
