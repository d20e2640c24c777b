import { describe, expect, it } from '@jest/globals';
import {
  emptyList,
  matches,
  withChanges,
  withFirstPage,
  withNextPage,
  without,
} from '../../../agent-inbox/list/inbox-list.ts';
import { aConversation, NOON } from './a-conversation.ts';

const everything = { view: 'all', status: 'open' } as const;
const minutes = (count: number) => NOON + count * 60_000;
const page = (ids: string[], nextCursor: string | null = null) => ({
  conversations: ids.map((id, index) => aConversation(id, { lastAt: minutes(-index) })),
  nextCursor,
});

describe('the list, as changes are told', () => {
  const list = withFirstPage(emptyList, page(['a', 'b', 'c']));

  it('moves a conversation up when words are said in it', () => {
    const moved = withChanges(list, [aConversation('c', { rev: 2, lastAt: minutes(5) })], everything, 'me');

    expect(moved.ids).toEqual(['c', 'a', 'b']);
  });

  it('does not go back to an older view that arrives late', () => {
    const newer = aConversation('b', { rev: 5, lastAt: minutes(9), unread: 3 });
    const older = aConversation('b', { rev: 4, lastAt: minutes(7), unread: 2 });

    const after = withChanges(withChanges(list, [newer], everything, 'me'), [older], everything, 'me');

    expect(after.byId.get('b')?.unread).toBe(3);
  });

  it('loses what no longer belongs in it, and gains what does', () => {
    const resolved = aConversation('a', { rev: 2, status: 'resolved' });
    const fresh = aConversation('d', { lastAt: minutes(3) });

    const after = withChanges(list, [resolved, fresh], everything, 'me');

    expect(after.ids).toEqual(['d', 'b', 'c']);
  });

  it('leaves to its page what is older than all that is loaded', () => {
    const partly = withFirstPage(emptyList, page(['a', 'b'], 'more'));

    const after = withChanges(partly, [aConversation('old', { lastAt: minutes(-90) })], everything, 'me');

    expect(after.ids).toEqual(['a', 'b']);
  });

  it('forgets what the agent may no longer see', () => {
    expect(without(list, 'b').ids).toEqual(['a', 'c']);
  });
});

describe('the first page, read again', () => {
  it('keeps the pages below it', () => {
    const first = withFirstPage(emptyList, page(['a', 'b'], 'at-b'));
    const both = withNextPage(first, {
      conversations: [aConversation('c', { lastAt: minutes(-10) })],
      nextCursor: 'at-c',
    });

    const again = withFirstPage(both, page(['a', 'b'], 'at-b'));

    expect(again.ids).toEqual(['a', 'b', 'c']);
    expect(again.nextCursor).toBe('at-c');
  });

  it('drops a row it should hold and does not', () => {
    const list = withFirstPage(emptyList, page(['a', 'b', 'c'], 'more'));

    const again = withFirstPage(list, {
      conversations: [aConversation('a'), aConversation('c', { lastAt: minutes(-2) })],
      nextCursor: 'more',
    });

    expect(again.ids).toEqual(['a', 'c']);
  });

  it('begins anew when so much came that a gap would be between', () => {
    const list = withFirstPage(emptyList, page(['a', 'b'], 'more'));
    const much = ['x', 'y'].map((id) => aConversation(id, { lastAt: minutes(60) }));

    const again = withFirstPage(list, { conversations: much, nextCursor: 'next' });

    expect(again.ids).toEqual(['y', 'x']);
    expect(again.nextCursor).toBe('next');
  });
});

describe('whether a conversation belongs', () => {
  const kemang = {
    branchId: 'TS-KMG',
    name: 'Toko Sinar Kemang',
    area: 'Kemang',
    reason: { code: 'nearest_open' },
  } as const;
  const mine = aConversation('a', { status: 'assigned', assignee: { agentId: 'me', name: 'Me' }, branch: kemang });

  it.each([
    [{ ...everything, view: 'mine' } as const, true],
    [{ ...everything, view: 'unassigned' } as const, false],
    [{ ...everything, branchId: 'TS-KMG' }, true],
    [{ ...everything, branchId: 'TS-TBT' }, false],
    [{ ...everything, channel: 'whatsapp' } as const, false],
    [{ view: 'all', status: 'assigned' } as const, true],
    [{ view: 'all', status: 'resolved' } as const, false],
  ])('is decided by %j: %s', (filter, expected) => {
    expect(matches(mine, filter, 'me')).toBe(expected);
  });
});
