import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { learnServerTime, serverNow } from '../../../agent-inbox/state/server-time.ts';

const AT = Date.parse('2026-11-24T08:30:00Z');
const sayIs = (ms: number) => learnServerTime(new Date(ms).toUTCString());

beforeEach(() => {
  jest.useFakeTimers({ now: AT });
});
afterEach(() => {
  sayIs(Date.now());
  jest.useRealTimers();
});

describe('the server’s time in a browser', () => {
  it.each([-3_600_000, 3 * 365 * 86_400_000])(
    'is what an answer said, however wrong the clock (%i ms)',
    (differsMs) => {
      sayIs(AT + differsMs);
      jest.advanceTimersByTime(90_000);

      expect(serverNow()).toBe(AT + differsMs + 90_000);
    },
  );

  it('is the browser’s own where they differ by what a second and a line make', () => {
    sayIs(AT - 4_000);

    expect(serverNow()).toBe(AT);
  });

  it('is right again once the clock was set', () => {
    sayIs(AT + 3_600_000);
    jest.setSystemTime(AT + 3_600_000);
    sayIs(AT + 3_600_000);

    expect(serverNow()).toBe(AT + 3_600_000);
  });

  it('stays what it was where an answer does not say it', () => {
    sayIs(AT + 3_600_000);
    learnServerTime(null);

    expect(serverNow()).toBe(AT + 3_600_000);
  });
});
