import { create } from 'zustand';
import type { ConversationView } from '../../contract/conversations.ts';
import type { InboxFilter } from '../../contract/inbox.ts';
import { emptyList, type InboxList } from './inbox-list.ts';

interface InboxState {
  list: InboxList;
  /** How many there are in each list that is counted, by `filterKey`. */
  counts: ReadonlyMap<string, number>;
  status: 'loading' | 'ready' | 'failed';
  error: unknown;
  isLoadingMore: boolean;
  /** The list has had rows. */
  wasFilled: boolean;
  /** The filter `list` was made with. */
  filter: InboxFilter | null;
}

const start: InboxState = {
  list: emptyList,
  counts: new Map(),
  status: 'loading',
  error: null,
  isLoadingMore: false,
  wasFilled: false,
  filter: null,
};

export const useInbox = create<InboxState>(() => start);
export const resetInbox = (): void => useInbox.setState(start);

export const useConversationInList = (conversationId: string): ConversationView | undefined =>
  useInbox(({ list }) => list.byId.get(conversationId));
