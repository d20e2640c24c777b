/** Counts stand for so long: badges that lag by two seconds are as good, and hundreds of agents ask for the same ones. */
const STANDS_MS = 2_000;

interface Counted {
  count: Promise<number>;
  atMs: number;
}

/**
 * Remembers what was counted a moment ago. Who asks while it is being counted waits for that; a count that fails is
 * forgotten.
 * @param nowMs milliseconds of a clock that only goes forward
 */
export function inboxCounts(nowMs: () => number = () => performance.now()) {
  /** The oldest first. */
  const counted = new Map<string, Counted>();

  function forgetOld(): void {
    for (const [key, { atMs }] of counted) {
      if (nowMs() - atMs < STANDS_MS) return;
      counted.delete(key);
    }
  }

  return {
    /** @param key vendor, who may see what, and the filter */
    get(key: string, count: () => Promise<number>): Promise<number> {
      forgetOld();
      const known = counted.get(key);
      if (known) return known.count;
      const asked: Counted = { count: count(), atMs: nowMs() };
      counted.set(key, asked);
      asked.count.catch(() => {
        if (counted.get(key) === asked) counted.delete(key);
      });
      return asked.count;
    },
    size: (): number => counted.size,
  };
}
