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
  return { ...withPlaced(list, fresh, orderOf(filter)), nextCursor: page.nextCursor };
}

/**
 * The list with some rows put where they belong now. Those that stay are not sorted again: somebody who scrolls on has
 * thousands, and each page and each change would cost the sorting of all.
 */
function withPlaced(
  { byId, ids, nextCursor }: InboxList,
  rows: readonly ConversationView[],
  order: ReturnType<typeof orderOf>,
): InboxList {
  const all = new Map(byId);
  const moved = new Map(rows.map((row) => [row.conversationId, row]));
  const placed = rows.some(({ conversationId }) => byId.has(conversationId))
    ? ids.filter((id) => !moved.has(id))
    : [...ids];
  for (const [id, row] of moved) {
    all.set(id, row);
    placed.splice(placeOf(row, placed, all, order), 0, id);
  }
  return { byId: all, ids: placed, nextCursor };
}

/** By halves; the end is looked at first, for that is where pages come in. */
function placeOf(
  row: ConversationView,
  ids: readonly string[],
  byId: ReadonlyMap<string, ConversationView>,
  order: ReturnType<typeof orderOf>,
): number {
  const isBefore = (index: number) => order(row, byId.get(ids[index] ?? '') ?? row) < 0;
  if (ids.length === 0 || !isBefore(ids.length - 1)) return ids.length;
  let from = 0;
  let to = ids.length - 1;
  while (from < to) {
    const half = (from + to) >> 1;
    if (isBefore(half)) to = half;
    else from = half + 1;
  }
  return from;
}

/** The list after some conversations changed. One that is older than what is loaded comes with its page. */
export function withChanges(
  list: InboxList,
  changes: readonly ConversationView[],
  filter: InboxFilter,
  who: Who,
): InboxList {
  const order = orderOf(filter);
  const last = list.byId.get(list.ids.at(-1) ?? '');
  const placed = new Map<string, ConversationView>();
  const gone = new Set<string>();
  for (const change of changes) {
    const { conversationId } = change;
    const known = placed.get(conversationId) ?? (gone.has(conversationId) ? undefined : list.byId.get(conversationId));
    if (known && known.rev >= change.rev) continue;
    const isReached = list.nextCursor === null || (last && order(change, last) < 0);
    const isLoaded = known || (isReached && filter.view !== 'mentions');
    placed.delete(conversationId);
    gone.delete(conversationId);
    if (isLoaded && matches(change, filter, who)) placed.set(conversationId, change);
    else gone.add(conversationId);
  }
  return withPlaced(withoutAll(list, gone), [...placed.values()], order);
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

export const without = (list: InboxList, conversationId: string): InboxList =>
  withoutAll(list, new Set([conversationId]));

function withoutAll(list: InboxList, gone: ReadonlySet<string>): InboxList {
  const byId = new Map(list.byId);
  for (const id of gone) byId.delete(id);
  if (byId.size === list.byId.size) return list;
  return { ...list, byId, ids: list.ids.filter((id) => !gone.has(id)) };
}
