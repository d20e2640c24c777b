import type { AgentView } from '../../contract/conversations.ts';
import type { InboxFilter } from '../../contract/inbox.ts';
import { FILTER_BRANCHES_MAX } from '../../contract/limits.ts';

/** Who has waited so long is looked for: what a row then calls late. */
const LONG_MIN = 15;

/** Lists everybody has, by name. */
export const ownViews = {
  mine: { view: 'mine', status: 'open' },
  mentions: { view: 'mentions', status: 'any' },
  unassigned: { view: 'unassigned', status: 'open' },
  waiting_long: { view: 'all', status: 'open', waitsOverMin: LONG_MIN },
  snoozed: { view: 'all', status: 'snoozed' },
  all: { view: 'all', status: 'open' },
} as const satisfies Record<string, InboxFilter>;
export type OwnView = keyof typeof ownViews;
export const OWN_VIEWS = Object.keys(ownViews) as OwnView[];
/** Those that stand above the list where there is no column of views. */
export const TAB_VIEWS = ['mine', 'unassigned', 'all'] as const satisfies readonly OwnView[];

/** All of the agent's branches as one list; null for who works for none. */
export const branchesView = ({ branchIds }: Pick<AgentView, 'branchIds'>): InboxFilter | null =>
  branchIds.length === 0 ? null : { view: 'all', status: 'open', branchIds: branchIds.slice(0, FILTER_BRANCHES_MAX) };
