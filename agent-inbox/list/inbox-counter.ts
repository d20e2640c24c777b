import type { Client, Timers } from '../../client/index.ts';
import type { ConversationView } from '../../contract/conversations.ts';
import type { InboxFilter } from '../../contract/inbox.ts';
import { COUNTED_MAX } from '../../contract/limits.ts';
import { filterKey } from '../state/address.ts';
import { useInbox } from './inbox-store.ts';

/** The number of what is one's own follows a change within this time, and is not asked for more often. */
const OWN_MS = 1_500;
/** The others follow the first change as soon, and then no more often than about this: hundreds look at the same ones. */
const OTHERS_MS = 10_000;

export interface Counting {
  client: Pick<Client<'agent'>, 'request'>;
  timers: Timers;
  /** Whether the page is before somebody: nobody reads the numbers of one that is not. */
  isSeen(): boolean;
}

/** Keeps the numbers beside the lists: asked for together, and only where something happened that they are made of. */
export function inboxCounter({ client, timers, isSeen }: Counting) {
  let filters: readonly InboxFilter[] = [];
  let soon: (() => void) | undefined;
  let later: (() => void) | undefined;
  let othersFrom = 0;
  /** Something changed while nobody looked. */
  let isOwed = false;
  let isStopped = false;
  const facts = new Map<string, string>();
  const { getState: get, setState: set } = useInbox;

  // What is shown stays where it fails; the next change, or the next connection, asks again.
  async function ask(asked: readonly InboxFilter[]): Promise<void> {
    if (asked.length === 0) return;
    const all = filters;
    const reply = await client.request('inbox:counts', { filters: [...asked] }).catch(() => null);
    if (!reply || all !== filters || isStopped) return;
    const counts = new Map(asked.map((filter, i) => [filterKey(filter), reply.counts[i] ?? 0]));
    set({ counts: asked === all ? counts : new Map([...get().counts, ...counts]) });
  }

  function askNow(): void {
    isOwed = !isSeen();
    if (isOwed) return;
    later?.();
    later = undefined;
    othersFrom = timers.now() + OTHERS_MS * (0.75 + Math.random() / 2);
    void ask(filters);
  }

  function askSoon(): void {
    soon = undefined;
    const inMs = othersFrom - timers.now();
    if (inMs <= 0 || !isSeen()) {
      askNow();
      return;
    }
    later ??= timers.after(inMs, askNow);
    void ask(filters.filter(({ view }) => view === 'mine'));
  }

  function recount(): void {
    soon ??= timers.after(OWN_MS, askSoon);
  }

  return {
    recount,
    askNow,
    /** Which lists are counted from now on: the first ones, where there are many. */
    watch(lists: readonly InboxFilter[]): void {
      filters = lists.slice(0, COUNTED_MAX);
      askNow();
    },
    /** The page is before somebody, or is not any more. */
    look(): void {
      if (isOwed) askNow();
    },
    /** Takes note of conversations. @returns whether anything a count is made of is another than before */
    note(conversations: readonly ConversationView[]): boolean {
      let hasChanged = false;
      for (const conversation of conversations) {
        const { conversationId, status } = conversation;
        const fact = countedFact(conversation);
        if (facts.get(conversationId) === fact) continue;
        // Of what is done nothing is kept: in a day an agent may hear of a hundred thousand.
        if (status === 'resolved') facts.delete(conversationId);
        else facts.set(conversationId, fact);
        hasChanged = true;
      }
      return hasChanged;
    },
    /** It is nothing they see any more. */
    leave(conversationId: string): void {
      facts.delete(conversationId);
      recount();
    },
    /** How many conversations it remembers. */
    size: (): number => facts.size,
    stop(): void {
      isStopped = true;
      soon?.();
      later?.();
    },
  };
}

function countedFact(one: ConversationView): string {
  const { status, assignee, branch, groupId, priority, tags, isUnread, waitingSince } = one;
  return [status, assignee?.agentId, branch?.branchId, groupId, priority, tags, isUnread, waitingSince].join(' ');
}
