import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { io } from 'socket.io-client';
import { type RouteName, type RouteShape, routes } from '../../../contract/routes.ts';
import { agentRequests, shopperRequests } from '../../../contract/sockets.ts';
import { badTexts, bodies, goodTexts, inputs, tooLarge } from '../../support/garbage.ts';
import { type Answer, call, field } from '../../support/http.ts';
import type { Line } from '../../support/line.ts';
import { type RunningProcess, startServer } from '../../support/processes.ts';
import { aWorld, type World } from '../../support/world.ts';

const MEMORY_GROWTH_MAX = 50 * 1024 * 1024;
let world: World;
let server: RunningProcess;
let token: string;
let shopper: Line;
let agent: Line;
let conversationId: string;
let sent = 0;

beforeAll(async () => {
  world = await aWorld('bad-input');
  server = await startServer(world.services, {
    LIMIT_LOGINS_PER_15MIN: '100000',
    LIMIT_SESSIONS_PER_MIN: '100000',
    LIMIT_REQUESTS_PER_10S: '100000',
    LIMIT_MESSAGES_PER_10S: '100000',
  });
  const ani = await world.vendor.agent('Ani', { role: 'owner' });
  token = await world.vendor.agentToken(ani);
  shopper = await world.vendor.shopperLine(server.url, 'visitor-0123456789');
  agent = await world.vendor.agentLine(server.url, ani);
  conversationId = await says('halo');
  await agent.get('conversation:take', { conversationId, expects: null });
});
afterAll(() => world.close());

async function says(text: string): Promise<string> {
  sent += 1;
  const input = { kind: 'text', conversationId: null, clientId: `c-${sent}`, text };
  return (await shopper.get<{ message: { conversationId: string } }>('message:send', input)).message.conversationId;
}
const stored = async () => [await world.documents(), (await world.log(conversationId)).length];

/** Runs it, and then expects that nothing was stored and that everybody is still served. */
async function expectHarmless(run: () => Promise<void>): Promise<void> {
  const before = await stored();
  await run();
  expect(await stored()).toEqual(before);
  expect(server.isRunning()).toBe(true);
  await says('masih di sana?');
}
const expectProblem = (answer: Answer, status: number, code: string) => {
  expect([answer.status, field(answer, 'code')]).toEqual([status, code]);
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  expect(field(answer, 'detail')).toEqual(expect.stringMatching(/\S/));
};

const withBody = (Object.entries(routes) as Array<[RouteName, RouteShape]>).filter(([, shape]) => shape.body);
const post = (path: string, body: unknown, method = 'POST') =>
  call(`${server.url}/api/v1${path}`, { method, token, body });

describe.each(withBody)('%s', (_name, { method, path }) => {
  const filled = () => path.replace(':conversationId', conversationId).replace(':branchId', 'b-1');

  it.each(Object.keys(bodies))('refuses %s', async (what) => {
    await expectHarmless(async () => {
      expectProblem(await post(filled(), bodies[what], method.toUpperCase()), 400, 'invalid_input');
    });
  });

  it('refuses ten megabytes', async () => {
    await expectHarmless(async () => {
      expectProblem(await post(filled(), tooLarge, method.toUpperCase()), 413, 'too_large');
    });
  });
});

describe('a request without a body of its own', () => {
  it('takes none', async () => {
    await expectHarmless(async () => {
      expectProblem(await post(`/conversations/${conversationId}/resolve`, { isAdmin: true }), 400, 'invalid_input');
    });
  });
});

describe('words that are not UTF-8', () => {
  it('are refused rather than changed', async () => {
    await expectHarmless(async () => {
      const [head, tail] = ['{"clientId":"utf","kind":"text","text":"halo ', '"}'].map((text) => Buffer.from(text));
      const body = Buffer.concat([head as Buffer, Buffer.from([0xc3, 0x28, 0xff]), tail as Buffer]);
      expectProblem(await post(`/conversations/${conversationId}/messages`, body), 400, 'invalid_input');
    });
  });
});

describe('a refusal', () => {
  it('names the field that is wrong, and the one that is not known', async () => {
    const path = `/conversations/${conversationId}/messages`;
    const wrong = await post(path, { clientId: 'has blanks', kind: 'text', text: 'halo' });
    const unknown = await post(path, { clientId: 'c', kind: 'text', text: 'halo', isAdmin: true });

    expect(Object.keys((field(wrong, 'params') as { fields: object }).fields)).toEqual(['clientId']);
    expect(JSON.stringify(field(unknown, 'params'))).toContain('isAdmin');
    expect([field(wrong, 'detail'), field(unknown, 'detail')]).toEqual([
      expect.stringContaining('clientId'),
      expect.stringContaining('isAdmin'),
    ]);
  });
});

describe('an address that is not one of ours', () => {
  it.each([
    ['/conversations/%E0%A4%A', 400],
    ['/conversations/a%00b', 400],
    ['/conversations/..%2f..%2fetc', 400],
    [`/conversations/${'x'.repeat(5_000)}`, 400],
    ['/conversations?status[$gt]=', 400],
    ['/conversations?limit=abc', 400],
    ['/conversations?limit=1e9', 400],
    ['/conversations?cursor=%00', 400],
    ['/conversations?cursor=eyIkZ3QiOiIifQ', 400],
    ['/conversations?view=mine&view=all', 400],
    ['/conversations?__proto__=1', 400],
    ['/branches?near=1', 400],
    ['/branches?near=999,999', 400],
    ['/orders?conversationId[$ne]=x', 400],
    ['/nowhere', 404],
    ['/conversations/x/y/z', 404],
  ])('%s is refused', async (path, status) => {
    expectProblem(
      await call(`${server.url}/api/v1${path}`, { token }),
      status,
      status === 400 ? 'invalid_input' : 'not_found',
    );
  });
});

describe.each(Object.keys(badTexts))('a text of %s', (what) => {
  const text = badTexts[what];

  it('is refused wherever words are taken', async () => {
    await expectHarmless(async () => {
      const words = { kind: 'text', conversationId, clientId: 'bad', text };
      const replies = [
        await shopper.ask('message:send', words),
        await agent.ask('message:send', words),
        await agent.ask('note:add', { conversationId, clientId: 'bad', text }),
      ];
      const answer = await post(`/conversations/${conversationId}/messages`, { clientId: 'bad', kind: 'text', text });

      expect(replies).toEqual(Array(3).fill({ ok: false, error: expect.objectContaining({ code: 'invalid_input' }) }));
      expectProblem(answer, 400, 'invalid_input');
    });
  });
});

describe.each(Object.keys(goodTexts))('a text with %s', (what) => {
  it('is stored and shown as it was written', async () => {
    const text = goodTexts[what] as string;
    const before = (await world.log(conversationId)).length;

    await says(text);

    const page = await agent.get<{ messages: Array<{ content: unknown }> }>('messages:list', { conversationId });
    expect((await world.log(conversationId))[before]?.content).toEqual({ text });
    expect(page.messages.at(-1)?.content).toEqual({ text });
  });
});

describe.each([
  ['shopper', Object.keys(shopperRequests)],
  ['agent', Object.keys(agentRequests)],
] as const)('a %s’s request', (side, events) => {
  it.each(events)('%s refuses what does not fit', async (event) => {
    const line = side === 'agent' ? agent : shopper;
    await expectHarmless(async () => {
      for (const [what, input] of Object.entries(inputs)) {
        const reply = await line.ask(event, input);
        expect([what, reply]).toEqual([what, { ok: false, error: expect.objectContaining({ code: 'invalid_input' }) }]);
      }
    });
  });
});

describe('a socket', () => {
  it('is served without an ack, and with one that is no function', async () => {
    const words = (clientId: string) => ({ kind: 'text', conversationId: null, clientId, text: 'tanpa ack' });
    const line = await world.vendor.shopperLine(server.url, 'visitor-without-ack');

    line.socket.emit('message:send', words('a-1'));
    line.socket.emit('message:send', words('a-2'), 'no function');
    line.socket.emit('message:send');
    line.socket.emit('messages:list', null);
    const { message } = await line.get<{ message: { seq: number } }>('message:send', words('a-3'));

    expect(message.seq).toBe(3);
  });

  it('is told when it asks what nobody knows', async () => {
    for (const event of ['nonsense', 'error', '__proto__', 'constructor', 'toString', 'x'.repeat(1_000), '']) {
      expect([event, await shopper.ask(event, {})]).toEqual([
        event,
        { ok: false, error: expect.objectContaining({ code: 'not_found' }) },
      ]);
    }
  });

  it('that says what is no packet at all is closed, and nobody else is', async () => {
    const garbage = [
      ...['40/shopper,null', '40/shopper,[]', '40/shopper,"x"', '40/agent', '40/nowhere,{}', '42["message:send"', '42'],
      ...['42[]', '42[{}]', '42["disconnect"]', '42/shopper,["connect"]', '45-["x"]', '459999999-["x"]', '451-["x"]'],
      ...[
        '43[]',
        '4399[]',
        '49',
        '4',
        `42${'['.repeat(50_000)}`,
        `42/shopper,7["sync",${'['.repeat(50_000)}${']'.repeat(50_000)}]`,
        '41/shopper,',
        '44/shopper,{}',
      ],
    ];
    await expectHarmless(async () => {
      for (const packet of garbage) {
        const line = await world.vendor.shopperLine(server.url, 'visitor-garbage-0123');
        line.socket.io.engine.write(packet);
        line.socket.io.engine.write('2'); // whatever became of it, the process answers the next one
        line.close();
      }
    });
  });

  it.each([
    ['/admin', 'Invalid namespace'],
    ['/', 'not_found'],
  ])('may not ask for the namespace %s', async (namespace, message) => {
    const socket = io(`${server.url}${namespace}`, { transports: ['websocket'], reconnection: false, forceNew: true });
    const error = await new Promise<Error>((resolve) => socket.once('connect_error', resolve));
    socket.close();

    expect(error.message).toBe(message);
  });

  it('that sends too much at once is closed', async () => {
    await expectHarmless(async () => {
      const line = await world.vendor.shopperLine(server.url, 'visitor-too-large-01');
      const closed = line.closed();
      line.socket.emit('message:send', { text: 'x'.repeat(10_000_000) });
      await closed;
    });
  });

  it('with a thousand attachments ends with a refusal or with the line', async () => {
    await expectHarmless(async () => {
      const line = await world.vendor.shopperLine(server.url, 'visitor-attachments');
      const attachments = Array.from({ length: 1_000 }, () => Buffer.alloc(10));
      const outcome = await Promise.race([line.closed(), line.ask('message:send', { attachments })]).catch(String);
      expect(JSON.stringify(outcome)).toMatch(/invalid_input|close|disconnect/);
      line.close();
    });
  });

  it('that asks too often is told to wait', async () => {
    const strict = await startServer(world.services, { LIMIT_MESSAGES_PER_10S: '5', LIMIT_SOCKETS_PER_SHOPPER: '3' });
    const line = await world.vendor.shopperLine(strict.url, 'visitor-hasty-01234');
    const replies = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        line.ask('message:send', { kind: 'text', conversationId: null, clientId: `h-${n}`, text: 'cepat' }),
      ),
    );
    const more = [line, await world.vendor.shopperLine(strict.url, 'visitor-hasty-01234')];
    more.push(await world.vendor.shopperLine(strict.url, 'visitor-hasty-01234'));

    expect(replies.filter(({ ok }) => ok)).toHaveLength(5);
    expect(replies.at(-1)).toMatchObject({ error: { code: 'rate_limited', retryAfterMs: expect.any(Number) } });
    await expect(world.vendor.shopperLine(strict.url, 'visitor-hasty-01234')).rejects.toMatchObject({
      code: 'rate_limited',
    });
    await strict.stop();
  });
});

describe('a storm of it', () => {
  it('leaves memory as it was', async () => {
    const storm = async () => {
      for (let n = 0; n < 5; n += 1) await post('/auth/login', tooLarge);
      for (const body of Object.values(bodies)) await post('/auth/login', body);
      for (let n = 0; n < 20; n += 1)
        await Promise.all(Object.values(inputs).map((input) => shopper.ask('message:send', input)));
    };
    await storm(); // the heap's usual size comes with the first
    const before = await server.memory();

    for (let n = 0; n < 5; n += 1) await storm();

    expect((await server.memory()) - before).toBeLessThan(MEMORY_GROWTH_MAX);
    await says('dan sekarang?');
  });
});
