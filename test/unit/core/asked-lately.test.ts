import { describe, expect, it } from '@jest/globals';
import { askedLately } from '../../../core/sources/asked-lately.ts';

const all = async (keys: string[]) => new Set(keys);
const none = async () => new Set<string>();

describe('what is asked of many at once', () => {
  it('is asked once, and whoever asks meanwhile waits for the same answer', async () => {
    const lately = askedLately();
    const asked: string[][] = [];
    let answer: (answered: Set<string>) => void = () => {};
    const ask = (keys: string[]) => {
      asked.push(keys);
      return new Promise<Set<string>>((resolve) => {
        answer = resolve;
      });
    };

    const both = [lately(['a', 'b'], ask), lately(['a', 'b'], ask)];
    answer(new Set(['a']));

    expect(await Promise.all(both)).toEqual([new Set(['b']), new Set(['b'])]);
    expect(asked).toEqual([['a', 'b']]);
  });

  it('is asked only of those nobody is asking about', async () => {
    const lately = askedLately();
    const asked: string[][] = [];
    const ask = async (keys: string[]) => {
      asked.push(keys);
      return new Set(keys);
    };

    await Promise.all([lately(['a', 'b'], ask), lately(['b', 'c'], ask)]);

    expect(asked).toEqual([['a', 'b'], ['c']]);
  });
});

describe('what was answered a moment ago', () => {
  it('is not asked again for five seconds; what was not, for two', async () => {
    let nowMs = 0;
    const lately = askedLately({ nowMs: () => nowMs });
    let asked = 0;
    const counting = (answered: (keys: string[]) => Promise<Set<string>>) => (keys: string[]) => {
      asked += 1;
      return answered(keys);
    };
    await lately(['known'], counting(all));
    await lately(['unknown'], counting(none));

    nowMs = 2_000;
    expect(await lately(['known', 'unknown'], counting(all))).toEqual(new Set(['unknown']));
    expect(asked).toBe(2);
    nowMs = 2_001;
    expect(await lately(['known', 'unknown'], counting(all))).toEqual(new Set());
    expect(asked).toBe(3);
    nowMs = 5_001;
    await lately(['known'], counting(none));
    expect(asked).toBe(4);
  });
});
