import type { IncomingMessage } from 'node:http';
import type { Server, Socket } from 'socket.io';

/**
 * What waits for a connection leaves in one system call: an agent hears twenty conversations in one turn of the event
 * loop, and a write costs more than what is written. (Of a connection that began by polling and was upgraded the
 * request is still the first one: it is written frame by frame, as ever.)
 *
 * @param io attached to its HTTP server
 */
export function writeAtOnce(io: Server): void {
  io.engine.on('flush', ({ request }: Socket['conn']) => request.socket.cork());
  io.engine.on('drain', ({ request }: Socket['conn']) => request.socket.uncork());
  // Who comes in is told so, and then how the connection is kept.
  io.engine.on('initial_headers', (_headers: object, { socket }: IncomingMessage) => {
    socket.cork();
    setImmediate(() => socket.uncork());
  });
}
