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
  question(): unknown;
  onReply(reply: SyncReply): void;
}

/** Asks `sync` again and again, so that a lost last message and a line that only works one way are noticed. */
export class Pulse<N extends Side> {
  readonly #deps: Deps<N>;
  #cancel: () => void = () => {};
  #unanswered = 0;
  #isAsking = false;
  #life = 0;

  constructor(deps: Deps<N>) {
    this.#deps = deps;
  }

  start(): void {
    this.stop();
    void this.ask();
  }

  stop(): void {
    this.#life += 1;
    this.#isAsking = false;
    this.#unanswered = 0;
    this.#cancel();
  }

  /** The connection got better or worse: the next question comes sooner or later accordingly. */
  retime(): void {
    if (!this.#isAsking) this.#next();
  }

  async ask(): Promise<void> {
    if (this.#isAsking) return;
    this.#isAsking = true;
    this.#cancel();
    const life = this.#life;
    const { connection, question, onReply } = this.#deps;
    const reply = await connection
      .request('sync', question(), SYNC_TIMEOUT_MS)
      .catch((error: unknown) => (error instanceof RequestError ? error : new RequestError('internal')));
    if (life !== this.#life) return;
    this.#isAsking = false;
    if (reply instanceof RequestError && reply.code === 'timeout') {
      this.#missed();
      return;
    }
    this.#unanswered = 0;
    connection.setLineDoubtful(false);
    if (!(reply instanceof RequestError)) onReply(reply as SyncReply);
    if (life === this.#life) this.#next();
  }

  #missed(): void {
    this.#unanswered += 1;
    if (this.#unanswered >= UNANSWERED_MAX) {
      this.#deps.connection.reconnect();
      return;
    }
    this.#deps.connection.setLineDoubtful(true);
    this.#next();
  }

  #next(): void {
    const everyMs = this.#deps.connection.state === 'degraded' ? SYNC_DEGRADED_EVERY_MS : SYNC_EVERY_MS;
    this.#cancel();
    this.#cancel = this.#deps.timers.after(everyMs, () => void this.ask());
  }
}
