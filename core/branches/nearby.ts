import { CLOSING_SOON_MS } from '../../contract/limits.ts';
import type { Point } from '../../contract/primitives.ts';
import type { NearbyBranch } from '../../contract/rest.ts';
import type { BranchStore } from './branch.store.ts';
import type { Branch } from './branch.ts';
import { toBranchRow } from './branch-card.ts';
import { distanceM, ROAD_FACTOR } from './distance.ts';
import { openState } from './hours.ts';

/** So far somebody looks for a branch, whatever it sells: the width of a large city with its suburbs. */
const REACH_M = 60_000;

/** What else a page about branches shows of one. @param from the place asked about; null when none is known */
export function atBranch(branch: Branch, from: Point | null, now: Date) {
  const awayM = from && distanceM(from, branch.at);
  const { isOpen, changesAt } = openState(branch, now);
  const { courier, partner, services } = branch;
  return {
    kind: partner ? ('partner' as const) : ('own' as const),
    // To the hundred metres: more would claim what an estimate does not know.
    roadM: awayM === null ? null : Math.round((awayM * ROAD_FACTOR) / 100) * 100,
    closesSoon: isOpen && changesAt !== null && Date.parse(changesAt) - now.getTime() <= CLOSING_SOON_MS,
    courier: courier && { radiusM: courier.radiusM, isInReach: awayM === null ? null : awayM <= courier.radiusM },
    services: services.map(({ serviceId, name, nameEn }) => ({ serviceId, name, nameEn })),
  };
}

export interface NearbyQuestion {
  vendorId: string;
  /** null: by `branchId`, without distances. */
  from: Point | null;
  /** Straight-line metres. */
  radiusM?: number | undefined;
  openOnly: boolean;
  limit: number;
  isWanted(branch: Branch): boolean;
}

/** The nearest branches to a place, nearest first; those closed until further notice never appear. */
export async function nearbyBranches(
  { branches, now }: { branches: Pick<BranchStore, 'near' | 'list'>; now: Date },
  { vendorId, from, radiusM = REACH_M, openOnly, limit, isWanted }: NearbyQuestion,
): Promise<NearbyBranch[]> {
  const isShown = (branch: Branch) =>
    !branch.temporarilyClosed && isWanted(branch) && (!openOnly || openState(branch, now).isOpen);
  // Whether each of a thousand is open would be asked before the nearest are known: hours are looked at from there on.
  const inReach = from
    ? (await branches.near(vendorId, from, { maxM: radiusM, limit: Number.POSITIVE_INFINITY })).map((one) => one.branch)
    : await branches.list(vendorId);
  const rows: NearbyBranch[] = [];
  for (const branch of inReach) {
    if (rows.length === limit) break;
    if (isShown(branch)) rows.push({ ...toBranchRow(branch, from, now), ...atBranch(branch, from, now) });
  }
  return rows;
}
