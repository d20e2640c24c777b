import { z } from 'zod';
import type { ParcelZone } from '../../../contract/delivery.ts';
import type { BranchStore } from '../../branches/branch.store.ts';
import type { Branch } from '../../branches/branch.ts';
import { toBranchRef } from '../../branches/branch-card.ts';
import { distanceM, ROAD_FACTOR } from '../../branches/distance.ts';
import { openState } from '../../branches/hours.ts';
import { nearestOf } from '../../branches/nearest.ts';
import { DomainError } from '../../errors.ts';
import { COURIERS_MAX_M, type DeliveryQuote, deliveryQuotes } from '../../stock/fulfilments.ts';
import { sendsParcels, zoneAt } from '../../stock/parcels.ts';
import { type StockNearbyDeps, seeNearby } from '../../stock/stock-nearby.ts';
import { knownPlace } from '../dialogue.ts';
import { type ToolContext, tool } from './tool.ts';

const sku = z.string().min(1).max(64);
const quantity = z.number().int().min(1).max(1_000).default(1);
const args = z.strictObject({
  sku,
  branchId: z.string().min(1).max(64),
  /** Where the shopper is; null: no courier can be promised. */
  place: knownPlace.nullable(),
  quantity,
});

/** A quote with its times as text. */
export type QuoteFound = Omit<DeliveryQuote, 'earliestAt' | 'latestAt'> & { earliestAt?: string; latestAt?: string };
export interface DeliveryFound {
  asOf: string;
  branch: { branchId: string; name: string; area: string };
  timezone: string;
  ageLimit: number | null;
  /** An estimate by road, metres, for words alone; null where no place is known. */
  roadM: number | null;
  quotes: QuoteFound[];
}
export type DeliveryDeps = Omit<StockNearbyDeps, 'branches'> & {
  branches: Pick<BranchStore, 'byId' | 'near' | 'list'>;
};

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
      quotes: quotes.map(({ earliestAt, latestAt, ...quote }) => ({
        ...quote,
        ...(earliestAt ? { earliestAt: earliestAt.toISOString() } : {}),
        ...(latestAt ? { latestAt: latestAt.toISOString() } : {}),
      })),
    };
  });

/** Why nothing goes by parcel: none goes there at all, no branch that sends them has as many, or what they have is not to be seen now. */
export type NoParcel = 'no_zone' | 'not_enough' | 'unseen';
/** By the nearest branch that sends parcels there and has enough, or why by none. */
export type ParcelFound = { asOf: string } & ({ found: DeliveryFound } | { found: null; why: NoParcel });

/** How a parcel gets a product to a place, from whichever branch sends it. */
export const parcelTool = (deps: DeliveryDeps) => {
  const quoteFrom = deliveryTool(deps);
  return tool(
    z.strictObject({ sku, place: knownPlace, quantity }),
    async (context: ToolContext, { sku, place, quantity }): Promise<ParcelFound> => {
      const { vendorId } = context;
      const asOf = deps.clock.now().toISOString();
      const [all, { policies }] = await Promise.all([deps.branches.list(vendorId), deps.knowledge.of(vendorId)]);
      const radiusM = policies?.parcel?.zones.at(-1)?.upToM;
      const sender = nearestOf(workingOf(all).filter(sendsParcels), place.at, radiusM);
      if (radiusM === undefined || !sender) return { asOf, found: null, why: 'no_zone' };
      const { rows, isSilent } = await seeNearby(deps, {
        ...{ vendorId, sku, near: place.at, radiusM, quantity, limit: 1 },
        isWanted: sendsParcels,
      });
      const [row] = rows;
      // What the vendor's own system does not say is there just now is promised to nobody.
      if (isSilent) return { asOf, found: null, why: 'unseen' };
      if (!row) return { asOf, found: null, why: 'not_enough' };
      return { asOf, found: await quoteFrom(context, { sku, branchId: row.branchId, place, quantity }) };
    },
  );
};

const workingOf = (branches: Branch[]) => branches.filter(({ temporarilyClosed }) => !temporarilyClosed);

export interface ReachFound {
  asOf: string;
  /** No courier of any branch goes there. */
  isFar: boolean;
  /** What a parcel there goes by; null where none does. */
  zone: ParcelZone | null;
}

/** How far off a place is, whatever is to be brought there. */
export const reachTool = ({ branches, knowledge, clock }: Pick<DeliveryDeps, 'branches' | 'knowledge' | 'clock'>) =>
  tool(z.strictObject({ place: knownPlace }), async ({ vendorId }: ToolContext, { place }): Promise<ReachFound> => {
    const [all, { policies }] = await Promise.all([branches.list(vendorId), knowledge.of(vendorId)]);
    const working = workingOf(all);
    const sender = nearestOf(working.filter(sendsParcels), place.at);
    const parcel = policies?.parcel;
    return {
      asOf: clock.now().toISOString(),
      isFar: nearestOf(working, place.at, COURIERS_MAX_M) === null,
      zone: parcel && sender ? zoneAt(parcel, distanceM(place.at, sender.at)) : null,
    };
  });
