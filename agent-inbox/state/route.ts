import { create } from 'zustand';
import type { InboxFilter } from '../../contract/conversations.ts';
import { type Address, formatAddress, parseAddress } from './address.ts';

interface RouteState {
  address: Address;
  /** Opens a conversation, at one of its messages; or null: back to the list. */
  open(conversationId: string | null, at?: number): void;
  /** Searches; null: no more. The way back leads to the last words, not to each letter. */
  find(words: string | null): void;
  /** The list of one branch. */
  seeBranch(branchId: string): void;
  filterBy(change: { [K in keyof InboxFilter]?: InboxFilter[K] | undefined }): void;
}

export const useRoute = create<RouteState>((set, get) => {
  const go = (address: Address) => {
    const line = formatAddress(address);
    if (line !== formatAddress(get().address)) history.pushState(null, '', location.pathname + line);
    set({ address });
  };
  return {
    address: parseAddress(location.search),
    open: (conversationId, at) => go({ ...get().address, conversationId, at: at ?? null, find: null }),
    find(words) {
      const { address } = get();
      if (words === address.find) return;
      const next = { ...address, find: words };
      if (address.find === null) return go(next);
      history.replaceState(null, '', location.pathname + formatAddress(next));
      set({ address: next });
    },
    seeBranch: (branchId) => go({ ...get().address, branchId, conversationId: null, at: null, find: null }),
    filterBy: (change) => go({ ...get().address, ...change } as Address),
  };
});

window.addEventListener('popstate', () => useRoute.setState({ address: parseAddress(location.search) }));
