import { describe, expect, it } from '@jest/globals';
import type { EventContent } from '../../../contract/messages.ts';
import { type Item, itemsOf } from '../../../web-widget/thread-items.ts';
import { ASSISTANT, aMessage, aPending, DEWI, ME, minutes } from './support.ts';

const dayOf = (at: string) => at.slice(0, 10);
const empty = { messages: [], pending: [], newsFrom: 0, dayOf };
const shapes = (items: Item[]) =>
  items.map((item) =>
    item.type === 'message' || item.type === 'pending'
      ? `${item.key}${item.isFirst ? ' first' : ''}${item.isLast ? ' last' : ''}`
      : item.type,
  );
const event = (content: EventContent) => ({ body: { kind: 'event' as const, content } });

describe('a thread', () => {
  it('groups what one speaker says within three minutes', () => {
    const messages = [
      aMessage(1, ME),
      aMessage(2, ME),
      aMessage(3, ASSISTANT),
      aMessage(4, DEWI),
      aMessage(5, DEWI, { at: minutes(9) }),
    ];

    expect(shapes(itemsOf({ ...empty, messages }))).toEqual([
      'day',
      'seq-1 first',
      'seq-2 last',
      'seq-3 first last',
      'seq-4 first last',
      'seq-5 first last',
    ]);
  });

  it('shows no line for what changes an earlier message: that is seen there', () => {
    const messages = [aMessage(1, ME), aMessage(2, ME, { ...event({ event: 'revoked' }), target: 1 })];

    expect(shapes(itemsOf({ ...empty, messages }))).toEqual(['day', 'seq-1 first last']);
  });

  it('begins each day with its name', () => {
    const messages = [aMessage(1, ME), aMessage(2, ME, { at: '2026-11-22T03:00:00.000Z' })];

    expect(shapes(itemsOf({ ...empty, messages }))).toEqual(['day', 'seq-1 first last', 'day', 'seq-2 first last']);
  });

  it('shows neither what is hidden, nor notes, nor what happens behind the counter', () => {
    const messages = [
      { conversationId: 'cv', seq: 1, hidden: true as const },
      aMessage(2, DEWI, { body: { kind: 'note', content: { text: 'inside' } } }),
      aMessage(3, DEWI, event({ event: 'snoozed', until: minutes(90), byName: 'Dewi' })),
      aMessage(4, DEWI, event({ event: 'taken', agentId: 'a-dewi', name: 'Dewi' })),
    ];

    expect(shapes(itemsOf({ ...empty, messages }))).toEqual(['day', 'event']);
  });

  it('draws a line before the first message not read', () => {
    const messages = [aMessage(1, ME), aMessage(2, DEWI), aMessage(3, DEWI)];

    const items = itemsOf({ ...empty, messages, newsFrom: 2 });

    expect(items.map(({ type }) => type)).toEqual(['day', 'message', 'news', 'message', 'message']);
  });

  it('ends with my pending messages, which keep their key once stored', () => {
    const before = itemsOf({ ...empty, pending: [aPending('c-1')] });
    const after = itemsOf({ ...empty, messages: [aMessage(1, ME, { clientId: 'c-1' })] });

    expect(before.at(-1)?.key).toBe('c-1');
    expect(after.at(-1)?.key).toBe('c-1');
  });
});
