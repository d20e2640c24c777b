import type { SyncReply } from '../contract/events.ts';
import { SYNC_DEGRADED_EVERY_MS, SYNC_EVERY_MS } from '../contract/limits.ts';
import type { Connection } from './connection.ts';
import { RequestError } from './request-error.ts';
import type { Timers } from './timers.ts';
import type { Side } from './types.ts';

/** Shorter than a request's: the question is cheap, and its silence is what we listen for. */
const SYNC_TIMEOUT_MS = 5_000;
const UNANSWERED_MAX = 2;

interface Deps<N extends Side> {
  connection: Connection<N>;
  timers: Timers;
  random: () => number;
  question(): unknown;
  onReply(reply: SyncReply): void;
}

/** Asks `sync` again and again, so that a lost last message and a line that only works one way are noticed. */
export function pulseOf<N extends Side>({ connection, timers, random, question, onReply }: Deps<N>) {
  let cancel = () => {};
  let unanswered = 0;
  let isAsking = false;
  let life = 0;

  function stop(): void {
    life += 1;
    isAsking = false;
    unanswered = 0;
    cancel();
  }

  /** The next question: soon on a line that is not well, or where the server could not tell; not all clients at once. */
  function next(isUntold = false): void {
    if (isAsking) return;
    cancel();
    const isSoon = isUntold || connection.state === 'degraded';
    const afterMs = isSoon ? SYNC_DEGRADED_EVERY_MS * (1 + random() / 2) : SYNC_EVERY_MS;
    cancel = timers.after(afterMs, () => void ask());
  }

  async function ask(): Promise<void> {
    if (isAsking) return;
    isAsking = true;
    cancel();
    const asked = life;
    const reply = await connection.request('sync', question(), SYNC_TIMEOUT_MS).catch((error: unknown) => error);
    if (asked !== life) return;
    isAsking = false;
    const isSilent = reply instanceof RequestError && reply.code === 'timeout';
    unanswered = isSilent ? unanswered + 1 : 0;
    if (unanswered >= UNANSWERED_MAX) {
      connection.reconnect();
      return;
    }
    connection.setLineDoubtful(isSilent);
    if (!(reply instanceof Error)) onReply(reply as SyncReply);
    if (asked === life) next(reply instanceof Error);
  }

  return {
    ask,
    stop,
    /** The connection got better or worse. */
    retime: next,
    start(): void {
      stop();
      void ask();
    },
  };
}
