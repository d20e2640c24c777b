/** Toko Sinar in a database: what its files hold, moved to the present, and who signs in to it. */
import type { Connection } from 'mongoose';
import { agentStore } from '../../core/agents/agent.store.ts';
import { apiKeyStore } from '../../core/api-keys/api-key.store.ts';
import { articleStore } from '../../core/articles/article.store.ts';
import { bookingStore } from '../../core/bookings/booking.store.ts';
import { branchStore } from '../../core/branches/branch.store.ts';
import { cannedStore } from '../../core/canned/canned.store.ts';
import { customerStore } from '../../core/customers/customer.store.ts';
import { lostDemandStore } from '../../core/demand/lost-demand.store.ts';
import { groupStore } from '../../core/groups/group.store.ts';
import { orderStore } from '../../core/orders/order.store.ts';
import { builtInOrders } from '../../core/orders/order-source.ts';
import { verificationTriesStore } from '../../core/orders/verification-tries.store.ts';
import { knowledgeStore } from '../../core/places/knowledge.store.ts';
import { productStore } from '../../core/products/product.store.ts';
import { slaPolicyStore } from '../../core/sla/policy.store.ts';
import { holdStore } from '../../core/stock/hold.store.ts';
import { stockStore } from '../../core/stock/stock.store.ts';
import { builtInStock } from '../../core/stock/stock-source.ts';
import { watchStore } from '../../core/stock/watch.store.ts';
import { vendorStore } from '../../core/vendors/vendor.store.ts';
import {
  toArticle,
  toBooking,
  toBranch,
  toCannedReply,
  toCounts,
  toCustomer,
  toGroup,
  toKnowledge,
  toOrder,
  toProduct,
} from './convert.ts';
import type { DemoFiles } from './files.ts';
import { type Login, putAgents } from './logins.ts';
import { DEMO_PROMISES } from './promises.ts';
import { shiftTo } from './shift.ts';
import { putTillKey } from './till-key.ts';

export const DEMO_VENDOR_ID = 'toko-sinar';
/** The public key in the demo shop page's script tag. */
export const DEMO_WIDGET_KEY = 'toko-sinar-web';
const DEMO_HOTLINE = 'toko-sinar';
/** Made up; the simulator's own where nothing else is configured. */
export const DEMO_PHONE_NUMBER_ID = '100000000000001';

const HOUR_MS = 3_600_000;
/** An older demo shows orders of yesterday as if they were under way: it is moved to the present again. */
const STALE_MS = 12 * HOUR_MS;
/** Clocks of two starts may differ by this much without anybody having turned one back. */
const BACK_MS = 60_000;
/** Branches whose counts are written at once. */
const WRITERS = 4;

interface Marker {
  _id: string;
  /** Domain time the files were moved to. */
  shiftedTo: Date;
  print: string;
  schemaVersion: number;
}

export interface SeedOptions {
  connection: Connection;
  files: DemoFiles;
  logins: Login[];
  /** With which the till reports stock. */
  tillKey?: string;
  /** Domain time. */
  now: Date;
  phoneNumberId?: string | undefined;
  /** What its telephone system signs with; absent: it has none. */
  hotlineSecret?: string | undefined;
}

/** Stores the demo is put into. */
export const seedStores = (connection: Connection) => ({
  vendors: vendorStore(connection),
  agents: agentStore(connection),
  branches: branchStore(connection),
  groups: groupStore(connection),
  products: productStore(connection),
  stock: builtInStock(stockStore(connection)),
  holds: holdStore(connection),
  watches: watchStore(connection),
  lostDemand: lostDemandStore(connection),
  customers: customerStore(connection),
  orders: builtInOrders(orderStore(connection)),
  tries: verificationTriesStore(connection),
  bookings: bookingStore(connection),
  knowledge: knowledgeStore(connection),
  articles: articleStore(connection),
  canned: cannedStore(connection),
  apiKeys: apiKeyStore(connection),
  slaPolicies: slaPolicyStore(connection),
});
type Stores = ReturnType<typeof seedStores>;

/**
 * Puts the demo in place; safe to repeat. Within 12 h of the last time records stay as they are by now. Later they are
 * moved to the present again, always from the files: a stock figure somebody reported since stays if it is newer, an
 * order or booking somebody changed stays as it is.
 * @returns whether records were written
 */
export async function seedDemo(options: SeedOptions): Promise<'loaded' | 'kept'> {
  const { connection, files, logins, tillKey, now, phoneNumberId = DEMO_PHONE_NUMBER_ID, hotlineSecret } = options;
  const stores = seedStores(connection);
  await Promise.all([
    putVendor(stores, files, { phoneNumberId, hotlineSecret }),
    putAgents(stores.agents, DEMO_VENDOR_ID, logins),
  ]);
  if (tillKey) await putTillKey(stores.apiKeys, DEMO_VENDOR_ID, tillKey);
  // Where nothing was ever promised: what somebody has set, or taken out, stays.
  await stores.slaPolicies.put(DEMO_VENDOR_ID, { policies: DEMO_PROMISES, rev: 0 });
  const markers = connection.collection<Marker>('demo_seeds');
  const marker = await markers.findOne({ _id: DEMO_VENDOR_ID });
  const ageMs = marker ? now.getTime() - marker.shiftedTo.getTime() : Number.POSITIVE_INFINITY;
  const isBack = ageMs < -BACK_MS;
  if (marker?.print === files.print && !isBack && ageMs < STALE_MS) return 'kept';
  await putRecords(stores, files, now, isBack);
  // Last: a load that was cut short is done again.
  const $set = { shiftedTo: now, print: files.print, schemaVersion: 1 };
  await markers.updateOne({ _id: DEMO_VENDOR_ID }, { $set }, { upsert: true });
  return 'loaded';
}

async function putVendor(
  { vendors }: Stores,
  { holidays }: DemoFiles,
  { phoneNumberId, hotlineSecret }: { phoneNumberId: string; hotlineSecret: string | undefined },
): Promise<void> {
  const vendorId = DEMO_VENDOR_ID;
  // What its admins have set up since stays.
  const isUntouched = ((await vendors.current(vendorId))?.rev ?? 1) === 1;
  const held = new Map((await vendors.accountsOf(vendorId)).map((one) => [one.channelAccountId, one]));
  const vendor = {
    vendorId,
    name: 'Toko Sinar',
    locale: 'id',
    timezone: 'Asia/Jakarta',
    brandColour: '#0B6E5B',
    peopleFrom: '08:00',
    peopleUntil: '22:00',
    holidays,
  } as const;
  if (isUntouched) await vendors.put(vendor);
  const web = { channelAccountId: 'toko-sinar-web', channel: 'widget' as const, address: DEMO_WIDGET_KEY };
  const whatsapp = { channelAccountId: 'toko-sinar-wa', channel: 'whatsapp' as const, address: phoneNumberId };
  const calls = { channelAccountId: 'toko-sinar-hotline', channel: 'hotline' as const, address: DEMO_HOTLINE };
  const hotline = hotlineSecret ? [{ ...calls, secret: hotlineSecret }] : [];
  for (const account of [web, whatsapp, ...hotline]) {
    const { allowedOrigins = [], name = '' } = held.get(account.channelAccountId) ?? {};
    await vendors.putAccount({ ...account, vendorId, allowedOrigins, name: name || 'Toko Sinar' });
  }
}

async function putRecords(stores: Stores, files: DemoFiles, now: Date, overwrite: boolean): Promise<void> {
  const shift = shiftTo(new Date(files.policies.as_of), now);
  const vendorId = DEMO_VENDOR_ID;
  const nameEnOf = new Map(files.products.map(({ sku, name_en }) => [sku, name_en]));
  const branches = files.branches.map((branch) => toBranch(vendorId, branch, shift));
  const customers = files.customers.map((customer) => toCustomer(vendorId, customer));
  const branchOf = new Map(branches.map((branch) => [branch.branchId, branch]));
  const customerOf = new Map(customers.map((customer) => [customer.customerId, customer]));
  await Promise.all([
    stores.branches.putAll(vendorId, branches),
    stores.groups.putDemo(vendorId, files.groups.map(toGroup)),
    stores.products.putAll(
      vendorId,
      files.products.map((product) => toProduct(vendorId, product)),
    ),
    stores.customers.putAll(vendorId, customers),
    stores.orders.putDemo(
      vendorId,
      files.orders.map((order) => toOrder(vendorId, order, shift, nameEnOf)),
    ),
    stores.bookings.putDemo(
      vendorId,
      files.bookings.map((booking) => {
        const branch = branchOf.get(booking.branch_id);
        const customer = customerOf.get(booking.customer_id);
        if (!branch) throw new Error(`booking ${booking.id} is at no branch`);
        return toBooking(vendorId, booking, { branch, customer, shift });
      }),
    ),
    stores.knowledge.put(vendorId, toKnowledge(files)),
    stores.articles.putDemo(
      vendorId,
      files.articles.map((article) => toArticle(vendorId, article)),
    ),
    stores.canned.putDemo(
      vendorId,
      files.canned.map((reply) => toCannedReply(vendorId, reply)),
    ),
  ]);
  const waiting = files.stock.map((file) => toCounts(file, shift));
  const writer = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      await stores.stock.takeCounts(vendorId, next.branchId, next.asOf, next.counts, { overwrite });
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, writer));
}
