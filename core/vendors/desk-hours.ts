import { WEEKDAYS, type WeekHours } from '../branches/branch.ts';
import type { Timetable } from '../branches/hours.ts';
import type { Vendor } from './vendor.store.ts';

type Desk = Pick<Vendor, 'timezone' | 'peopleFrom' | 'peopleUntil' | 'hours' | 'holidays'>;

/** When the vendor's own people answer: by their week where they have one, else the same hours every day. */
export const deskHours = ({ timezone, peopleFrom, peopleUntil, hours, holidays }: Desk): Timetable => ({
  timezone,
  hours: hours ?? everyDay(peopleFrom, peopleUntil),
  holidays,
  closures: [],
  temporarilyClosed: false,
});

/** An end at or before the beginning runs past midnight; equal ends mean day and night. */
const everyDay = (from: string, until: string): WeekHours =>
  Object.fromEntries(WEEKDAYS.map((day) => [day, [[from, until]]])) as WeekHours;
