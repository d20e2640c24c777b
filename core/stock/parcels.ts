import type { DeliveryRefusal } from '../../contract/codes.ts';
import type { ParcelTerms, ParcelZone } from '../../contract/delivery.ts';
import type { Branch } from '../branches/branch.ts';
import { hoursToday } from '../branches/hours.ts';
import { addDays, instantMs, startOfDay, timeOfDayMs, wallMs } from '../branches/local-time.ts';
import type { FulfilmentQuestion, Terms } from './fulfilments.ts';

/** A branch that opens on none of the days ahead sends nothing. */
const HORIZON_DAYS = 14;
const NOON_MS = 12 * 3_600_000;
const GRAMS_OF_KG = 1_000;

export const sendsParcels = ({ capabilities }: Pick<Branch, 'capabilities'>): boolean =>
  capabilities.includes('parcel');

/** The zone a place lies in, straight-line metres from the branch that sends; null beyond the last. */
export const zoneAt = ({ zones }: ParcelTerms, distanceM: number): ParcelZone | null =>
  zones.find(({ upToM }) => distanceM <= upToM) ?? null;

/** Why a branch cannot send it; null where it can. What stands in the way for good comes first. */
export function parcelRefusal(question: FulfilmentQuestion): DeliveryRefusal | null {
  const { branch, product, quantity, distanceM, policies } = question;
  const parcel = policies?.parcel;
  if (!parcel || !sendsParcels(branch)) return 'not_offered';
  if (!product.courierOk || parcel.notCategories.includes(product.category)) return 'not_by_parcel';
  // Nobody looks at papers at a shopper's door.
  if (product.ageLimit !== null) return 'age_limited';
  if (product.weightG * quantity > parcel.maxWeightG) return 'too_heavy';
  if (distanceM === null) return 'no_place';
  if (!zoneAt(parcel, distanceM)) return 'out_of_radius';
  return leavesOn(question, parcel) === null ? 'closed' : null;
}

/** What a parcel costs and the days it may come on; nothing where none can be sent. */
export function parcelTerms(question: FulfilmentQuestion): Terms {
  const { branch, product, quantity, distanceM, policies } = question;
  const zone = policies?.parcel && distanceM !== null ? zoneAt(policies.parcel, distanceM) : null;
  const day = policies?.parcel ? leavesOn(question, policies.parcel) : null;
  if (!zone || day === null) return {};
  const arrival = (days: number) => new Date(instantMs(addDays(day, days), branch.timezone));
  return {
    fee: zone.feePerKg * Math.max(1, Math.ceil((product.weightG * quantity) / GRAMS_OF_KG)),
    earliestAt: arrival(zone.days.from),
    latestAt: arrival(zone.days.until),
  };
}

/** The day it leaves, as its midnight on the branch's own clock: today before the cut-off, else the next it opens on. */
function leavesOn({ branch, now }: FulfilmentQuestion, { cutoff }: ParcelTerms): number | null {
  const wall = wallMs(now.getTime(), branch.timezone);
  const today = startOfDay(wall);
  const first = wall - today < timeOfDayMs(cutoff) ? 0 : 1;
  for (let ahead = first; ahead <= HORIZON_DAYS; ahead += 1) {
    const day = addDays(today, ahead);
    const noon = new Date(instantMs(day + NOON_MS, branch.timezone));
    if (hoursToday(branch, noon).length > 0) return day;
  }
  return null;
}
