import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { answeredWithin } from '../../../core/answered-within.ts';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

describe('a call with an end to the waiting', () => {
  it('is over when nobody ever answers it', async () => {
    const over = expect(answeredWithin(1_000, new Promise(() => {}))).rejects.toThrow('no answer within 1000 ms');
    await jest.advanceTimersByTimeAsync(1_000);

    await over;
  });

  it('gives the answer, or the refusal, that comes in time, and leaves no timer', async () => {
    await expect(answeredWithin(1_000, Promise.resolve(7))).resolves.toBe(7);
    await expect(answeredWithin(1_000, Promise.reject(new Error('no')))).rejects.toThrow('no');

    expect(jest.getTimerCount()).toBe(0);
  });
});
