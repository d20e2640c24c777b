import type { DeliveryTerms } from '../../contract/delivery.ts';

/** What delivery costs at a vendor of a test. */
export const deliveryTerms = (changes: Partial<DeliveryTerms> = {}): DeliveryTerms => ({
  courier30min: { fee: 15_000, freeFrom: 200_000, maxWeightG: 20_000, promiseMin: 30, lateCompensation: 15_000 },
  courierSameday: { fee: 12_000, freeFrom: 300_000, cutoff: '16:00', promiseMin: 240 },
  pickup: { readyMin: 20, holdHours: 24, codeDigits: 4 },
  parcel: {
    zones: [{ upToM: 60_000, feePerKg: 10_000, days: { from: 1, until: 2 } }],
    maxWeightG: 30_000,
    cutoff: '15:00',
    notCategories: ['frozen'],
  },
  ...changes,
});
