import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ACK_TIMEOUT_MS } from '../../contract/limits.ts';
import type { ShownMessage } from '../../contract/messages.ts';
import { eventually } from '../support/eventually.ts';
import { call } from '../support/http.ts';
import { print } from '../support/print.ts';
import { type RunningProcess, startServer, startWorkers } from '../support/processes.ts';
import { type OwnServices, startOwnServices } from '../support/services.ts';
import { bodyWith, changeOf, postWebhook, textOf, WHATSAPP_ENV } from '../support/whatsapp.ts';
import { aWorld, type World } from '../support/world.ts';
import { expectWhole, startWriters, UNLIMITED } from '../support/writers.ts';

let own: OwnServices;
let world: World;
let server: RunningProcess;
let workers: RunningProcess;
beforeAll(async () => {
  own = await startOwnServices();
  world = await aWorld('fault-mongo', own);
  const env = { ...UNLIMITED, ...WHATSAPP_ENV(world.vendor.phoneNumberId) };
  [server, workers] = await Promise.all([startServer(own, env), startWorkers(own)]);
}, 60_000);
afterAll(async () => {
  await world?.close();
  await own?.stop();
});

const statusOf = async (process: RunningProcess, page: string) => (await call(`${process.url}/${page}`)).status;
const writersAt = (name: string) => startWriters(world, { name, urls: [server.url], writers: 20, perConversation: 4 });
const more = (writers: { acked(): number }, count: number) => {
  const from = writers.acked();
  return eventually(() => {
    if (writers.acked() < from + count) throw new Error('not yet');
  }, 40_000);
};

describe('while MongoDB is gone', () => {
  it('nothing is acknowledged, clients wait, and deliver once it is back', async () => {
    const shopper = world.vendor.shopperClient(server.url, 'visitor-waiting-0123456789');
    const log = shopper.conversation(null);
    await log.open();
    shopper.send({ kind: 'text', conversationId: null, text: 'sebelum' });
    await eventually(() => expect(log.messages.length).toBeGreaterThanOrEqual(2)); // the assistant has answered
    const line = await world.vendor.shopperLine(server.url, 'visitor-refused-0123456789');

    await own.mongod.kill('SIGKILL');
    for (const text of ['selama 1', 'selama 2', 'selama 3']) shopper.send({ kind: 'text', conversationId: null, text });
    const input = { kind: 'text', conversationId: null, clientId: 'c', text: 'tanpa janji' };
    const nowS = Math.floor(Date.now() / 1000);
    const message = textOf('6281200001111', 'wamid.gone', 'halo', nowS);
    const webhook = bodyWith(changeOf(world.vendor.phoneNumberId, { messages: [message] }));
    const startedAt = performance.now();
    const [reply, whatsapp] = await Promise.all([line.ask('message:send', input), postWebhook(server.url, webhook)]);
    const toldAfterMs = Math.round(performance.now() - startedAt);
    const whileGone = {
      states: log.pending.map(({ state }) => state),
      server: [await statusOf(server, 'healthz'), await statusOf(server, 'readyz'), await statusOf(server, 'metrics')],
      workers: [await statusOf(workers, 'healthz'), await statusOf(workers, 'readyz')],
    };
    await own.mongod.restart();
    const backAt = performance.now();
    await eventually(() => {
      const own = log.messages.filter((one) => (one as ShownMessage).author.kind === 'shopper');
      const texts = own.map((one) => ((one as ShownMessage).content as { text: string }).text);
      expect(texts).toEqual(['sebelum', 'selama 1', 'selama 2', 'selama 3']);
      expect(log.pending).toEqual([]);
    }, 20_000);
    print(
      `MongoDB gone: told after ${toldAfterMs} ms; delivered ${Math.round(performance.now() - backAt)} ms after it came back`,
    );

    expect(reply).toMatchObject({ ok: false, error: { code: 'unavailable', retryAfterMs: expect.any(Number) } });
    expect(whatsapp.status).toBe(503);
    expect(whileGone).toEqual({ states: Array(3).fill('waiting'), server: [200, 503, 200], workers: [200, 503] });
    await eventually(async () => expect(await statusOf(server, 'readyz')).toBe(200));
    expect((await postWebhook(server.url, webhook)).status).toBe(200);
  }, 60_000);

  it('the assistant answers what was asked once it is back', async () => {
    const shopper = world.vendor.shopperClient(server.url, 'visitor-answered-0123456789');
    const log = shopper.conversation(null);
    await log.open();

    await own.mongod.kill('SIGKILL');
    shopper.send({ kind: 'text', conversationId: null, text: 'halo' });
    await own.mongod.restart();

    await eventually(() => {
      expect(log.messages.map((one) => (one as ShownMessage).author.kind)).toEqual(['shopper', 'assistant']);
    }, 30_000);
  }, 60_000);
});

describe('MongoDB killed and started again under load', () => {
  it('loses nothing it acknowledged, doubles nothing, leaves no holes', async () => {
    const writers = writersAt('killed');
    for (let kill = 0; kill < 3; kill += 1) {
      await more(writers, 200);
      await own.mongod.kill('SIGKILL');
      await own.mongod.restart();
    }
    await more(writers, 200);

    const book = await writers.stop();

    const stored = await expectWhole(world, book);
    const acked = book.acks.flat().length;
    print(`3 kills of MongoDB: ${acked} acked, ${stored} stored, longest wait ${Math.round(book.longestWaitMs)} ms`);
    expect(stored).toBe(acked);
  }, 180_000);

  it('stepped down again and again, neither', async () => {
    const writers = writersAt('stepped-down');
    for (let round = 0; round < 4; round += 1) {
      await more(writers, 100);
      await world.core.connection.db?.admin().command({ replSetStepDown: 1, force: true });
    }
    await more(writers, 100);

    const book = await writers.stop();

    const stored = await expectWhole(world, book);
    print(`4 step-downs: ${book.acks.flat().length} acked, longest wait ${Math.round(book.longestWaitMs)} ms`);
    expect(stored).toBe(book.acks.flat().length);
  }, 180_000);

  it('frozen for a while, neither', async () => {
    const writers = writersAt('frozen');
    await more(writers, 200);
    const open = await world.vendor.shopperLine(server.url, 'visitor-before-frozen-01');
    const words = { kind: 'text', conversationId: null, text: 'halo' };
    await open.get('message:send', { ...words, clientId: 'before' });

    own.mongod.freeze();
    const askedAt = performance.now();
    const told = open.ask('message:send', { ...words, clientId: 'meanwhile' }).then((reply) => {
      return { reply, afterMs: performance.now() - askedAt };
    });
    const line = world.vendor.shopperLine(server.url, 'visitor-frozen-0123456789');
    const outcome = await line.then(
      () => 'ok',
      () => 'refused',
    );
    const lives = await statusOf(server, 'healthz');
    const { reply, afterMs } = await told;
    own.mongod.thaw();
    await more(writers, 200);
    const book = await writers.stop();

    const stored = await expectWhole(world, book);
    print(`MongoDB frozen: ${book.acks.flat().length} acked, longest wait ${Math.round(book.longestWaitMs)} ms`);
    expect(reply).toMatchObject({ ok: false, error: { code: 'unavailable' } });
    expect(afterMs).toBeLessThan(ACK_TIMEOUT_MS);
    expect(outcome).toBe('refused');
    expect(lives).toBe(200);
    expect(stored).toBe(book.acks.flat().length);
  }, 180_000);
});
