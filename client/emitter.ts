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

/** Listeners by event. One that throws is reported by the runtime and never stops the others. */
export function emitter() {
  const listeners = new Map<string, Set<(payload: unknown) => void>>();
  return {
    on(event: string, listener: (payload: never) => void): () => void {
      const all = listeners.get(event) ?? new Set();
      const own = (payload: unknown) => listener(payload as never);
      listeners.set(event, all.add(own));
      return () => void all.delete(own);
    },
    emit(event: string, payload?: unknown): void {
      for (const listener of [...(listeners.get(event) ?? [])]) guarded(() => listener(payload));
    },
  };
}
