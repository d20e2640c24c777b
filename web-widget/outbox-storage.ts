import type { OutboxStorage, PendingMessage } from '../client/index.ts';

/** The part of localStorage this needs. */
export interface KeyValue {
  readonly length: number;
  key(index: number): string | null;
  getItem(name: string): string | null;
  setItem(name: string, value: string): void;
  removeItem(name: string): void;
}

export interface VisitorStorage extends OutboxStorage {
  /** Empties it, and it stays empty: a save under way comes too late. */
  forget(): void;
}

/**
 * Unsent messages in the browser, one entry each: two tabs of one visitor then never write over each other, and what
 * both send is one message by its `clientId`.
 * @param owner tells the visitor apart; '' before the first session. Nothing is kept or read of one who is not known yet
 * @param isCustomer signed in on the website: what a visitor wrote before their first session is the next visitor's, and
 * never a customer's
 */
export function outboxStorage(
  store: KeyValue,
  prefix: string,
  owner: () => string | Promise<string>,
  isCustomer = false,
): VisitorStorage {
  const begin = `${prefix}:out:`;
  let mine = new Set<string>();
  let isForgotten = false;
  const names = () =>
    Array.from({ length: store.length }, (_, i) => store.key(i) ?? '').filter((n) => n.startsWith(begin));

  return {
    async load() {
      const whose = await owner();
      const theirs = names().filter(
        (name) => name.startsWith(`${begin}${whose}:`) || (!isCustomer && name.startsWith(`${begin}:`)),
      );
      mine = new Set(theirs);
      return theirs.map((name) => parse(store.getItem(name))).filter((one) => one !== null);
    },
    async save(all) {
      const whose = await owner();
      if (isForgotten) return;
      const now = new Map(all.map((message) => [`${begin}${whose}:${message.clientId}`, JSON.stringify(message)]));
      for (const name of mine) if (!now.has(name)) store.removeItem(name);
      for (const [name, value] of now) store.setItem(name, value);
      mine = new Set(now.keys());
    },
    forget() {
      isForgotten = true;
      for (const name of names()) store.removeItem(name);
    },
  };
}

function parse(value: string | null): PendingMessage | null {
  try {
    const message = JSON.parse(value ?? 'null') as PendingMessage | null;
    return typeof message?.clientId === 'string' && typeof message.kind === 'string' ? message : null;
  } catch {
    return null; // somebody else's, or cut off while it was written
  }
}

/** The storage of one visitor of one website; undefined where the browser forbids any. */
export function visitorStorage(
  key: string,
  owner: () => string | Promise<string>,
  isCustomer: boolean,
): VisitorStorage | undefined {
  try {
    const store = (globalThis as { localStorage?: KeyValue }).localStorage;
    return store && outboxStorage(store, `dekat:${key}`, owner, isCustomer);
  } catch {} // third-party storage is blocked
}
