/** Somebody who does not read what they are sent: the server keeps little for them, and nobody else notices. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WebSocket } from 'ws';
import { MESSAGE_MAX, PAGE_MAX, PROTOCOL_VERSION } from '../../../contract/limits.ts';
import { eventually } from '../../support/eventually.ts';
import type { Line } from '../../support/line.ts';
import { print } from '../../support/print.ts';
import { type RunningProcess, startServer } from '../../support/processes.ts';
import { aWorld, type World } from '../../support/world.ts';
import { UNLIMITED } from '../../support/writers.ts';

const MEBI = 2 ** 20;
/** Asked for by each of them, some 80 MB of answers. */
const PAGES = 100;
const READERS = 4;
/** Several times what may wait for one connection: the heap is not cleared at once. Without a limit it is 160. */
const PER_READER_MAX = 32 * MEBI;
let world: World;
let server: RunningProcess;
beforeAll(async () => {
  world = await aWorld('slow-readers');
  server = await startServer(world.services, UNLIMITED);
}, 60_000);
afterAll(() => world?.close());

const VISITOR = 'visitor-talkative-0123456789';

/** Fills a page with these words. @returns of which conversation */
async function say(line: Line, text: string): Promise<string> {
  let conversationId = '';
  for (let n = 0; n < PAGE_MAX; n += 1) {
    const input = { kind: 'text', conversationId: conversationId || null, clientId: `c-${n}`, text };
    const { message } = await line.get<Said>('message:send', input);
    conversationId = message.conversationId;
  }
  return conversationId;
}
interface Said {
  message: { conversationId: string };
}

/** Asks without end and reads nothing; it would still answer pings, so that nobody takes it for asleep. */
async function aSlowReader(conversationId: string): Promise<WebSocket> {
  const token = await world.vendor.shopperToken(VISITOR);
  const socket = new WebSocket(`${server.url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`);
  await new Promise<void>((resolve, reject) => {
    socket.on('error', reject);
    socket.on('message', (data) => {
      const frame = String(data);
      if (frame[0] === '0') socket.send(`40/shopper,${JSON.stringify({ token, v: PROTOCOL_VERSION })}`);
      if (frame.startsWith('40')) resolve();
    });
  });
  socket.removeAllListeners('error').on('error', () => {});
  socket.pause();
  for (let n = 0; n < PAGES; n += 1) {
    socket.send(`42/shopper,${n}${JSON.stringify(['messages:list', { conversationId, limit: PAGE_MAX }])}`);
    socket.send('3');
  }
  return socket;
}

describe('a connection that reads', () => {
  it('is given the largest page there can be: each character six in JSON', async () => {
    const line = await world.vendor.shopperLine(server.url, 'visitor-of-control-0123456789');
    const text = '\u0001'.repeat(MESSAGE_MAX);
    const conversationId = await say(line, text);

    const { messages } = await line.get<{ messages: Array<{ content: { text: string } }> }>('messages:list', {
      conversationId,
      limit: PAGE_MAX,
    });

    expect(messages.map(({ content }) => content.text)).toEqual(Array.from({ length: PAGE_MAX }, () => text));
    expect(line.socket.connected).toBe(true);
    line.close();
  }, 60_000);
});

describe('connections that ask for much and read nothing', () => {
  it('are closed, cost little memory, and others are answered as before', async () => {
    const other = await world.vendor.shopperLine(server.url, VISITOR);
    const conversationId = await say(other, 'x'.repeat(MESSAGE_MAX));
    for (let n = 0; n < 10; n += 1) await other.get('messages:list', { conversationId, limit: PAGE_MAX });
    const before = await server.memory();

    const readers = await Promise.all(Array.from({ length: READERS }, () => aSlowReader(conversationId)));
    let highest = before;
    await eventually(async () => {
      highest = Math.max(highest, await server.memory());
      // A paused socket does not hear of its end: the server is asked how many there are.
      const metrics = await fetch(`${server.url}/metrics`).then((answer) => answer.text());
      expect(metrics).toContain('dekat_sockets{namespace="shopper"} 1');
    }, 20_000);
    const startedAt = performance.now();
    await other.get('sync', { conversations: {} });
    const answeredMs = performance.now() - startedAt;

    const grown = highest - before;
    print(
      `slow readers: memory grew by ${Math.round(grown / MEBI)} MiB for ${READERS}, then answered in ${Math.round(answeredMs)} ms`,
    );
    expect(grown).toBeLessThan(READERS * PER_READER_MAX);
    expect(answeredMs).toBeLessThan(1_000);
    for (const reader of readers) reader.terminate();
  }, 60_000);
});

describe('a connection that reads nothing, not even that it is over', () => {
  it('does not hold up a stop', async () => {
    const reader = await aSlowReader('cv_nobody');

    const { code, tookMs } = await server.stop();

    expect(code).toBe(0);
    expect(tookMs).toBeLessThan(10_000);
    reader.terminate();
  }, 40_000);
});
