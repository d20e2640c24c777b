/** The outside, played by the harness: it accepts whatever comes and keeps books of its own. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { OutsideSend } from '../evidence.ts';

export async function startOutside() {
  const sends: OutsideSend[] = [];
  const server = createServer((req, res) => {
    text(req).then(
      (ref) => {
        sends.push({ ref });
        res.end();
      },
      () => res.destroy(), // its sender was killed before it had said what
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sends,
    stop: () => void server.close().closeAllConnections(),
  };
}
