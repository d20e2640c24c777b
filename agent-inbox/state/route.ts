import { create } from 'zustand';
import type { InboxFilter } from '../../contract/inbox.ts';
import { type Address, formatAddress, parseAddress } from './address.ts';

interface RouteState {
  address: Address;
  /** Opens a conversation, or null: back to the list. */
  open(conversationId: string | null): void;
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
    open: (conversationId) => go({ ...get().address, conversationId }),
    filterBy: (change) => go({ ...get().address, ...change, viewId: undefined } as Address),
    show: (filter, viewId) => go({ ...filter, viewId, conversationId: get().address.conversationId }),
  };
});

window.addEventListener('popstate', () => useRoute.setState({ address: parseAddress(location.search) }));
