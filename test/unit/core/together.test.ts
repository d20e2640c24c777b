import { describe, expect, it } from '@jest/globals';
import { together } from '../../../core/together.ts';

describe('questions asked in one turn', () => {
  it('are asked at once, and each gets its own answer', async () => {
    const asked: number[][] = [];
    const double = together(async (questions: number[]) => {
      asked.push(questions);
      return questions.map((n) => n * 2);
    });

    expect(await Promise.all([double(1), double(2), double(1)])).toEqual([2, 4, 2]);
    expect(await double(5)).toBe(10);

    expect(asked).toEqual([[1, 2, 1], [5]]);
  });

  it('fail together, and those asked later do not', async () => {
    let isBroken = true;
    const ask = together(async (questions: string[]) => {
      if (isBroken) throw new Error('away');
      return questions;
    });
    const failed = await Promise.allSettled([ask('a'), ask('b')]);
    isBroken = false;

    expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await ask('c')).toBe('c');
  });
});
