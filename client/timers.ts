/** Time as the client needs it: tests pass their own and turn it by hand. */
export interface Timers {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs once after `delayMs`, unless the returned function is called before. */
  after(delayMs: number, run: () => void): () => void;
}

export const realTimers: Timers = {
  now: () => Date.now(),
  after(delayMs, run) {
    const timer = setTimeout(run, delayMs);
    return () => clearTimeout(timer);
  },
};
