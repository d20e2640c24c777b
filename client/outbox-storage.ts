import type { OutboxStorage, PendingMessage } from './types.ts';

/** Forgets with the page. */
export const inMemory = (): OutboxStorage => {
  let kept: PendingMessage[] = [];
  return {
    load: async () => kept,
    save: async (all) => {
      kept = all;
    },
  };
};

/** Writes one state after the other, and of several waiting ones only the last. */
export class Saver {
  readonly #storage: OutboxStorage;
  #next: PendingMessage[] | null = null;
  #isWriting = false;

  constructor(storage: OutboxStorage) {
    this.#storage = storage;
  }

  save(all: PendingMessage[]): void {
    this.#next = all;
    if (!this.#isWriting) void this.#write();
  }

  async #write(): Promise<void> {
    this.#isWriting = true;
    for (let all = this.#next; all; all = this.#next) {
      this.#next = null;
      // A full or forbidden storage costs us the reload, not the message.
      await this.#storage.save(all).catch(() => {});
    }
    this.#isWriting = false;
  }
}
