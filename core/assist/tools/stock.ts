import { z } from 'zod';
import type { ProductRef, StockCardRow } from '../../../contract/cards.ts';
import type { Branch } from '../../branches/branch.ts';
import { toBranchRef } from '../../branches/branch-card.ts';
import { distanceM } from '../../branches/distance.ts';
import { byNearness, nearestOf } from '../../branches/nearest.ts';
import { DomainError } from '../../errors.ts';
import { toProductRef } from '../../products/product.ts';
import {
  type StockNearbyDeps,
  type StockNearbyQuestion,
  type StockSeen,
  type StockSeenNearby,
  seeBranch,
  seeNearby,
} from '../../stock/stock-nearby.ts';
import { type AskedMoment, askedMoment, instantOf, isOpenAt } from '../asked-moment.ts';
import { type KnownPlace, knownPlace } from '../dialogue.ts';
import { type ToolContext, tool } from './tool.ts';

/** Rows a shopper takes in at a glance; a card holds one more, for the branch they asked about. */
const ROWS = 4;
/** The farthest looked when nothing nearer has it. */
const WIDE_M = 100_000;
/** Farther from every branch than this, a place is not served. */
const REACH_M = 40_000;
/** A place this small means the branch that stands in it. */
const SMALL_PLACE_M = 3_000;
const AT_PLACE_M = 1_500;

const args = z.strictObject({
  sku: z.string().min(1).max(64),
  place: knownPlace.nullable(),
  /** A branch asked about by name. */
  branchId: z.string().min(1).max(64).optional(),
  /** Only branches that are open then. */
  openAt: askedMoment.optional(),
  /** Units wanted. */
  quantity: z.number().int().min(1).max(1_000).default(1),
});

/**
 * What the branch asked about has. `shut`: closed until further notice, whatever its shelves hold. `unseen`: the vendor's
 * own system does not answer, and nothing is known of it.
 */
export interface AskedBranch {
  branchId: string;
  name: string;
  area: string;
  state: 'in_stock' | 'sold_out' | 'not_carried' | 'shut' | 'unseen';
}
export interface StockFound {
  asOf: string;
  product: ProductRef & { courierOk: boolean; ageLimit: number | null };
  /** Units wanted, and what they cost; a branch that has fewer may be among the rows. It counts nothing that is there. */
  wanted: number;
  total: number;
  /** Nearest first; the branch asked about is among them where it carries the product. */
  rows: StockCardRow[];
  asked: AskedBranch | null;
  /** True where nothing within the usual reach has it, as far as can be seen, and farther branches are named. */
  isWide: boolean;
  /** True where the vendor's own system did not answer for some of these: figures are the last known, with their age. */
  isSilent: boolean;
  /** True where some branch within the usual reach cannot be seen at all: what is not named may be there all the same. */
  hasUnseen: boolean;
  /** True where the vendor has no branch at all in reach of the place: nothing is sold out there, it is far. */
  isBeyond: boolean;
  /** Where nothing within the usual reach has it, and all of it could be seen: the branch nearest to the place. */
  lostBy: string | null;
  /** The moment the branches were to be open at, for words. */
  openAt?: { at: string; timezone: string };
}

export type StockDeps = StockNearbyDeps & { branches: { list(vendorId: string): Promise<Branch[]> } };

/** Which branches near a place have a product, and what the branch asked about has. */
export const stockTool = (deps: StockDeps) =>
  tool(args, async ({ vendorId }: ToolContext, { sku, place, branchId, openAt, quantity }): Promise<StockFound> => {
    const product = await deps.products.bySku(vendorId, sku);
    if (!product) throw new DomainError('product_not_found', { sku });
    const branches = await deps.branches.list(vendorId);
    const now = deps.clock.now();
    const isWanted = (one: Branch) => !openAt || isOpenAt(one, openAt, now);
    const named = branches.find((known) => known.branchId === branchId) ?? (place && branchAt(branches, place));
    const branch = named && isWanted(named) ? named : null;
    const near = place?.at ?? named?.at ?? null;
    const question = { vendorId, sku, near, includeSoldOut: true, limit: ROWS, isWanted };
    const within = await seeEnough(deps, question, quantity);
    let { rows, isSilent } = within;
    const hasUnseen = within.unseen.length > 0;
    const isWide = near !== null && !rows.some(({ available }) => available > 0);
    if (isWide) {
      const farther = await seeNearby(deps, { ...question, radiusM: WIDE_M, includeSoldOut: false });
      rows = [...rows.slice(0, 1), ...farther.rows];
      isSilent ||= farther.isSilent;
    }
    const own = branch && (await ownOf(deps, { branch, product, near, quantity, rows }));
    isSilent ||= own?.isSilent ?? false;
    const nearest =
      near &&
      nearestOf(
        branches.filter(({ temporarilyClosed }) => !temporarilyClosed),
        near,
      );
    return {
      asOf: now.toISOString(),
      product: { ...toProductRef(product), courierOk: product.courierOk, ageLimit: product.ageLimit },
      wanted: quantity,
      total: product.price * quantity,
      rows: own?.row && !rows.includes(own.row) ? [...rows, own.row].sort(byNearness) : rows,
      asked: branch ? { ...toBranchRef(branch), state: stateOf(branch, own) } : null,
      isWide,
      isSilent,
      hasUnseen,
      isBeyond: near !== null && (!nearest || distanceM(near, nearest.at) > REACH_M),
      lostBy: isWide && !isSilent ? (nearest?.branchId ?? null) : null,
      ...momentSaid(openAt, now, nearest?.timezone ?? branches[0]?.timezone),
    };
  });

/** Branches that have as many as are wanted; where none does, those that have any. */
async function seeEnough(deps: StockDeps, question: StockNearbyQuestion, quantity: number): Promise<StockSeenNearby> {
  const seen = await seeNearby(deps, { ...question, quantity });
  return quantity === 1 || seen.rows.some(({ available }) => available >= quantity) ? seen : seeNearby(deps, question);
}

function momentSaid(
  openAt: AskedMoment | undefined,
  now: Date,
  timezone: string | undefined,
): Pick<StockFound, 'openAt'> {
  const at = openAt && timezone !== undefined ? instantOf(openAt, now, timezone) : null;
  return at && timezone !== undefined ? { openAt: { at: at.toISOString(), timezone } } : {};
}

/** The branch a small place stands for: of its name, or right there. */
function branchAt(branches: Branch[], { name, at, radiusM }: KnownPlace): Branch | null {
  const named = branches.find(({ area }) => area.toLowerCase() === name.toLowerCase());
  if (named && distanceM(named.at, at) <= SMALL_PLACE_M) return named;
  if (radiusM === 0 || radiusM > SMALL_PLACE_M) return null;
  return nearestOf(branches, at, Math.min(radiusM, AT_PLACE_M));
}

type Own = Parameters<typeof seeBranch>[1] & { rows: StockCardRow[] };
/** The row of one branch, also where nearer ones fill the list. */
async function ownOf(deps: StockDeps, { rows, ...own }: Own): Promise<StockSeen> {
  const { branch } = own;
  if (branch.temporarilyClosed) return { row: null, isSilent: false };
  const listed = rows.find(({ branchId }) => branchId === branch.branchId);
  // What is silent of a listed one, the list says already.
  return listed ? { row: listed, isSilent: false } : seeBranch(deps, own);
}

function stateOf(branch: Branch, own: StockSeen | null | undefined): AskedBranch['state'] {
  if (branch.temporarilyClosed) return 'shut';
  if (!own?.row) return own?.isSilent ? 'unseen' : 'not_carried';
  return own.row.available > 0 ? 'in_stock' : 'sold_out';
}
