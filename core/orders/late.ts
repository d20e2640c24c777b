import type { Order } from './order.ts';

/** Nothing is on its way, or it was called off: nothing can be late. */
const NEVER_LATE = new Set<Order['status']>(['pending_payment', 'cancelled', 'failed_delivery']);

/**
 * Whether an order came, or still has to come, after it was promised.
 *
 * A courier keeps the promise by delivering, a branch by having it ready: a parcel that waits for its shopper is not late.
 */
export function isLate({ status, fulfilment, events }: Pick<Order, 'status' | 'fulfilment' | 'events'>, now: Date) {
  if (fulfilment.promisedAt === null || NEVER_LATE.has(status)) return false;
  const kept = fulfilment.method === 'pickup' ? ['ready', 'picked_up'] : ['delivered'];
  const keptAt = events.find(({ code }) => kept.includes(code))?.at ?? now;
  return keptAt.getTime() > fulfilment.promisedAt.getTime();
}
