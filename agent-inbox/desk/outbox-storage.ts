import type { OutboxStorage, PendingMessage } from '../../client/index.ts';
import { forget, keep, readKept } from '../state/kept.ts';

const nameOf = (agentId: string) => `outbox.${agentId}`;

/** Keeps an agent's unsent messages over a reload, in this browser alone. */
export const outboxStorage = (agentId: string): OutboxStorage => ({
  async load() {
    const kept = readKept(nameOf(agentId));
    return Array.isArray(kept) ? (kept as PendingMessage[]) : [];
  },
  async save(all) {
    if (all.length === 0) forget(nameOf(agentId));
    else keep(nameOf(agentId), all);
  },
});
