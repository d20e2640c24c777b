import { describe, expect, it } from '@jest/globals';
import { remembered } from '../../../../core/assist/hearing/remembered.ts';

/** Says how often it was asked for each text. */
function counting(max?: number) {
  const asked: string[] = [];
  const known = remembered((text: string): string | null => {
    asked.push(text);
    return text === 'nothing' ? null : text.toUpperCase();
  }, max);
  return { known, timesOf: (text: string) => asked.filter((one) => one === text).length };
}

describe('a function that remembers', () => {
  it('makes something of a word once, also where it is nothing', () => {
    const { known, timesOf } = counting();

    expect([known('beras'), known('beras'), known('nothing'), known('nothing')]).toEqual([
      'BERAS',
      'BERAS',
      null,
      null,
    ]);

    expect([timesOf('beras'), timesOf('nothing')]).toEqual([1, 1]);
  });

  it('keeps the words asked for lately and forgets the others, however many there are', () => {
    const { known, timesOf } = counting(10);
    for (let i = 0; i < 100; i += 1) {
      known('always');
      known(`once ${i}`);
    }

    known('once 0');

    expect([timesOf('always'), timesOf('once 0')]).toEqual([1, 2]);
  });

  it('keeps no long text', () => {
    const { known, timesOf } = counting();
    const long = 'a'.repeat(400);

    known(long);
    known(long);

    expect(timesOf(long)).toBe(2);
  });
});
