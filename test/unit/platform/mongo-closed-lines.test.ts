import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { afterEach, expect, it } from '@jest/globals';
import { Connection } from 'mongodb/lib/cmap/connection.js';
import { assertMended } from '../../../platform/mongo-closed-lines.ts';

/** More than a socket's buffers take, so that the command waits for `drain`. */
const MUCH = { insert: 'messages', bytes: Buffer.alloc(16_000_000) };

let server: Server | undefined;
let accepted: Socket | undefined;
afterEach(() => {
  accepted?.destroy();
  server?.close();
});

it('a command whose line the pool drops while it waits for the line to drain is refused', async () => {
  const connection = await lineToADeafServer();
  const answer = connection.command({ db: 'dekat' }, MUCH, {});
  setImmediate(() => connection.destroy());
  await expect(answer).rejects.toThrow(/connection .* closed/);
});

it('a driver other than the one mended keeps a process from starting', () => {
  class MongoClient {}
  expect(() => assertMended(MongoClient)).toThrow('package.json must name its version');
});

/** Accepts the line and never reads from it. */
async function lineToADeafServer(): Promise<Connection> {
  server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  const [other] = (await once(server, 'connection')) as [Socket];
  accepted = other.on('error', () => {}).pause();
  return new Connection(socket, { id: 1, generation: 1, monitorCommands: false });
}
