/** What connected sockets may hear is read anew this often: a change reaches them within seconds, without Redis. */
const REREAD_EVERY_MS = 3_000;

/** One round after the other: a slow one is not made slower by the next. @returns what stops it */
export function rereading(round: () => Promise<void>, onError: (error: unknown) => void): () => void {
  let isBusy = false;
  const timer = setInterval(async () => {
    if (isBusy) return;
    isBusy = true;
    await round().catch(onError);
    isBusy = false;
  }, REREAD_EVERY_MS);
  return () => clearInterval(timer);
}
