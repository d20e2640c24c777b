import type { NotChosenReason, RoutePool, RouteRelaxed } from '../../contract/codes.ts';
import { OTHERS_MAX, type RoutedBecause } from '../../contract/messages.ts';
import type { Candidate } from '../agents/agent.store.ts';
import type { Need } from './need.ts';

export interface Choice {
  agent: Candidate;
  because: RoutedBecause;
}

/**
 * Picks who of a pool gets a conversation: of those with a place free who know what it needs and answer in its
 * language, their last agent; then the least loaded for their capacity; then whom the router gave nothing for longest.
 * Ties go to the lower `agentId`, so decisions repeat.
 * Who had it and did not answer in time comes last.
 *
 * @param relaxed what is not insisted on; it says so where the chosen one lacks it
 * @returns null where nobody fits
 */
export function choose(need: Need, pool: RoutePool, candidates: Candidate[], relaxed: RouteRelaxed[]): Choice | null {
  const unfitness = new Map(candidates.map((one) => [one.agentId, unfitnessOf(need, one, relaxed)]));
  const inOrder = candidates.toSorted((a, b) => firstOf(need, a, b));
  const agent = inOrder.find(({ agentId }) => unfitness.get(agentId) === null);
  if (!agent) return null;
  const others = inOrder
    .filter((one) => one !== agent)
    .slice(0, OTHERS_MAX)
    .map(({ agentId, name }) => ({ name, why: unfitness.get(agentId) ?? ('busier' as const) }));
  return {
    agent,
    because: {
      pool,
      waitedS: Math.floor(need.waitedMs / 1_000),
      ...(need.branch ? { branch: need.branch.name } : {}),
      ...(need.groupId ? { group: need.groupId } : {}),
      skills: need.skills,
      locale: need.locale,
      open: agent.open,
      capacity: agent.capacity,
      relaxed: relaxed.filter((one) => (one === 'language' ? !speaks(need, agent) : !knows(need, agent))),
      others,
      looked: candidates.length,
    },
  };
}

const knows = ({ skills }: Need, one: Candidate) => skills.every((skill) => one.skills.includes(skill));
const speaks = ({ locale }: Need, one: Candidate) => one.languages.includes(locale);

/** What keeps somebody from getting it; null: nothing. */
export function unfitnessOf(
  need: Need,
  one: Candidate,
  relaxed: RouteRelaxed[],
): Exclude<NotChosenReason, 'busier'> | null {
  if (!knows(need, one) && !relaxed.includes('skills')) return 'no_skill';
  if (!speaks(need, one) && !relaxed.includes('language')) return 'no_language';
  return one.open < one.capacity ? null : 'full';
}

/** Nobody's load is reckoned against no capacity. */
const loadOf = ({ open, capacity }: Candidate) => open / Math.max(1, capacity);

function firstOf({ lastAgentId, unansweredBy }: Need, a: Candidate, b: Candidate): number {
  const isLast = (one: Candidate) => Number(one.agentId === lastAgentId);
  const wasSilent = (one: Candidate) => Number(one.agentId === unansweredBy);
  return (
    wasSilent(a) - wasSilent(b) ||
    isLast(b) - isLast(a) ||
    loadOf(a) - loadOf(b) ||
    (a.givenAt?.getTime() ?? 0) - (b.givenAt?.getTime() ?? 0) ||
    (a.agentId < b.agentId ? -1 : 1)
  );
}
