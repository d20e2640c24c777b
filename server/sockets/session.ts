import { hash } from 'node:crypto';
import type { ExtendedError, Server, Socket } from 'socket.io';
import type { Locale } from '../../contract/codes.ts';
import { PROTOCOL_VERSION } from '../../contract/limits.ts';
import { DomainError } from '../../core/errors.ts';
import type { Logger } from '../../platform/logger.ts';
import { localeOf, toFailure } from '../errors.ts';
import type { Limiters } from '../limits.ts';
import { networkOf } from '../network.ts';
import type { OpenSockets, Place } from '../open-sockets.ts';
import { LEEWAY_S } from '../tokens.ts';

/** What a connected socket carries. */
export interface Session<W> {
  who: W;
  /** Milliseconds since the epoch. */
  expiresAt: number;
  locale: Locale;
  expiry?: NodeJS.Timeout;
}

/**
 * A caller's network (`networkOf`), hashed: enough for limits, nothing to leak. Each trusted proxy adds the address it was
 * called from, so the caller's is that many from the end; what stands before it anybody may have written.
 */
export function addressKeyOf({ handshake: { address, headers } }: Addressed, trustedProxies: number): string {
  const told = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((part) => part.trim());
  const caller = (trustedProxies > 0 && told.at(-trustedProxies)) || address;
  return hash('sha256', networkOf(caller), 'base64url').slice(0, 22);
}
interface Addressed {
  handshake: { address: string; headers: Record<string, string | string[] | undefined> };
}

/** Sockets on each line that wait to be let in. */
const asking = new WeakMap<object, number>();
const count = (line: object, more: 1 | -1) => asking.set(line, (asking.get(line) ?? 0) + more);

/**
 * Lets a socket in with a good token of the right version; otherwise `connect_error` carries the failure as `data`, and
 * the line is ended unless somebody else is on it: who is refused thousands of times would hold as many.
 */
export function handshake<W>(
  { log, limiters }: { log: Logger; limiters: Pick<Limiters, 'line'> },
  read: (token: unknown, socket: Socket) => Promise<{ who: W; expiresAt: number; locale: Locale }>,
) {
  return (socket: Socket, next: (err?: ExtendedError) => void): void => {
    const { token, v } = socket.handshake.auth as { token?: unknown; v?: unknown };
    const check = async () => {
      limiters.line(socket.conn).take();
      if (v !== PROTOCOL_VERSION) throw new DomainError('unsupported_version');
      Object.assign(socket.data, await read(token, socket));
    };
    count(socket.conn, 1);
    check()
      .then(
        () => next(),
        (err: unknown) => next(refusal(err, socket, log)),
      )
      .finally(() =>
        // socket.io seats it, or tells why not, in its next tick.
        setImmediate(() => {
          count(socket.conn, -1);
          endIfEmpty(socket);
        }),
      );
  };
}

/**
 * Takes places for a socket about to be let in, and gives them back when it is gone, or its line before it came in.
 */
export async function takePlaces(open: OpenSockets, socket: Socket, places: Place[]): Promise<void> {
  const giveBack = await open.enter(places);
  const { conn } = socket;
  const leave = () => {
    conn.off('close', leave);
    giveBack();
    endIfEmpty(socket);
  };
  socket.once('disconnect', leave);
  conn.once('close', leave);
  if (conn.readyState !== 'open') leave();
}

/** A line on which nobody is left, and nobody waits to come in, is one that nobody counts. */
function endIfEmpty(socket: Socket): void {
  if (seatedOn(socket).size === 0 && !asking.get(socket.conn)) socket.conn.close();
}

/** The sockets of all namespaces that share this one's line; socket.io's types keep them to themselves. */
const seatedOn = ({ client }: Socket) => (client as unknown as { sockets: ReadonlyMap<string, Socket> }).sockets;

/** socket.io always has a namespace `/`, open to all. Nobody of ours sits there: whoever asks for it is told so. */
export function refuseRoot(io: Server, log: Logger): void {
  io.use((socket, next) => next(refusal(new DomainError('not_found'), socket, log)));
}

function refusal(err: unknown, socket: Socket, log: Logger): ExtendedError {
  const failure = toFailure(err, localeOf(socket.handshake.headers['accept-language']), log);
  return Object.assign(new Error(failure.code), { data: failure });
}

/**
 * Closes the socket once its token is good for nothing any more, unless it is renewed before. Not a moment earlier: who
 * connects again with the same token is then told `token_expired`, and not let in to be closed again.
 */
export function closeAt(socket: {
  data: Session<unknown>;
  disconnect(close: boolean): unknown;
  on(event: 'disconnect', listener: () => void): unknown;
}): void {
  const { data } = socket;
  if (data.expiry) clearTimeout(data.expiry);
  else socket.on('disconnect', () => clearTimeout(data.expiry));
  const leftS = Math.ceil((data.expiresAt - Date.now()) / 1000) + LEEWAY_S; // whole, so that Node keeps all of a second in one list
  data.expiry = setTimeout(() => socket.disconnect(true), Math.max(0, leftS * 1000));
}
