import type { BranchStore } from '../branches/branch.store.ts';
import type { Timetable } from '../branches/hours.ts';
import type { ConversationState } from '../conversations/state.ts';
import type { GroupStore } from '../groups/group.store.ts';
import { groupHours } from '../groups/group.ts';
import { deskHours } from '../vendors/desk-hours.ts';
import type { VendorStore } from '../vendors/vendor.store.ts';
import { clocksOf, type RunningClock, type SlaRecord, toSlaRecord } from './clock.ts';
import type { SlaPolicyStore } from './policy.store.ts';
import { policyFor, type SlaPolicy } from './policy.ts';

/** What a promise is reckoned from. */
export type PromisedState = Pick<
  ConversationState,
  'vendorId' | 'status' | 'service' | 'groupId' | 'branch' | 'priority'
>;
export interface SlaKeeperDeps {
  slaPolicies: Pick<SlaPolicyStore, 'of'>;
  branches: Pick<BranchStore, 'byId'>;
  groups: Pick<GroupStore, 'list'>;
  vendors: Pick<VendorStore, 'byId'>;
}
/** What a conversation goes by, and which of its promises run. */
export interface Promised {
  policy: SlaPolicy;
  clocks: RunningClock[];
}

/** Reckons a conversation's promises from its state: the same in every process, and on real time alone. */
export function slaKeeper({ slaPolicies, branches, groups, vendors }: SlaKeeperDeps) {
  /** @returns null where nothing is promised, or nothing runs */
  async function promisedTo(state: PromisedState): Promise<Promised | null> {
    if (!state.service.handedOver) return null;
    const { policies } = await slaPolicies.of(state.vendorId);
    const policy = policyFor(policies, state);
    const timetable = policy && (await timetableOf(state));
    if (!timetable) return null;
    const clocks = clocksOf(state, policy, timetable);
    return clocks.length > 0 ? { policy, clocks } : null;
  }

  /** Whose hours count: its group's, else its branch's, else the desk's. Who is shut for good answers nobody. */
  async function timetableOf({ vendorId, groupId, branch }: PromisedState): Promise<Timetable | null> {
    const vendor = await vendors.byId(vendorId);
    if (!vendor) return null;
    const group = groupId && (await groups.list(vendorId)).find((one) => one.groupId === groupId);
    if (group) return groupHours(group, vendor);
    const own = branch && (await branches.byId(vendorId, branch.branchId));
    return own && !own.temporarilyClosed ? own : deskHours(vendor);
  }

  return {
    promisedTo,
    /** What is kept beside its projection. */
    async recordOf(state: PromisedState): Promise<SlaRecord | null> {
      const promised = await promisedTo(state);
      return promised && toSlaRecord(state, promised.clocks);
    },
  };
}
export type SlaKeeper = ReturnType<typeof slaKeeper>;
