import { describe, expect, it } from '@jest/globals';
import { type TimelineItem, timelineOf } from '../../../agent-inbox/thread/timeline.ts';
import { aNote, anEvent, assistant, aText, iso, NOON } from './a-conversation.ts';

const kinds = (items: TimelineItem[]) => items.map(({ kind }) => kind);
const groups = (items: TimelineItem[]) =>
  items.flatMap((item) => (item.kind === 'group' ? [item.messages.map(({ seq }) => seq)] : []));
const later = (minutes: number) => iso(NOON + minutes * 60_000);

describe('a conversation as it is read', () => {
  it('puts the words of one speaker together for three minutes', () => {
    const items = timelineOf(
      [aText(1, { at: later(0) }), aText(2, { at: later(3) }), aText(3, { at: later(6.1) })],
      null,
    );

    expect(groups(items)).toEqual([[1, 2], [3]]);
  });

  it('parts speakers, and sets notes and events apart', () => {
    const items = timelineOf([aText(1), aText(2, { author: assistant }), aNote(3), anEvent(4), aText(5)], null);

    expect(kinds(items)).toEqual(['day', 'group', 'group', 'note', 'event', 'group']);
  });

  it('begins each day with its line', () => {
    const items = timelineOf([aText(1), aText(2, { at: later(26 * 60) })], null);

    expect(kinds(items)).toEqual(['day', 'group', 'day', 'group']);
  });

  it('marks once where the unread begins: at a shopper’s words', () => {
    const items = timelineOf([aText(1), aText(2, { author: assistant }), aText(3), aText(4, { at: later(9) })], 1);

    expect(kinds(items)).toEqual(['day', 'group', 'group', 'unread', 'group', 'group']);
  });

  it('passes over what the agent may not see, and changes of earlier messages', () => {
    const hidden = { conversationId: 'c', seq: 2, hidden: true } as const;

    expect(kinds(timelineOf([aText(1), hidden, anEvent(3, { target: 1 })], null))).toEqual(['day', 'group']);
  });

  it('has our side right, whoever of us speaks', () => {
    const [, group] = timelineOf([aText(1, { author: assistant })], null);

    expect(group).toMatchObject({ kind: 'group', isOurs: true });
  });
});
