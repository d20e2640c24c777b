import { forget, keep, readKept } from '../state/kept.ts';
import type { SharedPlace } from './outbox-storage.ts';

/** One agent's place in this browser; another who signs in at the same desk has their own. */
export function outboxPlace(agentId: string): SharedPlace {
  const name = `outbox.${agentId}`;
  return {
    read: () => readKept(name),
    write: (all) => (all.length === 0 ? forget(name) : keep(name, all)),
  };
}
