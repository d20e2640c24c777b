import type { OutboxStorage, PendingMessage } from '../../client/index.ts';
import { forget, keep, readKept } from '../state/kept.ts';

const nameOf = (agentId: string) => `outbox.${agentId}`;

function readAll(agentId: string): PendingMessage[] {
  const kept = readKept(nameOf(agentId));
  return Array.isArray(kept) ? (kept as PendingMessage[]) : [];
}

/**
 * Keeps an agent's unsent messages over a reload, in this browser alone. Tabs share one place: a tab takes out only
 * what it has held itself. A message two tabs hold is sent by both under one `clientId`, and so is stored once.
 */
export function outboxStorage(agentId: string): OutboxStorage {
  const held = new Set<string>();
  const hold = (all: readonly PendingMessage[]) => {
    for (const { clientId } of all) held.add(clientId);
  };
  return {
    async load() {
      const all = readAll(agentId);
      hold(all);
      return all;
    },
    async save(mine) {
      hold(mine);
      const all = [...readAll(agentId).filter(({ clientId }) => !held.has(clientId)), ...mine];
      if (all.length === 0) forget(nameOf(agentId));
      else keep(nameOf(agentId), all);
    },
  };
}
