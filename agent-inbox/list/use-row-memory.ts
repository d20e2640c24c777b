import { useMemo, useRef } from 'react';
import type { ConversationView } from '../../contract/conversations.ts';

/** A row that has left the list while its order is held is still drawn, as it was last known. */
export function useRowMemory(
  byId: ReadonlyMap<string, ConversationView>,
  shown: readonly string[],
): (id: string) => ConversationView | undefined {
  const before = useRef({ byId, left: new Map<string, ConversationView>() as ReadonlyMap<string, ConversationView> });
  const left = useMemo(() => {
    const rows = new Map<string, ConversationView>();
    for (const id of shown) {
      if (byId.has(id)) continue;
      const row = before.current.left.get(id) ?? before.current.byId.get(id);
      if (row) rows.set(id, row);
    }
    return rows;
  }, [byId, shown]);
  before.current = { byId, left };
  return (id) => byId.get(id) ?? left.get(id);
}
