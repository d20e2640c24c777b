/** Whether somebody looks at the page: it is in front, and the keys are its. */
export const isLookedAt = (): boolean => document.visibilityState === 'visible' && document.hasFocus();

const events = ['focus', 'blur'] as const;
/** Hears whenever that may have changed. @returns a function that stops listening */
export function onAttention(listener: () => void): () => void {
  for (const name of events) window.addEventListener(name, listener);
  document.addEventListener('visibilitychange', listener);
  return () => {
    for (const name of events) window.removeEventListener(name, listener);
    document.removeEventListener('visibilitychange', listener);
  };
}
