import type { Server } from 'socket.io';
import type { Logger } from '../../platform/logger.ts';

/**
 * So many characters may wait for one connection, beside what is on its way to it, and then one answer more, however
 * large: 200 messages of 4,096 characters that JSON writes with six each are 5 MB, and who reads is to have them. Who
 * is cut off gets the rest by `sync` on a new connection.
 */
const WAITING_MAX = 2 * 1024 * 1024;

/**
 * Cuts off who does not read. A socket that is full takes nothing more, and what is said to it piles up here: for half
 * a minute where the other side sleeps, without end where it answers pings and reads nothing else.
 */
export function cutSlowReaders(io: Server, log: Logger): void {
  io.engine.on('connection', (line: Line) => {
    let waiting = 0;
    line.on('packetCreate', ({ data }: { data?: unknown }) => {
      if (waiting <= WAITING_MAX) {
        waiting += typeof data === 'string' ? data.length : 0;
        return;
      }
      waiting = 0;
      log.warn({ event: 'slow_reader' }, 'a connection that does not read was closed');
      line.close(true);
      // A polite end waits for what is unread to be read.
      line.transport.socket?.terminate?.();
    });
    // All that waited goes to the network, which says when it has taken it.
    line.on('flush', () => {
      waiting = 0;
    });
  });
}

/** The parts of engine.io's socket this needs; `socket` is the WebSocket where there is one. */
interface Line {
  on(event: 'packetCreate', listener: (packet: { data?: unknown }) => void): unknown;
  on(event: 'flush', listener: () => void): unknown;
  close(discard: boolean): void;
  transport: { socket?: { terminate?(): void } };
}
