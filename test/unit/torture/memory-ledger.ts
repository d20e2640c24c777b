import type { Entry, Ledger } from '../../torture/ledger.ts';

/** A ledger to look into at once. */
export function memoryLedger(): Ledger & { entries: Entry[] } {
  const entries: Entry[] = [];
  const listeners = new Set<(one: Entry) => void>();
  return {
    path: '',
    entries,
    append(one) {
      entries.push(one);
      for (const listener of listeners) listener(one);
    },
    onEntry(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close() {},
  };
}
