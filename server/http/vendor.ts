import type { BranchHoursView, VendorView } from '../../contract/vendor.ts';
import { type Agent, handlesBranch, isAdmin } from '../../core/agents/agent.ts';
import type { Core } from '../../core/assemble.ts';
import type { Branch } from '../../core/branches/branch.ts';
import { type BranchHours, hoursOfBranch, revOfHours } from '../../core/branches/branch-hours.ts';
import { openState } from '../../core/branches/hours.ts';
import type { Catalogue } from '../../core/catalogue.ts';
import { DomainError } from '../../core/errors.ts';
import type { Clock } from '../../core/ports.ts';
import { deskHours } from '../../core/vendors/desk-hours.ts';
import type { VendorFields, VendorRecord } from '../../core/vendors/vendor.store.ts';
import type { AuditTrail } from '../audit-trail.ts';
import { asAdminOfAll } from './as-admin.ts';
import type { Handlers } from './rest.ts';

type Names = 'getVendor' | 'changeVendor' | 'getBranchHours' | 'changeBranchHours';
interface Deps {
  core: Pick<Core, 'vendors'>;
  catalogue: Pick<Catalogue, 'branches'>;
  clock: Clock;
  trail: AuditTrail;
}

/** The vendor itself, and the hours of its desk and of each branch. */
export function vendorRoutes({
  core: { vendors },
  catalogue: { branches },
  clock,
  trail,
}: Deps): Pick<Handlers, Names> {
  async function theirs({ vendorId }: Agent): Promise<VendorRecord> {
    const vendor = await vendors.current(vendorId);
    if (!vendor) throw new DomainError('not_found');
    return vendor;
  }
  async function branchOf(agent: Agent, branchId: string): Promise<Branch> {
    const branch = handlesBranch(agent, branchId) && (await branches.current(agent.vendorId, branchId));
    if (!branch) throw new DomainError('branch_not_found');
    return branch;
  }
  const shown = (vendor: VendorRecord): { vendor: VendorView } => ({
    vendor: { ...vendor, open: openState(deskHours(vendor), clock.now()) },
  });
  const shownBranch = (branch: Branch): { branch: BranchHoursView } => {
    const { branchId, name, area } = branch;
    const hours = hoursOfBranch(branch);
    return { branch: { branchId, name, area, ...hours, open: openState(branch, clock.now()), rev: revOfHours(hours) } };
  };

  return {
    getVendor: async ({ agent }) => shown(await theirs(agent)),

    async changeVendor({ agent, body: { rev, ...given } }) {
      asAdminOfAll(agent);
      const fields = said<VendorFields>(given);
      const before = await theirs(agent);
      if (isSo(before, fields)) return shown(before);
      const changed = await vendors.change(agent.vendorId, rev, fields);
      if (changed) {
        const of = { kind: 'vendor', id: agent.vendorId, name: changed.name } as const;
        await trail.note(agent, { action: 'changed', of, before, after: changed });
        return shown(changed);
      }
      const now = await theirs(agent);
      if (isSo(now, fields)) return shown(now);
      throw new DomainError('vendor_changed');
    },

    getBranchHours: async ({ agent, params: { branchId } }) => shownBranch(await branchOf(agent, branchId)),

    async changeBranchHours({ agent, params: { branchId }, body: { rev, ...given } }) {
      const before = await branchOf(agent, branchId);
      if (!isAdmin(agent)) throw new DomainError('forbidden');
      const fields = said<BranchHours>(given);
      if (isSo(hoursOfBranch(before), fields)) return shownBranch(before);
      if (revOfHours(hoursOfBranch(before)) === rev) {
        const changed = await branches.changeHours(before, { ...hoursOfBranch(before), ...fields });
        if (changed) {
          const of = { kind: 'branch_hours', id: changed.branchId, name: changed.name } as const;
          const [was, is] = [hoursOfBranch(before), hoursOfBranch(changed)];
          await trail.note(agent, { action: 'changed', of, before: was, after: is });
          return shownBranch(changed);
        }
      }
      const now = await branchOf(agent, branchId);
      if (isSo(hoursOfBranch(now), fields)) return shownBranch(now);
      throw new DomainError('branch_changed', { name: now.name });
    },
  };
}

/** What was not said stays. */
const said = <F>(given: object): Partial<F> =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Partial<F>;

/** Whether it is so already: what was asked twice is done once. */
const isSo = <F extends object>(now: F, fields: Partial<F>): boolean =>
  Object.entries(fields).every(([name, value]) => JSON.stringify(now[name as keyof F]) === JSON.stringify(value));
