import type { Document } from 'mongodb';

/** One write for all that arrived within the window, or while earlier ones were under way. */
const WINDOW_MS = 2;
const BATCH_MAX = 500;
const COMMITS_MAX = 4;

interface Waiting {
  document: Document;
  resolve(): void;
  reject(error: unknown): void;
}

/** Stores each document in a batch with others; resolves when its own batch is on disk. */
export function groupCommit(write: (batch: Document[]) => Promise<unknown>): (document: Document) => Promise<void> {
  let queue: Waiting[] = [];
  let isArmed = false;
  let commits = 0;

  function arm(): void {
    if (isArmed) return;
    isArmed = true;
    setTimeout(() => {
      isArmed = false;
      void commit();
    }, WINDOW_MS);
  }

  async function commit(): Promise<void> {
    if (queue.length === 0 || commits >= COMMITS_MAX) return;
    const batch = queue.slice(0, BATCH_MAX);
    queue = queue.slice(BATCH_MAX);
    commits += 1;
    try {
      await write(batch.map(({ document }) => document));
      for (const { resolve } of batch) resolve();
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
    commits -= 1;
    if (queue.length > 0) arm();
  }

  return (document) =>
    new Promise((resolve, reject) => {
      queue.push({ document, resolve, reject });
      if (queue.length >= BATCH_MAX) void commit();
      else arm();
    });
}
