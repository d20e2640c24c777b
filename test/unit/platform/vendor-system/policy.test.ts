import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { VendorSystemError } from '../../../../platform/vendor-system/failure.ts';
import { type BreakerState, LIMITS, questionPolicy } from '../../../../platform/vendor-system/policy.ts';

const limits = { ...LIMITS, jitterMs: 0, failuresInRow: 3, restMs: 1_000, longestRestMs: 4_000 };
const START = Date.parse('2026-11-20T07:00:00Z');
const no = () => Promise.reject(new VendorSystemError('status'));
const yes = () => Promise.resolve('yes');
const failureOf = (asked: Promise<unknown>) =>
  asked.then(
    () => 'answered',
    (error: unknown) => (error as VendorSystemError).failure,
  );

// The clock alone: time limits run as they do.
beforeEach(() => {
  jest.useFakeTimers({
    now: START,
    doNotFake: ['setTimeout', 'setImmediate', 'nextTick', 'queueMicrotask', 'performance'],
  });
});
afterEach(() => {
  jest.useRealTimers();
});

describe('a vendor’s system that fails time and again', () => {
  it('is left in peace, tried once after a while, and asked again once it answers', async () => {
    const states: BreakerState[] = [];
    const ask = questionPolicy(limits, (state) => states.push(state));
    let calls = 0;
    const counted = (answer: () => Promise<string>) => () => {
      calls += 1;
      return answer();
    };
    for (let n = 0; n < 3; n += 1) expect(await failureOf(ask(counted(no)))).toBe('status');

    expect(await failureOf(ask(counted(yes)))).toBe('open');
    expect(calls).toBe(3);
    jest.setSystemTime(START + limits.restMs * 2);
    expect(await ask(counted(yes))).toBe('yes');
    expect(await ask(counted(yes))).toBe('yes');

    expect(states).toEqual(['open', 'half_open', 'closed']);
  });

  it('is left in peace longer each time it fails again, and never longer than the longest', async () => {
    // Rests are scattered by chance, so that many processes do not come back together.
    const chance = jest.spyOn(Math, 'random').mockReturnValue(0.5);
    const ask = questionPolicy(limits);
    for (let n = 0; n < 3; n += 1) await failureOf(ask(no));
    let nowMs = START;
    const rests: number[] = [];
    for (let round = 0; round < 8; round += 1) {
      const since = nowMs;
      // By tenths of a second until it is tried again.
      do {
        nowMs += 100;
        jest.setSystemTime(nowMs);
      } while ((await failureOf(ask(no))) === 'open');
      rests.push(nowMs - since);
    }

    expect(Math.max(...rests)).toBeLessThanOrEqual(limits.longestRestMs + 100);
    expect(rests.slice(-3).every((rest) => rest > limits.longestRestMs / 2)).toBe(true);
    expect(rests[0]).toBeLessThan(limits.longestRestMs / 2);
    chance.mockRestore();
  });

  it('is not left in peace for failures with an answer in between', async () => {
    const ask = questionPolicy(limits);
    for (const answer of [no, no, yes, no, no, yes, no, no]) await failureOf(ask(answer));

    expect(await ask(yes)).toBe('yes');
  });
});

describe('a question', () => {
  it('is put a second time after what may pass, and only once more', async () => {
    const ask = questionPolicy(limits);
    let calls = 0;
    const down = () => {
      calls += 1;
      return Promise.reject(new VendorSystemError('unreachable', { isPassing: true }));
    };

    expect(await failureOf(ask(down))).toBe('unreachable');
    expect(calls).toBe(2);
  });

  it('is not put again after what will not pass', async () => {
    const ask = questionPolicy(limits);
    let calls = 0;
    const wrong = () => {
      calls += 1;
      return Promise.reject(new VendorSystemError('shape'));
    };

    expect(await failureOf(ask(wrong))).toBe('shape');
    expect(calls).toBe(1);
  });

  it('takes no longer than all its time, both tries together', async () => {
    const ask = questionPolicy({ ...limits, budgetMs: 120, firstTryMs: 60 });
    const tries: AbortSignal[] = [];
    const never = (signal: AbortSignal) => {
      tries.push(signal);
      return new Promise<never>((_, reject) => {
        signal.addEventListener('abort', () => reject(new VendorSystemError('timeout', { isPassing: true })));
      });
    };
    const began = performance.now();

    expect(await failureOf(ask(never))).toBe('timeout');

    expect(tries).toHaveLength(2);
    expect(performance.now() - began).toBeLessThan(1_000);
  });

  it('finds no room where too many are on the way, which says nothing of the other side', async () => {
    const states: BreakerState[] = [];
    const ask = questionPolicy({ ...limits, atOnce: 2, inLine: 1 }, (state) => states.push(state));
    const ends: Array<(answer: string) => void> = [];
    const waits = () => new Promise<string>((resolve) => ends.push(resolve));
    const taken = [ask(waits), ask(waits), ask(waits)];

    const refused = await Promise.all([1, 2, 3, 4].map(() => failureOf(ask(waits))));
    for (let n = 0; n < 3; n += 1) {
      await Promise.resolve();
      for (const end of ends.splice(0)) end('yes');
      await new Promise(setImmediate);
    }

    expect(refused).toEqual(['busy', 'busy', 'busy', 'busy']);
    expect(await Promise.all(taken)).toEqual(['yes', 'yes', 'yes']);
    expect(states).toEqual([]);
  });
});
