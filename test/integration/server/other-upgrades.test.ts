import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type RunningProcess, startServer } from '../../support/processes.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
let server: RunningProcess;
beforeAll(async () => {
  world = await aWorld('other-upgrades');
  server = await startServer(world.services);
}, 60_000);
afterAll(() => world.close());

describe('a client that offers HTTP/2 with every request, as Java’s own does', () => {
  it('is answered over HTTP/1.1, also when it sends a body and asks again over the same line', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const headers = { connection: 'Upgrade, HTTP2-Settings', upgrade: 'h2c', 'http2-settings': 'AAEAAEAAAAIAAAAB' };
    const ask = (path: string, body?: object) =>
      new Promise<{ status: number; text: string }>((resolve, reject) => {
        const method = body ? 'POST' : 'GET';
        const text = body ? JSON.stringify(body) : '';
        const type = { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(text)) };
        request(
          `${server.url}${path}`,
          { agent, method, headers: { ...headers, ...(body && type) } },
          async (answer) => {
            let said = '';
            for await (const part of answer.setEncoding('utf8')) said += part;
            resolve({ status: answer.statusCode ?? 0, text: said });
          },
        )
          .on('error', reject)
          .end(text);
      });

    const opened = await ask('/api/v1/widget/sessions', { key: world.vendor.key });
    const healthy = await ask('/healthz');
    const wrong = await ask('/api/v1/auth/login', { email: 'siapa@example.com', password: 'x'.repeat(100_000) });
    for (let n = 0; n < 20; n += 1) await ask('/healthz');
    agent.destroy();

    expect([opened.status, healthy.status]).toEqual([201, 200]);
    expect(JSON.parse(opened.text)).toMatchObject({ token: expect.any(String) });
    expect(wrong.status).toBeGreaterThanOrEqual(400);
    expect(wrong.status).toBeLessThan(500);
    expect(await server.output()).not.toContain('Warning'); // Node's, of listeners that pile up on one line
  });
});

describe('a line that was answered, and then asks for a WebSocket where there is none', () => {
  it('is told so, and ended when it asks no more', async () => {
    const line = connect(server.port, '127.0.0.1').setEncoding('utf8');
    let said = '';
    line.on('data', (part: string) => {
      said += part;
    });
    const ask = (path: string, headers: string[] = []) =>
      line.write([`GET ${path} HTTP/1.1`, 'Host: localhost', ...headers, '', ''].join('\r\n'));
    const ended = once(line, 'close');

    ask('/healthz');
    await once(line, 'data');
    ask('/elsewhere', [
      ...['Connection: Upgrade', 'Upgrade: websocket'],
      ...['Sec-WebSocket-Version: 13', 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=='],
    ]);
    await ended; // Node's time limit for a line that asks nothing: five seconds

    expect(said.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 404']);
  });
});
