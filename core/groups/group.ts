import type { SpecialDay, WeekHours } from '../branches/branch.ts';
import type { Timetable } from '../branches/hours.ts';
import { deskHours } from '../vendors/desk-hours.ts';
import type { Vendor } from '../vendors/vendor.store.ts';

/** People who answer together for one matter, wherever they sit: a department, a specialty centre. */
export interface Group {
  vendorId: string;
  groupId: string;
  name: string;
  nameEn: string;
  /** What its agents know about: `service:<serviceId>`, `family:<category>`, `complaint`. */
  skills: string[];
  /** Answers for the whole vendor, also where a conversation is of no group or of a branch that is shut. */
  isCentral: boolean;
  timezone: string;
  /** null: the vendor's own desk hours. */
  hours: WeekHours | null;
  specialDays: SpecialDay[];
  keepsHolidays: boolean;
  supervisorIds: string[];
  /** Grows with each change. */
  rev: number;
}
/** What an admin says of it. */
export type GroupFields = Omit<Group, 'vendorId' | 'groupId' | 'rev'>;

/** When its people are there. */
export function groupHours(
  group: Pick<Group, 'timezone' | 'hours' | 'specialDays' | 'keepsHolidays'>,
  vendor: Vendor,
): Timetable {
  const desk = deskHours(vendor);
  return {
    ...desk,
    ...(group.hours ? { hours: group.hours, timezone: group.timezone } : {}),
    specialDays: group.specialDays,
    holidays: group.keepsHolidays ? vendor.holidays : [],
  };
}
