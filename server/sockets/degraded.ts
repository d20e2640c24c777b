import type { Redis } from 'ioredis';
import type { Server } from 'socket.io';

/** Whether this server hears the others, for clients to know how often to ask `sync`. */
export interface Hearing {
  isDegraded(): boolean;
}

/**
 * We hear again, but the others may not speak yet: they try every two seconds at the longest. Until then clients go on
 * asking often, so that nothing said in between waits for the next usual `sync`.
 */
const RECOVERED_AFTER_MS = 6_000;

/** Tells every open socket when the other servers can no longer be heard, and when they can again. */
export function tellHearing(io: Server, subscriber: Redis): Hearing {
  let isDegraded = subscriber.status !== 'ready';
  const change = (now: boolean) => {
    if (now === isDegraded) return;
    isDegraded = now;
    for (const namespace of ['/shopper', '/agent']) io.of(namespace).emit('connection:degraded', { isDegraded });
  };
  let recovering: NodeJS.Timeout | undefined;
  subscriber.on('ready', () => {
    recovering = setTimeout(() => change(false), RECOVERED_AFTER_MS).unref();
  });
  subscriber.on('close', () => {
    clearTimeout(recovering);
    change(true);
  });
  return { isDegraded: () => isDegraded };
}

/** For one who has just come: after the answer to `session:start`, with which a client begins anew. */
export function tellNewcomer(
  hearing: Hearing,
  socket: { emit(fact: 'connection:degraded', state: { isDegraded: boolean }): unknown },
): void {
  if (hearing.isDegraded()) setImmediate(() => socket.emit('connection:degraded', { isDegraded: true }));
}

/** For one who asked before Redis had confirmed what they are to hear: they ask once more, soon. */
export function askAgainSoon(
  hearing: Hearing,
  socket: { emit(fact: 'connection:degraded', state: { isDegraded: boolean }): unknown },
): void {
  if (hearing.isDegraded()) return; // they ask often as it is
  socket.emit('connection:degraded', { isDegraded: true });
  const recovered = () => hearing.isDegraded() || socket.emit('connection:degraded', { isDegraded: false });
  setTimeout(recovered, RECOVERED_AFTER_MS).unref();
}
