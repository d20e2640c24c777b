/** What has happened, made out from how a conversation was and how it is. */
import type { ConversationView } from '../../contract/conversations.ts';
import type { Fact, NoticeKind } from './notice-for.ts';

/** What an agent has asked for themself has come to be theirs within this long, or it never will. */
const OWN_DOING_MS = 10_000;

/**
 * Remembers what is the agent's and what waits for anybody, no more: an agent who sees everything hears of a hundred
 * thousand conversations in a day.
 */
export function news(agentId: string) {
  let isBegun = false;
  const known = new Map<string, ConversationView>();
  const asked = new Map<string, number>();
  const isMine = (one: ConversationView | undefined): boolean => one?.assignee?.agentId === agentId;

  function happened(now: ConversationView, nowMs: number, listed?: ConversationView): NoticeKind | null {
    const before = known.get(now.conversationId);
    if (isMine(now)) {
      if (!isMine(before)) return (asked.get(now.conversationId) ?? Number.NEGATIVE_INFINITY) > nowMs ? null : 'given';
      return hasSpoken(before, now) ? 'message' : null;
    }
    return isQueued(now) && !isQueued(before ?? listed) ? 'queued' : null;
  }

  function change(now: ConversationView, nowMs: number, listed?: ConversationView): Fact[] {
    const { conversationId } = now;
    const before = known.get(conversationId);
    if (before && before.rev >= now.rev) return [];
    const kind = isBegun ? happened(now, nowMs, listed) : null;
    if (isMine(now) || isQueued(now)) known.set(conversationId, now);
    else known.delete(conversationId);
    return kind ? [{ kind, conversationId }] : [];
  }

  return {
    /**
     * All that is theirs, read when the connection was there (again). What came while it was not is told; what was
     * there when the page was opened is not.
     */
    begin(mine: readonly ConversationView[], nowMs: number): Fact[] {
      const ids = new Set(mine.map(({ conversationId }) => conversationId));
      for (const [id, one] of known) if (isMine(one) && !ids.has(id)) known.delete(id);
      const facts = mine.flatMap((one) => change(one, nowMs));
      isBegun = true;
      return facts;
    },
    /**
     * @param listed how the list shows it: what waits there already is no news. It says nothing of what is theirs, for it
     * may have been read a moment before this was told
     */
    change,
    leave: (conversationId: string): void => void known.delete(conversationId),
    /** They do something with it themself: that it is theirs then is no news. */
    acting(conversationId: string, nowMs: number): void {
      for (const [id, until] of asked) if (until <= nowMs) asked.delete(id);
      asked.set(conversationId, nowMs + OWN_DOING_MS);
    },
    /** How many of theirs hold words nobody has read. */
    unread: (): number => [...known.values()].filter((one) => isMine(one) && one.unread > 0).length,
    of: (conversationId: string): ConversationView | undefined => known.get(conversationId),
  };
}

const isQueued = (one: ConversationView | undefined): boolean =>
  one?.status === 'waiting' && one.waitingSince !== null && one.assignee === null;

const hasSpoken = (before: ConversationView | undefined, { lastMessage }: ConversationView): boolean =>
  lastMessage?.author.kind === 'shopper' && lastMessage.seq > (before?.lastMessage?.seq ?? 0);
