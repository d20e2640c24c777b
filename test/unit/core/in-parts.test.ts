import { describe, expect, it } from '@jest/globals';
import { inParts } from '../../../core/in-parts.ts';

describe('items in parts', () => {
  it('keep their order, and the last part holds what is left', () => {
    expect(inParts([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
  });

  it('are no part where there is nothing', () => {
    expect(inParts([], 2)).toEqual([]);
  });
});
