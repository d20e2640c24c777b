import { useSyncExternalStore } from 'react';

let now = Date.now();
let timer: ReturnType<typeof setInterval> | undefined;
const listeners = new Set<() => void>();

function tick(): void {
  now = Date.now();
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (!timer) {
    now = Date.now();
    timer = setInterval(tick, 1000);
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) {
      clearInterval(timer);
      timer = undefined;
    }
  };
}

/** The time, every second: one timer for all who look. Milliseconds since 1970. */
export const useNow = (): number => useSyncExternalStore(subscribe, () => now);

const minute = () => Math.floor(now / 60_000) * 60_000;
/** The same, changing once a minute. */
export const useMinute = (): number => useSyncExternalStore(subscribe, minute);
