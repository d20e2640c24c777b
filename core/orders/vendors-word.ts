import type { VendorOrder } from '../../contract/vendor-system.ts';
import { withoutClock } from './courier-journey.ts';
import { normalOrderNo, type Order } from './order.ts';

/** An order as a vendor's own system tells it. */
export function toOrder(vendorId: string, said: VendorOrder): Order {
  const { branch, fulfilment, placedAt, updatedAt, events, orderNo, ...same } = said;
  const { promisedAt, ...how } = fulfilment;
  return {
    ...same,
    vendorId,
    orderNo: normalOrderNo(orderNo),
    branchId: branch,
    placedAt: new Date(placedAt),
    fulfilment: { ...how, promisedAt: promisedAt === null ? null : new Date(promisedAt) },
    events: events.map(({ code, at }) => ({ code, at: new Date(at) })).sort((a, b) => a.at.getTime() - b.at.getTime()),
    updatedAt: new Date(updatedAt),
  };
}

/**
 * An order on record with what the vendor's own system says of it. Its word stands unless ours is newer, as when a
 * courier or the counter has told us meanwhile; what only we know (couriers' steps, what a shopper is still to be told)
 * stays beside it.
 * @returns the very order given where the word is an older one
 */
export function withVendorsWord(order: Order, said: Order): Order {
  if (said.updatedAt < order.updatedAt) return order;
  const ours = order.events.filter(({ delivery }) => delivery !== undefined);
  const events = [...said.events, ...ours].sort((a, b) => a.at.getTime() - b.at.getTime());
  const courier = said.fulfilment.courier ?? (ours.length > 0 ? order.fulfilment.courier : null);
  return withoutClock({ ...order, ...said, events, fulfilment: { ...said.fulfilment, courier } });
}
