import { describe, expect, it } from '@jest/globals';
import { oneByOne } from '../../../../server/sockets/one-by-one.ts';

describe('requests for much of one connection', () => {
  it('run one after the other, in order, also after one that failed', async () => {
    const much = oneByOne(() => true);
    let running = 0;
    let most = 0;
    const task = (n: number) => async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
      if (n === 1) throw new Error('broken');
      return n;
    };

    const ends = await Promise.allSettled([0, 1, 2, 3].map((n) => much(task(n))));

    expect(most).toBe(1);
    expect(ends.map((end) => (end.status === 'fulfilled' ? end.value : 'failed'))).toEqual([0, 'failed', 2, 3]);
  });

  it('are not run once the line is gone', async () => {
    let isOpen = true;
    let ran = 0;
    const much = oneByOne(() => isOpen);
    const count = async () => {
      ran += 1;
      isOpen = false;
    };

    await Promise.allSettled([much(count), much(count), much(count)]);

    expect(ran).toBe(1);
  });
});
