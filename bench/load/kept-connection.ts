/**
 * HTTP/1.1 in a few lines: one GET after the other over a connection that stays open, so light that the load generator
 * is not what limits the server.
 */
import { once } from 'node:events';
import { connect } from 'node:net';

const HEAD_END = '\r\n\r\n';
/** The last chunk of a body whose length was not told. */
const LAST_CHUNK = '\r\n0\r\n\r\n';

interface KeptConnection {
  /** @returns how long the first byte took, in milliseconds, once all have come. @throws Error for any status but 200 */
  get(): Promise<number>;
  close(): void;
}

export async function keptConnection({ hostname, port, pathname }: URL): Promise<KeptConnection> {
  const socket = connect(Number(port), hostname).setNoDelay();
  await once(socket, 'connect');
  const request = `GET ${pathname} HTTP/1.1\r\nhost: ${hostname}:${port}\r\naccept-encoding: gzip\r\n\r\n`;
  let heard = '';
  let asked: { at: number; firstMs: number; resolve(ms: number): void; reject(err: Error): void } | null = null;

  socket.on('data', (data) => {
    if (!asked) return;
    if (heard === '') asked.firstMs = performance.now() - asked.at;
    heard += data.toString('latin1'); // one character for each byte
    if (!isWhole(heard)) return;
    const { firstMs, resolve, reject } = asked;
    if (heard.startsWith('HTTP/1.1 200 ')) resolve(firstMs);
    else reject(new Error(`${pathname} answered ${heard.slice(0, 40)}`));
    asked = null;
    heard = '';
  });
  const fail = (err?: Error) => asked?.reject(err ?? new Error(`${pathname}: the connection was closed`));
  socket.on('error', fail).on('close', () => fail());

  return {
    get: () =>
      new Promise((resolve, reject) => {
        asked = { at: performance.now(), firstMs: Number.NaN, resolve, reject };
        socket.write(request);
      }),
    close: () => socket.destroy(),
  };
}

/** Whether an answer has come to its end, whichever way it tells where that is. */
export function isWhole(answer: string): boolean {
  const headEnd = answer.indexOf(HEAD_END);
  if (headEnd === -1) return false;
  const length = /\r\ncontent-length: (\d+)/i.exec(answer.slice(0, headEnd))?.[1];
  if (length === undefined) return answer.endsWith(LAST_CHUNK);
  return answer.length - headEnd - HEAD_END.length >= Number(length);
}
