import { create } from 'zustand';
import type { ConversationView, InboxFilter, InboxPage } from '../../contract/conversations.ts';
import { emptyList, type InboxList } from './inbox-list.ts';

interface InboxState {
  list: InboxList;
  counts: InboxPage['counts'] | null;
  status: 'loading' | 'ready' | 'failed';
  error: unknown;
  isLoadingMore: boolean;
  /** The filter `list` was made with. */
  filter: InboxFilter | null;
}

const start: InboxState = {
  list: emptyList,
  counts: null,
  status: 'loading',
  error: null,
  isLoadingMore: false,
  filter: null,
};

export const useInbox = create<InboxState>(() => start);
export const resetInbox = (): void => useInbox.setState(start);

export const useConversationInList = (conversationId: string): ConversationView | undefined =>
  useInbox(({ list }) => list.byId.get(conversationId));
