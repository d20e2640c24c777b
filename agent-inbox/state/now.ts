import { useSyncExternalStore } from 'react';
import { serverNow } from './server-time.ts';

let now = serverNow();
let timer: ReturnType<typeof setInterval> | undefined;
const listeners = new Set<() => void>();

function tick(): void {
  now = serverNow();
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (!timer) {
    now = serverNow();
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

/** The server's time, every second: one timer for all who look. Milliseconds since 1970. */
export const useNow = (): number => useSyncExternalStore(subscribe, () => now);

const minute = () => Math.floor(now / 60_000) * 60_000;
/** The same, changing once a minute. */
export const useMinute = (): number => useSyncExternalStore(subscribe, minute);
