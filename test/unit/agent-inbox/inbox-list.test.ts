import { describe, expect, it } from '@jest/globals';
import { emptyList, withChanges, withFirstPage, withNextPage, without } from '../../../agent-inbox/list/inbox-list.ts';
import { matches, orderOf } from '../../../agent-inbox/list/matches.ts';
import { aConversation, NOON } from './a-conversation.ts';

const everything = { view: 'all', status: 'open' } as const;
const ME = { agentId: 'me', nowMs: NOON };
const minutes = (count: number) => NOON + count * 60_000;
const page = (ids: string[], nextCursor: string | null = null) => ({
  conversations: ids.map((id, index) => aConversation(id, { lastAt: minutes(-index) })),
  nextCursor,
});

describe('the list, as changes are told', () => {
  const list = withFirstPage(emptyList, page(['a', 'b', 'c']), everything);

  it('moves a conversation up when words are said in it', () => {
    const moved = withChanges(list, [aConversation('c', { rev: 2, lastAt: minutes(5) })], everything, ME);

    expect(moved.ids).toEqual(['c', 'a', 'b']);
  });

  it('does not go back to an older view that arrives late', () => {
    const newer = aConversation('b', { rev: 5, lastAt: minutes(9), unread: 3 });
    const older = aConversation('b', { rev: 4, lastAt: minutes(7), unread: 2 });

    const after = withChanges(withChanges(list, [newer], everything, ME), [older], everything, ME);

    expect(after.byId.get('b')?.unread).toBe(3);
  });

  it('loses what no longer belongs in it, and gains what does', () => {
    const resolved = aConversation('a', { rev: 2, status: 'resolved' });
    const fresh = aConversation('d', { lastAt: minutes(3) });

    const after = withChanges(list, [resolved, fresh], everything, ME);

    expect(after.ids).toEqual(['d', 'b', 'c']);
  });

  it('leaves to its page what is older than all that is loaded', () => {
    const partly = withFirstPage(emptyList, page(['a', 'b'], 'more'), everything);

    const after = withChanges(partly, [aConversation('old', { lastAt: minutes(-90) })], everything, ME);

    expect(after.ids).toEqual(['a', 'b']);
  });

  it('stands in the order of the whole, whatever pages and changes came in whatever order', () => {
    let next = 7;
    const upTo = (most: number) => {
      next = (next * 48_271) % 2_147_483_647;
      return next % most;
    };
    let long = emptyList;
    for (let round = 0; round < 150; round += 1) {
      const changes = Array.from({ length: 1 + upTo(4) }, () => {
        const status = upTo(5) === 0 ? ('resolved' as const) : ('waiting' as const);
        return aConversation(`c${upTo(60)}`, { rev: round + 1, lastAt: minutes(upTo(40)), status });
      });
      const open = changes.filter((one) => one.status !== 'resolved');
      long =
        upTo(3) === 0
          ? withNextPage(long, { conversations: open, nextCursor: null }, everything)
          : withChanges(long, changes, everything, ME);

      const sorted = [...long.byId.values()].sort(orderOf(everything)).map(({ conversationId }) => conversationId);
      expect(long.ids).toEqual(sorted);
    }
    expect(long.ids.length).toBeGreaterThan(20);
  });

  it('forgets what the agent may no longer see', () => {
    expect(without(list, 'b').ids).toEqual(['a', 'c']);
  });
});

describe('the first page, read again', () => {
  it('keeps the pages below it', () => {
    const first = withFirstPage(emptyList, page(['a', 'b'], 'at-b'), everything);
    const next = { conversations: [aConversation('c', { lastAt: minutes(-10) })], nextCursor: 'at-c' };
    const both = withNextPage(first, next, everything);

    const again = withFirstPage(both, page(['a', 'b'], 'at-b'), everything);

    expect(again.ids).toEqual(['a', 'b', 'c']);
    expect(again.nextCursor).toBe('at-c');
  });

  it('drops a row it should hold and does not', () => {
    const list = withFirstPage(emptyList, page(['a', 'b', 'c'], 'more'), everything);

    const left = [aConversation('a'), aConversation('c', { lastAt: minutes(-2) })];
    const again = withFirstPage(list, { conversations: left, nextCursor: 'more' }, everything);

    expect(again.ids).toEqual(['a', 'c']);
  });

  it('begins anew when so much came that a gap would be between', () => {
    const list = withFirstPage(emptyList, page(['a', 'b'], 'more'), everything);
    const much = ['x', 'y'].map((id) => aConversation(id, { lastAt: minutes(60) }));

    const again = withFirstPage(list, { conversations: much, nextCursor: 'next' }, everything);

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
    [{ ...everything, branchIds: ['TS-TBT', 'TS-KMG'] }, true],
    [{ view: 'all', status: 'any' } as const, true],
    [{ ...everything, tag: 'retur' }, false],
    [{ ...everything, waitsOverMin: 0 }, false],
    [{ ...everything, anyOf: [{ status: 'waiting' as const }, { view: 'mine' as const }] }, true],
    [{ ...everything, anyOf: [{ status: 'waiting' as const }] }, false],
    [{ ...everything, channel: 'whatsapp' } as const, false],
    [{ view: 'all', status: 'assigned' } as const, true],
    [{ view: 'all', status: 'resolved' } as const, false],
  ])('is decided by %j: %s', (filter, expected) => {
    expect(matches(mine, filter, ME)).toBe(expected);
  });
});

describe('a list by the longest wait', () => {
  const waits = { ...everything, sort: 'longest_wait' } as const;
  const waiting = (id: string, minutesAgo: number) =>
    aConversation(id, { waitingSince: new Date(minutes(-minutesAgo)).toISOString() });

  it('has who waits longest on top, whoever spoke last', () => {
    const list = withFirstPage(
      emptyList,
      { conversations: [waiting('b', 9), waiting('a', 3)], nextCursor: null },
      waits,
    );

    expect(withChanges(list, [waiting('c', 5)], waits, ME).ids).toEqual(['b', 'c', 'a']);
  });

  it('loses whoever was answered', () => {
    const list = withFirstPage(
      emptyList,
      { conversations: [waiting('b', 9), waiting('a', 3)], nextCursor: null },
      waits,
    );

    expect(withChanges(list, [aConversation('b', { rev: 2 })], waits, ME).ids).toEqual(['a']);
  });
});
