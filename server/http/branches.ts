import type { Response } from 'express';
import type { Point } from '../../contract/primitives.ts';
import type { NearbyBranch } from '../../contract/rest.ts';
import type { Query } from '../../contract/routes.ts';
import type { Agent } from '../../core/agents/agent.ts';
import type { Core } from '../../core/assemble.ts';
import { createKnowledge } from '../../core/assist/knowledge.ts';
import type { Branch } from '../../core/branches/branch.ts';
import { toBranchRef, toBranchRow } from '../../core/branches/branch-card.ts';
import { openState } from '../../core/branches/hours.ts';
import { atBranch, nearbyBranches } from '../../core/branches/nearby.ts';
import type { Catalogue } from '../../core/catalogue.ts';
import { DomainError } from '../../core/errors.ts';
import { whereIs } from '../../core/places/indonesia.ts';
import type { Clock } from '../../core/ports.ts';
import { type Product, toProductRef } from '../../core/products/product.ts';
import { seeBranch, seeNearby } from '../../core/stock/stock-nearby.ts';
import type { Handlers } from './rest.ts';
import { vendorAsked } from './vendor-asked.ts';

type Names = 'branchDirectory' | 'listBranches' | 'getBranch' | 'listPlaces';
interface Deps {
  core: Core;
  catalogue: Catalogue;
  clock: Clock;
}

/** Seconds a browser may show the same answer again: figures carry their age, and a shelf empties no faster. */
const KEPT_S = 15;
/** Names of places change by the week. */
const PLACES_KEPT_S = 600;

/** Branches and places over REST, also for the vendor's own site. */
export function branchRoutes({ core, catalogue, clock }: Deps): Pick<Handlers, Names> {
  const { branches, products } = catalogue;
  const knowledge = createKnowledge(catalogue);
  const vendorOf = vendorAsked(core);

  async function placeOf(vendorId: string, text: string) {
    const found = (await knowledge.of(vendorId)).resolvePlace(text);
    if (!found) throw new DomainError('place_not_found', { place: text });
    return found;
  }

  /** @throws DomainError `product_not_found` */
  async function productOf(vendorId: string, asked: Pick<Query<'listBranches'>, 'sku' | 'product'>) {
    if (asked.sku === undefined && asked.product === undefined) return null;
    const found = asked.product
      ? (await knowledge.of(vendorId)).findProducts(asked.product)[0]
      : await products.bySku(vendorId, asked.sku ?? '');
    if (!found) throw new DomainError('product_not_found');
    return found;
  }

  async function withStock(
    vendorId: string,
    product: Product,
    from: Point | null,
    { open, radiusM, limit, ...wanted }: Query<'listBranches'>,
  ) {
    const now = clock.now();
    const { rows, unseen } = await seeNearby(
      { ...catalogue, clock },
      {
        ...{ vendorId, sku: product.sku, near: from, openOnly: open === 'now', limit, includeSoldOut: true },
        ...(radiusM === undefined ? {} : { radiusM }),
        isWanted: isWantedBy(wanted),
      },
    );
    const facts = rows.map(async (row) => {
      const branch = await branches.byId(vendorId, row.branchId);
      return branch ? [{ ...row, ...atBranch(branch, from, row.open, now) }] : [];
    });
    const missing = unseen.length > 0 ? { unseen: unseen.slice(0, limit).map(toBranchRef) } : {};
    return { branches: (await Promise.all(facts)).flat() satisfies NearbyBranch[], ...missing };
  }

  return {
    async branchDirectory({ agent }) {
      const now = clock.now();
      const all = await branches.list(agent.vendorId);
      return {
        branches: all.map((branch) => ({
          branchId: branch.branchId,
          name: branch.name,
          area: branch.area,
          open: openState(branch, now),
          partner: branch.partner?.name ?? null,
        })),
      };
    },

    async listBranches({ req, res, agent, query }) {
      const { near, place: placeText, open, radiusM, limit } = query;
      const vendorId = await vendorOf(req, agent);
      mustBeHere(near);
      const place = placeText ? await placeOf(vendorId, placeText) : null;
      const from = near ?? place?.at ?? null;
      const product = await productOf(vendorId, query);
      const found = product
        ? await withStock(vendorId, product, from, query)
        : {
            branches: await nearbyBranches(
              { branches, now: clock.now() },
              { vendorId, from, radiusM, openOnly: open === 'now', limit, isWanted: isWantedBy(query) },
            ),
          };
      keepFor(KEPT_S, res, agent);
      return { at: clock.now().toISOString(), place, product: product && toProductRef(product), ...found };
    },

    async getBranch({ req, res, agent, params: { branchId }, query: { near = null, sku } }) {
      const vendorId = await vendorOf(req, agent);
      mustBeHere(near);
      const branch = await branches.byId(vendorId, branchId);
      if (!branch) throw new DomainError('branch_not_found');
      const product = await productOf(vendorId, { sku });
      const seen = product && (await seeBranch({ ...catalogue, clock }, { branch, product, near }));
      const now = clock.now();
      const row = seen?.row ?? toBranchRow(branch, near, now);
      keepFor(KEPT_S, res, agent);
      return {
        at: now.toISOString(),
        product: product && toProductRef(product),
        branch: { ...row, ...atBranch(branch, near, row.open, now) },
        ...(seen?.isSilent && !seen.row ? { isUnseen: true } : {}),
      };
    },

    async listPlaces({ req, res, agent, query: { q, limit } }) {
      const vendorId = await vendorOf(req, agent);
      const places = (await knowledge.of(vendorId)).suggestPlaces(q, limit);
      keepFor(PLACES_KEPT_S, res, agent);
      return { places };
    },
  };
}

const isWantedBy =
  ({ can, service }: Pick<Query<'listBranches'>, 'can' | 'service'>) =>
  ({ capabilities, services }: Branch): boolean =>
    (!can || capabilities.includes(can)) && (!service || services.some(({ serviceId }) => serviceId === service));

/** @throws DomainError `coordinates_swapped`, `outside_indonesia` */
function mustBeHere(near: Point | null | undefined): void {
  const where = near ? whereIs(near) : 'inside';
  if (where !== 'inside') throw new DomainError(where === 'swapped' ? 'coordinates_swapped' : 'outside_indonesia');
}

/** What anybody may see may be kept: agents see what is so now. */
function keepFor(seconds: number, res: Response, agent: Agent | null): void {
  if (agent) return;
  res.vary('X-Dekat-Key').vary('Authorization');
  res.setHeader('cache-control', `public, max-age=${seconds}`);
}
