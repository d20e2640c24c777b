/** The demo's vendor system, written from docs/connectors.md alone, asked by the connector. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { vendorSystem } from '../../../demo/vendor-system/serve.ts';
import { connected } from '../../support/vendor-system.ts';

const SECRET = 'the-secret-of-the-demo-0123456789abcdef';
const NOW = new Date('2026-11-20T07:00:00Z');
let server: Server;
let baseUrl: string;
beforeAll(async () => {
  const shelves = new Map([['TS-KMG', new Map([['GR-0001', 4]])]]);
  server = vendorSystem({ secret: SECRET, shelves, now: () => NOW });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/dekat`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});
const systemOf = (secret: string) =>
  connected([{ vendorId: 'v-1', baseUrl, secret, sources: ['stock', 'orders'] }]).get('v-1');

describe('the demo’s vendor system', () => {
  it('says what it has, what is not carried, and nothing of a branch it does not know', async () => {
    const question = { skus: ['GR-0001', 'GR-0002'], branches: ['TS-KMG', 'TS-XXX'] };
    const asOf = NOW.toISOString();

    expect(await systemOf(SECRET)?.stock?.figures(question)).toEqual([
      { sku: 'GR-0001', branch: 'TS-KMG', onHand: 4, asOf },
      { sku: 'GR-0002', branch: 'TS-KMG', onHand: null, asOf },
    ]);
    expect(await systemOf(SECRET)?.orders?.orders({ orderNo: 'TS-1' })).toEqual([]);
  });

  it('says nothing to whoever signs with another secret, or not at all', async () => {
    await expect(
      systemOf('another-secret-0123456789abcdef0123456')?.stock?.figures({ skus: ['GR-0001'], branches: ['TS-KMG'] }),
    ).rejects.toMatchObject({ failure: 'status' });
    expect((await fetch(`${baseUrl}/stock`, { method: 'POST', body: '{}' })).status).toBe(401);
  });
});
