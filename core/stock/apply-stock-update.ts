import type { StockUpdate } from '../../contract/requests.ts';
import type { BranchStore } from '../branches/branch.store.ts';
import { DomainError } from '../errors.ts';
import type { Clock } from '../ports.ts';
import type { ProductStore } from '../products/product.store.ts';
import type { StockStore } from './stock.store.ts';

/** A till's clock may run ahead by this much. Further ahead, its count would lock out every honest one until then. */
const AHEAD_MS = 10 * 60_000;

export interface StockUpdateDeps {
  branches: Pick<BranchStore, 'byId'>;
  products: Pick<ProductStore, 'bySku'>;
  stock: Pick<StockStore, 'takeCounts'>;
  clock: Clock;
}
/** `outdated`: left alone, a newer count was there. `unknownSkus`: not products of the vendor, each named once. */
export interface StockUpdateResult {
  applied: number;
  outdated: number;
  unknownSkus: string[];
}

/**
 * Takes over what a branch counted. Rows stand alone: an unknown SKU or an outdated count stops no other.
 * @throws DomainError `branch_not_found`; `invalid_input` for a count from the future
 */
export async function applyStockUpdate(
  { branches, products, stock, clock }: StockUpdateDeps,
  vendorId: string,
  branchId: string,
  { asOf, items }: StockUpdate,
): Promise<StockUpdateResult> {
  if (!(await branches.byId(vendorId, branchId))) throw new DomainError('branch_not_found', { branchId });
  const countedAt = new Date(asOf);
  // Domain time may lie behind (a demo of another day); tills go by the real time then.
  if (countedAt.getTime() > Math.max(clock.now().getTime(), Date.now()) + AHEAD_MS) {
    throw new DomainError('invalid_input', { fields: { asOf: ['a count from the future'] } });
  }
  const skus = [...new Set(items.map(({ sku }) => sku))];
  const found = await Promise.all(skus.map(async (sku) => ((await products.bySku(vendorId, sku)) ? null : sku)));
  const unknown = new Set(found.filter((sku) => sku !== null));
  const known = items.filter(({ sku }) => !unknown.has(sku));
  const taken = known.length > 0 ? await stock.takeCounts(vendorId, branchId, countedAt, known) : null;
  return { applied: taken?.applied ?? 0, outdated: taken?.outdated ?? 0, unknownSkus: [...unknown] };
}
