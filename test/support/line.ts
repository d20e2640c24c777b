/** A bare socket of the published protocol: no outbox, no catch-up, so that tests see what the server says and nothing else. */
import { io, type Socket } from 'socket.io-client';
import type { Failure } from '../../contract/events.ts';
import { PROTOCOL_VERSION } from '../../contract/limits.ts';

const WITHIN_MS = 10_000;
export interface Heard {
  fact: string;
  payload: unknown;
}
export type Reply = { ok: true; data: Record<string, unknown> } | { ok: false; error: Failure };

export interface Line {
  readonly socket: Socket;
  /** Every fact so far, in the order they came. */
  readonly heard: Heard[];
  /** The ack, good or bad. @throws when none comes within 10 s */
  ask(event: string, input?: unknown): Promise<Reply>;
  /** What a good ack carries. @throws when it is a failure */
  get<T = Record<string, unknown>>(event: string, input?: unknown): Promise<T>;
  /** The first fact of this name for which `isIt`, already heard or to come. @throws after 10 s */
  fact<T = Record<string, unknown>>(name: string, isIt?: (payload: T) => boolean): Promise<T>;
  closed(): Promise<string>;
  close(): void;
}

interface Options {
  transports?: string[];
  auth?: unknown;
  /** Ask who we are at once, as every client does. */
  start?: boolean;
}

/** @throws the server's Failure as an object when it refuses the connection */
export async function openLine(
  url: string,
  namespace: 'shopper' | 'agent',
  token: string,
  { transports = ['websocket'], auth = { token, v: PROTOCOL_VERSION }, start = true }: Options = {},
): Promise<Line> {
  const socket = io(`${url}/${namespace}`, { transports, auth: auth as object, forceNew: true, reconnection: false });
  const heard: Heard[] = [];
  const waiting = new Set<(one: Heard) => void>();
  socket.onAny((fact: string, payload: unknown) => {
    const one = { fact, payload };
    heard.push(one);
    for (const look of [...waiting]) look(one);
  });
  await connected(socket);
  const line: Line = {
    socket,
    heard,
    ask: async (event, input = {}) => (await socket.timeout(WITHIN_MS).emitWithAck(event, input)) as Reply,
    async get(event, input) {
      const reply = await line.ask(event, input);
      if (!reply.ok) throw new Error(`${event}: ${reply.error.code}`);
      return reply.data as never;
    },
    fact: (name, isIt = () => true) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => settle(() => reject(new Error(`no such ${name} within 10 s`))), WITHIN_MS);
        const settle = (finish: () => void) => {
          clearTimeout(timer);
          waiting.delete(look);
          finish();
        };
        const look = ({ fact, payload }: Heard) => {
          if (fact === name && isIt(payload as never)) settle(() => resolve(payload as never));
        };
        waiting.add(look);
        for (const one of heard) look(one);
      }),
    closed: () =>
      socket.connected
        ? new Promise((resolve) => socket.once('disconnect', resolve))
        : Promise.resolve('closed already'),
    close: () => void socket.close(),
  };
  if (start) await line.get('session:start');
  return line;
}

function connected(socket: Socket): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => fail({ code: 'timeout' }), WITHIN_MS);
    const fail = (failure: unknown) => {
      clearTimeout(timer);
      socket.close();
      reject(failure);
    };
    socket.once('connect', () => {
      clearTimeout(timer);
      resolve();
    });
    socket.once('connect_error', (error: Error & { data?: unknown }) => fail(error.data ?? { code: error.message }));
  });
}
