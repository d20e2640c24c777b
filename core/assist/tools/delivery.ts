import { z } from 'zod';
import type { BranchStore } from '../../branches/branch.store.ts';
import { toBranchRef } from '../../branches/branch-card.ts';
import { distanceM, ROAD_FACTOR } from '../../branches/distance.ts';
import { openState } from '../../branches/hours.ts';
import { DomainError } from '../../errors.ts';
import type { KnowledgeStore } from '../../places/knowledge.store.ts';
import type { Clock } from '../../ports.ts';
import type { ProductStore } from '../../products/product.store.ts';
import { type DeliveryQuote, deliveryQuotes } from '../../stock/fulfilments.ts';
import { knownPlace } from '../dialogue.ts';
import { type ToolContext, tool } from './tool.ts';

const args = z.strictObject({
  sku: z.string().min(1).max(64),
  branchId: z.string().min(1).max(64),
  /** Where the shopper is; null: no courier can be promised. */
  place: knownPlace.nullable(),
  quantity: z.number().int().min(1).max(1_000).default(1),
});

/** A quote with its time as text. */
export type QuoteFound = Omit<DeliveryQuote, 'earliestAt'> & { earliestAt?: string };
export interface DeliveryFound {
  asOf: string;
  branch: { branchId: string; name: string; area: string };
  timezone: string;
  ageLimit: number | null;
  /** An estimate by road, metres, for words alone; null where no place is known. */
  roadM: number | null;
  quotes: QuoteFound[];
}
export interface DeliveryDeps {
  branches: Pick<BranchStore, 'byId'>;
  products: Pick<ProductStore, 'bySku'>;
  knowledge: Pick<KnowledgeStore, 'of'>;
  clock: Clock;
}

/** Every way one branch can get a product to a place now: fee, earliest time, or why not. Says nothing of stock. */
export const deliveryTool = (deps: DeliveryDeps) =>
  tool(args, async ({ vendorId }: ToolContext, { sku, branchId, place, quantity }): Promise<DeliveryFound> => {
    const now = deps.clock.now();
    const [product, branch, { policies }] = await Promise.all([
      deps.products.bySku(vendorId, sku),
      deps.branches.byId(vendorId, branchId),
      deps.knowledge.of(vendorId),
    ]);
    if (!product) throw new DomainError('product_not_found', { sku });
    if (!branch) throw new DomainError('branch_not_found', { branchId });
    const awayM = place && distanceM(place.at, branch.at);
    const open = openState(branch, now);
    const quotes = deliveryQuotes({ branch, open, distanceM: awayM, product, quantity, policies, now });
    return {
      asOf: now.toISOString(),
      branch: toBranchRef(branch),
      timezone: branch.timezone,
      ageLimit: product.ageLimit,
      roadM: awayM === null ? null : Math.round(awayM * ROAD_FACTOR),
      quotes: quotes.map(({ earliestAt, ...quote }) => ({
        ...quote,
        ...(earliestAt ? { earliestAt: earliestAt.toISOString() } : {}),
      })),
    };
  });
