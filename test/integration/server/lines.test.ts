/** The line below the namespaces: one that nobody sits on is not kept, and coming and going on one costs. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Manager, type Socket } from 'socket.io-client';
import { WebSocket } from 'ws';
import { PROTOCOL_VERSION } from '../../../contract/limits.ts';
import { type RunningProcess, startServer } from '../../support/processes.ts';
import { aWorld, type World } from '../../support/world.ts';

const REQUESTS = 40;
/** After which a line that asked for nothing is closed anyway. */
const SILENT_LINE_MS = 10_000;
let world: World;
let server: RunningProcess;
beforeAll(async () => {
  world = await aWorld('lines');
  server = await startServer(world.services, { LIMIT_REQUESTS_PER_10S: String(REQUESTS) });
}, 60_000);
afterAll(() => world?.close());

const authOf = (token: string) => ({ token, v: PROTOCOL_VERSION });

const bareLine = () => new WebSocket(`${server.url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`);
const closed = (line: WebSocket) => new Promise((resolve, reject) => line.on('close', resolve).on('error', reject));

describe('a line that leaves its last namespace', () => {
  it('is closed: nobody would count it', async () => {
    const token = await world.vendor.shopperToken('visitor-who-leaves-0123456789');
    const line = bareLine();
    line.on('message', (data) => {
      const frame = String(data);
      if (frame.startsWith('0')) line.send(`40/shopper,${JSON.stringify(authOf(token))}`);
      if (frame.startsWith('40/shopper')) line.send('41/shopper,');
    });

    await closed(line);

    const metrics = await fetch(`${server.url}/metrics`).then((answer) => answer.text());
    expect(metrics).toContain('dekat_sockets{namespace="shopper"} 0');
  });
});

describe('a line that is refused', () => {
  it('hears why and is closed', async () => {
    const line = bareLine();
    const heard: string[] = [];
    const startedAt = performance.now();
    line.on('message', (data) => {
      heard.push(String(data));
      if (heard.length === 1) line.send(`40/shopper,${JSON.stringify(authOf('no token'))}`);
    });

    await closed(line);

    expect(heard.at(-1)).toMatch(/^44\/shopper,.*unauthenticated/);
    expect(performance.now() - startedAt).toBeLessThan(SILENT_LINE_MS / 2);
  });

  it('stays for whoever else asked to come in on it', async () => {
    const token = await world.vendor.shopperToken('visitor-beside-a-refused-0123456789');
    const line = bareLine();
    const frames: string[] = [];
    const isIn = new Promise<void>((resolve, reject) => {
      line.on('message', (data) => {
        const frame = String(data);
        frames.push(frame);
        if (frame.startsWith('0')) {
          line.send(`40/shopper,${JSON.stringify(authOf(token))}`);
          line.send(`40/agent,${JSON.stringify(authOf('no token'))}`);
        }
        if (frame.startsWith('43/shopper')) resolve();
        else if (frames.some((one) => one.startsWith('40/shopper')) && frames.some((one) => one.startsWith('44/agent')))
          line.send('42/shopper,1["session:start",{}]');
      });
      closed(line).then(() => reject(new Error('closed')), reject);
    });

    await isIn;
    line.close();
  });
});

describe('a line that joins and leaves a namespace without end, and sits in the other', () => {
  it('is told to wait, and leaves nothing behind in the server', async () => {
    const manager = new Manager(server.url, { transports: ['websocket'], reconnection: false, autoConnect: false });
    const agent = await world.vendor.agent('Sari');
    const staying = manager.socket('/agent', { auth: authOf(await world.vendor.agentToken(agent)) });
    await joined(staying.connect());
    const auth = authOf(await world.vendor.shopperToken('visitor-to-and-fro-0123456789'));
    const coming = manager.socket('/shopper', { auth });

    let refusal: unknown;
    for (let n = 0; n < 2 * REQUESTS && !refusal; n += 1) {
      refusal = await joined(coming.connect());
      coming.disconnect();
      await staying.emitWithAck('typing:set', {}); // a round trip: who joins before having left is cut off
    }

    expect(refusal).toMatchObject({ code: 'rate_limited', retryAfterMs: expect.any(Number) });
    expect(staying.connected).toBe(true);
    expect(await server.output()).not.toContain('Warning'); // Node's, of listeners that pile up on one line
    staying.disconnect();
  });
});

/** @returns the failure where it is refused */
function joined(socket: Socket): Promise<unknown> {
  return new Promise((resolve) => {
    socket.once('connect', () => resolve(null));
    socket.once('connect_error', (error: Error & { data?: unknown }) => resolve(error.data ?? error));
  });
}
