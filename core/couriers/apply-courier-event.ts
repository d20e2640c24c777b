import { withCourierEvent } from '../orders/courier-journey.ts';
import type { OrderStore } from '../orders/order.store.ts';
import type { CourierEventStore, CourierOutcome, WaitingEvent } from './courier-event.store.ts';

/** Whoever changes the order at the same time does so with one write; more than a few in a row never happen. */
const TRIES_MAX = 8;
const AGAIN_MS = 25;

export interface ApplyDeps {
  orders: Pick<OrderStore, 'orderByNumber' | 'change'>;
  courierEvents: Pick<CourierEventStore, 'settle' | 'postpone'>;
}

/**
 * Carries a kept event over to its order, and marks it so. Safe to repeat and to run in several processes: an order takes
 * an event up once, whoever brings it. One whose order nobody knows stays, and comes again later.
 * @throws Error where the order is changed without a pause; the event comes again later
 */
export async function applyCourierEvent(
  { orders, courierEvents }: ApplyDeps,
  waiting: WaitingEvent,
): Promise<CourierOutcome> {
  const { event } = waiting;
  for (let tries = 0; tries < TRIES_MAX; tries += 1) {
    const order = await orders.orderByNumber(event.vendorId, event.orderNo);
    if (!order) {
      await courierEvents.postpone(waiting, 'unknown_order');
      return 'unknown_order';
    }
    // Fetched by the shopper: the courier speaks of something else.
    const next = order.fulfilment.method === 'pickup' ? order : withCourierEvent(order, event);
    if (next === order || (await orders.change(order, next))) {
      const outcome = order.fulfilment.method === 'pickup' ? 'ignored' : 'applied';
      await courierEvents.settle(event, outcome);
      return outcome;
    }
    // A majority may not show yet what another has just written.
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS * (tries + 1)));
  }
  await courierEvents.postpone(waiting, 'failed');
  throw new Error('an order is changed without a pause');
}
