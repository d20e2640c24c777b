/** Where in the inbox somebody is, as the address line holds it: a link is a list. */
import { CHANNELS, CONVERSATION_STATUSES, PRIORITIES } from '../../contract/codes.ts';
import type { InboxAlternative, InboxFilter } from '../../contract/inbox.ts';
import { ALTERNATIVES_MAX, FILTER_BRANCHES_MAX, SEARCH_WORDS_MAX, TAG_MAX } from '../../contract/limits.ts';

export const VIEWS = ['mine', 'unassigned', 'all'] as const;
/** Whose conversations; an alternative knows no mentions. */
const LISTED = [...VIEWS, 'mentions'] as const;
export const STATUSES = ['open', ...CONVERSATION_STATUSES, 'any'] as const;
export const SORTS = ['newest', 'longest_wait'] as const;

export interface Address extends InboxFilter {
  conversationId: string | null;
  /** The saved view the list is, as it was chosen. */
  viewId?: string | undefined;
  /** The message of it that is looked for. */
  at: number | null;
  /** What is searched for; null: nothing is. */
  find: string | null;
}
const ID = /^[A-Za-z0-9_-]{1,64}$/;
const USUAL = { view: 'all', status: 'open' } as const;

/** Whatever the line says that we do not know is left out. */
export function parseAddress(search: string): Address {
  const asked = new URLSearchParams(search);
  const waitsOverMin = minutesOf(asked.get('waits'));
  const sort = SORTS.find((one) => one === asked.get('sort'));
  const anyOf = asked
    .getAll('any')
    .slice(0, ALTERNATIVES_MAX)
    .map((line) => conditionsOf(new URLSearchParams(line)))
    .filter((one) => Object.keys(one).length > 0);
  const conditions = conditionsOf(asked);
  return {
    ...conditions,
    view: LISTED.find((one) => one === asked.get('view')) ?? USUAL.view,
    status: conditions.status ?? USUAL.status,
    ...(waitsOverMin === undefined ? {} : { waitsOverMin }),
    // Such a list has one order.
    ...(sort && waitsOverMin === undefined ? { sort } : {}),
    ...(anyOf.length > 0 ? { anyOf } : {}),
    ...given('viewId', idOf(asked.get('saved'))),
    conversationId: idOf(asked.get('c')) ?? null,
    at: idOf(asked.get('c')) && /^[1-9]\d{0,8}$/.test(asked.get('at') ?? '') ? Number(asked.get('at')) : null,
    find: asked.get('find')?.slice(0, SEARCH_WORDS_MAX) ?? null,
  };
}

/** @returns '' or a line beginning with `?`; what is usual is not said */
export function formatAddress({
  conversationId,
  at,
  find,
  viewId,
  waitsOverMin,
  sort,
  anyOf,
  ...rest
}: Address): string {
  const said = new URLSearchParams();
  spell(said, {
    ...rest,
    view: rest.view === USUAL.view ? undefined : rest.view,
    status: rest.status === USUAL.status ? undefined : rest.status,
  });
  if (waitsOverMin !== undefined) said.set('waits', String(waitsOverMin));
  if (sort) said.set('sort', sort);
  for (const one of anyOf ?? []) {
    const alternative = new URLSearchParams();
    spell(alternative, one);
    said.append('any', alternative.toString());
  }
  if (viewId) said.set('saved', viewId);
  if (conversationId) said.set('c', conversationId);
  if (conversationId && at) said.set('at', String(at));
  if (find !== null) said.set('find', find);
  const line = said.toString();
  return line ? `?${line}` : '';
}

/** What the list is made with; only what is said, so that two of the same list read alike. */
export function filterOf({ conversationId: _, viewId: __, at: ___, find: ____, ...filter }: Address): InboxFilter {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)) as InboxFilter;
}

/** Names a list; two filters that say the same have the same key. */
export function filterKey(filter: InboxFilter): string {
  return formatAddress({ ...filter, conversationId: null, at: null, find: null });
}

/** What takes every narrowing away, and leaves whose conversations they are. */
export const WIDE = {
  status: USUAL.status,
  branchId: undefined,
  branchIds: undefined,
  channel: undefined,
  groupId: undefined,
  tag: undefined,
  priority: undefined,
  isUnread: undefined,
  waitsOverMin: undefined,
  sort: undefined,
  anyOf: undefined,
} as const;
export const isNarrowed = (filter: InboxFilter): boolean =>
  filterKey(filter) !== filterKey({ view: filter.view, status: USUAL.status });

const given = <K extends string, V>(name: K, value: V | undefined): { [N in K]?: V } =>
  (value === undefined ? {} : { [name]: value }) as { [N in K]?: V };
const idOf = (text: string | null): string | undefined => (text !== null && ID.test(text) ? text : undefined);

function minutesOf(text: string | null): number | undefined {
  return text !== null && /^\d{1,5}$/.test(text) ? Number(text) : undefined;
}

function conditionsOf(asked: URLSearchParams): InboxAlternative {
  const branchIds = (asked.get('branch') ?? '')
    .split(',')
    .filter((one) => ID.test(one))
    .slice(0, FILTER_BRANCHES_MAX);
  const tag = asked.get('tag')?.trim().toLowerCase();
  return {
    ...given(
      'view',
      VIEWS.find((one) => one === asked.get('view')),
    ),
    ...given(
      'status',
      STATUSES.find((one) => one === asked.get('status')),
    ),
    ...(branchIds.length > 0 ? { branchIds } : {}),
    ...given(
      'channel',
      CHANNELS.find((one) => one === asked.get('channel')),
    ),
    ...given('groupId', idOf(asked.get('group'))),
    ...(tag && tag.length <= TAG_MAX ? { tag } : {}),
    ...given(
      'priority',
      PRIORITIES.find((one) => one === asked.get('priority')),
    ),
    ...(asked.has('unread') ? { isUnread: true as const } : {}),
  };
}

type Spelt = Omit<InboxAlternative, 'view'> & { view?: InboxFilter['view'] | undefined; branchId?: string | undefined };
function spell(said: URLSearchParams, one: Spelt): void {
  const branchIds = one.branchIds ?? (one.branchId ? [one.branchId] : []);
  const words = {
    view: one.view,
    status: one.status,
    branch: branchIds.join(','),
    channel: one.channel,
    group: one.groupId,
    tag: one.tag,
    priority: one.priority,
    unread: one.isUnread && '1',
  };
  for (const [name, value] of Object.entries(words)) if (value) said.set(name, value);
}
