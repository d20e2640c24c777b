import { describe, expect, it } from '@jest/globals';
import { groupsOf, piecesOf } from '../../../agent-inbox/search/rows.ts';
import { NO_FILTERS, queryOf } from '../../../agent-inbox/search/search-store.ts';
import type { FoundOrder, SearchReply } from '../../../contract/search.ts';

const anOrder = (orderNo: string): FoundOrder => ({
  ...{ orderNo, status: 'paid', fulfilment: 'pickup', branch: 'Kemang', placedAt: '2026-11-20T00:00:00Z' },
  ...{ total: 1, currency: 'IDR', conversationId: null },
});
const orders = Array.from({ length: 8 }, (_, n) => anOrder(`TS-${n}`));
const idsOf = (reply: SearchReply, only: 'orders' | null) =>
  groupsOf(reply, only).map(({ kind, rows }) => [kind, rows.map(({ id }) => id)]);

describe('what was found', () => {
  it('stands in groups, a few of each and the way to the rest', () => {
    const reply = { orders: { rows: orders, next: null }, people: { rows: [], next: null } };

    expect(idsOf(reply, null)).toEqual([['orders', ['o-TS-0', 'o-TS-1', 'o-TS-2', 'o-TS-3', 'o-TS-4', 'more-orders']]]);
    expect(idsOf(reply, 'orders')).toEqual([['orders', orders.map(({ orderNo }) => `o-${orderNo}`)]]);
  });

  it('says that there is more to look at where a page holds nothing', () => {
    expect(groupsOf({ messages: { rows: [], next: 'x' } }, null)).toEqual([
      { kind: 'messages', rows: [{ id: 'more-messages', kind: 'more', of: 'messages', isFurther: true }] },
    ]);
    expect(groupsOf({ messages: { rows: [], next: null } }, null)).toEqual([]);
  });

  it('is marked in its text', () => {
    expect(piecesOf('ab cd ef', [[3, 5]])).toEqual([
      { text: 'ab ', isFound: false },
      { text: 'cd', isFound: true },
      { text: ' ef', isFound: false },
    ]);
  });
});

describe('a search', () => {
  it('asks for what was chosen and nothing else, from the beginning of a day', () => {
    const now = Date.parse('2026-11-28T09:41:00Z');

    expect(queryOf('baterai ', NO_FILTERS, now)).toEqual({ q: 'baterai ' });
    expect(queryOf('x', { ...NO_FILTERS, kind: 'notes', by: 'agent', sinceDays: '7' }, now)).toEqual({
      ...{ q: 'x', kind: 'notes', by: 'agent', from: '2026-11-21T00:00:00.000Z' },
    });
  });
});
