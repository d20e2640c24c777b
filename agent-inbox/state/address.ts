/** Where in the inbox somebody is, as the address line holds it. */
import { CHANNELS, CONVERSATION_STATUSES } from '../../contract/codes.ts';
import type { InboxFilter } from '../../contract/conversations.ts';

export const VIEWS = ['mine', 'unassigned', 'all'] as const;
export const STATUSES = ['open', ...CONVERSATION_STATUSES] as const;

export interface Address extends InboxFilter {
  conversationId: string | null;
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
  };
}

/** @returns '' or a line beginning with `?`; what is usual is not said */
export function formatAddress({ view, status, branchId, channel, conversationId }: Address): string {
  const said = new URLSearchParams();
  if (view !== 'all') said.set('view', view);
  if (status !== 'open') said.set('status', status);
  if (branchId) said.set('branch', branchId);
  if (channel) said.set('channel', channel);
  if (conversationId) said.set('c', conversationId);
  const line = said.toString();
  return line ? `?${line}` : '';
}

export const filterOf = ({ view, status, branchId, channel }: Address): InboxFilter => ({
  view,
  status,
  ...(branchId ? { branchId } : {}),
  ...(channel ? { channel } : {}),
});
