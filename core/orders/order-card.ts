import type { OrderCard } from '../../contract/cards.ts';
import type { Branch } from '../branches/branch.ts';
import { toBranchRef } from '../branches/branch-card.ts';
import { timelineOf } from './courier-journey.ts';
import { isLate } from './late.ts';
import type { Order } from './order.ts';

/**
 * An order as its card shows it: how far it got and what was promised. No phone, no address, no tracking number; of
 * the courier the first name alone, and the pickup code only while something waits to be picked up.
 * @param branch the order's own
 * @param reader staff see every step of a courier, a shopper those that are theirs to know
 */
export function toOrderCard(
  order: Order,
  branch: Branch,
  now: Date,
  reader: 'shopper' | 'staff' = 'shopper',
): OrderCard {
  const { fulfilment, items, events } = order;
  return {
    card: 'order',
    orderNo: order.orderNo,
    status: order.status,
    fulfilment: fulfilment.method,
    branch: { ...toBranchRef(branch), timezone: branch.timezone },
    items: items.map(({ name, nameEn, quantity }) => ({ name, nameEn, quantity })),
    total: order.total,
    currency: order.currency,
    placedAt: order.placedAt.toISOString(),
    promisedAt: fulfilment.promisedAt?.toISOString() ?? null,
    isLate: isLate(order, now),
    courierName: fulfilment.courier?.name.trim().split(/\s+/)[0] || null,
    pickupCode: order.status === 'ready_for_pickup' ? fulfilment.pickupCode : null,
    timeline: timelineOf(events, reader === 'staff'),
    updatedAt: order.updatedAt.toISOString(),
  };
}
