/** The list as plain data: pages from the server, moved on by every change that is told live. */
import type { ConversationView, InboxFilter, InboxPage } from '../../contract/conversations.ts';

export interface InboxList {
  byId: ReadonlyMap<string, ConversationView>;
  /** Newest words first, as the server sorts. */
  ids: readonly string[];
  nextCursor: string | null;
}
export const emptyList: InboxList = { byId: new Map(), ids: [], nextCursor: null };

/** When words were last said: what the list is sorted by. Milliseconds since 1970. */
export const lastAtMs = ({ lastMessage, createdAt }: ConversationView): number =>
  Date.parse(lastMessage?.at ?? createdAt);

const newestFirst = (a: ConversationView, b: ConversationView): number =>
  lastAtMs(b) - lastAtMs(a) || (a.conversationId < b.conversationId ? 1 : -1);

/** Whether a conversation belongs in a list; the same rule as the server's. */
export function matches(conversation: ConversationView, filter: InboxFilter, agentId: string): boolean {
  const { status, assignee, branch, channel } = conversation;
  if (filter.status === 'open' ? status === 'resolved' : status !== filter.status) return false;
  if (filter.view === 'mine' && assignee?.agentId !== agentId) return false;
  if (filter.view === 'unassigned' && assignee) return false;
  if (filter.branchId && branch?.branchId !== filter.branchId) return false;
  return !filter.channel || channel === filter.channel;
}

/** Of two views of one conversation the later: `rev` decides, whatever order they came in. */
export const later = (a: ConversationView | undefined, b: ConversationView): ConversationView =>
  a && a.rev > b.rev ? a : b;

function listOf(all: Iterable<ConversationView>, nextCursor: string | null): InboxList {
  const sorted = [...all].sort(newestFirst);
  const byId = new Map(sorted.map((conversation) => [conversation.conversationId, conversation]));
  return { byId, ids: [...byId.keys()], nextCursor };
}

/**
 * The list once its first page was read (again). Rows the page should have held and does not are gone; rows below
 * it stay, unless so much is new that the page no longer reaches them: then the list begins anew.
 */
export function withFirstPage(list: InboxList, page: Pick<InboxPage, 'conversations' | 'nextCursor'>): InboxList {
  const fresh = page.conversations.map((one) => later(list.byId.get(one.conversationId), one));
  const last = page.conversations.at(-1);
  const inPage = new Set(fresh.map(({ conversationId }) => conversationId));
  const overlaps = list.ids.some((id) => inPage.has(id));
  if (!last || page.nextCursor === null || !overlaps) return listOf(fresh, page.nextCursor);
  const below = [...list.byId.values()].filter((one) => !inPage.has(one.conversationId) && newestFirst(one, last) > 0);
  return listOf([...fresh, ...below], below.length > 0 ? list.nextCursor : page.nextCursor);
}

export function withNextPage(list: InboxList, page: Pick<InboxPage, 'conversations' | 'nextCursor'>): InboxList {
  const fresh = page.conversations.map((one) => later(list.byId.get(one.conversationId), one));
  return listOf(
    new Map([...list.byId, ...fresh.map((one) => [one.conversationId, one] as const)]).values(),
    page.nextCursor,
  );
}

/** The list after some conversations changed. One that is older than what is loaded comes with its page. */
export function withChanges(
  list: InboxList,
  changes: readonly ConversationView[],
  filter: InboxFilter,
  agentId: string,
): InboxList {
  const all = new Map(list.byId);
  const last = list.byId.get(list.ids.at(-1) ?? '');
  for (const change of changes) {
    const known = all.get(change.conversationId);
    if (known && known.rev >= change.rev) continue;
    const isLoaded = known || list.nextCursor === null || (last && newestFirst(change, last) < 0);
    if (isLoaded && matches(change, filter, agentId)) all.set(change.conversationId, change);
    else all.delete(change.conversationId);
  }
  return listOf(all.values(), list.nextCursor);
}

export function without(list: InboxList, conversationId: string): InboxList {
  if (!list.byId.has(conversationId)) return list;
  return listOf(
    [...list.byId.values()].filter((one) => one.conversationId !== conversationId),
    list.nextCursor,
  );
}
