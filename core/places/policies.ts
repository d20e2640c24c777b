/** What a vendor promises. Money in whole rupiah, times of day `HH:MM` in the branch's own time zone. */
export interface Policies {
  courier30min: { fee: number; freeFrom: number; maxWeightG: number; promiseMin: number; lateCompensation: number };
  courierSameday: { fee: number; freeFrom: number; cutoff: string; promiseMin: number };
  pickup: { readyMin: number; holdHours: number; codeDigits: number };
  /** Days a thing may be brought back, by category group; 0 is never. */
  returns: { days: Record<string, number>; needs: string[]; refundBusinessDays: [from: number, to: number] };
  /** Free of charge until the order reaches this status. */
  cancel: { freeUntilStatus: string };
  booking: { openDaysAhead: number; slotMin: number; cancelHoursBefore: number };
  identity: { accept: string[]; maxTries: number };
  handoffSlaMin: number;
  /** When people answer, every day. */
  peopleHours: { from: string; until: string };
}
