import { describe, expect, it } from '@jest/globals';
import type { ErrorCode } from '../../../../contract/codes.ts';
import { DomainError } from '../../../../core/errors.ts';
import { sendGate } from '../../../../server/sockets/send-gate.ts';

const message = (clientId: string, name = 'cv_1') => ({ clientId, name });
const found = async () => {};
const isAway = async (): Promise<void> => {
  throw Object.assign(new Error('no server'), { name: 'MongoServerSelectionError' });
};
function later() {
  let resolve: () => void = () => {};
  let reject: (error: unknown) => void = () => {};
  const promise = new Promise<void>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { look: () => promise, resolve, reject };
}

/** A connection, and what it has appended. */
function aConnection() {
  const gate = sendGate();
  const log: string[] = [];
  return {
    log,
    send: (clientId: string, { look = found, name = 'cv_1', refusal = '' as ErrorCode | '' } = {}) =>
      gate(message(clientId, name))(look, async () => {
        if (refusal) throw new DomainError(refusal);
        log.push(clientId);
        return 'stored';
      }),
  };
}

describe('several messages on their way over one connection', () => {
  it('are appended as they came, whichever is looked up first', async () => {
    const { send, log } = aConnection();
    const slow = later();

    const all = [send('m1', { look: slow.look }), send('m2'), send('m3')];
    slow.resolve();
    await Promise.all(all);

    expect(log).toEqual(['m1', 'm2', 'm3']);
  });

  it('are looked up side by side', async () => {
    const { send } = aConnection();
    const looked: string[] = [];
    const look = (name: string) => async () => void looked.push(name);

    const all = [send('m1', { look: look('m1') }), send('m2', { look: look('m2') })];

    expect(looked).toEqual(['m1', 'm2']);
    await Promise.all(all);
  });
});

describe('of several messages on their way over one connection, the first was told to come again', () => {
  it.each<ErrorCode>(['unavailable', 'overloaded', 'rate_limited'])(
    '(%s) and those behind it are too',
    async (code) => {
      const { send } = aConnection();
      await expect(send('m7', { refusal: code })).rejects.toMatchObject({ code });

      await expect(send('m8')).rejects.toMatchObject({ code });
      await expect(send('m9')).rejects.toMatchObject({ code });
    },
  );

  it("(the driver's own error, when MongoDB is away: the caller reads `unavailable`) and those behind it are too", async () => {
    const { send } = aConnection();
    await expect(send('m7', { look: isAway })).rejects.toThrow('no server');

    await expect(send('m8')).rejects.toMatchObject({ code: 'unavailable' });
    expect(await send('m7')).toBe('stored');
  });

  it('and those behind it that came in the same moment, and had only waited for their turn', async () => {
    const { send, log } = aConnection();
    const first = later();

    const all = [send('m7', { look: first.look }), send('m8'), send('m9')];
    first.reject(new DomainError('rate_limited', { retryAfterMs: 700 }));

    const told = { status: 'rejected', reason: { code: 'rate_limited', params: { retryAfterMs: 700 } } };
    expect(await Promise.allSettled(all)).toMatchObject([told, told, told]);
    expect(log).toEqual([]);
  });

  it('and when it has come again, those behind it follow', async () => {
    const { send } = aConnection();
    await expect(send('m7', { refusal: 'unavailable' })).rejects.toThrow();
    await expect(send('m8')).rejects.toThrow();

    expect(await send('m7')).toBe('stored');
    expect(await send('m8')).toBe('stored');
  });

  it('also one that was let in before, and was still being looked up', async () => {
    const { send } = aConnection();
    const [first, second] = [later(), later()];
    const refused = send('m7', { look: first.look });
    const behind = send('m8', { look: second.look });

    first.reject(new DomainError('unavailable'));
    await expect(refused).rejects.toThrow();
    const again = send('m7');
    second.resolve();

    await expect(behind).rejects.toMatchObject({ code: 'unavailable' });
    expect([await again, await send('m8')]).toEqual(['stored', 'stored']);
  });

  it('which is nothing to those before it, also while they are still being looked up', async () => {
    const { send } = aConnection();
    const slow = later();
    const first = send('m7', { look: slow.look });
    const second = send('m8', { look: async () => Promise.reject(new DomainError('rate_limited')) });

    slow.resolve();

    await expect(second).rejects.toThrow();
    expect(await first).toBe('stored');
  });

  it('which is nothing to another conversation', async () => {
    const { send } = aConnection();
    await expect(send('m7', { refusal: 'unavailable' })).rejects.toThrow();

    expect(await send('m8', { name: 'cv_2' })).toBe('stored');
  });
});

describe('a message refused for good', () => {
  it('holds nobody up: it will not come again', async () => {
    const { send } = aConnection();
    await expect(send('m7', { refusal: 'id_reused' })).rejects.toThrow();
    await expect(
      send('m8', { look: async () => Promise.reject(new DomainError('conversation_not_found')) }),
    ).rejects.toThrow();

    expect(await send('m9')).toBe('stored');
  });
});
