import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';

/** Asked once it is this old; meanwhile the old answer serves. */
const REFRESH_MS = 5_000;
/** Older than this it is not served any more while a new one can be had. */
const STALE_MS = 60_000;
/** As many values at the most; those asked for longest ago go. */
const KEPT_MAX = 1_000;

interface Kept<T> {
  value: T;
  loadedAt: number;
}

export interface KeptFresh<T> {
  /** The value; loads it where there is none, or only one too old to serve. */
  get(key: string): Promise<T>;
  /** Loads it anew, also where a fresh one is kept. */
  reload(key: string): Promise<T>;
  forget(key: string): void;
}

/**
 * Keeps what is read all the time and changes seldom in memory, one value a key, for a thousand keys.
 *
 * A value past `refreshMs` is served once more while the next is fetched, so a hot read never waits; concurrent
 * loads are one. A load that fails leaves the old value in service. Another process' change shows after at most
 * `refreshMs` and one read, while reads keep coming; never later than `staleMs`.
 */
export function keptFresh<T>(
  load: (key: string) => Promise<T>,
  { refreshMs = REFRESH_MS, staleMs = STALE_MS }: { refreshMs?: number; staleMs?: number } = {},
): KeptFresh<T> {
  const kept = new LRUCache<string, Kept<T>>({ max: KEPT_MAX });
  const loading = new Map<string, Promise<T>>();

  function reload(key: string): Promise<T> {
    const running = loading.get(key);
    if (running) return running;
    const started = load(key).then(
      (value) => {
        // A `forget` in between made this load one of the past: whoever waited gets it, nobody after.
        if (loading.get(key) === started) {
          kept.set(key, { value, loadedAt: performance.now() });
          loading.delete(key);
        }
        return value;
      },
      (error: unknown) => {
        if (loading.get(key) === started) loading.delete(key);
        throw error;
      },
    );
    loading.set(key, started);
    return started;
  }

  return {
    async get(key) {
      const held = kept.get(key);
      if (!held) return reload(key);
      const ageMs = performance.now() - held.loadedAt;
      if (ageMs <= refreshMs) return held.value;
      const fresh = reload(key).catch(() => held.value);
      return ageMs <= staleMs ? held.value : fresh;
    },
    reload,
    forget(key) {
      kept.delete(key);
      loading.delete(key);
    },
  };
}

/**
 * What is made of something loaded again and again: the same object for as long as what is loaded stays the same, so that
 * what is built over it can be kept by it. One a key.
 */
export function unlessChanged<S, T>(make: (loaded: S) => T): (key: string, loaded: S) => T {
  const last = new LRUCache<string, { print: string; made: T }>({ max: KEPT_MAX });
  return (key, loaded) => {
    const print = createHash('sha1').update(JSON.stringify(loaded)).digest('base64');
    const before = last.get(key);
    if (before?.print === print) return before.made;
    const made = make(loaded);
    last.set(key, { print, made });
    return made;
  };
}
