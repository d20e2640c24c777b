import { useRef } from 'react';
import type { ConversationView } from '../../contract/conversations.ts';

/** A row that has left the list while its order is held is still drawn, as it was last known. */
export function useRowMemory(
  byId: ReadonlyMap<string, ConversationView>,
  shown: readonly string[],
): (id: string) => ConversationView | undefined {
  const memory = useRef(new Map<string, ConversationView>());
  const kept = new Map<string, ConversationView>();
  for (const id of shown) {
    const row = byId.get(id) ?? memory.current.get(id);
    if (row) kept.set(id, row);
  }
  memory.current = kept;
  return (id) => kept.get(id);
}
