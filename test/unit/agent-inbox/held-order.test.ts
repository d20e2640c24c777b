import { describe, expect, it } from '@jest/globals';
import { holdOrder } from '../../../agent-inbox/list/held-order.ts';

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
