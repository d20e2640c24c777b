import type { InboxAlternative, InboxFilter } from '../contract/inbox.ts';
import { type Agent, sightOf } from '../core/agents/agent.ts';
import type { Conditions, ListQuery } from '../core/conversations/list-query.store.ts';
import { rankOf } from '../core/conversations/state.ts';

/** What a filter asks of the store, for this agent at this moment. `matches` of the inbox is the same rule. */
export function queryOf(agent: Agent, filter: InboxFilter, now: Date): ListQuery {
  const { branchId, branchIds, waitsOverMin, sort, anyOf } = filter;
  return {
    sight: sightOf(agent),
    ...conditionsOf(agent, {
      ...filter,
      view: filter.view === 'mentions' ? 'all' : filter.view,
      branchIds: both(branchIds, branchId),
    }),
    ...(waitsOverMin === undefined ? {} : { waitsSince: new Date(now.getTime() - waitsOverMin * 60_000) }),
    sort: sort ?? (waitsOverMin === undefined ? 'newest' : 'longest_wait'),
    ...(anyOf ? { anyOf: anyOf.map((one) => conditionsOf(agent, one)) } : {}),
  };
}

const both = (branchIds: string[] | undefined, branchId: string | undefined): string[] | undefined =>
  branchId === undefined ? branchIds : (branchIds ?? [branchId]).filter((one) => one === branchId);

function conditionsOf(agent: Agent, filter: InboxAlternative): Conditions {
  const { view, status, branchIds, channel, groupId, tag, priority, isUnread } = filter;
  return {
    ...(view === 'mine' ? { assigneeId: agent.agentId } : view === 'unassigned' ? { assigneeId: null } : {}),
    ...(status === 'open' ? { isOpen: true } : status === undefined || status === 'any' ? {} : { status }),
    ...(branchIds ? { branchIds } : {}),
    ...(channel ? { channel } : {}),
    ...(groupId ? { groupId } : {}),
    ...(tag ? { tag } : {}),
    ...(priority ? { priority: rankOf(priority) } : {}),
    ...(isUnread ? { isUnread } : {}),
  };
}
