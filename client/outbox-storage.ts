import type { OutboxStorage, PendingMessage } from './types.ts';

/** Forgets with the page. */
export const inMemory = (): OutboxStorage => ({ load: async () => [], save: async () => {} });

/** Writes one state after the other, and of several waiting ones only the last. */
export function saverTo(storage: OutboxStorage): (all: PendingMessage[]) => void {
  let next: PendingMessage[] | null = null;
  let isWriting = false;

  async function write(): Promise<void> {
    isWriting = true;
    for (let all = next; all; all = next) {
      next = null;
      // A full or forbidden storage costs us the reload, not the message.
      await storage.save(all).catch(() => {});
    }
    isWriting = false;
  }

  return (all) => {
    next = all;
    if (!isWriting) void write();
  };
}
