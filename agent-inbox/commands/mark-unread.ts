import type { ConversationView } from '../../contract/conversations.ts';
import type { Desk } from '../desk/desk.ts';
import { useRoute } from '../state/route.ts';

interface Marking {
  actions: Desk['actions'];
  conversation: ConversationView;
}

/** Whoever has it open leaves it: it would be read again at once. */
export function markUnread({ actions, conversation }: Marking): void {
  const { address, open } = useRoute.getState();
  if (address.conversationId === conversation.conversationId) open(null);
  void actions.markUnread(conversation);
}
