import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';

/** Speak of one stretch of the way alone: what was offered here ends here. */
const OF_THE_OFFER = new Set(['connection', 'upgrade', 'http2-settings']);

/**
 * Who offers another protocol than WebSocket, or asks for that where there is none, is answered over the present one
 * (RFC 9110, 7.8): Java's own client offers HTTP/2 with every request. Node hands each such request to whoever listens
 * for upgrades, which are the sockets, and sets it no time any more; they hang up, or leave it open if it was answered
 * before. Called once they listen.
 *
 * @param path of the sockets
 */
export function answerOtherUpgrades(http: Server, path: string): void {
  const [toSockets] = http.listeners('upgrade') as Array<(req: IncomingMessage, line: Duplex, head: Buffer) => void>;
  http.removeAllListeners('upgrade');
  http.on('upgrade', (req, line, head) => {
    if (req.headers.upgrade?.toLowerCase() === 'websocket' && req.url?.startsWith(`${path}/`)) {
      toSockets?.call(http, req, line, head);
      return;
    }
    // As it came, without the offer: Node reads it anew.
    line.unshift(Buffer.concat([Buffer.from(headOf(req), 'latin1'), head]));
    http.emit('connection', line);
  });
}

function headOf({ method, url, httpVersion, rawHeaders }: IncomingMessage): string {
  const lines = [`${method} ${url} HTTP/${httpVersion}`];
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const [name = '', value = ''] = rawHeaders.slice(at, at + 2);
    if (!OF_THE_OFFER.has(name.toLowerCase())) lines.push(`${name}: ${value}`);
  }
  return `${lines.join('\r\n')}\r\n\r\n`;
}
