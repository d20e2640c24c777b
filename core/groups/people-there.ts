import type { AgentStore } from '../agents/agent.store.ts';
import type { BranchStore } from '../branches/branch.store.ts';
import type { Branch } from '../branches/branch.ts';
import { openState, type Timetable } from '../branches/hours.ts';
import { deskHours } from '../vendors/desk-hours.ts';
import type { Vendor, VendorStore } from '../vendors/vendor.store.ts';
import type { GroupStore } from './group.store.ts';
import { type Group, groupHours } from './group.ts';

/** Who may answer, by whose hours. */
type Pool = 'branch' | 'group' | 'centre';
export interface PeopleThere {
  /** Whose people are there now. */
  now: Pool[];
  /** When the first of them are; null while some are there, and where nobody says when. */
  from: Date | null;
  /** Whose people those are, and their clock: the branch, the group, or the vendor. */
  of: string;
  timezone: string;
}

interface Asked {
  vendor: Vendor;
  /** The branch it belongs to, where that has people of its own. */
  branch: Branch | null;
  /** The group it is for, where that has people. */
  group: Group | null;
  /** Those with people. The central ones answer for everybody. */
  groups: Group[];
}

/**
 * Whose people are there for a conversation, or when the first will be: those of its branch, of its group, and of the
 * centre, which is the vendor's own desk and the central groups. Nobody waits for a branch while the centre answers.
 */
export function peopleThere({ vendor, branch, group, groups }: Asked, now: Date): PeopleThere {
  const central = groups.filter(({ isCentral }) => isCentral);
  const answering: Array<{ pool: Pool; name: string; hours: Timetable }> = [
    ...(branch ? [{ pool: 'branch' as const, name: branch.name, hours: branch }] : []),
    ...(group ? [{ pool: 'group' as const, name: group.name, hours: groupHours(group, vendor) }] : []),
    { pool: 'centre', name: vendor.name, hours: deskHours(vendor) },
    ...central.map((one) => ({ pool: 'centre' as const, name: one.name, hours: groupHours(one, vendor) })),
  ];
  const states = answering.map((one) => ({ ...one, open: openState(one.hours, now) }));
  const there = states.filter(({ open }) => open.isOpen);
  const desk = { of: vendor.name, timezone: vendor.timezone };
  const [first] = there;
  if (first) {
    const pools = [...new Set(there.map(({ pool }) => pool))];
    return { now: pools, from: null, of: first.name, timezone: first.hours.timezone };
  }
  const [next] = states
    .flatMap(({ name, open }) =>
      open.changesAt ? [{ from: new Date(open.changesAt), of: name, timezone: open.timezone }] : [],
    )
    .sort((a, b) => a.from.getTime() - b.from.getTime());
  return { now: [], from: null, ...desk, ...next };
}

export interface PeopleDeps {
  vendors: Pick<VendorStore, 'byId'>;
  branches: Pick<BranchStore, 'byId'>;
  groups: Pick<GroupStore, 'list'>;
  agents: Pick<AgentStore, 'hasStaff'>;
}
/** What a conversation belongs to; null where it is of none. */
export interface Belongs {
  branchId: string | null;
  groupId: string | null;
}

/** The same of the records: a branch or a group without people of its own is nobody to wait for. */
export async function peopleFor(
  { vendors, branches, groups, agents }: PeopleDeps,
  vendorId: string,
  { branchId, groupId }: Belongs,
  now: Date,
): Promise<PeopleThere | null> {
  const vendor = await vendors.byId(vendorId);
  if (!vendor) return null;
  const staffed = async <T>(one: T | null, of: { branchId: string } | { groupId: string }) =>
    one && (await agents.hasStaff(vendorId, of)) ? one : null;
  const theirs = (await groups.list(vendorId)).filter((one) => one.isCentral || one.groupId === groupId);
  const [branch, ...found] = await Promise.all([
    branchId === null ? null : branches.byId(vendorId, branchId).then((one) => staffed(one, { branchId })),
    ...theirs.map((one) => staffed(one, { groupId: one.groupId })),
  ]);
  const known = found.filter((one) => one !== null);
  const group = known.find((one) => one.groupId === groupId) ?? null;
  return peopleThere({ vendor, branch, group, groups: known }, now);
}
