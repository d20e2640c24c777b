import { describe, expect, it } from '@jest/globals';
import { heldOrders, holdOrder } from '../../../agent-inbox/list/held-order.ts';

describe('a list that is being read', () => {
  it('keeps its rows where they are, and counts those that would move up', () => {
    expect(holdOrder(['a', 'b', 'c'], ['c', 'a', 'b'])).toEqual({ ids: ['a', 'b', 'c'], waiting: 1 });
  });

  it('offers what is new above instead of showing it', () => {
    expect(holdOrder(['a', 'b'], ['new', 'a', 'b'])).toEqual({ ids: ['a', 'b'], waiting: 1 });
  });

  it('still grows at its end', () => {
    expect(holdOrder(['a', 'b'], ['a', 'b', 'c'])).toEqual({ ids: ['a', 'b', 'c'], waiting: 0 });
  });

  it('keeps the place of a row that is gone', () => {
    expect(holdOrder(['a', 'b', 'c'], ['a', 'c']).ids).toEqual(['a', 'b', 'c']);
  });

  it('shows what comes where nothing was', () => {
    expect(holdOrder([], ['a'])).toEqual({ ids: ['a'], waiting: 0 });
  });
});

describe('a list drawn again and again', () => {
  const wanted = ['a', 'b'];

  it('is worked out once for what did not change', () => {
    const order = heldOrders();
    order({ key: 'all', wanted, isHeld: false });
    const newer = ['new', 'a', 'b'];

    const first = order({ key: 'all', wanted: newer, isHeld: true });

    expect(first).toEqual({ ids: ['a', 'b'], waiting: 1 });
    expect(order({ key: 'all', wanted: newer, isHeld: true })).toBe(first);
  });

  it('follows once it is let go, and begins anew with another filter', () => {
    const order = heldOrders();
    order({ key: 'all', wanted, isHeld: true });
    const newer = ['b', 'a'];

    expect(order({ key: 'all', wanted: newer, isHeld: true }).ids).toEqual(['a', 'b']);
    expect(order({ key: 'all', wanted: newer, isHeld: false })).toEqual({ ids: newer, waiting: 0 });
    expect(order({ key: 'mine', wanted: ['c'], isHeld: true }).ids).toEqual(['c']);
  });
});
