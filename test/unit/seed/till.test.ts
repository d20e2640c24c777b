import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from '@jest/globals';
import { stockUpdate } from '../../../contract/requests.ts';
import { openBooks } from '../../../demo/till/book.ts';
import { startTill } from '../../../demo/till/till.ts';
import { AS_OF, demoFiles } from '../../support/demo-data.ts';
import { eventually } from '../../support/eventually.ts';

const cleanups: Array<() => unknown> = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

/** Listens as Dekat does, and says no as often as told. */
async function aDekat({ refusals = 0 } = {}) {
  const heard: Array<{ line: string; token: string | undefined; body: unknown }> = [];
  let left = refusals;
  const server = createServer(async (req, res) => {
    const body: unknown = JSON.parse(await text(req));
    heard.push({ line: `${req.method} ${req.url}`, token: req.headers.authorization, body });
    left -= 1;
    res.writeHead(left >= 0 ? 503 : 200, { 'content-type': 'application/json' }).end('{}');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  cleanups.push(() => new Promise((resolve) => server.close(resolve)));
  const { port } = server.address() as AddressInfo;
  return { heard, serverUrl: `http://127.0.0.1:${port}` };
}
async function aTill(serverUrl: string, notices: string[] = []) {
  const till = startTill({
    serverUrl,
    key: async () => 'dkt_secret',
    books: openBooks((await demoFiles()).stock),
    now: () => AS_OF,
    random: () => 0.5,
    onNotice: (notice) => notices.push(notice),
    againMs: 1,
  });
  cleanups.push(() => till.stop());
}

describe('the shop’s till at work', () => {
  it('reports every branch but the two forgetful ones, as the API wants it', async () => {
    const { heard, serverUrl } = await aDekat();

    await aTill(serverUrl);
    await eventually(() => expect(heard).toHaveLength(38));

    expect(heard.every(({ token }) => token === 'Bearer dkt_secret')).toBe(true);
    expect(heard[0]?.line).toBe('PUT /api/v1/branches/TS-KMG/stock');
    for (const { body } of heard) expect(stockUpdate.parse(body).asOf).toBe(AS_OF.toISOString());
    expect(JSON.stringify(heard)).not.toMatch(/TS-LTA|TS-CKG/);
  });

  it('tries again when Dekat is not there yet', async () => {
    const { heard, serverUrl } = await aDekat({ refusals: 2 });
    const notices: string[] = [];

    await aTill(serverUrl, notices);
    await eventually(() => expect(heard).toHaveLength(40));

    expect(notices.slice(0, 2)).toEqual(Array(2).fill('PUT /api/v1/branches/TS-KMG/stock answered 503'));
  });
});
