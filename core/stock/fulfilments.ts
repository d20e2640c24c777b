import type { OpenState } from '../../contract/cards.ts';
import type { Fulfilment } from '../../contract/codes.ts';
import type { Branch } from '../branches/branch.ts';
import { startOfDay, timeOfDayMs, wallMs } from '../branches/local-time.ts';
import type { Policies } from '../places/policies.ts';
import type { Product } from '../products/product.ts';

/** Farther than this from a branch no courier is promised at all, whatever the vendor's same-day policy leaves open. */
const SAMEDAY_MAX_M = 40_000;

export interface FulfilmentQuestion {
  branch: Pick<Branch, 'capabilities' | 'courier' | 'timezone'>;
  open: OpenState;
  /** Straight-line metres to the shopper; null when no place is known: then no courier can be promised. */
  distanceM: number | null;
  product: Pick<Product, 'courierOk' | 'weightG'>;
  quantity: number;
  /** null: the vendor gave none, so no courier can be promised. */
  policies: Pick<Policies, 'courier30min' | 'courierSameday'> | null;
  now: Date;
}

/**
 * How a branch can get an item to a shopper, promised now.
 *
 * A branch's courier radius is straight-line, as the vendor's own data are, and is compared with the straight line; the
 * road factor is for words such as "about 4 km by road" only. Both couriers are motorbikes and leave while it is open.
 */
export function fulfilmentsOf(question: FulfilmentQuestion): Fulfilment[] {
  const promised: Fulfilment[] = [];
  if (isIn30Minutes(question)) promised.push('courier_30min');
  if (isSameDay(question)) promised.push('courier_sameday');
  if (question.branch.capabilities.includes('pickup')) promised.push('pickup');
  return promised;
}

function isIn30Minutes(question: FulfilmentQuestion): boolean {
  const { branch, open, distanceM, product, quantity, policies, now } = question;
  if (!policies || !branch.courier || distanceM === null || !hasCourier(question)) return false;
  if (distanceM > branch.courier.radiusM || product.weightG * quantity > policies.courier30min.maxWeightG) return false;
  // The last courier leaves before the doors close; a branch that never closes has no last one.
  const leftMs = open.changesAt === null ? Number.POSITIVE_INFINITY : Date.parse(open.changesAt) - now.getTime();
  return leftMs >= branch.courier.cutoffMinBeforeClose * 60_000;
}

function isSameDay(question: FulfilmentQuestion): boolean {
  const { branch, distanceM, policies, now } = question;
  if (!policies || distanceM === null || distanceM > SAMEDAY_MAX_M || !hasCourier(question)) return false;
  const wall = wallMs(now.getTime(), branch.timezone);
  return wall - startOfDay(wall) < timeOfDayMs(policies.courierSameday.cutoff);
}

const hasCourier = ({ branch, open, product }: FulfilmentQuestion): boolean =>
  open.isOpen && product.courierOk && branch.courier !== null && branch.capabilities.includes('courier_30min');
