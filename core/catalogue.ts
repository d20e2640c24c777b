import type { Connection } from 'mongoose';
import { bookingStore } from './bookings/booking.store.ts';
import { branchStore } from './branches/branch.store.ts';
import { courierEventStore } from './couriers/courier-event.store.ts';
import { customerStore } from './customers/customer.store.ts';
import { lostDemandStore } from './demand/lost-demand.store.ts';
import { importStore } from './imports/import.store.ts';
import { orderStore } from './orders/order.store.ts';
import { verificationTriesStore } from './orders/verification-tries.store.ts';
import { knowledgeStore } from './places/knowledge.store.ts';
import { productStore } from './products/product.store.ts';
import { holdStore } from './stock/hold.store.ts';
import { stockStore } from './stock/stock.store.ts';
import { watchStore } from './stock/watch.store.ts';

/** What answers are made from: branches, products, stock, orders, customers, places, policies. */
export function assembleCatalogue(connection: Connection) {
  const branches = branchStore(connection);
  const products = productStore(connection);
  const stock = stockStore(connection);
  const holds = holdStore(connection);
  const watches = watchStore(connection);
  const lostDemand = lostDemandStore(connection);
  const imports = importStore(connection);
  const orders = orderStore(connection);
  const customers = customerStore(connection);
  const bookings = bookingStore(connection);
  const tries = verificationTriesStore(connection);
  const courierEvents = courierEventStore(connection);
  const stores = [
    branches,
    products,
    stock,
    holds,
    watches,
    lostDemand,
    imports,
    orders,
    customers,
    bookings,
    tries,
    courierEvents,
  ];
  return {
    ensureIndexes: stores.map((store) => store.ensureIndexes),
    branches,
    products,
    stock,
    holds,
    watches,
    lostDemand,
    imports,
    orders,
    customers,
    bookings,
    tries,
    courierEvents,
    knowledge: knowledgeStore(connection),
  };
}
export type Catalogue = ReturnType<typeof assembleCatalogue>;
