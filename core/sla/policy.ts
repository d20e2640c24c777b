import type { SlaClock } from '../../contract/codes.ts';
import type { SlaPolicy } from '../../contract/sla.ts';
import { type ConversationState, priorityOf } from '../conversations/state.ts';

export type { SlaPolicy };

/** The minutes promised for a clock; null where nothing is. */
export const minutesOf = (policy: SlaPolicy, clock: SlaClock): number | null =>
  ({ first_reply: policy.firstReplyMin, next_reply: policy.nextReplyMin, resolve: policy.resolveMin })[clock];

/**
 * The promise a conversation goes by: the most specific that fits, one for its group and priority before one for the
 * group, before one for the priority, before one for all. Ties go to the first of the list.
 *
 * The priority is the one people gave it: raised by a clock, it keeps the promise it had.
 */
export function policyFor(
  policies: SlaPolicy[],
  { groupId, priority, service }: Pick<ConversationState, 'groupId' | 'priority' | 'service'>,
): SlaPolicy | null {
  const named = priorityOf(service.raisedFrom ?? priority);
  const fitting = policies.filter(
    (one) => (one.groupId === null || one.groupId === groupId) && (one.priorities?.includes(named) ?? true),
  );
  const [best] = fitting.sort((a, b) => narrowness(b) - narrowness(a));
  return best ?? null;
}

const narrowness = ({ groupId, priorities }: SlaPolicy): number => (groupId ? 2 : 0) + (priorities ? 1 : 0);
