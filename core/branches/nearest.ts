import type { BranchCardRow } from '../../contract/cards.ts';
import type { Point } from '../../contract/primitives.ts';
import type { Branch } from './branch.ts';
import { distanceM } from './distance.ts';

/** The nearest of these to a place, ties to the lower id. @returns null where none is within straight-line `reachM` */
export function nearestOf(branches: Branch[], from: Point, reachM = Number.POSITIVE_INFINITY): Branch | null {
  let best: { branch: Branch; branchId: string; distanceM: number } | null = null;
  for (const branch of branches) {
    const one = { branch, branchId: branch.branchId, distanceM: distanceM(from, branch.at) };
    if (one.distanceM <= reachM && (!best || byNearness(one, best) < 0)) best = one;
  }
  return best?.branch ?? null;
}

/** Nearest first, ties to the lower id; by id alone where no place is known. */
export const byNearness = (
  a: Pick<BranchCardRow, 'branchId' | 'distanceM'>,
  b: Pick<BranchCardRow, 'branchId' | 'distanceM'>,
): number => (a.distanceM ?? 0) - (b.distanceM ?? 0) || (a.branchId < b.branchId ? -1 : 1);
