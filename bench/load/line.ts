/**
 * A socket.io connection in a few lines: enough of the protocol (version 5 over websocket) to ask, to be answered and
 * to hear facts, and so light that the load generator is not what limits the server. Frames are not parsed unless
 * somebody asks.
 */
import { WebSocket } from 'ws';

const CONNECT_WITHIN_MS = 20_000;
const ANSWER_WITHIN_MS = 60_000;
/** Acks of `ask` count from here, so that they are told from those of `fire`. */
const ASKED_FROM = 1_000_000_000;

interface LineOptions {
  /** `/shopper`, `/agent`, or `/`. */
  namespace: string;
  auth?: object;
  /** A fact, as it came: `42/agent,["message:added",{…}]`. */
  onFact?(frame: string): void;
  /** The answer to a `fire`, as it came: `43/agent,17[{…}]`. */
  onAck?(id: number, frame: string): void;
}
export interface Line {
  /** The start of a fact's frame of this name on this line. */
  factPrefix(name: string): string;
  /** Sends a request; its ack comes by `onAck`. `id` below a billion. */
  fire(event: string, input: unknown, id: number): void;
  /** Sends a request and reads its answer. @throws Error with the code of a refusal, or that none came in a minute */
  ask<T>(event: string, input: unknown): Promise<T>;
  /** Sends without asking for an answer. */
  tell(event: string, input: unknown): void;
  isOpen(): boolean;
  close(): void;
}

type Reply<T> = { ok: true; data: T } | { ok: false; error: { code: string } };

/** @throws Error when it is refused or does not come about in 20 s */
export function openLine(url: string, options: LineOptions): Promise<Line> {
  const { namespace, auth, onFact, onAck } = options;
  const place = namespace === '/' ? '' : `${namespace},`;
  const asked = new Map<number, (reply: Reply<unknown>) => void>();
  let lastAsked = ASKED_FROM;
  let tooLate: NodeJS.Timeout | undefined;
  const socket = new WebSocket(`${url.replace(/^http/, 'ws')}/socket.io/?EIO=4&transport=websocket`, {
    perMessageDeflate: false,
    skipUTF8Validation: true,
  });
  const line: Line = {
    factPrefix: (name) => `42${place}["${name}"`,
    fire: (event, input, id) => socket.send(`42${place}${id}${JSON.stringify([event, input])}`),
    tell: (event, input) => socket.send(`42${place}${JSON.stringify([event, input])}`),
    ask: (event, input) =>
      new Promise((resolve, reject) => {
        lastAsked += 1;
        const tooLate = setTimeout(() => reject(new Error(`${event}: no answer in time`)), ANSWER_WITHIN_MS);
        asked.set(lastAsked, (reply) => {
          clearTimeout(tooLate);
          if (reply.ok) resolve(reply.data as never);
          else reject(new Error(`${event}: ${reply.error.code}`));
        });
        line.fire(event, input, lastAsked);
      }),
    isOpen: () => socket.readyState === WebSocket.OPEN,
    close: () => socket.close(),
  };

  function heardAck(frame: string): void {
    const from = 2 + place.length;
    const id = Number.parseInt(frame.slice(from, from + 12), 10);
    if (id < ASKED_FROM) {
      onAck?.(id, frame);
      return;
    }
    const [reply] = JSON.parse(frame.slice(frame.indexOf('['))) as [Reply<unknown>];
    asked.get(id)?.(reply);
    asked.delete(id);
  }

  const opened = new Promise<Line>((resolve, reject) => {
    tooLate = setTimeout(() => reject(new Error('no connection in time')), CONNECT_WITHIN_MS);
    socket.on('message', (data: Buffer) => {
      // latin1 is the cheapest decoding, and all that is looked at is ASCII.
      const frame = data.toString('latin1');
      const type = frame.slice(0, 2);
      if (type === '43') heardAck(frame);
      else if (type === '42') onFact?.(frame);
      else if (type === '40') resolve(line);
      else if (type === '44') reject(new Error(`refused: ${frame}`));
      else if (frame[0] === '2') socket.send('3');
      else if (frame[0] === '0') socket.send(`40${place}${auth ? JSON.stringify(auth) : ''}`);
    });
    socket.on('error', reject);
    socket.on('close', () => {
      for (const answer of asked.values()) answer({ ok: false, error: { code: 'closed' } });
      reject(new Error('closed while connecting'));
    });
  });
  return opened.finally(() => clearTimeout(tooLate));
}
