import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { isPortFree, nextFreePort, randomFreePort } from '../../../embedded/ports.ts';

let server: Server | undefined;
afterEach(() => {
  server?.close();
});

async function listenOn(port: number, host = '127.0.0.1'): Promise<void> {
  server = createServer().listen(port, host);
  await once(server, 'listening');
}

describe('a preferred port', () => {
  it('is taken when it is free', async () => {
    const port = await randomFreePort();

    expect(await nextFreePort(port)).toBe(port);
  });

  it('gives way to the next free one when somebody listens on it', async () => {
    const port = await randomFreePort();
    await listenOn(port);

    expect(await isPortFree(port)).toBe(false);
    expect(await nextFreePort(port)).toBeGreaterThan(port);
  });

  it('gives way when somebody else would answer for localhost over IPv6', async () => {
    const port = await randomFreePort();
    await listenOn(port, '::1');

    expect(await nextFreePort(port)).toBeGreaterThan(port);
  });

  it('gives way to the next one when it is kept for somebody else', async () => {
    const port = await randomFreePort();

    expect(await nextFreePort(port, new Set([port]))).toBeGreaterThan(port);
  });
});
