import type { ConversationView } from '../../contract/conversations.ts';
import type { Desk } from '../desk/desk.ts';
import { useInbox } from '../list/inbox-store.ts';
import { useOpenConversation } from '../thread/use-open-conversation.ts';
import { conversationAt } from './conversation-at.ts';

/** What a command acts on. */
export interface Context {
  desk: Desk;
  /** Where the focus is. */
  target: Element | null;
  /** The row the keys stand on, while they are in the list; the open conversation otherwise. */
  conversation: ConversationView | null;
}

export function contextAt(desk: Desk, target: Element | null): Context {
  const row = target?.closest<HTMLElement>('[data-row]')?.dataset.row;
  const { byId } = useInbox.getState().list;
  const open = useOpenConversation.getState().conversation;
  return { desk, target, conversation: conversationAt({ row, byId, open }) };
}
