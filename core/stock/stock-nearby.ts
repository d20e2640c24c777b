import type { StockCardRow } from '../../contract/cards.ts';
import { STOCK_FRESH_MS } from '../../contract/limits.ts';
import type { Point } from '../../contract/primitives.ts';
import type { BranchStore } from '../branches/branch.store.ts';
import type { Branch } from '../branches/branch.ts';
import { toBranchRow } from '../branches/branch-card.ts';
import { DomainError } from '../errors.ts';
import type { KnowledgeStore } from '../places/knowledge.store.ts';
import type { Policies } from '../places/policies.ts';
import type { Clock } from '../ports.ts';
import type { ProductStore } from '../products/product.store.ts';
import type { Product } from '../products/product.ts';
import { fulfilmentsOf } from './fulfilments.ts';
import type { StockLevel } from './stock.ts';
import type { StockSource } from './stock-source.ts';

/** Across a large city and back: farther off nobody fetches groceries. */
export const NEARBY_RADIUS_M = 15_000;
/** Branches looked at: bounds one lookup in a chain of any size. */
const CANDIDATES_MAX = 200;
/** Their shelves are asked for in parts, the nearest first: most questions end with the first. */
const PARTS = [16, 64, CANDIDATES_MAX];

export interface StockNearbyDeps {
  branches: Pick<BranchStore, 'near' | 'list'>;
  stock: StockSource;
  products: Pick<ProductStore, 'bySku'>;
  knowledge: Pick<KnowledgeStore, 'of'>;
  clock: Clock;
}
export interface StockNearbyQuestion {
  vendorId: string;
  sku: string;
  /** null: no place is known; all branches count then, by `branchId`. */
  near: Point | null;
  /** Straight-line metres. */
  radiusM?: number;
  openOnly?: boolean;
  /** Most branches with enough of it. */
  limit?: number;
  /** Units wanted. */
  quantity?: number;
  /** Also branches that carry it and have too few, as far as they are nearer than the last that has enough. */
  includeSoldOut?: boolean;
  /** Other branches do not count. Absent: all do. */
  isWanted?: (branch: Branch) => boolean;
}

export interface StockSeenNearby {
  rows: StockCardRow[];
  /** Looked at, and not to be seen: the vendor's own system does not answer, and no figure of theirs is known. In order. */
  unseen: Branch[];
  /** The vendor's own system said nothing of at least one branch that was looked at. */
  isSilent: boolean;
}

/** `seeNearby` for who shows rows alone: what cannot be seen is not among them. */
export const stockNearby = async (deps: StockNearbyDeps, question: StockNearbyQuestion): Promise<StockCardRow[]> =>
  (await seeNearby(deps, question)).rows;

/**
 * The branches nearest to a place that have an item, nearest first, ties to the lower `branchId`.
 *
 * Branches that do not carry it or are temporarily closed never appear. `available` is what the branch last counted
 * less what is held; `isFresh` is false once that count is older than an hour, or where the vendor's own system could
 * not be asked for a newer one.
 * @throws DomainError `product_not_found`
 */
export async function seeNearby(deps: StockNearbyDeps, question: StockNearbyQuestion): Promise<StockSeenNearby> {
  const { vendorId, sku, near, limit = 5, quantity = 1, openOnly = false, includeSoldOut = false } = question;
  const [product, { policies }, branches] = await Promise.all([
    deps.products.bySku(vendorId, sku),
    deps.knowledge.of(vendorId),
    candidates(deps, question),
  ]);
  if (!product) throw new DomainError('product_not_found', { sku });
  // All of them at once: to ask a vendor's own system costs a way there and back, however many are named.
  const look = await deps.stock.look(
    vendorId,
    sku,
    branches.map(({ branchId }) => branchId),
  );
  const now = deps.clock.now();
  const rows: StockCardRow[] = [];
  const unseen: Branch[] = [];
  let enough = 0;
  let hasSilent = false;
  for await (const { branch, level } of shelves(deps, vendorId, sku, branches)) {
    const isSilent = look.silent.has(branch.branchId);
    hasSilent ||= isSilent;
    if (!level) {
      if (isSilent) unseen.push(branch);
      continue;
    }
    const hasEnough = level.available >= quantity;
    if (!(hasEnough || (includeSoldOut && rows.length - enough < limit))) continue;
    const row = toStockRow({ branch, level, isSilent, near, product, quantity, policies, now });
    if (openOnly && !row.open.isOpen) continue;
    rows.push(row);
    enough += hasEnough ? 1 : 0;
    if (enough === limit) break;
  }
  const lastWithEnough = rows.findLastIndex(({ available }) => available >= quantity);
  return {
    rows: lastWithEnough < 0 ? rows : rows.slice(0, lastWithEnough + 1),
    unseen,
    isSilent: hasSilent,
  };
}

/** What each of the branches has, in their order; read no farther than somebody wants to know. No level: not carried. */
async function* shelves({ stock }: Pick<StockNearbyDeps, 'stock'>, vendorId: string, sku: string, branches: Branch[]) {
  for (let from = 0, part = 0; from < branches.length; part += 1) {
    const some = branches.slice(from, PARTS[part]);
    const levels = await stock.levels(
      vendorId,
      sku,
      some.map(({ branchId }) => branchId),
    );
    const levelOf = new Map(levels.map((level) => [level.branchId, level]));
    for (const branch of some) {
      yield { branch, level: levelOf.get(branch.branchId) };
    }
    from += some.length;
  }
}

/** Nearest first; without a place in the order of their codes. */
async function candidates(deps: StockNearbyDeps, question: StockNearbyQuestion): Promise<Branch[]> {
  const { vendorId, near, radiusM = NEARBY_RADIUS_M } = question;
  const isWanted = (branch: Branch) => !branch.temporarilyClosed && (question.isWanted?.(branch) ?? true);
  if (!near) return (await deps.branches.list(vendorId)).filter(isWanted);
  const found = await deps.branches.near(vendorId, near, { maxM: radiusM, limit: CANDIDATES_MAX, isWanted });
  return found.map(({ branch }) => branch);
}

export interface StockSeen {
  /** null: no figure is known. */
  row: StockCardRow | null;
  /** The vendor's own system said nothing of it now. */
  isSilent: boolean;
}
/** What one branch has of a product, however far it is and whether or not it is open. */
export async function seeBranch(
  { stock, knowledge, clock }: Pick<StockNearbyDeps, 'stock' | 'knowledge' | 'clock'>,
  { branch, product, near, quantity = 1 }: Pick<Found, 'branch' | 'product' | 'near'> & { quantity?: number },
): Promise<StockSeen> {
  const { vendorId, branchId } = branch;
  const { silent } = await stock.look(vendorId, product.sku, [branchId]);
  const [[level], { policies }] = await Promise.all([
    stock.levels(vendorId, product.sku, [branchId]),
    knowledge.of(vendorId),
  ]);
  const isSilent = silent.has(branchId);
  const now = clock.now();
  return {
    row: level ? toStockRow({ branch, level, isSilent, near, product, quantity, policies, now }) : null,
    isSilent,
  };
}

export interface Found {
  branch: Branch;
  level: StockLevel;
  /** The vendor's own system said nothing of it now: it is the last known. */
  isSilent?: boolean;
  near: Point | null;
  product: Product;
  quantity: number;
  policies: Policies | null;
  now: Date;
}
/** One branch's figure with its age, and what can be promised on it. */
export function toStockRow(found: Found): StockCardRow {
  const { branch, level, isSilent = false, near, product, quantity, policies, now } = found;
  const row = toBranchRow(branch, near, now);
  const { open, distanceM } = row;
  const hasEnough = level.available >= quantity;
  return {
    ...row,
    available: level.available,
    asOf: level.asOf.toISOString(),
    isFresh: !isSilent && now.getTime() - level.asOf.getTime() <= STOCK_FRESH_MS,
    fulfilments: hasEnough ? fulfilmentsOf({ branch, open, distanceM, product, quantity, policies, now }) : [],
  };
}
