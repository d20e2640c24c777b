import type { BranchCardRow } from '../../contract/cards.ts';
import type { Point } from '../../contract/primitives.ts';
import type { Branch } from './branch.ts';
import { distanceM } from './distance.ts';
import { hoursToday, openState } from './hours.ts';

/** A short way to name a branch. */
export const toBranchRef = ({ branchId, name, area }: Branch): Pick<BranchCardRow, 'branchId' | 'name' | 'area'> => ({
  branchId,
  name,
  area,
});

/** The address on one line. */
export const addressLine = ({ address }: Pick<Branch, 'address'>): string =>
  `${address.street}, ${address.district}, ${address.city} ${address.postalCode}`;

/** A branch as its card shows it. @param from the place asked about; null when none is known */
export function toBranchRow(branch: Branch, from: Point | null, now: Date): BranchCardRow {
  return {
    ...toBranchRef(branch),
    address: addressLine(branch),
    phone: branch.phone,
    at: branch.at,
    distanceM: from && Math.round(distanceM(from, branch.at)),
    open: openState(branch, now),
    hoursToday: hoursToday(branch, now),
    capabilities: branch.capabilities,
    ...(branch.partner ? { partner: branch.partner.name } : {}),
  };
}
