import type { Client } from '../../client/index.ts';
import type { ConversationView, InboxFilter } from '../../contract/conversations.ts';
import { emptyList, withChanges, withFirstPage, withNextPage, without } from './inbox-list.ts';
import { useInbox } from './inbox-store.ts';

const PAGE = 50;
/** Live changes are shown together this often: two hundred a second must not mean two hundred renderings. */
const GATHER_MS = 100;
/** Counts follow a change of who holds what within this time. */
const RECOUNT_MS = 1_500;

/** Keeps the list's store: reads pages, and moves them on by what is told live. */
export function inboxLoader(client: Client<'agent'>, agentId: string) {
  let round = 0;
  let gathered: ConversationView[] = [];
  let gathering: ReturnType<typeof setTimeout> | undefined;
  let recounting: ReturnType<typeof setTimeout> | undefined;
  const holders = new Map<string, string>();
  const { getState: get, setState: set } = useInbox;

  /** Reads the first page again; another filter begins a new list. */
  async function load(filter: InboxFilter | null = get().filter): Promise<void> {
    if (!filter) return;
    round += 1;
    const mine = round;
    if (JSON.stringify(filter) !== JSON.stringify(get().filter)) {
      set({ list: emptyList, filter, status: 'loading', error: null, isLoadingMore: false });
    }
    if (get().status === 'failed') set({ status: 'loading', error: null });
    try {
      const page = await client.request('inbox:list', { filter, limit: PAGE });
      if (mine !== round) return;
      set({ list: withFirstPage(get().list, page), counts: page.counts, status: 'ready', error: null });
      client.setInboxRev(page.inboxRev, filter);
      remember(page.conversations);
    } catch (error) {
      if (mine !== round) return;
      set({ error, status: get().status === 'ready' ? 'ready' : 'failed' });
    }
  }

  async function loadMore(): Promise<void> {
    const { list, filter, isLoadingMore } = get();
    if (!filter || !list.nextCursor || isLoadingMore) return;
    set({ isLoadingMore: true });
    const mine = round;
    try {
      const page = await client.request('inbox:list', { filter, cursor: list.nextCursor, limit: PAGE });
      if (mine === round) set({ list: withNextPage(get().list, page) });
      remember(page.conversations);
    } catch {
      // What is loaded stays; scrolling on asks again.
    } finally {
      set({ isLoadingMore: false });
    }
  }

  function change(conversation: ConversationView): void {
    gathered.push(conversation);
    gathering ??= setTimeout(showGathered, GATHER_MS);
  }

  function showGathered(): void {
    gathering = undefined;
    const changes = gathered;
    gathered = [];
    const { list, filter } = get();
    if (filter) set({ list: withChanges(list, changes, filter, agentId) });
    if (remember(changes)) recount();
  }

  /** @returns whether somebody else holds one of them now, or one has opened or closed: what the counts are made of */
  function remember(conversations: readonly ConversationView[]): boolean {
    let hasChanged = false;
    for (const { conversationId, status, assignee } of conversations) {
      const holder = status === 'resolved' ? 'resolved' : `by ${assignee?.agentId ?? ''}`;
      if (holders.get(conversationId) === holder) continue;
      holders.set(conversationId, holder);
      hasChanged = true;
    }
    return hasChanged;
  }

  function recount(): void {
    recounting ??= setTimeout(() => {
      recounting = undefined;
      void load();
    }, RECOUNT_MS);
  }

  return {
    load,
    loadMore,
    change,
    /** For what the agent did themself: shown at once. */
    changeNow(conversation: ConversationView): void {
      gathered.push(conversation);
      clearTimeout(gathering);
      showGathered();
    },
    leave(conversationId: string): void {
      set({ list: without(get().list, conversationId) });
      recount();
    },
    stop(): void {
      round += 1;
      clearTimeout(gathering);
      clearTimeout(recounting);
    },
  };
}
export type InboxLoader = ReturnType<typeof inboxLoader>;
