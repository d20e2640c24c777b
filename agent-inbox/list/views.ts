import type { InboxFilter } from '../../contract/inbox.ts';

/** Lists everybody has. */
export const ownViews = {
  mine: { view: 'mine', status: 'open' },
  unassigned: { view: 'unassigned', status: 'open' },
  all: { view: 'all', status: 'open' },
} as const satisfies Record<string, InboxFilter>;
