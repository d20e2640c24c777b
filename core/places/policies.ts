import type { DeliveryTerms } from '../../contract/delivery.ts';

/**
 * Figures a vendor promises by, where code reckons with them; what it does otherwise (cancelling, returns, payment…) it says
 * in its articles. Money in whole rupiah, times of day `HH:MM` in the branch's own time zone.
 */
export interface Policies extends DeliveryTerms {
  booking: { openDaysAhead: number; slotMin: number; cancelHoursBefore: number };
  identity: { accept: string[]; maxTries: number };
  handoffSlaMin: number;
  /** When people answer, every day. */
  peopleHours: { from: string; until: string };
}

/** What goes for a vendor that lays down its terms of delivery and nothing else. */
export const USUAL_POLICIES: Omit<Policies, keyof DeliveryTerms> = {
  booking: { openDaysAhead: 7, slotMin: 30, cancelHoursBefore: 3 },
  identity: { accept: [], maxTries: 3 },
  handoffSlaMin: 5,
  peopleHours: { from: '08:00', until: '22:00' },
};

/** Those of delivery alone. What was stored before parcels were sent says nothing of them. */
export const deliveryTermsOf = ({ courier30min, courierSameday, pickup, parcel }: Policies): DeliveryTerms => ({
  courier30min,
  courierSameday,
  pickup,
  parcel: parcel ?? null,
});
