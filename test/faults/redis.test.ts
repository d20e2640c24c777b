import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import type { Client, ConversationLog } from '../../client/index.ts';
import type { ShownMessage } from '../../contract/messages.ts';
import { patientRedis, producerRedis } from '../../platform/redis.ts';
import { eventually } from '../support/eventually.ts';
import { call } from '../support/http.ts';
import { print } from '../support/print.ts';
import { type RunningProcess, startServer, startWorkers } from '../support/processes.ts';
import { type OwnServices, startOwnServices } from '../support/services.ts';
import { aWorld, type World } from '../support/world.ts';
import { UNLIMITED } from '../support/writers.ts';

let own: OwnServices;
let world: World;
let a: RunningProcess;
let b: RunningProcess;
let workers: RunningProcess;
beforeAll(async () => {
  own = await startOwnServices();
  world = await aWorld('fault-redis', own);
  [a, b, workers] = await Promise.all([startServer(own, UNLIMITED), startServer(own, UNLIMITED), startWorkers(own)]);
}, 60_000);
afterAll(async () => {
  await world?.close();
  await own?.stop();
});

let visitors = 0;
/** Somebody with the widget open. */
async function aShopper(): Promise<{ client: Client<'shopper'>; log: ConversationLog; say(text: string): void }> {
  visitors += 1;
  const client = world.vendor.shopperClient(a.url, `visitor-${visitors}-of-redis-0123456789`);
  const log = client.conversation(null);
  await log.open();
  return { client, log, say: (text) => void client.send({ kind: 'text', conversationId: null, text }) };
}
const authors = (log: ConversationLog) => log.messages.map((one) => (one as ShownMessage).author.kind);
/** Shown answered, once. */
const expectAnswers = (shoppers: Array<{ log: ConversationLog }>, withinMs: number) =>
  eventually(() => {
    for (const { log } of shoppers) expect(authors(log)).toEqual(['shopper', 'assistant']);
  }, withinMs);
const sinceMs = (startedAt: number) => Math.round(performance.now() - startedAt);

describe('while Redis is gone', () => {
  it('people write to each other, over two servers too, and the assistant follows when it is back', async () => {
    const ani = await world.vendor.agent('Ani');
    const { client, log, say } = await aShopper();
    say('halo');
    await expectAnswers([{ log }], 10_000);
    const conversationId = String(log.conversationId);
    const here = await world.vendor.agentLine(a.url, ani);
    await here.get('conversation:watch', { conversationId });
    await here.get('conversation:take', { conversationId, expects: null });
    const there = world.vendor.agentClient(b.url, ani);
    await there.conversation(conversationId).open();

    await own.redis.kill('SIGKILL');
    const goneAt = performance.now();
    say('masih bisa?');
    await here.fact(
      'message:added',
      ({ content }) => (content as { text?: string } | undefined)?.text === 'masih bisa?',
    );
    const sameServerMs = sinceMs(goneAt);
    await here.get('message:send', { kind: 'text', conversationId, clientId: 'r', text: 'bisa' });
    await eventually(() => expect(log.messages.at(-1)).toMatchObject({ content: { text: 'bisa' } }));
    await eventually(() => expect(there.conversation(conversationId).lastSeq).toBe(log.lastSeq), 15_000);
    const otherServerMs = sinceMs(goneAt);
    expect([client.state, there.state]).toEqual(['degraded', 'degraded']);
    const ready = await call(`${a.url}/readyz`);
    const late = await aShopper();
    late.say('halo');
    await eventually(() => expect(authors(late.log)).toEqual(['shopper']));

    await own.redis.restart();
    const backAt = performance.now();
    await expectAnswers([late], 60_000);
    print(
      `Redis gone: same server ${sameServerMs} ms, other server ${otherServerMs} ms; answered ${sinceMs(backAt)} ms after it came back`,
    );

    expect(ready).toMatchObject({ status: 200, body: { mongo: true, redis: false } });
    expect(sameServerMs).toBeLessThan(2_000);
    await eventually(() => expect(client.state).toBe('online'));
  }, 90_000);

  it('a server and a worker start, serve and end', async () => {
    await own.redis.kill('SIGKILL');
    const [server, worker] = await Promise.all([startServer(own, UNLIMITED), startWorkers(own)]);
    const line = await world.vendor.shopperLine(server.url, 'visitor-without-redis-01');
    const sent = await line.get('message:send', { kind: 'text', conversationId: null, clientId: 'c', text: 'halo' });

    const [first, second] = await Promise.all([server.stop(), worker.stop()]);
    await own.redis.restart();

    expect(sent).toMatchObject({ message: { seq: 1 } });
    expect([first.code, second.code]).toEqual([0, 0]);
    print(`without Redis: server ended in ${Math.round(first.tookMs)} ms, worker in ${Math.round(second.tookMs)} ms`);
    expect(Math.max(first.tookMs, second.tookMs)).toBeLessThan(15_000);
  }, 90_000);
});

describe('a Redis that is frozen', () => {
  // A thawed one is left as it is: what comes after a failure is not judged by it.
  afterEach(() => own.redis.thaw());

  it('counts as gone within seconds: nothing piles up, people write, and all is well once it goes on', async () => {
    const { client, log, say } = await aShopper();
    say('halo');
    await expectAnswers([{ log }], 30_000);
    const ended = new Set<string>();
    const ends = (name: string, connection: Redis) => connection.on('close', () => void ended.add(name));
    const producer = ends(
      'producer',
      producerRedis(own.redisUrl, () => {}),
    );
    const patient = ends(
      'patient',
      patientRedis(own.redisUrl, () => {}),
    );
    await eventually(() => expect([producer.status, patient.status]).toEqual(['ready', 'ready']));
    await patient.subscribe('anything');

    own.redis.freeze();
    const frozenAt = performance.now();
    say('masih bisa?');
    await eventually(() => expect(log.messages.at(-1)).toMatchObject({ content: { text: 'masih bisa?' } }), 2_000);
    await eventually(() => expect([...ended].sort()).toEqual(['patient', 'producer']), 15_000);
    await eventually(() => expect(client.state).toBe('degraded'), 15_000);
    const noticedMs = sinceMs(frozenAt);
    own.redis.thaw();
    await eventually(() => expect([producer.status, patient.status]).toEqual(['ready', 'ready']), 15_000);
    await eventually(() => expect(client.state).toBe('online'), 20_000);

    print(`Redis frozen: noticed within ${noticedMs} ms`);
    producer.disconnect();
    patient.disconnect();
  }, 90_000);
});

describe('answers still owed', () => {
  /** The worker hears of nothing meanwhile, so that there are jobs to lose. */
  async function owedAnswers(count: number) {
    workers.signal('SIGSTOP');
    const shoppers = await Promise.all(Array.from({ length: count }, aShopper));
    for (const { say } of shoppers) say('halo');
    await eventually(() => {
      for (const { log } of shoppers) expect(authors(log)).toEqual(['shopper']);
    });
    return shoppers;
  }

  it('are given once, though Redis was emptied', async () => {
    const shoppers = await owedAnswers(10);

    const redis = new Redis(own.redisUrl);
    await redis.flushall();
    redis.disconnect();
    workers.signal('SIGCONT');
    const startedAt = performance.now();
    await expectAnswers(shoppers, 60_000);

    print(`FLUSHALL: 10 owed answers given within ${sinceMs(startedAt)} ms`);
  }, 90_000);

  it('are given once, though Redis was killed and had kept nothing', async () => {
    const shoppers = await owedAnswers(10);

    await own.redis.kill('SIGKILL');
    await rm(join(own.dataDir, 'redis'), { recursive: true });
    await mkdir(join(own.dataDir, 'redis'));
    await own.redis.restart();
    workers.signal('SIGCONT');
    const startedAt = performance.now();
    await expectAnswers(shoppers, 60_000);

    print(`Redis lost with its data: 10 owed answers given within ${sinceMs(startedAt)} ms`);
  }, 90_000);

  it('are given once, though everything was killed', async () => {
    const shoppers = await owedAnswers(5);

    await Promise.all([own.redis.kill('SIGKILL'), own.mongod.kill('SIGKILL'), workers.kill()]);
    await Promise.all([own.redis.restart(), own.mongod.restart()]);
    workers = await startWorkers(own);
    const startedAt = performance.now();
    await expectAnswers(shoppers, 60_000);

    print(
      `MongoDB, Redis and worker killed: 5 owed answers given within ${sinceMs(startedAt)} ms of the worker's start`,
    );
  }, 90_000);
});
