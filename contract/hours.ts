/** Hours as admins give them, in wall times of the place they are for. */
import { z } from 'zod';

const opens = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'HH:MM');
/** `24:00` is midnight; a close at or before its open runs into the next day. */
const closes = z.string().regex(/^(?:([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'HH:MM, or 24:00');
/** In order; two pairs mean a break between them, none that nobody is there. */
const dayHours = z.array(z.tuple([opens, closes])).max(6);

export const weekHours = z
  .strictObject({
    sun: dayHours,
    mon: dayHours,
    tue: dayHours,
    wed: dayHours,
    thu: dayHours,
    fri: dayHours,
    sat: dayHours,
  })
  .meta({ id: 'WeekHours' });

/** A local date that does not go by its weekday; no hours: nobody is there. */
export const specialDay = z
  .strictObject({ date: z.iso.date(), hours: dayHours, reason: z.string().trim().max(200) })
  .meta({ id: 'SpecialDay' });
export const specialDays = z
  .array(specialDay)
  .max(400)
  .refine((days) => new Set(days.map(({ date }) => date)).size === days.length, 'each date once');

/** IANA name, such as `Asia/Makassar`. */
export const timezone = z.string().max(64).refine(isTimezone, 'a time zone such as Asia/Jakarta');

function isTimezone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== '';
  } catch {
    return false;
  }
}
