/** The list as plain data: pages from the server, moved on by every change that is told live. */
import type { ConversationView } from '../../contract/conversations.ts';
import type { InboxFilter, InboxPage } from '../../contract/inbox.ts';
import { matches, orderOf, type Who } from './matches.ts';

export interface InboxList {
  byId: ReadonlyMap<string, ConversationView>;
  /** As the server sorts. */
  ids: readonly string[];
  nextCursor: string | null;
}
export const emptyList: InboxList = { byId: new Map(), ids: [], nextCursor: null };
type Page = Pick<InboxPage, 'conversations' | 'nextCursor'>;

/** Of two views of one conversation the later: `rev` decides, whatever order they came in. */
export const later = (a: ConversationView | undefined, b: ConversationView): ConversationView =>
  a && a.rev > b.rev ? a : b;

function listOf(all: Iterable<ConversationView>, nextCursor: string | null, filter: InboxFilter): InboxList {
  const sorted = [...all].sort(orderOf(filter));
  const byId = new Map(sorted.map((conversation) => [conversation.conversationId, conversation]));
  return { byId, ids: [...byId.keys()], nextCursor };
}

/**
 * The list once its first page was read (again). Rows the page should have held and does not are gone; rows below
 * it stay, unless so much is new that the page no longer reaches them: then the list begins anew.
 */
export function withFirstPage(list: InboxList, page: Page, filter: InboxFilter): InboxList {
  const fresh = page.conversations.map((one) => later(list.byId.get(one.conversationId), one));
  const last = page.conversations.at(-1);
  const inPage = new Set(fresh.map(({ conversationId }) => conversationId));
  const overlaps = list.ids.some((id) => inPage.has(id));
  if (!last || page.nextCursor === null || !overlaps) return listOf(fresh, page.nextCursor, filter);
  const order = orderOf(filter);
  const below = [...list.byId.values()].filter((one) => !inPage.has(one.conversationId) && order(one, last) > 0);
  return listOf([...fresh, ...below], below.length > 0 ? list.nextCursor : page.nextCursor, filter);
}

export function withNextPage(list: InboxList, page: Page, filter: InboxFilter): InboxList {
  const fresh = page.conversations.map((one) => later(list.byId.get(one.conversationId), one));
  return listOf(
    new Map([...list.byId, ...fresh.map((one) => [one.conversationId, one] as const)]).values(),
    page.nextCursor,
    filter,
  );
}

/** The list after some conversations changed. One that is older than what is loaded comes with its page. */
export function withChanges(
  list: InboxList,
  changes: readonly ConversationView[],
  filter: InboxFilter,
  who: Who,
): InboxList {
  const order = orderOf(filter);
  const all = new Map(list.byId);
  const last = list.byId.get(list.ids.at(-1) ?? '');
  for (const change of changes) {
    const known = all.get(change.conversationId);
    if (known && known.rev >= change.rev) continue;
    const isReached = list.nextCursor === null || (last && order(change, last) < 0);
    const isLoaded = known || (isReached && filter.view !== 'mentions');
    if (isLoaded && matches(change, filter, who)) all.set(change.conversationId, change);
    else all.delete(change.conversationId);
  }
  return listOf(all.values(), list.nextCursor, filter);
}

/** A guess was wrong: the conversation as it was, unless the server has said meanwhile how it is. */
export function withTakenBack(
  list: InboxList,
  { guess, before }: { guess: ConversationView; before: ConversationView },
  filter: InboxFilter,
  who: Who,
): InboxList {
  const { conversationId } = guess;
  const known = list.byId.get(conversationId);
  if (known && known.rev !== guess.rev) return list;
  const all = new Map(list.byId);
  if (matches(before, filter, who)) all.set(conversationId, before);
  else all.delete(conversationId);
  return listOf(all.values(), list.nextCursor, filter);
}

export function without(list: InboxList, conversationId: string): InboxList {
  if (!list.byId.has(conversationId)) return list;
  const byId = new Map(list.byId);
  byId.delete(conversationId);
  return { ...list, byId, ids: list.ids.filter((id) => id !== conversationId) };
}
