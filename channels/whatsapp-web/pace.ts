/** Fewer than people write: what writes faster than a hand is what WhatsApp bans. */
const LEAST_MS = 1_000;
const MOST_MS = 3_000;

interface Time {
  now(): number;
  wait(ms: number): Promise<void>;
  /** From 0 to 1. */
  chance(): number;
}
const realTime: Time = {
  now: () => performance.now(),
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  chance: Math.random,
};

/** One message a number in one to three seconds, by chance; whoever asks first goes first. */
export function pace({ now, wait, chance }: Time = realTime) {
  let freeAt = 0;
  return {
    /** Waits until the next may leave. */
    async turn(): Promise<void> {
      const at = Math.max(now(), freeAt);
      freeAt = at + LEAST_MS + (MOST_MS - LEAST_MS) * chance();
      const waitMs = at - now();
      if (waitMs > 0) await wait(waitMs);
    },
  };
}
