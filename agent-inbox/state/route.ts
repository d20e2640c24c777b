import { create } from 'zustand';
import type { InboxFilter } from '../../contract/inbox.ts';
import { type Address, formatAddress, parseAddress } from './address.ts';

interface RouteState {
  address: Address;
  /** Opens a conversation, at one of its messages; or null: back to the list. */
  open(conversationId: string | null, at?: number): void;
  /** Searches; null: no more. The way back leads to the last words, not to each letter. */
  find(words: string | null): void;
  /** The list of one branch. */
  seeBranch(branchId: string): void;
  /** Changes what is said, and leaves the rest; the list is then no saved view any more. */
  filterBy(change: { [K in keyof InboxFilter]?: InboxFilter[K] | undefined }): void;
  /** Another list altogether. */
  show(filter: InboxFilter, viewId?: string): void;
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
    seeBranch: (branchId) =>
      go({ ...get().address, branchIds: [branchId], viewId: undefined, conversationId: null, at: null, find: null }),
    filterBy: (change) => go({ ...get().address, ...change, viewId: undefined } as Address),
    show(filter, viewId) {
      const { conversationId, at } = get().address;
      go({ ...filter, viewId, conversationId, at, find: null });
    },
  };
});

window.addEventListener('popstate', () => useRoute.setState({ address: parseAddress(location.search) }));
