import type { OutboxStorage, PendingMessage } from '../../client/index.ts';

/** Where every tab of one agent in this browser keeps what is unsent. */
export interface SharedPlace {
  read(): unknown;
  write(all: readonly PendingMessage[]): void;
}

/**
 * Keeps an agent's unsent messages over a reload, in this browser alone. Tabs share one place: a tab takes out only
 * what it has held itself. A message two tabs hold is sent by both under one `clientId`, and so is stored once.
 */
export function outboxStorage(place: SharedPlace): OutboxStorage {
  const held = new Set<string>();
  const hold = (all: readonly PendingMessage[]) => {
    for (const { clientId } of all) held.add(clientId);
  };
  const readAll = () => {
    const kept = place.read();
    return Array.isArray(kept) ? (kept as PendingMessage[]) : [];
  };
  /** Of what is held back, what was really kept: where nothing can be kept, nothing is missed either. */
  const kept = new Set<string>();
  const noteKept = (all: readonly PendingMessage[]) => {
    for (const { clientId, leavesAt } of all) if (leavesAt) kept.add(clientId);
  };
  const isIn = (all: readonly PendingMessage[], clientId: string) => all.some((one) => one.clientId === clientId);
  return {
    async load() {
      const all = readAll();
      hold(all);
      noteKept(all);
      return all;
    },
    async save(mine) {
      hold(mine);
      const all = readAll();
      // What another tab has taken back is not brought back by one that held it too.
      const ours = mine.filter((one) => !one.leavesAt || !kept.has(one.clientId) || isIn(all, one.clientId));
      place.write([...all.filter(({ clientId }) => !held.has(clientId)), ...ours]);
      if (ours.some(({ leavesAt }) => leavesAt)) noteKept(readAll());
    },
    isGone: (clientId) => kept.has(clientId) && !isIn(readAll(), clientId),
  };
}
