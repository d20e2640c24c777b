import type { OpenState } from '../../contract/cards.ts';
import { type DeliveryRefusal, FULFILMENTS, type Fulfilment } from '../../contract/codes.ts';
import type { DeliveryTerms } from '../../contract/delivery.ts';
import type { Branch } from '../branches/branch.ts';
import { hoursToday, openState } from '../branches/hours.ts';
import { startOfDay, timeOfDayMs, wallMs } from '../branches/local-time.ts';
import type { Product } from '../products/product.ts';
import { parcelRefusal, parcelTerms } from './parcels.ts';

/** Farther than this from a branch no courier is promised at all, whatever the vendor's same-day policy leaves open. */
export const COURIERS_MAX_M = 40_000;
const MINUTE_MS = 60_000;

export interface FulfilmentQuestion {
  branch: Pick<Branch, 'capabilities' | 'courier' | 'timezone' | 'hours' | 'closures' | 'temporarilyClosed'>;
  open: OpenState;
  /** Straight-line metres to the shopper; null when no place is known: then no courier can be promised. */
  distanceM: number | null;
  product: Pick<Product, 'courierOk' | 'weightG' | 'ageLimit' | 'price' | 'category'>;
  quantity: number;
  /** null: the vendor gave none, so no courier can be promised. */
  policies: DeliveryTerms | null;
  now: Date;
}

/** One way to the shopper, as it can be promised now. */
export interface DeliveryQuote {
  method: Fulfilment;
  isPossible: boolean;
  /** Whole rupiah, for an order of these items alone. Absent where it is not possible, or no policy names one. */
  fee?: number;
  /** An order of so much is brought for nothing; set beside a fee that is not 0. */
  freeFrom?: number;
  /** At the shopper's door, or ready at the branch. Absent as `fee` is. */
  earliestAt?: Date;
  /** Of a parcel alone: it comes on some day from that of `earliestAt` to this one's. */
  latestAt?: Date;
  /** Set where it is not possible. */
  reason?: DeliveryRefusal;
}

/**
 * How a branch can get an item to a shopper, promised now.
 *
 * A branch's courier radius is straight-line, as the vendor's own data are, and is compared with the straight line; the
 * road factor is for words such as "about 4 km by road" only. Both couriers are motorbikes and leave while it is open;
 * parcels are `parcels.ts`.
 */
export const fulfilmentsOf = (question: FulfilmentQuestion): Fulfilment[] =>
  FULFILMENTS.filter((method) => refusal[method](question) === null);

/** Every way there is, with fee and earliest time, or the reason why it cannot be promised. */
export const deliveryQuotes = (question: FulfilmentQuestion): DeliveryQuote[] =>
  FULFILMENTS.map((method) => {
    const reason = refusal[method](question);
    if (reason !== null) return { method, isPossible: false, reason };
    return { method, isPossible: true, ...terms(method, question) };
  });

/** What stands in the way for good comes before what another place, and that before what another hour would change. */
const refusal: Record<Fulfilment, (question: FulfilmentQuestion) => DeliveryRefusal | null> = {
  courier_30min: (question) =>
    carried(question) ?? tooHeavy(question) ?? outOfRadius(question) ?? leftTooLate(question),
  courier_sameday: (question) => carried(question) ?? outOfCity(question) ?? afterCutoff(question),
  parcel: parcelRefusal,
  pickup: ({ branch, open }) => {
    if (!branch.capabilities.includes('pickup')) return 'not_offered';
    return open.isOpen || open.changesAt !== null ? null : 'closed';
  },
};

/** Nobody looks at papers at a shopper's door: what has an age limit is handed over at a branch. */
function carried({ branch, product, policies }: FulfilmentQuestion): DeliveryRefusal | null {
  if (!policies || !branch.courier || !branch.capabilities.includes('courier_30min')) return 'not_offered';
  if (!product.courierOk) return 'not_by_courier';
  return product.ageLimit === null ? null : 'age_limited';
}

const tooHeavy = ({ product, quantity, policies }: FulfilmentQuestion): DeliveryRefusal | null =>
  policies && product.weightG * quantity > policies.courier30min.maxWeightG ? 'too_heavy' : null;

const outOfRadius = ({ branch, distanceM }: FulfilmentQuestion): DeliveryRefusal | null =>
  beyond(distanceM, branch.courier?.radiusM ?? 0);
const outOfCity = ({ distanceM }: FulfilmentQuestion): DeliveryRefusal | null => beyond(distanceM, COURIERS_MAX_M);
function beyond(distanceM: number | null, radiusM: number): DeliveryRefusal | null {
  if (distanceM === null) return 'no_place';
  return distanceM > radiusM ? 'out_of_radius' : null;
}

/** The last courier leaves before the doors close; a branch that never closes has no last one. */
function leftTooLate({ branch, open, now }: FulfilmentQuestion): DeliveryRefusal | null {
  if (!open.isOpen) return 'closed';
  const leftMs = open.changesAt === null ? Number.POSITIVE_INFINITY : Date.parse(open.changesAt) - now.getTime();
  return leftMs < (branch.courier?.cutoffMinBeforeClose ?? 0) * MINUTE_MS ? 'after_cutoff' : null;
}

function afterCutoff({ branch, open, policies, now }: FulfilmentQuestion): DeliveryRefusal | null {
  if (!open.isOpen) return 'closed';
  const wall = wallMs(now.getTime(), branch.timezone);
  const ofDay = wall - startOfDay(wall);
  // Past midnight in last night's opening: that day is over, and the next has not begun.
  const [first] = hoursToday(branch, now);
  if (first === undefined || ofDay < timeOfDayMs(first[0])) return 'after_cutoff';
  return ofDay < timeOfDayMs(policies?.courierSameday.cutoff ?? '00:00') ? null : 'after_cutoff';
}

export type Terms = Pick<DeliveryQuote, 'fee' | 'freeFrom' | 'earliestAt' | 'latestAt'>;
function terms(method: Fulfilment, question: FulfilmentQuestion): Terms {
  const { policies, product, quantity, now } = question;
  if (!policies) return {};
  if (method === 'parcel') return parcelTerms(question);
  if (method === 'pickup') {
    const earliestAt = readyAt(question, policies.pickup.readyMin);
    return { fee: 0, ...(earliestAt ? { earliestAt } : {}) };
  }
  const { fee, freeFrom, promiseMin } = method === 'courier_30min' ? policies.courier30min : policies.courierSameday;
  const earliestAt = new Date(now.getTime() + promiseMin * MINUTE_MS);
  return product.price * quantity >= freeFrom || fee === 0 ? { fee: 0, earliestAt } : { fee, freeFrom, earliestAt };
}

/** Things are made ready while the branch is open: what is not done by closing time is begun when it opens again. */
function readyAt({ branch, open, now }: FulfilmentQuestion, readyMin: number): Date | null {
  const readyMs = readyMin * MINUTE_MS;
  if (open.isOpen) {
    const today = now.getTime() + readyMs;
    if (open.changesAt === null || today <= Date.parse(open.changesAt)) return new Date(today);
  }
  const opensAt = open.isOpen ? openState(branch, new Date(open.changesAt as string)).changesAt : open.changesAt;
  return opensAt === null ? null : new Date(Date.parse(opensAt) + readyMs);
}
