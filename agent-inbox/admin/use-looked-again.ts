import { useEffect } from 'react';

const LOOK_EVERY_MS = 3_000;

/** Looks again by itself while something is waited for and the page is seen, so that it turns before one's eyes. */
export function useLookedAgain(isWaiting: boolean, look: () => void): void {
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setInterval(() => document.visibilityState === 'visible' && look(), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [isWaiting, look]);
}
