import { createServer } from 'node:net';

/** Both: a browser that is sent to `localhost` tries the second first, and would find somebody else there. */
const LOOPBACKS = ['127.0.0.1', '::1'];
const TRIES = 200;

/** Whether a server could listen on this port now: of the address given, else of both loopback addresses. */
export async function isPortFree(port: number, host?: string): Promise<boolean> {
  for (const address of host === undefined ? LOOPBACKS : [host]) {
    const failure = await tryToListen(port, address);
    const isWithoutAddress = failure === 'EADDRNOTAVAIL' || failure === 'EAFNOSUPPORT'; // a machine without IPv6
    if (failure !== null && !(isWithoutAddress && address === '::1')) return false;
  }
  return true;
}

/** @returns the code of what kept it from listening; null for nothing */
async function tryToListen(port: number, host: string): Promise<string | null> {
  const probe = createServer();
  return await new Promise((resolve) => {
    probe.once('error', (err: NodeJS.ErrnoException) => resolve(err.code ?? ''));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(null)));
  });
}

/**
 * The preferred port, or the next one above it that is free and not in `taken`.
 * @throws Error when none of the next 200 is free
 */
export async function nextFreePort(preferred: number, taken: ReadonlySet<number> = new Set()): Promise<number> {
  for (let port = preferred; port < preferred + TRIES && port <= 65_535; port += 1) {
    if (!taken.has(port) && (await isPortFree(port))) return port;
  }
  throw new Error(`no free port from ${preferred} to ${preferred + TRIES - 1}`);
}

/**
 * A free port nobody prefers, for tests. Below 32768, where Linux takes the near end of outgoing connections:
 * a client that keeps trying a stopped server's port up there may connect to itself and hold the port.
 */
export async function randomFreePort(): Promise<number> {
  return await nextFreePort(15_000 + Math.floor(Math.random() * 15_000));
}
