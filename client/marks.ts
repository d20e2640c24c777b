import { RECEIVED_EVERY_MS } from '../contract/limits.ts';
import { isTransient, RequestError } from './request-error.ts';
import type { Timers } from './timers.ts';

const REST_MS = 5 * RECEIVED_EVERY_MS;

type Mark = 'message:received' | 'message:read';
interface Deps {
  timers: Timers;
  tell(mark: Mark, seq: number): Promise<unknown>;
}

/** How far we received and read, told at most once a second each, always the highest. A lost one is told again. */
export class Marks {
  readonly #deps: Deps;
  readonly #wanted: Record<Mark, number> = { 'message:received': 0, 'message:read': 0 };
  readonly #told: Record<Mark, number> = { 'message:received': 0, 'message:read': 0 };
  readonly #busy: Record<Mark, boolean> = { 'message:received': false, 'message:read': false };

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  get readSeq(): number {
    return this.#wanted['message:read'];
  }

  /** Known from before: nothing to tell. */
  startAt(deliveredSeq: number, readSeq: number): void {
    this.#told['message:received'] = Math.max(this.#told['message:received'], deliveredSeq);
    this.#told['message:read'] = Math.max(this.#told['message:read'], readSeq);
    this.#wanted['message:read'] = Math.max(this.#wanted['message:read'], readSeq);
  }

  received(seq: number): void {
    this.#want('message:received', seq);
  }

  read(seq: number): void {
    this.#want('message:read', seq);
  }

  /** After a reconnect: whatever is still untold. */
  flush(): void {
    this.#tell('message:read');
    this.#tell('message:received');
  }

  #want(mark: Mark, seq: number): void {
    if (seq <= this.#wanted[mark]) return;
    this.#wanted[mark] = seq;
    this.#tell(mark);
  }

  #tell(mark: Mark): void {
    const seq = this.#wanted[mark];
    // Who has read it has received it.
    const told =
      mark === 'message:received' ? Math.max(this.#told[mark], this.#told['message:read']) : this.#told[mark];
    if (seq <= told || this.#busy[mark]) return;
    this.#busy[mark] = true;
    const free = (waitMs: number) =>
      this.#deps.timers.after(waitMs, () => {
        this.#busy[mark] = false;
        this.#tell(mark);
      });
    this.#deps.tell(mark, seq).then(
      () => {
        this.#told[mark] = Math.max(this.#told[mark], seq);
        free(RECEIVED_EVERY_MS);
      },
      (error: unknown) => {
        if (!isTransient(error)) this.#told[mark] = Math.max(this.#told[mark], seq);
        // Nobody is there: the reconnect tells it. Anybody else gets a rest.
        if (error instanceof RequestError && error.code === 'offline') this.#busy[mark] = false;
        else free(REST_MS);
      },
    );
  }
}
