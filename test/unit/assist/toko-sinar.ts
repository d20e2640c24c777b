/** Toko Sinar in memory: the demo's own files behind the functions of the stores the assistant reads. */

import type { Article } from '../../../core/articles/article.ts';
import type { ToolDeps } from '../../../core/assist/tools.ts';
import type { NearBranch } from '../../../core/branches/branch.store.ts';
import { distanceM } from '../../../core/branches/distance.ts';
import type { Order } from '../../../core/orders/order.ts';
import { normalOrderNo } from '../../../core/orders/order.ts';
import type { Hold, StockLevel } from '../../../core/stock/stock.ts';
import type { WatchWanted } from '../../../core/stock/watch.ts';
import { toArticle, toBranch, toCounts, toKnowledge, toOrder, toProduct } from '../../../scripts/seed/convert.ts';
import { shiftTo } from '../../../scripts/seed/shift.ts';
import { AS_OF, clockAt, demoFiles, VENDOR } from '../../support/demo-data.ts';
import { bookingsInMemory } from './bookings-in-memory.ts';

export { AS_OF, VENDOR };

async function load() {
  const files = await demoFiles();
  const shift = shiftTo(AS_OF, AS_OF);
  const branches = files.branches.map((branch) => toBranch(VENDOR, branch, shift));
  const products = files.products.map((product) => toProduct(VENDOR, product));
  const nameEnOf = new Map(products.map(({ sku, nameEn }) => [sku, nameEn]));
  const orders = files.orders.map((order) => toOrder(VENDOR, order, shift, nameEnOf));
  const levels: StockLevel[] = files.stock
    .map((file) => toCounts(file, shift))
    .flatMap(({ branchId, asOf, counts }) =>
      counts.map(({ sku, onHand }) => ({ branchId, sku, onHand, available: onHand, asOf })),
    );
  const articles: Article[] = files.articles
    .filter(({ is_published }) => is_published)
    .map((file) => ({ ...toArticle(VENDOR, file), rev: 1, updatedAt: AS_OF }));
  return { branches, products, orders, levels, articles, knowledge: toKnowledge(files) };
}
let loading: ReturnType<typeof load> | undefined;
const loaded = () => {
  loading ??= load();
  return loading;
};

export interface TokoSinar extends ToolDeps {
  orders: ToolDeps['orders'] & { all: Order[] };
  /** What is kept for somebody; it never lapses here. */
  kept: Array<Hold & { branchId: string; sku: string }>;
  /** Who waits for what. */
  awaited: WatchWanted[];
  bookings: ReturnType<typeof bookingsInMemory>;
}

/** What the assistant looks things up in, as the files have it. @param at domain time; it stands still */
export async function tokoSinar(at: Date | string = AS_OF): Promise<TokoSinar> {
  const { branches, products, orders, levels, articles, knowledge } = await loaded();
  const bySku = new Map(products.map((product) => [product.sku, product]));
  const isOurs = (vendorId: string) => vendorId === VENDOR;
  const newestFirst = (list: Order[]) => list.sort((a, b) => b.placedAt.getTime() - a.placedAt.getTime());
  const counted = new Map<string, number>();
  const kept: TokoSinar['kept'] = [];
  const awaited: TokoSinar['awaited'] = [];
  const unitsKept = ({ sku, branchId }: StockLevel) =>
    kept.filter((one) => one.sku === sku && one.branchId === branchId).reduce((sum, { qty }) => sum + qty, 0);

  return {
    clock: clockAt(at),
    branches: {
      list: async (vendorId) => (isOurs(vendorId) ? branches : []),
      byId: async (vendorId, branchId) =>
        branches.find((branch) => isOurs(vendorId) && branch.branchId === branchId) ?? null,
      async near(_, from, { maxM, limit, isWanted }) {
        const all: NearBranch[] = branches.map((branch) => ({ branch, distanceM: distanceM(from, branch.at) }));
        return all
          .filter((one) => one.distanceM <= maxM && (isWanted?.(one.branch) ?? true))
          .sort((a, b) => a.distanceM - b.distanceM)
          .slice(0, limit);
      },
    },
    products: {
      bySku: async (vendorId, sku) => (isOurs(vendorId) ? (bySku.get(sku) ?? null) : null),
      assortment: async () => ({ products, bySku }),
    },
    stock: {
      look: async () => ({ silent: new Set() }),
      levels: async (_, sku, branchIds) =>
        levels
          .filter((level) => level.sku === sku && branchIds.includes(level.branchId))
          .map((level) => ({ ...level, available: Math.max(0, level.onHand - unitsKept(level)) })),
      async hold(_, { id, branchId, sku, qty, forMs }) {
        const level = levels.find((one) => one.sku === sku && one.branchId === branchId);
        const known = kept.find((one) => one.id === id);
        if (known) return { held: true, hold: known, isNew: false };
        const available = level ? level.onHand - unitsKept(level) : 0;
        if (available < qty) return { held: false, available };
        // As MongoDB: by real time, wherever the clock stands.
        const now = new Date();
        const hold = { id, branchId, sku, qty, at: now, until: new Date(now.getTime() + forMs), madeBy: 'hm_1' };
        kept.push(hold);
        return { held: true, hold, isNew: true };
      },
      async release(_, { id }) {
        const at = kept.findIndex((one) => one.id === id);
        return kept.splice(at, at < 0 ? 0 : 1).length > 0;
      },
    },
    kept,
    holds: {
      note: async () => {},
      idsOf: async () => kept.map(({ id }) => id),
      async byId(vendorId, holdId) {
        const hold = kept.find(({ id }) => id === holdId);
        const by = { kind: 'shopper' as const, contactId: 'c-visitor' };
        return hold
          ? { vendorId, holdId, ...hold, quantity: hold.qty, conversationId: 'conv-1', by, released: null }
          : null;
      },
      markReleased: async () => {},
    },
    awaited,
    watches: {
      ask: async (wanted) => void awaited.push(wanted),
      idsOf: async () => awaited.map(({ watchId }) => watchId),
      stockCame: async () => {},
      endAll: async () => awaited.splice(0).length,
    },
    bookings: bookingsInMemory(),
    knowledge: { of: async () => knowledge },
    articles: { published: async (vendorId) => (isOurs(vendorId) ? articles : []) },
    orders: {
      all: orders,
      look: async () => ({ isSilent: false }),
      orderByNumber: async (_, orderNo) => orders.find((order) => order.orderNo === normalOrderNo(orderNo)) ?? null,
      ordersOfPhone: async (_, phone, limit = 10) =>
        newestFirst(orders.filter((order) => order.phone === phone)).slice(0, limit),
      ordersOfCustomer: async (_, customerId, limit = 10) =>
        newestFirst(orders.filter((order) => order.customerId === customerId)).slice(0, limit),
    },
    tries: {
      async take(vendorId, of, key) {
        const id = `${vendorId}:${of}:${key}`;
        counted.set(id, (counted.get(id) ?? 0) + 1);
        return counted.get(id) ?? 0;
      },
      async giveBack(vendorId, of, key) {
        const id = `${vendorId}:${of}:${key}`;
        counted.set(id, (counted.get(id) ?? 1) - 1);
      },
    },
    groups: { list: async () => [] },
    agents: { hasStaff: async () => false },
    vendors: {
      byId: async (vendorId) => ({
        vendorId,
        name: 'Toko Sinar',
        locale: 'id',
        timezone: 'Asia/Jakarta',
        brandColour: '#0B6E5B',
        peopleFrom: '08:00',
        peopleUntil: '22:00',
        hours: null,
        holidays: [],
        asksCsat: true,
        privacyUrl: '',
      }),
    },
  };
}
