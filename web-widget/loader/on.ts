import type { DekatEvents } from '../api.ts';

/** Hears of an event of the widget, whether or not the loader has come yet. @returns stops it */
export function on<E extends keyof DekatEvents>(name: E, listener: (detail: DekatEvents[E]) => void): () => void {
  // In its own task: it may call us again, and finds all that belongs to the event done.
  const hear = (event: Event) => setTimeout(listener, 0, (event as CustomEvent).detail);
  addEventListener(`dekat:${name}`, hear);
  return () => removeEventListener(`dekat:${name}`, hear);
}
