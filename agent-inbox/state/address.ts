/** Where in the inbox somebody is, as the address line holds it. */
import { CHANNELS, CONVERSATION_STATUSES } from '../../contract/codes.ts';
import type { InboxFilter } from '../../contract/conversations.ts';
import { SEARCH_WORDS_MAX } from '../../contract/limits.ts';

export const VIEWS = ['mine', 'unassigned', 'all'] as const;
export const STATUSES = ['open', ...CONVERSATION_STATUSES] as const;

export interface Address extends InboxFilter {
  conversationId: string | null;
  /** The message of it that is looked for. */
  at: number | null;
  /** What is searched for; null: nothing is. */
  find: string | null;
}
const ID = /^[A-Za-z0-9_-]{1,64}$/;

/** Whatever the line says that we do not know is left out. */
export function parseAddress(search: string): Address {
  const asked = new URLSearchParams(search);
  const idOf = (name: string) => (ID.test(asked.get(name) ?? '') ? asked.get(name) : null);
  const branchId = idOf('branch');
  const channel = CHANNELS.find((one) => one === asked.get('channel'));
  return {
    view: VIEWS.find((one) => one === asked.get('view')) ?? 'all',
    status: STATUSES.find((one) => one === asked.get('status')) ?? 'open',
    ...(branchId ? { branchId } : {}),
    ...(channel ? { channel } : {}),
    conversationId: idOf('c'),
    at: idOf('c') && /^[1-9]\d{0,8}$/.test(asked.get('at') ?? '') ? Number(asked.get('at')) : null,
    find: asked.get('find')?.slice(0, SEARCH_WORDS_MAX) ?? null,
  };
}

/** @returns '' or a line beginning with `?`; what is usual is not said */
export function formatAddress({ view, status, branchId, channel, conversationId, at, find }: Address): string {
  const said = new URLSearchParams();
  if (view !== 'all') said.set('view', view);
  if (status !== 'open') said.set('status', status);
  if (branchId) said.set('branch', branchId);
  if (channel) said.set('channel', channel);
  if (conversationId) said.set('c', conversationId);
  if (conversationId && at) said.set('at', String(at));
  if (find !== null) said.set('find', find);
  const line = said.toString();
  return line ? `?${line}` : '';
}

export const filterOf = ({ view, status, branchId, channel }: Address): InboxFilter => ({
  view,
  status,
  ...(branchId ? { branchId } : {}),
  ...(channel ? { channel } : {}),
});
