/** What one caller may ask holds over several servers, and each server holds its own while Redis is gone. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../../support/eventually.ts';
import { call } from '../../support/http.ts';
import type { Line } from '../../support/line.ts';
import { type RunningProcess, startServer } from '../../support/processes.ts';
import { type OwnServices, startOwnServices } from '../../support/services.ts';
import { aWorld, type World } from '../../support/world.ts';
import { UNLIMITED } from '../../support/writers.ts';

const MESSAGES = 20;
const REQUESTS = 40;
const SOCKETS = 4;
const ADDRESS = 30;
const env = {
  ...UNLIMITED,
  LIMIT_MESSAGES_PER_10S: String(MESSAGES),
  LIMIT_REQUESTS_PER_10S: String(REQUESTS),
  LIMIT_SOCKETS_PER_SHOPPER: String(SOCKETS),
  LIMIT_SOCKETS_PER_ADDRESS: String(ADDRESS),
};
let own: OwnServices;
let world: World;
let a: RunningProcess;
let b: RunningProcess;
beforeAll(async () => {
  own = await startOwnServices();
  world = await aWorld('limits', own);
  [a, b] = await Promise.all([startServer(own, env), startServer(own, env)]);
}, 60_000);
afterAll(async () => {
  await world?.close();
  await own?.stop();
});

const open = (url: string, visitor: string) => world.vendor.shopperLine(url, visitor);
const refused = expect.objectContaining({ code: 'rate_limited', retryAfterMs: expect.any(Number) });
const hangUp = (lines: Line[]) => {
  for (const line of lines) line.close();
};

describe('one shopper at two servers', () => {
  it('has so many connections at both together, and one that ends makes room', async () => {
    const visitor = 'visitor-many-lines-0123456789';
    const lines = [await open(a.url, visitor), await open(a.url, visitor), await open(b.url, visitor)];
    lines.push(await open(b.url, visitor));

    await expect(open(a.url, visitor)).rejects.toEqual(refused);
    await expect(open(b.url, visitor)).rejects.toEqual(refused);
    lines[0]?.close();

    lines.push(await eventually(() => open(b.url, visitor)));
    await expect(open(a.url, visitor)).rejects.toEqual(refused);
    hangUp(lines);
  });

  it('who asks at both at the same moment gets no more', async () => {
    const visitor = 'visitor-all-at-once-0123456789';
    const asked = await Promise.allSettled(Array.from({ length: 20 }, (_, n) => open(n % 2 ? a.url : b.url, visitor)));

    const lines = asked.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    expect(lines.length).toBeLessThanOrEqual(SOCKETS);
    hangUp(lines);
  });

  it('says so many messages at both together, a tenth more at the most', async () => {
    const visitor = 'visitor-hasty-0123456789';
    const lines = [await open(a.url, visitor), await open(b.url, visitor)];
    await lines[0]?.get('message:send', { kind: 'text', conversationId: null, clientId: 'first', text: 'halo' });

    const replies = await Promise.all(
      lines.flatMap((line, at) =>
        Array.from({ length: 2 * MESSAGES }, (_, n) =>
          line.ask('message:send', { kind: 'text', conversationId: null, clientId: `${at}-${n}`, text: 'cepat' }),
        ),
      ),
    );

    const said = 1 + replies.filter(({ ok }) => ok).length;
    expect(said).toBeGreaterThan(MESSAGES / 4);
    expect(said).toBeLessThanOrEqual(1.1 * MESSAGES);
    expect(replies.find(({ ok }) => !ok)).toMatchObject({ error: refused });
    hangUp(lines);
  });
});

describe('one address at two servers', () => {
  it('has so many connections of shoppers and agents together', async () => {
    const agent = await world.vendor.agent('Sari');
    const asked = await Promise.allSettled(
      Array.from({ length: ADDRESS + 10 }, (_, n) =>
        n % 4
          ? open(n % 2 ? a.url : b.url, `visitor-of-a-crowd-${n}-0123456789`)
          : world.vendor.agentLine(n % 2 ? a.url : b.url, agent),
      ),
    );

    const lines = asked.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    expect(lines.length).toBeLessThanOrEqual(ADDRESS);
    expect(lines.length).toBeGreaterThan(ADDRESS / 2);
    expect(asked.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))[0]).toEqual(refused);
    hangUp(lines);
  });
});

describe('one agent over REST at two servers', () => {
  it('asks so much of both together, a tenth more at the most', async () => {
    const token = await world.vendor.agentToken(await world.vendor.agent('Wati'));

    const answers = await Promise.all(
      [a, b].flatMap(({ url }) => Array.from({ length: REQUESTS }, () => call(`${url}/api/v1/agents`, { token }))),
    );

    const answered = answers.filter(({ status }) => status === 200).length;
    expect(answered).toBeGreaterThan(REQUESTS / 4);
    expect(answered).toBeLessThanOrEqual(1.1 * REQUESTS);
  });
});

/** The requests of one connection, all it can ask often, share one allowance. */
describe.each([
  ['sync', { conversations: {} }],
  ['typing:set', { conversationId: 'c-1', isTyping: true }],
  ['message:read', { conversationId: 'c-1', seq: 1 }],
  ['message:received', { conversationId: 'c-1', seq: 1 }],
  ['messages:list', { conversationId: 'c-1' }],
  ['conversation:watch', { conversationId: 'c-1' }],
  ['inbox:list', {}],
])('one connection that asks %s without end', (event, input) => {
  it('is told to wait', async () => {
    const isForAgents = event === 'conversation:watch' || event === 'inbox:list';
    const line = isForAgents
      ? await world.vendor.agentLine(a.url, await world.vendor.agent('Tono'))
      : await open(a.url, 'visitor-endless-0123456789');

    const replies = await Promise.all(Array.from({ length: 2 * REQUESTS }, () => line.ask(event, input)));

    const told = replies.filter((reply) => !reply.ok && reply.error.code === 'rate_limited');
    expect(told.length).toBeGreaterThanOrEqual(REQUESTS / 2);
    line.close();
  });
});

describe('a server that is killed', () => {
  it('leaves the places of its people free within seconds', async () => {
    const visitor = 'visitor-of-the-killed-0123456789';
    for (let n = 0; n < SOCKETS; n += 1) await open(b.url, visitor);
    await expect(open(a.url, visitor)).rejects.toEqual(refused);

    await b.kill();

    const line = await eventually(() => open(a.url, visitor), 10_000);
    line.close();
    b = await startServer(own, env, b.port);
  }, 60_000);
});

describe('while Redis is gone', () => {
  it('each server holds its own, and nobody waits; back, both hold together again', async () => {
    const visitor = 'visitor-without-redis-0123456789';
    await own.redis.kill('SIGKILL');
    const startedAt = performance.now();

    const lines: Line[] = [];
    for (const { url } of [a, b]) {
      for (let n = 0; n < SOCKETS; n += 1) lines.push(await open(url, visitor));
      await expect(open(url, visitor)).rejects.toEqual(refused);
    }
    const replies = await Promise.all(
      Array.from({ length: 2 * MESSAGES }, (_, n) =>
        (lines[0] as Line).ask('message:send', { kind: 'text', conversationId: null, clientId: `w-${n}`, text: 'a' }),
      ),
    );
    expect(performance.now() - startedAt).toBeLessThan(5_000);
    const said = replies.filter(({ ok }) => ok).length;
    expect(said).toBeGreaterThanOrEqual(MESSAGES);
    expect(said).toBeLessThanOrEqual(MESSAGES + 5);

    await own.redis.restart();
    lines.shift()?.close();
    lines.shift()?.close();

    // Six are open: without each other's counts either would let two more in.
    await eventually(async () => {
      const more = await open(a.url, visitor).catch((error: unknown) => error);
      if (more && typeof more === 'object' && 'close' in more) (more as Line).close();
      expect(more).toEqual(refused);
    }, 20_000);
    hangUp(lines);
  }, 60_000);
});
