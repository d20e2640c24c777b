import { createHash } from 'node:crypto';
import type { Branch, SpecialDay } from './branch.ts';

/** When a branch is open, as admins set it. */
export interface BranchHours extends Pick<Branch, 'timezone' | 'hours' | 'temporarilyClosed'> {
  specialDays: SpecialDay[];
  keepsHolidays: boolean;
}

/** Closures are special days without hours: told as such, so that there is one list of them. */
export function hoursOfBranch(branch: Branch): BranchHours {
  const { timezone, hours, specialDays = [], keepsHolidays = false, temporarilyClosed, closures } = branch;
  const named = new Set(specialDays.map(({ date }) => date));
  const shut = closures.filter(({ date }) => !named.has(date)).map((closure) => ({ ...closure, hours: [] }));
  const days = [...specialDays, ...shut].sort((a, b) => a.date.localeCompare(b.date));
  return { timezone, hours, specialDays: days, keepsHolidays, temporarilyClosed };
}

/** Files replace branches whole: which hours somebody has read is known by the hours themselves. */
export const revOfHours = (hours: BranchHours): string =>
  createHash('sha256').update(JSON.stringify(hours)).digest('base64url').slice(0, 22);
