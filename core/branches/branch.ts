import type { Capability } from '../../contract/codes.ts';
import type { Point } from '../../contract/primitives.ts';

/** In the order `Date.prototype.getUTCDay` counts. */
export const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
export type Weekday = (typeof WEEKDAYS)[number];
/** Local wall times `HH:MM`. `24:00` is midnight; a close at or before its open runs into the next day. */
export type OpeningHours = [open: string, close: string];
/** `[]` is closed that day; two pairs mean a break between them. */
export type WeekHours = Record<Weekday, OpeningHours[]>;

/** Work a branch takes bookings for. `price` in whole rupiah. */
export interface Service {
  serviceId: string;
  name: string;
  nameEn: string;
  durationMin: number;
  price: number;
}
/** A local date, `YYYY-MM-DD`, on which the branch does not open. */
export interface Closure {
  date: string;
  reason: string;
}
/** A local date that does not go by its weekday: `hours` in place of it, `[]` where nobody is there. */
export interface SpecialDay extends Closure {
  hours: OpeningHours[];
}
/** `radiusM` is straight-line metres, as the branch's own promise is; never multiplied by a road factor. */
export interface CourierReach {
  radiusM: number;
  cutoffMinBeforeClose: number;
}

/** One place of the vendor's. */
export interface Branch {
  vendorId: string;
  /** The vendor's own code; unique within the vendor. */
  branchId: string;
  name: string;
  area: string;
  address: { street: string; district: string; city: string; postalCode: string };
  at: Point;
  phone: string;
  /** IANA name, such as `Asia/Makassar`. */
  timezone: string;
  hours: WeekHours;
  capabilities: Capability[];
  courier: CourierReach | null;
  services: Service[];
  /** Jobs it can do at once. */
  serviceBays: number;
  closures: Closure[];
  /** Absent: none. One beats a closure of the same date. */
  specialDays?: SpecialDay[];
  /** Goes by the vendor's holidays too. Absent: it does not; shops are open then. */
  keepsHolidays?: boolean;
  /** The vendor's, where it keeps them: filled in as it is read, never stored with it. */
  holidays?: SpecialDay[];
  /** Shut until further notice: never offered. */
  temporarilyClosed: boolean;
  groupIds: string[];
  /** Run by a partner, with staff of its own: the name its customers know it by. null: the vendor's own. */
  partner: { name: string } | null;
}
