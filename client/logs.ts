import type { Log } from './conversation-log.ts';

/** Closed logs kept for a quick return; the ones longest unused go first. */
const KEEP_MAX = 40;

/** The logs by conversation. The direct one is found under null and, once it has one, under its id. */
export class Logs {
  directId: string | null = null;
  readonly #make: (conversationId: string | null) => Log;
  readonly #logs = new Map<string, Log>();

  constructor(make: (conversationId: string | null) => Log) {
    this.#make = make;
  }

  /** In the order of their latest use. */
  all(): Log[] {
    return [...this.#logs.values()];
  }

  find(conversationId: string | null): Log | undefined {
    return this.#logs.get(this.#key(conversationId));
  }

  get(conversationId: string | null): Log {
    const key = this.#key(conversationId);
    const log = this.#logs.get(key) ?? this.#make(conversationId ?? this.directId);
    this.#put(key, log);
    return log;
  }

  /** One that is opened counts again, also where it had been forgotten meanwhile. */
  keep(log: Log): void {
    this.#put(this.#key(log.conversationId), log);
  }

  #put(key: string, log: Log): void {
    this.#logs.delete(key);
    this.#logs.set(key, log);
    this.#forget();
  }

  #forget(): void {
    for (const [key, log] of this.#logs) {
      if (this.#logs.size <= KEEP_MAX) return;
      if (!log.isInUse) this.#logs.delete(key);
    }
  }

  #key = (conversationId: string | null) =>
    conversationId === null || conversationId === this.directId ? '' : conversationId;
}
