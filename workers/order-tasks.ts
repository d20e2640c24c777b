import { type ApplyDeps, applyCourierEvent } from '../core/couriers/apply-courier-event.ts';
import type { CourierEventStore } from '../core/couriers/courier-event.store.ts';
import { type LateOrderDeps, raiseLateOrders } from '../core/orders/late-orders.ts';
import type { OrderStore } from '../core/orders/order.store.ts';
import { tellOrderNotices } from '../core/orders/order-notices.ts';
import type { OrderSource } from '../core/orders/order-source.ts';
import { expirePickups } from '../core/orders/pickup.ts';

const EVENTS_MAX = 100;

interface Deps extends LateOrderDeps {
  orders: OrderStore & OrderSource;
  courierEvents: CourierEventStore;
}

/** What falls due by itself with orders, for the sweep: each asks MongoDB, and several workers may run it at once. */
export const orderTasks = (deps: Deps): Array<() => Promise<void>> => [
  applyWaiting(deps),
  raiseLateOrders(deps),
  expirePickups(deps),
  tellOrderNotices(deps),
];

/** Couriers' events that were stored and not carried over: the process ended in between, or the order was not known yet. */
const applyWaiting =
  (deps: ApplyDeps & Pick<Deps, 'onError'> & { courierEvents: Pick<CourierEventStore, 'due'> }) =>
  async (): Promise<void> => {
    for (const waiting of await deps.courierEvents.due(EVENTS_MAX)) {
      await applyCourierEvent(deps, waiting).catch(async (error: unknown) => {
        deps.onError(error);
        // What cannot be applied stands aside: nothing behind it waits for it.
        await deps.courierEvents.postpone(waiting, 'failed').catch(deps.onError);
      });
    }
  };
