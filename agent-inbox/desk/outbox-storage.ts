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
  return {
    async load() {
      const all = readAll();
      hold(all);
      return all;
    },
    async save(mine) {
      hold(mine);
      place.write([...readAll().filter(({ clientId }) => !held.has(clientId)), ...mine]);
    },
  };
}
