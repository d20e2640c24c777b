import type { Connection } from 'mongoose';
import { staffStore } from './agents/staff.store.ts';
import { apiKeyStore } from './api-keys/api-key.store.ts';
import { articleStore } from './articles/article.store.ts';
import { unansweredStore } from './articles/unanswered.store.ts';
import { assistCountsStore } from './assist/counts/counts.store.ts';
import { auditStore } from './audit/audit.store.ts';
import { bookingStore } from './bookings/booking.store.ts';
import { branchStore } from './branches/branch.store.ts';
import { cannedStore } from './canned/canned.store.ts';
import { courierEventStore } from './couriers/courier-event.store.ts';
import { customerStore } from './customers/customer.store.ts';
import { lostDemandStore } from './demand/lost-demand.store.ts';
import { draftStore } from './drafts/draft.store.ts';
import { groupStore } from './groups/group.store.ts';
import { importStore } from './imports/import.store.ts';
import { invitationStore } from './invitations/invitation.store.ts';
import { orderStore } from './orders/order.store.ts';
import { connectedOrders } from './orders/order-source.ts';
import { verificationTriesStore } from './orders/verification-tries.store.ts';
import { knowledgeStore } from './places/knowledge.store.ts';
import type { Clock, VendorSystems } from './ports.ts';
import { productStore } from './products/product.store.ts';
import { pushSubscriptionStore } from './push/push-subscription.store.ts';
import { slaPolicyStore } from './sla/policy.store.ts';
import { staffMessageStore } from './staff-messages/staff-message.store.ts';
import { holdStore } from './stock/hold.store.ts';
import { stockStore } from './stock/stock.store.ts';
import { connectedStock } from './stock/stock-source.ts';
import { watchStore } from './stock/watch.store.ts';
import { viewStore } from './views/view.store.ts';

/** What is known outside: the vendors' own systems of stock and orders. */
interface Outside {
  systems: VendorSystems;
  clock: Clock;
  /** What was learnt from one of them could not be stored. */
  onError(error: unknown): void;
}
/** Nobody has a system of their own. */
const ALL_HERE: Outside = { systems: new Map(), clock: { now: () => new Date() }, onError: () => {} };

/** What answers are made from: branches, products, stock, orders, customers, places, policies, articles. */
export function assembleCatalogue(connection: Connection, outside: Outside = ALL_HERE) {
  const stores = {
    branches: branchStore(connection),
    groups: groupStore(connection),
    slaPolicies: slaPolicyStore(connection),
    products: productStore(connection),
    stock: connectedStock({ store: stockStore(connection), ...outside }),
    holds: holdStore(connection),
    watches: watchStore(connection),
    lostDemand: lostDemandStore(connection),
    imports: importStore(connection),
    orders: connectedOrders({ store: orderStore(connection), ...outside }),
    customers: customerStore(connection),
    bookings: bookingStore(connection),
    tries: verificationTriesStore(connection),
    courierEvents: courierEventStore(connection),
    articles: articleStore(connection),
    unanswered: unansweredStore(connection),
    canned: cannedStore(connection),
    views: viewStore(connection),
    staffMessages: staffMessageStore(connection),
    drafts: draftStore(connection),
    staff: staffStore(connection),
    invitations: invitationStore(connection),
    apiKeys: apiKeyStore(connection),
    audit: auditStore(connection),
    assistCounts: assistCountsStore(connection),
    pushSubscriptions: pushSubscriptionStore(connection),
  };
  return {
    ...stores,
    ensureIndexes: Object.values(stores).map((store) => store.ensureIndexes),
    knowledge: knowledgeStore(connection),
  };
}
export type Catalogue = ReturnType<typeof assembleCatalogue>;
