import type { StockUpdate } from '../../contract/requests.ts';
import type { BranchStore } from '../branches/branch.store.ts';
import { DomainError } from '../errors.ts';
import type { Clock } from '../ports.ts';
import type { ProductStore } from '../products/product.store.ts';
import type { StockStore } from './stock.store.ts';
import type { WatchStore } from './watch.store.ts';

/** A till's clock may run ahead by this much. Further ahead, its count would lock out every honest one until then. */
const AHEAD_MS = 10 * 60_000;

export interface StockUpdateDeps {
  branches: Pick<BranchStore, 'byId'>;
  products: Pick<ProductStore, 'unknownAmong'>;
  stock: Pick<StockStore, 'takeCounts'>;
  watches: Pick<WatchStore, 'stockCame'>;
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
  { branches, products, stock, watches, clock }: StockUpdateDeps,
  vendorId: string,
  branchId: string,
  { asOf, items }: StockUpdate,
): Promise<StockUpdateResult> {
  if (!(await branches.byId(vendorId, branchId))) throw new DomainError('branch_not_found', { branchId });
  const at = countedAt(asOf, clock);
  const unknown = await products.unknownAmong(
    vendorId,
    items.map(({ sku }) => sku),
  );
  const known = items.filter(({ sku }) => !unknown.has(sku));
  const taken = known.length > 0 ? await stock.takeCounts(vendorId, branchId, at, known) : null;
  const came = known.filter(({ onHand }) => onHand > 0).map(({ sku }) => sku);
  // Lost when the process ends here: whoever waits is looked for every few minutes all the same.
  if (came.length > 0) await watches.stockCame(vendorId, branchId, came);
  return { applied: taken?.applied ?? 0, outdated: taken?.outdated ?? 0, unknownSkus: [...unknown] };
}

/** @throws DomainError `invalid_input` for a count from the future */
export function countedAt(asOf: string, clock: Clock): Date {
  const at = new Date(asOf);
  if (isFromTheFuture(at, clock)) {
    throw new DomainError('invalid_input', { fields: { asOf: ['a count from the future'] } });
  }
  return at;
}

/** Domain time may lie behind (a demo of another day); tills go by the real time then. */
export const isFromTheFuture = (at: Date, clock: Clock): boolean =>
  at.getTime() > Math.max(clock.now().getTime(), Date.now()) + AHEAD_MS;
