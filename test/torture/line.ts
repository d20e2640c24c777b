/** One connection of the published protocol, for writers: it is there or it is gone, and every question ends. */
import { io } from 'socket.io-client';
import { z } from 'zod';

const PROTOCOL = 1;
/** As every client of the product allows an answer: giving up sooner makes a busy server do the same work again. */
const CONNECT_WITHIN_MS = 10_000;
/** After so long the protocol lets a sender ask again. */
const ANSWER_WITHIN_MS = 10_000;

const reply = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), data: z.unknown() }),
  z.object({ ok: z.literal(false), error: z.object({ code: z.string(), retryAfterMs: z.number().optional() }) }),
]);
export type Reply = z.infer<typeof reply>;

export interface Line {
  /** Calls back once: with the reply, or null when none came in time or the line was lost. */
  ask(event: string, input: unknown, onReply: (reply: Reply | null) => void): void;
  /** Told once, however it ends; not after `close`. */
  onLost(listener: () => void): void;
  close(): void;
}
/** The server would not have us under this token. */
export class Refused extends Error {}

/** Connects and asks who it is, as every client does first. @throws Refused, or Error when it does not come to that */
export async function openLine(url: string, namespace: 'shopper' | 'agent', token: string): Promise<Line> {
  const auth = { token, v: PROTOCOL };
  const socket = io(`${url}/${namespace}`, { transports: ['websocket'], auth, forceNew: true, reconnection: false });
  const open = new Set<() => void>();
  let lost = () => {};
  let isClosed = false;
  socket.on('disconnect', () => {
    for (const end of [...open]) end();
    if (!isClosed) lost();
  });
  const line: Line = {
    ask(event, input, onReply) {
      const timer = setTimeout(() => end(null), ANSWER_WITHIN_MS);
      const end = (answer: Reply | null) => {
        clearTimeout(timer);
        if (open.delete(gone)) onReply(answer);
      };
      const gone = () => end(null);
      open.add(gone);
      if (socket.connected) socket.emit(event, input, (answer: unknown) => end(reply.parse(answer)));
      else queueMicrotask(gone);
    },
    onLost(listener) {
      lost = listener;
    },
    close() {
      isClosed = true;
      socket.close();
    },
  };
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => fail(new Error('no connection in time')), CONNECT_WITHIN_MS);
    const fail = (why: Error) => {
      clearTimeout(timer);
      line.close();
      reject(why);
    };
    socket.once('connect_error', (error: Error & { data?: unknown }) =>
      fail(error.data === undefined ? error : new Refused(JSON.stringify(error.data))),
    );
    socket.once('connect', () =>
      line.ask('session:start', {}, (answer) => {
        clearTimeout(timer);
        if (answer?.ok) resolve();
        else fail(new Error('no session'));
      }),
    );
  });
  return line;
}
