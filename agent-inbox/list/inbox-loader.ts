import { type Client, realTimers } from '../../client/index.ts';
import type { ConversationView } from '../../contract/conversations.ts';
import type { InboxFilter } from '../../contract/inbox.ts';
import { filterKey } from '../state/address.ts';
import { serverNow } from '../state/server-time.ts';
import { inboxCounter } from './inbox-counter.ts';
import {
  emptyList,
  type InboxList,
  withChanges,
  withFirstPage,
  withNextPage,
  without,
  withTakenBack,
} from './inbox-list.ts';
import { useInbox } from './inbox-store.ts';

const PAGE = 50;
/** Live changes are shown together this often: two hundred a second must not mean two hundred renderings. */
const GATHER_MS = 100;
/** A list of who has waited long gains rows by time alone. */
const WAITS_AGAIN_MS = 20_000;

/** Keeps the list's store: reads pages, and moves them on by what is told live. */
export function inboxLoader(client: Client<'agent'>, agentId: string) {
  let round = 0;
  let gathered: ConversationView[] = [];
  let gathering: ReturnType<typeof setTimeout> | undefined;
  const isSeen = () => document.visibilityState === 'visible';
  const counter = inboxCounter({ client, timers: realTimers, isSeen });
  document.addEventListener('visibilitychange', counter.look);
  const { getState: get, setState: set } = useInbox;
  const waits = setInterval(() => {
    if (get().filter?.waitsOverMin !== undefined) void load();
  }, WAITS_AGAIN_MS);

  /** Reads the first page again; another filter begins a new list. */
  async function load(filter: InboxFilter | null = get().filter): Promise<void> {
    if (!filter) return;
    round += 1;
    const mine = round;
    const before = get().filter;
    if (!before || filterKey(filter) !== filterKey(before)) {
      set({ list: emptyList, filter, status: 'loading', error: null, isLoadingMore: false, wasFilled: false });
    }
    if (get().status === 'failed') set({ status: 'loading', error: null });
    try {
      const page = await client.request('inbox:list', { filter, limit: PAGE });
      if (mine !== round) return;
      const wasFilled = get().wasFilled || page.conversations.length > 0;
      set({ list: withFirstPage(get().list, page, filter), status: 'ready', error: null, wasFilled });
      client.setInboxRev(page.inboxRev, filter);
      counter.note(page.conversations);
      if (filter.view === 'mentions') await seeMentions();
    } catch (error) {
      if (mine !== round) return;
      set({ error, status: get().status === 'ready' ? 'ready' : 'failed' });
    }
  }

  /** Whoever looks at the list of mentions has seen them. */
  async function seeMentions(): Promise<void> {
    await client.request('mentions:seen', {}).catch(() => undefined); // they are counted on until the next look
    counter.recount();
  }

  async function loadMore(): Promise<void> {
    const { list, filter, isLoadingMore } = get();
    if (!filter || !list.nextCursor || isLoadingMore) return;
    set({ isLoadingMore: true });
    const mine = round;
    try {
      const page = await client.request('inbox:list', { filter, cursor: list.nextCursor, limit: PAGE });
      if (mine === round) set({ list: withNextPage(get().list, page, filter) });
      counter.note(page.conversations);
    } catch {
      // What is loaded stays; scrolling on asks again.
    } finally {
      set({ isLoadingMore: false });
    }
  }

  function show(list: InboxList): void {
    set({ list, wasFilled: get().wasFilled || list.ids.length > 0 });
    // All that was loaded is gone from it, and there is more.
    if (list.ids.length === 0 && list.nextCursor !== null) void load();
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
    if (filter) show(withChanges(list, changes, filter, { agentId, nowMs: serverNow() }));
    if (counter.note(changes)) counter.recount();
  }

  return {
    load,
    loadMore,
    change,
    /** Which lists the numbers beside them are of. */
    countIn: counter.watch,
    /** Everything anew: after a time without a connection, or with other rights. */
    async reload(): Promise<void> {
      counter.askNow();
      await load();
    },
    /** For what the agent did themself: shown at once. */
    changeNow(conversation: ConversationView): void {
      gathered.push(conversation);
      clearTimeout(gathering);
      showGathered();
    },
    /** What was shown of it will not be: it is as it was, until the page is read again. */
    takeBack(guess: ConversationView, before: ConversationView): void {
      const { list, filter } = get();
      if (filter) show(withTakenBack(list, { guess, before }, filter, { agentId, nowMs: serverNow() }));
      void load();
    },
    /** Somebody has named this agent in a note. */
    mentioned(): void {
      counter.recount();
      if (get().filter?.view === 'mentions') void load();
    },
    leave(conversationId: string): void {
      show(without(get().list, conversationId));
      counter.leave(conversationId);
    },
    stop(): void {
      round += 1;
      clearTimeout(gathering);
      clearInterval(waits);
      document.removeEventListener('visibilitychange', counter.look);
      counter.stop();
    },
  };
}
export type InboxLoader = ReturnType<typeof inboxLoader>;
