/** Listeners by event. One that throws is reported by the runtime and never stops the others. */
export class Emitter<Events extends object> {
  readonly #listeners = new Map<keyof Events, Set<(payload: never) => void>>();

  on<E extends keyof Events>(event: E, listener: Events[E] & ((payload: never) => void)): () => void {
    const listeners = this.#listeners.get(event) ?? new Set();
    this.#listeners.set(event, listeners);
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }

  emit<E extends keyof Events>(event: E, payload?: unknown): void {
    for (const listener of [...(this.#listeners.get(event) ?? [])]) guarded(() => listener(payload as never));
  }
}

/** Runs foreign code: what it throws surfaces as an uncaught error, after our own work is done. */
export function guarded(run: () => void): void {
  try {
    run();
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}
