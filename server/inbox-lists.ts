/** The lists of the inbox: pages, what they count, and the tags in them; all of it as far as the agent may see. */
import { createHash } from 'node:crypto';
import type { ConversationView } from '../contract/conversations.ts';
import type { InboxFilter, InboxPage, ListInbox, TagList } from '../contract/inbox.ts';
import { COUNT_CAP, INBOX_PAGE_MAX } from '../contract/limits.ts';
import { type Agent, sightOf } from '../core/agents/agent.ts';
import type { Core } from '../core/assemble.ts';
import type { ConversationRecord } from '../core/conversations/conversation.store.ts';
import type { ListOrder, Position } from '../core/conversations/list-query.store.ts';
import { toConversationView } from '../core/conversations/view.ts';
import { keptFresh } from '../core/kept-fresh.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { inboxCounts } from './inbox-counts.ts';
import { queryOf } from './inbox-query.ts';

const BADGES = {
  mine: { view: 'mine', status: 'open' },
  unassigned: { view: 'unassigned', status: 'open' },
  open: { view: 'all', status: 'open' },
} as const satisfies Record<keyof InboxPage['counts'], InboxFilter>;
/** Tags offered to choose from. */
const TAGS_TOLD = 200;
/** Notes that name an agent and are looked at: older ones have been answered, or never will be. */
const MENTIONS_LOOKED_AT = 200;
/** At most so old: whoever has just put one on finds it soon. */
const TAGS_FRESH_MS = 5_000;

export function inboxLists({ conversations, messages }: Pick<Core, 'conversations' | 'messages'>) {
  const counted = inboxCounts();
  /** By vendor and what may be seen of them. */
  const tagsOf = keptFresh(
    (key) => {
      const [vendorId, sight] = JSON.parse(key) as [string, ReturnType<typeof sightOf>];
      return conversations.tags(vendorId, sight, TAGS_TOLD);
    },
    { refreshMs: TAGS_FRESH_MS, staleMs: TAGS_FRESH_MS },
  );

  function count(agent: Agent, filter: InboxFilter): Promise<number> {
    const { vendorId, agentId } = agent;
    const own = isOwn(filter) ? [agentId, agent.mentionsSeenAt] : null;
    return counted.get(JSON.stringify([vendorId, sightOf(agent), own, filter]), async () =>
      filter.view === 'mentions'
        ? countMentions(agent, filter)
        : conversations.count(vendorId, queryOf(agent, filter, new Date()), COUNT_CAP),
    );
  }

  /** Those since they last looked. */
  async function countMentions(agent: Agent, filter: InboxFilter): Promise<number> {
    const { vendorId, agentId, mentionsSeenAt = null } = agent;
    const ids = await messages.mentioning(vendorId, agentId, mentionsSeenAt, MENTIONS_LOOKED_AT);
    return ids.length === 0 ? 0 : conversations.countAmong(vendorId, ids, queryOf(agent, filter, new Date()));
  }

  /** Conversations whose notes name the agent, whenever it was, as far as they may see them now. */
  async function mentioned(agent: Agent, filter: InboxFilter): Promise<ConversationRecord[]> {
    const ids = await messages.mentioning(agent.vendorId, agent.agentId, null, MENTIONS_LOOKED_AT);
    return ids.length === 0 ? [] : conversations.among(agent.vendorId, ids, queryOf(agent, filter, new Date()));
  }

  async function badges(agent: Agent): Promise<InboxPage['counts']> {
    const [mine, unassigned, open] = await Promise.all([
      count(agent, BADGES.mine),
      count(agent, BADGES.unassigned),
      count(agent, BADGES.open),
    ]);
    return { mine, unassigned, open };
  }

  return {
    async page(
      agent: Agent,
      { filter, cursor, limit }: Required<Pick<ListInbox, 'filter' | 'limit'>> & { cursor?: string | undefined },
    ): Promise<InboxPage> {
      const query = queryOf(agent, filter, new Date());
      const order = query.sort ?? 'newest';
      const [records, counts] = await Promise.all([
        filter.view === 'mentions'
          ? mentioned(agent, filter)
          : conversations.list(agent.vendorId, query, cursor ? positionAt(cursor, order) : null, limit),
        badges(agent),
      ]);
      const isWhole = filter.view === 'mentions'; // few enough to be one page, however long the others are
      const shown = (isWhole ? records : records.slice(0, limit)).map(toConversationView);
      const last = !isWhole && records.length === limit ? records.at(-1) : undefined;
      return {
        conversations: shown,
        nextCursor: last ? cursorAt(last, order) : null,
        inboxRev: revOf(shown, counts, limit),
        counts,
      };
    },

    /** In the order asked, as they were within the last two seconds. */
    counts: (agent: Agent, filters: InboxFilter[]): Promise<number[]> =>
      Promise.all(filters.map((filter) => count(agent, filter))),

    tags: (agent: Agent): Promise<TagList['tags']> => tagsOf.get(JSON.stringify([agent.vendorId, sightOf(agent)])),
  };
}

/** Whether it lists other conversations for another agent of the same sight. */
const isOwn = ({ view, anyOf = [] }: InboxFilter): boolean =>
  [view, ...anyOf.map((one) => one.view)].some((one) => one === 'mine' || one === 'mentions');

/** In a cursor; nothing for the usual one, as cursors have always been. */
const ORDER_SIGNS = { newest: '', longest_wait: 'w' } as const satisfies Record<ListOrder, string>;

function positionAt(cursor: string, order: ListOrder): Position {
  const { at, id } = readCursor(cursor, ORDER_SIGNS[order]);
  return { at, conversationId: id };
}

function cursorAt({ state }: ConversationRecord, order: ListOrder): string {
  const at = order === 'newest' ? state.lastAt : (state.waitingSince ?? state.lastAt);
  return writeCursor({ at, id: state.conversationId }, ORDER_SIGNS[order]);
}

/** Changes exactly when a row of the page or a count does. It says how long the page was, to be compared with the same. */
function revOf(rows: ConversationView[], counts: InboxPage['counts'], limit: number): string {
  const seen = JSON.stringify([rows.map(({ conversationId, rev }) => [conversationId, rev]), counts]);
  return `${limit}.${createHash('sha1').update(seen).digest('base64url')}`;
}

/** How long the page was that a revision is of. */
export function limitOf(inboxRev: string): number {
  const limit = Number.parseInt(inboxRev, 10);
  return limit >= 1 && limit <= INBOX_PAGE_MAX ? limit : INBOX_PAGE_MAX;
}
