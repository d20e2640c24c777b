import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { closeAt, type Session } from '../../../../server/sockets/session.ts';
import { LEEWAY_S } from '../../../../server/tokens.ts';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

const aSocket = (endsInMs: number) => {
  const data: Session<string> = { who: 'ani', expiresAt: Date.now() + endsInMs, locale: 'id' };
  return { data, disconnect: jest.fn(), on: jest.fn() };
};

describe('a socket whose token has ended', () => {
  it('stays while the token would still be taken, and is closed when it would not', () => {
    const socket = aSocket(10_000);
    closeAt(socket);

    jest.advanceTimersByTime(10_000 + LEEWAY_S * 1000 - 1);
    const before = socket.disconnect.mock.calls.length;
    jest.advanceTimersByTime(1);

    expect([before, socket.disconnect.mock.calls.length]).toEqual([0, 1]);
  });

  it('stays when it was renewed', () => {
    const socket = aSocket(10_000);
    closeAt(socket);
    socket.data.expiresAt += 600_000;
    closeAt(socket);

    jest.advanceTimersByTime(300_000);

    expect(socket.disconnect).not.toHaveBeenCalled();
  });
});
