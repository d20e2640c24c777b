import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { proofOf } from '../../../web-widget/proof.ts';
import type { ToPage } from '../../../web-widget/protocol.ts';
import { visitorSession } from '../../../web-widget/session.ts';

const before = globalThis.fetch;
const asked: unknown[] = [];
let answer: Record<string, unknown> = {};
beforeEach(() => {
  asked.length = 0;
  globalThis.fetch = async (_, init) => {
    asked.push(JSON.parse(String(init?.body)));
    return Response.json({ token: 't', expiresAt: new Date().toISOString(), ...answer });
  };
});
afterEach(() => {
  globalThis.fetch = before;
});
const session = (visitorToken: string | null, prove?: () => Promise<string>, onOther = () => {}) =>
  visitorSession({ key: 'toko', visitorToken, prove, locale: () => 'id', onSession: () => {}, onOther });

describe('a visitor’s session', () => {
  it('is opened with the token kept, by whose beginning their words are told apart', async () => {
    answer = { visitorToken: 'visitor-0123', identityId: 'v_0123456789' };
    const visitor = session('visitor-0123');
    expect(visitor.owner()).toBe('visito');

    await visitor.token('connect');

    expect(asked).toEqual([{ key: 'toko', locale: 'id', visitorToken: 'visitor-0123' }]);
  });

  it('is, of somebody signed in, opened by the page’s word alone, each time a new one', async () => {
    answer = { visitorToken: null, identityId: 'u_0123456789abc' };
    let count = 0;
    const visitor = session('visitor-0123', async () => `jwt-${++count}`);

    await visitor.token('connect');
    await visitor.token('renew');

    expect(asked).toEqual([
      { key: 'toko', locale: 'id', identity: 'jwt-1' },
      { key: 'toko', locale: 'id', identity: 'jwt-2' },
    ]);
    expect(await visitor.owner()).toBe('u_0123456789');
  });

  it('ends where the page’s word is suddenly another’s, whose token nobody gets here', async () => {
    let others = 0;
    const visitor = session(
      null,
      async () => 'jwt',
      () => {
        others += 1;
      },
    );
    answer = { visitorToken: null, identityId: 'u_ani' };
    await visitor.token('connect');
    answer = { visitorToken: null, identityId: 'u_budi', token: 'budi' };

    await expect(visitor.token('renew')).rejects.toMatchObject({ code: 'unavailable' });

    expect(others).toBe(1);
  });

  it('asks the server nothing while the page has no word of who it is', async () => {
    const visitor = session('visitor-0123', () => Promise.reject(new Error('no network')));

    await expect(visitor.token('connect')).rejects.toThrow('no network');
    expect(asked).toEqual([]);
  });
});

describe('the page’s word', () => {
  it('is asked for and heard', async () => {
    const told: ToPage[] = [];
    const proof = proofOf((message) => void told.push(message));

    const word = proof.ask();
    proof.hear('jwt');

    expect(await word).toBe('jwt');
    expect(told).toEqual([{ type: 'identity' }]);
  });

  it('may be that it has none now', async () => {
    const proof = proofOf(() => {});

    const word = proof.ask();
    proof.hear(undefined);

    await expect(word).rejects.toMatchObject({ code: 'unavailable' });
  });
});
