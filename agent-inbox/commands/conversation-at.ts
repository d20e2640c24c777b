import type { ConversationView } from '../../contract/conversations.ts';

interface Place {
  /** The row the keys stand on, where they are in the list. */
  row: string | undefined;
  byId: ReadonlyMap<string, ConversationView>;
  open: ConversationView | null;
}

/**
 * What a key acts on: the row, or else the open conversation. A row whose place is held is still shown when it has left
 * the list, as after taking from those nobody has: where that is the open one, keys go on with it.
 */
export function conversationAt({ row, byId, open }: Place): ConversationView | null {
  if (row === undefined) return open;
  return byId.get(row) ?? (open?.conversationId === row ? open : null);
}
