import { isDeepStrictEqual } from 'node:util';
import type { OrderQuestion, VendorOrder } from '../../contract/vendor-system.ts';
import { askedLately } from '../sources/asked-lately.ts';
import type { SourceDeps } from '../sources/source-deps.ts';
import { isFromTheFuture } from '../stock/apply-stock-update.ts';
import type { OrderStore } from './order.store.ts';
import { normalOrderNo, type Order } from './order.ts';
import { toOrder, withVendorsWord } from './vendors-word.ts';

/** Which orders are asked for: one, or the newest of somebody. Whose they may be told to is not decided here. */
export type OrdersOf = { orderNo: string } | { phone: string } | { customerId: string };

/** What was learnt when a vendor's orders were looked at. */
export interface OrderLook {
  /** The vendor's own system said nothing: what is on record is the last known, and something may be missing. */
  isSilent: boolean;
}

/** Where a vendor's orders are known: here, or in a system of their own. Learnt first, then read from what is stored. */
export interface OrderSource extends Pick<OrderStore, 'orderByNumber' | 'ordersOfPhone' | 'ordersOfCustomer'> {
  /** Learns how these stand just now. Never throws. */
  look(vendorId: string, of: OrdersOf): Promise<OrderLook>;
}

/** The orders that are kept here: what is stored is all there is to learn. */
export const builtInOrders = <S extends Pick<OrderStore, 'orderByNumber' | 'ordersOfPhone' | 'ordersOfCustomer'>>(
  store: S,
): S & OrderSource => ({ ...store, look: async () => ({ isSilent: false }) });

/** Of one phone or customer: as many as a shopper is ever told of. */
const NEWEST = 10;
const TRIES = 3;

type Stored = Pick<OrderStore, 'orderByNumber' | 'ordersOfPhone' | 'ordersOfCustomer' | 'learn' | 'markSeen'>;

/**
 * The orders of vendors with a system of their own, and of all others as they are kept here. What a system says is
 * stored before it is told, an older word never in the place of a newer one.
 */
export function connectedOrders<S extends Stored>(deps: SourceDeps<S>): S & OrderSource {
  const { store, systems, onError } = deps;
  const lately = askedLately({ nowMs: deps.nowMs });
  return {
    ...store,
    async look(vendorId, of) {
      const orders = systems.get(vendorId)?.orders;
      if (!orders) return { isSilent: false };
      const question = questionOf(of);
      const key = JSON.stringify([vendorId, question]);
      const silent = await lately([key], async () => {
        try {
          const said = (await orders.orders(question)).filter((order) => isAskedFor(order, question));
          await Promise.all(said.map((order) => learn(deps, toOrder(vendorId, order))));
          return new Set([key]);
        } catch (error) {
          // A system that is away has said so itself, where it is counted.
          if (!(error instanceof Error && error.name === 'VendorSystemError')) onError(error);
          return new Set();
        }
      });
      return { isSilent: silent.size > 0 };
    },
  };
}

function questionOf(of: OrdersOf): OrderQuestion {
  return 'orderNo' in of ? { orderNo: normalOrderNo(of.orderNo) } : { ...of, limit: NEWEST };
}

/** Nothing but what was asked for is taken over, whatever comes. */
function isAskedFor(order: VendorOrder, question: OrderQuestion): boolean {
  if ('orderNo' in question) return normalOrderNo(order.orderNo) === question.orderNo;
  return 'phone' in question ? order.phone === question.phone : order.customerId === question.customerId;
}

async function learn({ store, clock }: SourceDeps<Stored>, said: Order): Promise<void> {
  if (isFromTheFuture(said.updatedAt, clock)) return;
  const seenAt = clock.now();
  for (let tries = 0; tries < TRIES; tries += 1) {
    const before = await store.orderByNumber(said.vendorId, said.orderNo);
    const after = before ? withVendorsWord(before, said) : said;
    if (before && isDeepStrictEqual(after, before)) return store.markSeen(said.vendorId, said.orderNo, seenAt);
    if (await store.learn(before, { ...after, seenAt })) return;
  }
}
