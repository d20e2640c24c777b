/** Whom a conversation may go to by now: the nearest first, farther ones as its shopper waits. */
import type { RoutePool, RouteRelaxed } from '../../contract/codes.ts';
import type { Pool } from '../agents/agent.store.ts';
import type { Branch } from '../branches/branch.ts';
import { distanceM } from '../branches/distance.ts';
import { openState } from '../branches/hours.ts';
import { type Group, groupHours } from '../groups/group.ts';
import type { Vendor } from '../vendors/vendor.store.ts';
import type { Need } from './need.ts';

/** How long a shopper has waited when each of these is asked, or put aside, in seconds. */
export const AFTER_S = { area: 60, shutGroup: 120, centre: 120, language: 180, skills: 300 } as const;
/** Straight-line metres within which another branch is near enough to know the place. */
const AREA_M = 15_000;

export interface OpenPool {
  pool: RoutePool;
  who: Pool;
}
/** What is known of the vendor's places and hours. */
export interface Places {
  branches: Branch[];
  groups: Group[];
  vendor: Vendor | null;
}

/**
 * The pools that are open to a conversation, in the order they are asked.
 *
 * Their last agent at once. Its branch while that is open; the branches near it after a minute. Its group while that is
 * open, otherwise after two. The centre, which is who sees everything and the central groups that are open, after two
 * minutes; at once where there is neither a branch nor a group that would answer.
 * @param now by which places are open
 */
export function openPools(need: Need, { branches, groups, vendor }: Places, now: Date): OpenPool[] {
  const waitedS = need.waitedMs / 1_000;
  const isOpen = (branch: Branch) => openState(branch, now).isOpen;
  const own = branches.find(({ branchId }) => branchId === need.branch?.branchId);
  const isBranchOpen = own !== undefined && isOpen(own);
  const isThere = (group: Group) => vendor !== null && openState(groupHours(group, vendor), now).isOpen;
  const isGroupOpen = groups.some((group) => group.groupId === need.groupId && isThere(group));

  const pools: OpenPool[] = [];
  if (need.lastAgentId) pools.push({ pool: 'last_agent', who: { agentId: need.lastAgentId } });
  if (isBranchOpen) pools.push({ pool: 'branch', who: { branchIds: [own.branchId] } });
  if (own && waitedS >= AFTER_S.area) {
    const near = branches.filter((one) => one !== own && distanceM(one.at, own.at) <= AREA_M && isOpen(one));
    if (near.length > 0) pools.push({ pool: 'area', who: { branchIds: near.map(({ branchId }) => branchId) } });
  }
  if (need.groupId && (isGroupOpen || waitedS >= AFTER_S.shutGroup))
    pools.push({ pool: 'group', who: { groupId: need.groupId } });
  if (!(isBranchOpen || isGroupOpen) || waitedS >= AFTER_S.centre) {
    const central = groups.filter((group) => group.isCentral && group.groupId !== need.groupId && isThere(group));
    pools.push({ pool: 'centre', who: 'centre' });
    pools.push(...central.map(({ groupId }) => ({ pool: 'centre' as const, who: { groupId } })));
  }
  return pools;
}

/** What is no longer insisted on. */
export function relaxedBy({ waitedMs }: Pick<Need, 'waitedMs'>): RouteRelaxed[] {
  const waitedS = waitedMs / 1_000;
  return [
    ...(waitedS >= AFTER_S.language ? (['language'] as const) : []),
    ...(waitedS >= AFTER_S.skills ? (['skills'] as const) : []),
  ];
}
