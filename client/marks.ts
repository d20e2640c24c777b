import { RECEIVED_EVERY_MS } from '../contract/limits.ts';
import { isTransient, RequestError } from './request-error.ts';
import type { Timers } from './timers.ts';

const REST_MS = 5 * RECEIVED_EVERY_MS;

/** One watermark of ours, told at most once a second, always the highest. A lost one is told again. */
export function watermark(timers: Timers, tell: (seq: number) => Promise<unknown>) {
  let wanted = 0;
  let told = 0;
  let isBusy = false;

  function flush(): void {
    if (wanted <= told || isBusy) return;
    const seq = wanted;
    isBusy = true;
    tell(seq).then(
      () => {
        known(seq);
        rest(RECEIVED_EVERY_MS);
      },
      (error: unknown) => {
        if (!isTransient(error)) known(seq);
        // Nobody is there: the reconnect tells it. Anybody else gets a rest.
        if (error instanceof RequestError && error.code === 'offline') isBusy = false;
        else rest(REST_MS);
      },
    );
  }

  function rest(waitMs: number): void {
    timers.after(waitMs, () => {
      isBusy = false;
      flush();
    });
  }

  /** The server has this much already. */
  function known(seq: number): void {
    told = Math.max(told, seq);
    wanted = Math.max(wanted, seq);
  }

  return {
    known,
    /** What is still untold after a reconnect. */
    flush,
    reached: () => wanted,
    reach(seq: number): void {
      wanted = Math.max(wanted, seq);
      flush();
    },
  };
}
