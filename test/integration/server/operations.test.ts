import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Agent } from '../../../core/agents/agent.ts';
import { randomFreePort } from '../../../embedded/ports.ts';
import { eventually } from '../../support/eventually.ts';
import { call, field } from '../../support/http.ts';
import { launch, type RunningProcess, startServer, startWorkers } from '../../support/processes.ts';
import { PASSWORD } from '../../support/vendor.ts';
import { bodyWith, changeOf, postWebhook, textOf, WHATSAPP_ENV } from '../../support/whatsapp.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
let server: RunningProcess;
let workers: RunningProcess;
let ani: Agent;
/** Refuses every send, as Meta refuses one with a bad parameter, with the words in its answer. */
const graph = createServer((req, res) => {
  req.resume().on('end', () => {
    res.writeHead(400, { 'content-type': 'application/json' });
    res.end('{"error":{"code":100,"message":"RAHASIA-META"}}');
  });
});

beforeAll(async () => {
  world = await aWorld('operations');
  await new Promise<void>((resolve) => graph.listen(0, '127.0.0.1', resolve));
  const baseUrl = `http://127.0.0.1:${(graph.address() as AddressInfo).port}`;
  const env = { ...WHATSAPP_ENV(world.vendor.phoneNumberId, baseUrl), LOG_LEVEL: 'trace' };
  [server, workers] = await Promise.all([startServer(world.services, env), startWorkers(world.services, env)]);
  ani = await world.vendor.agent('Ani', { role: 'owner' });
});
afterAll(async () => {
  await world.close();
  graph.close();
});

describe.each(['server', 'workers'])('a %s process', (name) => {
  const url = () => (name === 'server' ? server : workers).url;

  it('says that it lives, that it is ready, and what it counts', async () => {
    const answers = await Promise.all(['healthz', 'readyz', 'metrics'].map((page) => call(`${url()}/${page}`)));

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(answers[1]?.body).toMatchObject({ isReady: true, mongo: true, redis: true });
    expect(answers[2]?.body).toContain('dekat_process_cpu_seconds_total');
  });
});

describe('what a server counts', () => {
  it('are requests by their names, messages and sockets, never ids', async () => {
    const line = await world.vendor.shopperLine(server.url, 'visitor-counted-0123');
    await line.get('message:send', { kind: 'text', conversationId: null, clientId: 'c', text: 'halo' });

    const text = String((await call(`${server.url}/metrics`)).body);

    expect(text).toMatch(/dekat_socket_request_seconds_count\{event="message:send",code="ok"\} [1-9]/);
    expect(text).toMatch(/dekat_sockets\{namespace="shopper"\} [1-9]/);
    expect(text).toMatch(/dekat_messages_stored_total\{author="shopper"\} [1-9]/);
    expect(text).not.toContain(world.vendor.vendorId);
  });
});

describe('signing in', () => {
  const auth = (path: string, body: unknown, cookie = '') =>
    call(`${server.url}/api/v1/auth/${path}`, { body, headers: { cookie } });
  const cookieOf = (headers: Headers) => (headers.get('set-cookie') ?? '').split(';')[0] ?? '';

  it('gives a token that works, and a cookie that works once', async () => {
    const session = await auth('login', { email: ani.email.toUpperCase(), password: PASSWORD });
    const first = cookieOf(session.headers);
    const refreshed = await auth('refresh', {}, first);
    const again = await auth('refresh', {}, first);
    const second = cookieOf(refreshed.headers);
    await auth('logout', {}, second);
    const afterLogout = await auth('refresh', {}, second);

    expect(session.status).toBe(200);
    expect(session.headers.get('set-cookie')).toMatch(/HttpOnly.*SameSite=Strict/i);
    const list = await call(`${server.url}/api/v1/agents`, { token: String(field(refreshed, 'token')) });
    expect(list.status).toBe(200);
    expect([again, afterLogout].map((one) => [one.status, field(one, 'code')])).toEqual(
      Array(2).fill([401, 'unauthenticated']),
    );
  });

  it('ends altogether when a used cookie is shown again: one of the two is a thief', async () => {
    const stolen = cookieOf((await auth('login', { email: ani.email, password: PASSWORD })).headers);
    const next = cookieOf((await auth('refresh', {}, stolen)).headers);
    const aMinuteAgo = new Date(Date.now() - 60_000);
    const sessions = world.core.connection.collection('agent_sessions');
    await sessions.updateMany({ usedAt: { $exists: true } }, { $set: { usedAt: aMinuteAgo } });

    const again = await auth('refresh', {}, stolen);
    const after = await auth('refresh', {}, next);

    expect([again.status, after.status]).toEqual([401, 401]);
  });

  it('is renewed and ended by our own pages alone', async () => {
    const cookie = cookieOf((await auth('login', { email: ani.email, password: PASSWORD })).headers);
    const from = (site: string, path: string) =>
      call(`${server.url}/api/v1/auth/${path}`, { body: {}, headers: { cookie, 'sec-fetch-site': site } });

    const others = [await from('same-site', 'logout'), await from('cross-site', 'refresh')];

    expect(others.map(({ status }) => status)).toEqual([403, 403]);
    expect((await from('same-origin', 'refresh')).status).toBe(200);
  });

  it('tells nobody whether it was the e-mail or the password', async () => {
    const wrong = await auth('login', { email: ani.email, password: 'salah' });
    const unknown = await auth('login', { email: 'siapa@example.com', password: 'salah' });

    expect([wrong.status, wrong.body]).toEqual([401, unknown.body]);
  });

  it('is slowed down after so many tries, counted over all servers', async () => {
    const env = { LIMIT_LOGINS_PER_15MIN: '3', TRUSTED_PROXIES: '1' };
    const strict = await Promise.all([startServer(world.services, env), startServer(world.services, env)]);
    const answers = [];
    for (let n = 0; n < 5; n += 1) {
      const body = { email: `tebak-${n}@example.com`, password: 'tebakan' };
      const headers = { 'x-forwarded-for': '203.0.113.7' };
      answers.push(await call(`${strict[n % 2]?.url}/api/v1/auth/login`, { body, headers }));
    }
    await Promise.all(strict.map((one) => one.stop()));

    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 429, 429]);
    expect(Number(answers.at(-1)?.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});

describe('who asks too often', () => {
  it('waits, and nobody else does', async () => {
    const strict = await startServer(world.services, { LIMIT_REQUESTS_PER_10S: '5', LIMIT_LOGINS_PER_15MIN: '3' });
    const token = await world.vendor.agentToken(ani);
    const colleague = await world.vendor.agentToken(await world.vendor.agent('Budi'));
    const ask = (one: string) => call(`${strict.url}/api/v1/agents`, { token: one });
    const signIn = () => call(`${strict.url}/api/v1/auth/login`, { body: { email: ani.email, password: PASSWORD } });

    const mine = await Promise.all(Array.from({ length: 10 }, () => ask(token)));
    const signIns = [await signIn(), await signIn(), await signIn(), await signIn()];

    const refused = mine.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(0);
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await ask(colleague)).status).toBe(200);
    expect(signIns.map(({ status }) => status)).toEqual([200, 200, 200, 200]); // only what failed counts
    await strict.stop();
  });
});

describe('what processes write', () => {
  it('holds no words, names, phones, tokens or passwords, whatever goes wrong', async () => {
    const phone = '628129998887';
    const token = await world.vendor.agentToken(ani);
    const visitorToken = 'visitor-MARKED-token-0123';
    const line = await world.vendor.shopperLine(server.url, visitorToken);
    const agent = await world.vendor.agentLine(server.url, ani);
    const nowS = Math.floor(Date.now() / 1000);
    const message = textOf(phone, 'wamid.marked', 'RAHASIA-WHATSAPP orang', nowS);
    const webhook = bodyWith(changeOf(world.vendor.phoneNumberId, { messages: [message] }));

    const sent = await line.get<{ message: { conversationId: string } }>('message:send', {
      ...{ kind: 'text', conversationId: null, clientId: 'c' },
      text: 'RAHASIA-WIDGET mau bicara dengan orang',
    });
    const { conversationId } = sent.message;
    await line.ask('message:send', { kind: 'text', conversationId, clientId: 'c', text: 'RAHASIA-LAIN' });
    await line.ask('message:send', { text: 'RAHASIA-SALAH' });
    await line.ask('RAHASIA-EVENT', { text: 'RAHASIA' });
    await agent.ask('conversation:take', { conversationId, expects: null });
    await agent.ask('note:add', { conversationId, clientId: 'n', text: 'RAHASIA-CATATAN' });
    await Promise.all([1, 2, 3].map(() => postWebhook(server.url, webhook)));
    await postWebhook(server.url, webhook, 'sha256=RAHASIA');
    await postWebhook(server.url, '{"RAHASIA');
    await call(`${server.url}/api/v1/auth/login`, {
      body: { email: 'rahasia@example.com', password: 'RAHASIA-SANDI' },
    });
    await call(`${server.url}/api/v1/auth/login`, { body: '{"email":"rahasia@example.com","password":"RAHASIA-SANDI' });
    await call(`${server.url}/api/v1/branches?near=-6.2601,106.8137`, { token });
    await call(`${server.url}/admin/queues?token=${token}`);
    await call(`${server.url}/api/v1/widget/sessions`, { body: { key: world.vendor.key, visitorToken } });
    // The assistant has answered on both, and WhatsApp has refused what was sent there.
    await eventually(async () => {
      const { vendorId } = world.vendor;
      const failed = { vendorId, 'deliveries.status': 'failed' };
      expect(await world.core.connection.collection('messages').countDocuments(failed)).toBeGreaterThan(0);
    });

    const written = (await server.output()) + (await workers.output());
    expect(written).not.toMatch(/RAHASIA|rahasia@|628129998887|MARKED|Rina|106\.8137/);
    expect(written).not.toContain(token);
    expect(written).not.toContain(PASSWORD);
    expect(written).not.toMatch(/eyJ[\w-]+\.eyJ/);
    expect(written).toContain('"path":"/api/v1/auth/login"');
  });
});

describe('a process that is asked to end', () => {
  it.each(['server', 'workers'])('(%s) does not wait for a request that never comes to its end', async (name) => {
    const start = name === 'server' ? startServer : startWorkers;
    const ending = await start(world.services);
    const caller = connect(ending.port, '127.0.0.1');
    await once(caller, 'connect');
    await new Promise((resolve) => caller.write('POST /api/v1/auth/login HTTP/1.1\r\nHost: x\r\n', resolve));
    await call(`${ending.url}/healthz`); // what came before it has been read by then

    const { code, tookMs } = await ending.stop();

    caller.destroy();
    expect(code).toBe(0);
    expect(tookMs).toBeLessThan(15_000);
  });
});

describe.each([
  ['server/main.ts', ['MONGO_URL', 'REDIS_URL', 'AUTH_SECRET']],
  ['workers/main.ts', ['MONGO_URL', 'REDIS_URL', 'AUTH_SECRET']],
])('%s with an environment that is not as it must be', (program, missing) => {
  const endOf = async (env: Record<string, string>) => {
    const started = await launch(program, await randomFreePort(), env);
    return { code: await started.exited, output: await started.output() };
  };

  it('does not start, and names every variable', async () => {
    const { code, output } = await endOf({});
    expect(code).not.toBe(0);
    for (const name of missing) expect(output).toContain(name);
  });

  it('never shows a value', async () => {
    const { code, output } = await endOf({ MONGO_URL: 'RAHASIA-1', REDIS_URL: 'RAHASIA-2', AUTH_SECRET: 'RAHASIA-3' });
    expect(code).not.toBe(0);
    expect(output).toContain('MONGO_URL must be');
    expect(output).not.toContain('RAHASIA');
  });
});
