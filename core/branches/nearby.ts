import type { OpenState } from '../../contract/cards.ts';
import { CLOSING_SOON_MS } from '../../contract/limits.ts';
import type { Point } from '../../contract/primitives.ts';
import type { NearbyBranch } from '../../contract/rest.ts';
import type { BranchStore } from './branch.store.ts';
import type { Branch } from './branch.ts';
import { toBranchRow } from './branch-card.ts';
import { distanceM, ROAD_FACTOR } from './distance.ts';

/** So far somebody looks for a branch, whatever it sells: the width of a large city with its suburbs. */
const REACH_M = 60_000;
/** Looked at in turn, until there are enough: in a city the first of a thousand branches are near. */
const RINGS_M = [4_000, 12_000];

/**
 * What else a page about branches shows of one.
 * @param from the place asked about; null when none is known
 * @param open how it stands `now`
 */
export function atBranch(branch: Branch, from: Point | null, { isOpen, changesAt }: OpenState, now: Date) {
  const awayM = from && distanceM(from, branch.at);
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
  { vendorId, from, radiusM = REACH_M, openOnly, limit, isWanted: isAsked }: NearbyQuestion,
): Promise<NearbyBranch[]> {
  const isWanted = (branch: Branch) => !branch.temporarilyClosed && isAsked(branch);
  /** Hours are looked at only until there are enough. */
  const rowsOf = (found: Branch[]): NearbyBranch[] => {
    const rows: NearbyBranch[] = [];
    for (const branch of found) {
      if (rows.length === limit) break;
      const row = toBranchRow(branch, from, now);
      if (openOnly && !row.open.isOpen) continue;
      rows.push({ ...row, ...atBranch(branch, from, row.open, now) });
    }
    return rows;
  };
  if (!from) return rowsOf((await branches.list(vendorId)).filter(isWanted));
  const rings = [...RINGS_M.filter((ringM) => ringM < radiusM), radiusM];
  let rows: NearbyBranch[] = [];
  for (const maxM of rings) {
    const found = await branches.near(vendorId, from, { maxM, limit: Number.POSITIVE_INFINITY, isWanted });
    rows = rowsOf(found.map(({ branch }) => branch));
    if (rows.length === limit) break;
  }
  return rows;
}
