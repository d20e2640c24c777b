import type { Connection } from 'mongoose';
import { assistCountsStore } from './assist/counts/counts.store.ts';
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
  const stores = {
    branches: branchStore(connection),
    products: productStore(connection),
    stock: stockStore(connection),
    holds: holdStore(connection),
    watches: watchStore(connection),
    lostDemand: lostDemandStore(connection),
    imports: importStore(connection),
    orders: orderStore(connection),
    customers: customerStore(connection),
    bookings: bookingStore(connection),
    tries: verificationTriesStore(connection),
    courierEvents: courierEventStore(connection),
    assistCounts: assistCountsStore(connection),
  };
  return {
    ...stores,
    ensureIndexes: Object.values(stores).map((store) => store.ensureIndexes),
    knowledge: knowledgeStore(connection),
  };
}
export type Catalogue = ReturnType<typeof assembleCatalogue>;
