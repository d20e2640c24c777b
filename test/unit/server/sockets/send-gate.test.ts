import { describe, expect, it } from '@jest/globals';
import type { ErrorCode } from '../../../../contract/codes.ts';
import { DomainError } from '../../../../core/errors.ts';
import { sendGate } from '../../../../server/sockets/send-gate.ts';

const fails = (code: ErrorCode) => async (): Promise<string> => {
  throw new DomainError(code);
};
const passes = async () => 'stored';
const message = (clientId: string, conversationId: string | null = 'cv_1') => ({ conversationId, clientId });

describe('of several messages on their way over one connection, the first was told to come again', () => {
  it.each<ErrorCode>(['unavailable', 'overloaded', 'rate_limited'])(
    '(%s) and those behind it are too',
    async (code) => {
      const gate = sendGate();
      await expect(gate(message('m7'), fails(code))).rejects.toMatchObject({ code });

      await expect(gate(message('m8'), passes)).rejects.toMatchObject({ code });
      await expect(gate(message('m9'), passes)).rejects.toMatchObject({ code });
    },
  );

  it("(the driver's own error, when MongoDB is away: the caller reads `unavailable`) and those behind it are too", async () => {
    const gate = sendGate();
    const isAway = async (): Promise<string> => {
      throw Object.assign(new Error('no server'), { name: 'MongoServerSelectionError' });
    };
    await expect(gate(message('m7'), isAway)).rejects.toThrow('no server');

    await expect(gate(message('m8'), passes)).rejects.toMatchObject({ code: 'unavailable' });
    expect(await gate(message('m7'), passes)).toBe('stored');
  });

  it('and when it has come again, those behind it follow', async () => {
    const gate = sendGate();
    await expect(gate(message('m7'), fails('unavailable'))).rejects.toThrow();
    await expect(gate(message('m8'), passes)).rejects.toThrow();

    expect(await gate(message('m7'), passes)).toBe('stored');
    expect(await gate(message('m8'), passes)).toBe('stored');
  });

  it('also one that was let in before, and was still being looked up', async () => {
    const gate = sendGate();
    let refuse: () => void = () => {};
    const first = gate(
      message('m7'),
      () => new Promise((_, reject) => (refuse = () => reject(new DomainError('unavailable')))),
    );
    let found: () => void = () => {};
    const second = gate(message('m8'), async (proceed) => {
      await new Promise<void>((resolve) => (found = resolve));
      proceed();
      return 'stored';
    });

    refuse();
    await expect(first).rejects.toThrow();
    const again = await gate(message('m7'), passes);
    found();

    await expect(second).rejects.toMatchObject({ code: 'unavailable' });
    expect([again, await gate(message('m8'), passes)]).toEqual(['stored', 'stored']);
  });

  it('which is nothing to those before it, also while they are still being looked up', async () => {
    const gate = sendGate();
    let found: () => void = () => {};
    const first = gate(message('m7'), async (proceed) => {
      await new Promise<void>((resolve) => (found = resolve));
      proceed();
      return 'stored';
    });
    await expect(gate(message('m8'), fails('rate_limited'))).rejects.toThrow();

    found();

    expect(await first).toBe('stored');
  });

  it('which is nothing to another conversation', async () => {
    const gate = sendGate();
    await expect(gate(message('m7'), fails('unavailable'))).rejects.toThrow();

    expect(await gate(message('m8', 'cv_2'), passes)).toBe('stored');
    expect(await gate(message('m9', null), passes)).toBe('stored');
  });
});

describe('a message refused for good', () => {
  it('holds nobody up: it will not come again', async () => {
    const gate = sendGate();
    await expect(gate(message('m7'), fails('id_reused'))).rejects.toThrow();

    expect(await gate(message('m8'), passes)).toBe('stored');
  });
});
