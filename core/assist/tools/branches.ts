import { z } from 'zod';
import type { BranchCardRow } from '../../../contract/cards.ts';
import { point } from '../../../contract/primitives.ts';
import type { BranchStore } from '../../branches/branch.store.ts';
import type { Branch, OpeningHours } from '../../branches/branch.ts';
import { toBranchRow } from '../../branches/branch-card.ts';
import { hoursToday, openState } from '../../branches/hours.ts';
import type { Clock } from '../../ports.ts';
import { type AskedDay, askedDay, daysAheadOf } from '../asked-day.ts';
import { askedMoment, instantOf, isOpenAt } from '../asked-moment.ts';
import { type ToolContext, tool } from './tool.ts';

const DAY_MS = 86_400_000;
const REACH_M = 15_000;
const WIDE_M = 40_000;
const LOOKED_AT = 50;

const args = z.strictObject({
  branchId: z.string().min(1).max(64).optional(),
  /** The area a branch is named after, as the vendor writes it. */
  area: z.string().min(1).max(200).optional(),
  /** Where to look, when no branch is named. */
  near: point.nullable().optional(),
  openOnly: z.boolean().optional(),
  /** Only branches that are open then. */
  openAt: askedMoment.optional(),
  limit: z.number().int().min(1).max(5).optional(),
  /** On each branch's own calendar; absent: today. */
  day: askedDay.optional(),
});

export interface BranchFound {
  row: BranchCardRow;
  /** 0 is today; null where the day asked about is beyond what is recorded. */
  daysAhead: number | null;
  /** Any instant of the day asked about. */
  day: string;
  /** Opening hours of that day; `[]` when it does not open. */
  hours: OpeningHours[];
  isTemporarilyClosed: boolean;
  services: Array<{ serviceId: string; name: string; nameEn: string }>;
}
export interface BranchesFound {
  asOf: string;
  /** Nearest first. Branches closed until further notice only when asked for by id. */
  branches: BranchFound[];
  /** The moment they were to be open at, for words. */
  openAt?: { at: string; timezone: string };
}

export interface BranchDeps {
  branches: Pick<BranchStore, 'byId' | 'near' | 'list'>;
  clock: Clock;
}

/** Addresses, phones and opening hours: of one branch, or of those nearest to a place. */
export const branchTool = ({ branches, clock }: BranchDeps) =>
  tool(args, async ({ vendorId }: ToolContext, question): Promise<BranchesFound> => {
    const { branchId, area, near = null, openOnly = false, openAt, limit = 3, day = { ahead: 0 } } = question;
    const now = clock.now();
    const found = (branch: Branch): BranchFound => ({
      row: toBranchRow(branch, near, now),
      ...hoursOf(branch, day, now),
      isTemporarilyClosed: branch.temporarilyClosed,
      services: branch.services.map(({ serviceId, name, nameEn }) => ({ serviceId, name, nameEn })),
    });
    const answer = { asOf: now.toISOString() };
    if (branchId !== undefined) {
      const branch = await branches.byId(vendorId, branchId);
      return { ...answer, branches: branch ? [found(branch)] : [] };
    }
    if (area !== undefined) {
      const named = (await branches.list(vendorId)).find((branch) => isNamed(branch, area));
      return { ...answer, branches: named ? [found(named)] : [] };
    }
    if (!near) return { ...answer, branches: [] };
    const isWanted = (branch: Branch) =>
      !branch.temporarilyClosed &&
      (!openOnly || openState(branch, now).isOpen) &&
      (!openAt || isOpenAt(branch, openAt, now));
    for (const maxM of [REACH_M, WIDE_M]) {
      const nearest = (await branches.near(vendorId, near, { maxM, limit: LOOKED_AT })).map(({ branch }) => branch);
      const wanted = nearest.filter(isWanted).slice(0, limit);
      const [first] = wanted;
      const at = first && openAt ? instantOf(openAt, now, first.timezone) : null;
      const said = first && at ? { openAt: { at: at.toISOString(), timezone: first.timezone } } : {};
      if (first) return { ...answer, branches: wanted.map(found), ...said };
    }
    return { ...answer, branches: [] };
  });

function hoursOf(branch: Branch, asked: AskedDay, now: Date): Pick<BranchFound, 'daysAhead' | 'day' | 'hours'> {
  const daysAhead = daysAheadOf(asked, now, branch.timezone);
  const day = new Date(now.getTime() + (daysAhead ?? 0) * DAY_MS);
  return { daysAhead, day: day.toISOString(), hours: daysAhead === null ? [] : hoursToday(branch, day) };
}

const isNamed = (branch: Branch, area: string): boolean => branch.area.toLowerCase() === area.toLowerCase();
