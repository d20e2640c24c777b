/** The demo's records as a task asks them: through the stores, with arithmetic of its own, so that no fact is typed twice. */
import type { Locale } from '../contract/codes.ts';
import type { Point } from '../contract/primitives.ts';
import type { Article } from '../core/articles/article.ts';
import type { Branch } from '../core/branches/branch.ts';
import type { Catalogue } from '../core/catalogue.ts';
import type { Order } from '../core/orders/order.ts';
import type { Area } from '../core/places/place.ts';
import type { Policies } from '../core/places/policies.ts';
import type { Product } from '../core/products/product.ts';
import { DEMO_VENDOR_ID } from '../scripts/seed/seed-demo.ts';
import { clock, kilometres, metresBetween, rupiah } from './wording.ts';

export const VENDOR_ID = DEMO_VENDOR_ID;

function found<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`the demo has no ${what}`);
  return value;
}

/** A branch that has a product, seen from a place. */
export interface Near {
  branch: Branch;
  distanceM: number;
  available: number;
}

/** @param now domain time */
export function recordsOf(catalogue: Catalogue, now: Date) {
  const { articles, branches, products, stock, orders, knowledge } = catalogue;
  const records = {
    now,
    branches: (): Promise<Branch[]> => branches.list(VENDOR_ID),
    branch: async (branchId: string): Promise<Branch> => found(await branches.byId(VENDOR_ID, branchId), branchId),
    product: async (sku: string): Promise<Product> => found(await products.bySku(VENDOR_ID, sku), sku),
    products: async (): Promise<Product[]> => (await products.assortment(VENDOR_ID)).products,
    order: async (orderNo: string): Promise<Order> => found(await orders.orderByNumber(VENDOR_ID, orderNo), orderNo),
    policies: async (): Promise<Policies> => found((await knowledge.of(VENDOR_ID)).policies, 'policies'),
    articles: async (): Promise<Article[]> => articles.list(VENDOR_ID, null, 200),
    /** In this language. */
    articleTitle: async (locale: Locale, articleId: string): Promise<string> =>
      found(await articles.byId(VENDOR_ID, articleId), articleId).title[locale],
    areas: async (): Promise<Area[]> => (await knowledge.of(VENDOR_ID)).areas,
    /** @param city where several places go by that name */
    area: async (name: string, city?: string): Promise<Area> =>
      found(
        (await records.areas()).find((one) => one.name === name && (city === undefined || one.city === city)),
        name,
      ),
    async available(branchId: string, sku: string): Promise<number> {
      const [level] = await stock.levels(VENDOR_ID, sku, [branchId]);
      return level?.available ?? 0;
    },
    /** Branches that have at least one, nearest first; those that are shut until further notice left out. */
    async having(sku: string, from: Point): Promise<Near[]> {
      const open = (await records.branches()).filter(({ temporarilyClosed }) => !temporarilyClosed);
      const levels = await stock.levels(
        VENDOR_ID,
        sku,
        open.map(({ branchId }) => branchId),
      );
      const left = new Map(levels.map(({ branchId, available }) => [branchId, available]));
      return open
        .map((branch) => ({
          branch,
          distanceM: metresBetween(from, branch.at),
          available: left.get(branch.branchId) ?? 0,
        }))
        .filter(({ available }) => available > 0)
        .sort((a, b) => a.distanceM - b.distanceM);
    },
    async nearest(sku: string, from: Point): Promise<Near> {
      const [first] = await records.having(sku, from);
      return found(first, `${sku} anywhere`);
    },
    /** Branches by distance, whatever they have. */
    async branchesNear(from: Point): Promise<Branch[]> {
      const all = (await records.branches()).filter(({ temporarilyClosed }) => !temporarilyClosed);
      return all.sort((a, b) => metresBetween(from, a.at) - metresBetween(from, b.at));
    },
    lastFour: async (orderNo: string): Promise<string> => (await records.order(orderNo)).phone.slice(-4),
    price: async (locale: Locale, sku: string): Promise<string> => rupiah(locale, (await records.product(sku)).price),
    rupiah,
    kilometres,
    clock,
  };
  return records;
}
export type Records = ReturnType<typeof recordsOf>;
