import type { Client } from '../../client/index.ts';
import type { ConversationView } from '../../contract/conversations.ts';
import type { InboxFilter } from '../../contract/inbox.ts';
import { COUNTED_MAX } from '../../contract/limits.ts';
import { filterKey } from '../state/address.ts';
import { useInbox } from './inbox-store.ts';

/** Counts follow a change within this time, and are not asked for more often. */
const RECOUNT_MS = 1_500;

/** Keeps the numbers beside the lists: asked for together, and only where something happened that they are made of. */
export function inboxCounter(client: Client<'agent'>) {
  let filters: readonly InboxFilter[] = [];
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  const facts = new Map<string, string>();
  const { setState: set } = useInbox;

  async function ask(): Promise<void> {
    const asked = filters;
    if (asked.length === 0) return;
    const reply = await client.request('inbox:counts', { filters: [...asked] });
    if (asked !== filters || isStopped) return;
    set({ counts: new Map(asked.map((filter, i) => [filterKey(filter), reply.counts[i] ?? 0])) });
  }
  // What is shown stays; the next change, or the next connection, asks again.
  const askNow = () => void ask().catch(() => undefined);

  function recount(): void {
    waiting ??= setTimeout(() => {
      waiting = undefined;
      askNow();
    }, RECOUNT_MS);
  }

  return {
    recount,
    askNow,
    /** Which lists are counted from now on: the first ones, where there are many. */
    watch(lists: readonly InboxFilter[]): void {
      filters = lists.slice(0, COUNTED_MAX);
      askNow();
    },
    /** Takes note of conversations. @returns whether anything a count is made of is another than before */
    note(conversations: readonly ConversationView[]): boolean {
      let hasChanged = false;
      for (const conversation of conversations) {
        const fact = countedFact(conversation);
        if (facts.get(conversation.conversationId) === fact) continue;
        facts.set(conversation.conversationId, fact);
        hasChanged = true;
      }
      return hasChanged;
    },
    stop(): void {
      isStopped = true;
      clearTimeout(waiting);
    },
  };
}

function countedFact(one: ConversationView): string {
  const { status, assignee, branch, groupId, priority, tags, isUnread, waitingSince } = one;
  return [status, assignee?.agentId, branch?.branchId, groupId, priority, tags, isUnread, waitingSince].join(' ');
}
