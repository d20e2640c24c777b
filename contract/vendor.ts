/** What admins say of their vendor, and of when each branch is open. */
import { z } from 'zod';
import { openState } from './cards.ts';
import { specialDays, timezone, weekHours } from './hours.ts';
import { id, locale } from './primitives.ts';
import type { RouteShape } from './routes.ts';

const wall = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'HH:MM');
const fields = {
  name: z.string().trim().min(1).max(80),
  locale,
  timezone,
  brandColour: z.string().regex(/^#[0-9a-fA-F]{6}$/, '#rrggbb'),
  /** Every day, where there is no week: equal ends mean day and night. */
  peopleFrom: wall,
  peopleUntil: wall,
  /** The week of the vendor's own desk; null: `peopleFrom`–`peopleUntil` each day. */
  hours: weekHours.nullable(),
  holidays: specialDays,
  /** Shoppers are asked how it was, once a talk is resolved. */
  asksCsat: z.boolean(),
  /** Where the vendor says what it does with shoppers’ data: a page of theirs, shown in the widget. Empty: there is none. */
  privacyUrl: z.union([z.literal(''), z.url({ protocol: /^https?$/ }).max(500)]),
};
/** `rev`: the revision that was read. Changed since by somebody else: `vendor_changed`. */
export const changeVendor = z
  .strictObject({ rev: z.number().int().min(1), ...z.strictObject(fields).partial().shape })
  .meta({ id: 'ChangeVendor' });
export type ChangeVendor = z.infer<typeof changeVendor>;
export const vendorView = z
  .object({ vendorId: id, ...fields, open: openState, rev: z.number().int() })
  .meta({ id: 'Vendor' });
export type VendorView = z.infer<typeof vendorView>;
const vendorReply = z.object({ vendor: vendorView });

const hoursFields = {
  timezone,
  hours: weekHours,
  specialDays,
  /** Goes by the vendor's holidays too. */
  keepsHolidays: z.boolean(),
  /** Shut until further notice. */
  temporarilyClosed: z.boolean(),
};
/** `rev`: of the hours that were read. Changed since by somebody else: `branch_changed`. */
export const changeBranchHours = z
  .strictObject({ rev: z.string().min(1).max(64), ...z.strictObject(hoursFields).partial().shape })
  .meta({ id: 'ChangeBranchHours' });
export type ChangeBranchHours = z.infer<typeof changeBranchHours>;
export const branchHoursView = z
  .object({ branchId: id, name: z.string(), area: z.string(), ...hoursFields, open: openState, rev: z.string() })
  .meta({ id: 'BranchHours' });
export type BranchHoursView = z.infer<typeof branchHoursView>;
const branchHoursReply = z.object({ branch: branchHoursView });
const branchId = z.object({ branchId: id });

export const vendorRoutes = {
  getVendor: {
    method: 'get',
    path: '/vendor',
    access: 'supervisor',
    summary: 'The vendor: its name, its zone, when its desk is there, its holidays',
    reply: vendorReply,
  },
  changeVendor: {
    method: 'patch',
    path: '/vendor',
    access: 'supervisor',
    summary: 'Change the vendor, as it stood at `rev`; for admins of the whole vendor',
    body: changeVendor,
    reply: vendorReply,
  },
  getBranchHours: {
    method: 'get',
    path: '/branches/:branchId/hours',
    access: 'supervisor',
    summary: 'When a branch is open: its week and its special days, closures among them',
    params: branchId,
    reply: branchHoursReply,
  },
  changeBranchHours: {
    method: 'patch',
    path: '/branches/:branchId/hours',
    access: 'supervisor',
    summary: 'Change when a branch is open, as it stood at `rev`; for admins, of their branches',
    params: branchId,
    body: changeBranchHours,
    reply: branchHoursReply,
  },
} as const satisfies Record<string, RouteShape>;
