/**
 * Figures a vendor promises by, where code reckons with them; what it does otherwise (cancelling, returns, payment…) it says
 * in its articles. Money in whole rupiah, times of day `HH:MM` in the branch's own time zone.
 */
export interface Policies {
  courier30min: { fee: number; freeFrom: number; maxWeightG: number; promiseMin: number; lateCompensation: number };
  courierSameday: { fee: number; freeFrom: number; cutoff: string; promiseMin: number };
  pickup: { readyMin: number; holdHours: number; codeDigits: number };
  booking: { openDaysAhead: number; slotMin: number; cancelHoursBefore: number };
  identity: { accept: string[]; maxTries: number };
  handoffSlaMin: number;
  /** When people answer, every day. */
  peopleHours: { from: string; until: string };
}
