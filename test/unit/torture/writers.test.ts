import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ScriptedServer } from '../../support/scripted-server.ts';
import { only } from '../../torture/ledger.ts';
import { startWriter, type Writer, type WriterOptions } from '../../torture/writers.ts';
import { memoryLedger } from './memory-ledger.ts';

let server: ScriptedServer;
let ledger: ReturnType<typeof memoryLedger>;
let writer: Writer;
beforeEach(async () => {
  server = await ScriptedServer.start();
  ledger = memoryLedger();
});
afterEach(async () => {
  await writer.stop(0);
  await server.down();
});

const start = (mode: WriterOptions['mode'], more: Partial<WriterOptions> = {}) => {
  writer = startWriter({
    ...{ ledger, run: 'r', vendor: 'v', conversation: 'c', writer: 'w', mode, namespace: 'shopper' },
    ...{ conversationId: null, token: async () => 'token', url: () => server.url, everyMs: 5, ...more },
  });
};
/** The numbers of the messages as they came, the first so many. */
const came = (count: number) =>
  server
    .inputs('message:send')
    .slice(0, count)
    .map(({ clientId }) => Number(String(clientId).split('-').at(-1)));
const idsOf = (e: 'ack' | 'refuse' | 'unknown' | 'retry') => only(ledger.entries, e).map(({ id }) => id);

describe('a writer with one message in flight', () => {
  it('writes down what it begins before it asks, and the ack it gets', async () => {
    start('order');
    await server.received('message:send', 3);
    await writer.stop(5_000);

    const [invoke, ack] = ledger.entries;
    expect(invoke).toMatchObject({ e: 'invoke', id: 'r-c-w-1', conversation: 'c', writer: 'c-w', n: 1, mode: 'order' });
    expect(ack).toMatchObject({ e: 'ack', id: 'r-c-w-1', seq: 1, messageId: 'cv-direct-1' });
    expect(only(ledger.entries, 'invoke')[0]?.text).toMatch(/^v\|c\|w\.1\|/);
  });

  it('takes a definite no for an answer', async () => {
    server.script('message:send', { refuse: 'forbidden' });
    start('order');
    await server.received('message:send', 3);

    expect(came(3)).toEqual([1, 2, 3]);
    expect(idsOf('refuse')).toEqual(['r-c-w-1']);
  });

  it('asks again under the same id, not before it may', async () => {
    server.script('message:send', { refuse: 'rate_limited', retryAfterMs: 60 }, { refuse: 'overloaded' });
    start('order');
    await server.received('message:send', 4);

    expect(came(4)).toEqual([1, 1, 1, 2]);
    expect(idsOf('unknown')).toEqual(['r-c-w-1', 'r-c-w-1']);
    const [refused, again] = [only(ledger.entries, 'unknown')[0], only(ledger.entries, 'retry')[0]];
    expect((again?.at ?? 0) - (refused?.at ?? 0)).toBeGreaterThanOrEqual(59);
  });

  it('sends one by two lines at once, and again later, and with other words, and writes down what comes of it', async () => {
    start('order', { twinEvery: 2, replayEvery: 3, reuseEvery: 5 });
    await server.received('message:send', 9);
    await writer.stop(5_000);

    const acks = idsOf('ack');
    const times = (n: number) => acks.filter((id) => id === `r-c-w-${n}`).length;
    expect([1, 2, 3, 4].map(times)).toEqual([1, 2, 2, 2]);
    // The scripted server looks at the id alone.
    expect(only(ledger.entries, 'reused')[0]).toMatchObject({ id: 'r-c-w-5', outcome: 'accepted' });
  });
});

describe('a writer with eight in flight', () => {
  it('repeats everything after what has to be repeated, in order, and nothing new leaves before', async () => {
    server.script('message:send', 'ok', ...Array.from({ length: 7 }, () => ({ refuse: 'unavailable' as const })));
    start('race', { everyMs: 0 });
    await server.received('message:send', 16);

    // The first ack may have let a ninth leave before the refusals were heard.
    const all = came(16);
    const again = all.indexOf(2, 2);
    expect(all.slice(0, again)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9].slice(0, again));
    expect(all.slice(again, again + 7)).toEqual([2, 3, 4, 5, 6, 7, 8]);
  });

  it('repeats all that had no answer when the line is lost', async () => {
    server.script('message:send', ...Array.from({ length: 8 }, () => 'ignore' as const));
    start('race', { everyMs: 0 });
    await server.received('message:send', 8);
    server.kick();
    await server.received('message:send', 16);

    expect(came(16)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(idsOf('unknown').slice(0, 8)).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((n) => `r-c-w-${n}`));
  });
});

describe('a writer whose token is refused', () => {
  it('asks for another', async () => {
    const asked: boolean[] = [];
    server.refusals.push('token_expired');
    start('order', {
      token: async (isRefused) => {
        asked.push(isRefused);
        return 'token';
      },
    });
    await server.received('message:send');

    expect(asked).toEqual([false, true]);
  });
});
