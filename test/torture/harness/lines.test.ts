import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Balancer, balancer } from '../system/balancer.ts';
import { type TcpLink, tcpLink } from '../system/tcp-link.ts';

/** Answers every word with its own name and the word. */
async function echo(name: string): Promise<{ server: Server; port: number }> {
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.on('data', (word) => socket.write(`${name}:${word}`));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, port: (server.address() as AddressInfo).port };
}
const calls: Socket[] = [];
async function call(port: number): Promise<Socket> {
  const socket = connect({ port, host: '127.0.0.1' });
  calls.push(socket);
  socket.on('error', () => {});
  await once(socket, 'connect');
  return socket;
}
/** `once` would take the reset that comes before it for a failure. */
const closed = (socket: Socket) => new Promise<void>((resolve) => socket.once('close', () => resolve()));
async function ask(socket: Socket, word: string): Promise<string> {
  socket.write(word);
  const [answer] = (await once(socket, 'data')) as [Buffer];
  return answer.toString();
}

let one: Awaited<ReturnType<typeof echo>>;
let two: Awaited<ReturnType<typeof echo>>;
beforeEach(async () => {
  [one, two] = await Promise.all([echo('one'), echo('two')]);
});
afterEach(() => {
  for (const socket of calls.splice(0)) socket.destroy();
  for (const { server } of [one, two]) server.close();
});

describe('a line between two processes', () => {
  let line: TcpLink;
  beforeEach(async () => {
    line = await tcpLink(() => one.port);
  });
  afterEach(() => line.close());

  it('carries both ways, and later when it is slow', async () => {
    const socket = await call(line.port);
    expect(await ask(socket, 'a')).toBe('one:a');

    line.delay('back', 150);
    const askedAt = performance.now();
    expect(await ask(socket, 'b')).toBe('one:b');
    expect(performance.now() - askedAt).toBeGreaterThanOrEqual(149);
  });

  it('keeps what is on its way in a direction that is held, and loses none of it', async () => {
    const socket = await call(line.port);
    expect(await ask(socket, 'a')).toBe('one:a');

    line.hold('back');
    const arrived = line.next('there');
    socket.write('b');
    await arrived;
    const answer = once(socket, 'data');
    line.heal();

    expect(String((await answer)[0])).toBe('one:b');
  });

  it('breaks what is open and refuses what is new while it is cut', async () => {
    const socket = await call(line.port);
    expect(await ask(socket, 'a')).toBe('one:a');

    line.cut();
    await closed(socket);
    const late = connect({ port: line.port, host: '127.0.0.1' }).on('error', () => {});
    await closed(late);
    line.heal();

    expect(await ask(await call(line.port), 'b')).toBe('one:b');
  });
});

describe('one address in front of two servers', () => {
  let front: Balancer;
  const port = () => Number(new URL(front.url).port);
  beforeEach(async () => {
    front = await balancer([one.port, two.port]);
  });
  afterEach(() => front.close());

  it('leads to each in turn', async () => {
    const answers = [await ask(await call(port()), 'a'), await ask(await call(port()), 'a')];

    expect(answers.sort()).toEqual(['one:a', 'two:a']);
  });

  it('leads past one that is dead', async () => {
    one.server.close();

    for (let n = 0; n < 4; n += 1) expect(await ask(await call(port()), 'a')).toBe('two:a');
  });

  it('leads nobody new to one that is drained', async () => {
    front.drain(two.port);

    for (let n = 0; n < 4; n += 1) expect(await ask(await call(port()), 'a')).toBe('one:a');
  });
});
