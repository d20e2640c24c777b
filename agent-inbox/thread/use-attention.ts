import { useSyncExternalStore } from 'react';

const events = ['focus', 'blur'] as const;
function subscribe(listener: () => void): () => void {
  for (const name of events) window.addEventListener(name, listener);
  document.addEventListener('visibilitychange', listener);
  return () => {
    for (const name of events) window.removeEventListener(name, listener);
    document.removeEventListener('visibilitychange', listener);
  };
}

/** Whether somebody looks at the page: only then is anything read. */
export const useAttention = (): boolean =>
  useSyncExternalStore(subscribe, () => document.visibilityState === 'visible' && document.hasFocus());
