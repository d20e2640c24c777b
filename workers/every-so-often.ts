/** A task that is asked for again and again, and done no more often than that; the first time at once. */
export function everySoOften(everyMs: number, task: () => Promise<void>): () => Promise<void> {
  let dueAt = 0;
  return async () => {
    if (performance.now() < dueAt) return;
    dueAt = performance.now() + everyMs;
    await task();
  };
}
