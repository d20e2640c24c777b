import type { Log } from './conversation-log.ts';

/** Closed logs kept for a quick return; the ones longest unused go first. */
const KEEP_MAX = 40;

/** The logs by conversation. The direct one is found under null and, once it has one, under its id. */
export function logShelf(make: (conversationId: string | null) => Log) {
  let directId: string | null = null;
  const logs = new Map<string, Log>();
  const keyOf = (conversationId: string | null) => (conversationId === directId ? '' : (conversationId ?? ''));

  function put(key: string, log: Log): Log {
    logs.delete(key);
    logs.set(key, log);
    for (const [old, closed] of logs) if (logs.size > KEEP_MAX && !closed.isInUse) logs.delete(old);
    return log;
  }

  return {
    /** The same name for the same conversation, whether it was called null or by its id. */
    keyOf,
    directId: () => directId,
    /** One asked for by its id before it was known to be the direct one stays the log of both names. */
    setDirect(conversationId: string): void {
      const byId = logs.get(conversationId);
      directId = conversationId;
      if (!byId || logs.has('')) return;
      logs.delete(conversationId);
      logs.set('', byId);
    },
    /** In the order of their latest use. */
    all: (): Log[] => [...logs.values()],
    find: (conversationId: string | null): Log | undefined => logs.get(keyOf(conversationId)),
    get(conversationId: string | null): Log {
      const key = keyOf(conversationId);
      return put(key, logs.get(key) ?? make(conversationId ?? directId));
    },
    /** One that is opened counts again, also where it had been forgotten meanwhile. */
    keep: (log: Log) => put(keyOf(log.conversationId), log),
  };
}
export type Logs = ReturnType<typeof logShelf>;
