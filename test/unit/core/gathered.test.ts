import { describe, expect, it } from '@jest/globals';
import { gathered } from '../../../core/gathered.ts';

/** Answers when told to, and keeps what it was asked together. */
function slowBook() {
  const asked: number[][] = [];
  const held: Array<() => void> = [];
  const ask = gathered<number, string>((numbers) => {
    asked.push(numbers);
    return new Promise((resolve, reject) => {
      held.push(() => (numbers.includes(13) ? reject(new Error('unlucky')) : resolve(numbers.map((n) => `no. ${n}`))));
    });
  }, 3);
  const answerNext = () => held.shift()?.();
  return { ask, asked, answerNext };
}
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('questions of one moment', () => {
  it('are asked at once while little is asked', async () => {
    const { ask, asked, answerNext } = slowBook();

    const one = ask(1);
    const two = ask(2);
    expect(asked).toEqual([[1], [2]]);

    answerNext();
    answerNext();
    expect(await Promise.all([one, two])).toEqual(['no. 1', 'no. 2']);
  });

  it('are asked together, no more than may be, once others are under way, each with its own answer', async () => {
    const { ask, asked, answerNext } = slowBook();

    const all = [1, 2, 3, 4, 5, 6].map(ask);
    for (let n = 0; n < 4; n += 1) {
      answerNext();
      await settled();
    }

    expect(asked).toEqual([[1], [2], [3, 4, 5], [6]]);
    expect(await Promise.all(all)).toEqual([1, 2, 3, 4, 5, 6].map((n) => `no. ${n}`));
  });

  it('fail together, and those after them are asked all the same', async () => {
    const { ask, answerNext } = slowBook();

    const failing = ask(13);
    const other = ask(2);
    const after = ask(3);
    const refused = expect(failing).rejects.toThrow('unlucky');
    for (let n = 0; n < 3; n += 1) {
      answerNext();
      await settled();
    }

    await refused;
    expect(await Promise.all([other, after])).toEqual(['no. 2', 'no. 3']);
  });
});
