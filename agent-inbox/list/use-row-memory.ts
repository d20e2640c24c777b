import { useMemo, useRef } from 'react';
import type { ConversationView } from '../../contract/conversations.ts';

/** A row that has left the list while its order is held is still drawn, as it was last known. */
export function useRowMemory(
  byId: ReadonlyMap<string, ConversationView>,
  shown: readonly string[],
): (id: string) => ConversationView | undefined {
  const memory = useRef<ReadonlyMap<string, ConversationView>>(new Map());
  const kept = useMemo(() => {
    const rows = new Map<string, ConversationView>();
    for (const id of shown) {
      const row = byId.get(id) ?? memory.current.get(id);
      if (row) rows.set(id, row);
    }
    return rows;
  }, [byId, shown]);
  memory.current = kept;
  return (id) => kept.get(id);
}
