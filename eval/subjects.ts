import type { Card } from '../contract/cards.ts';
import type { Branch } from '../core/branches/branch.ts';
import type { Product } from '../core/products/product.ts';
import type { Reply } from './talk.ts';

/** What a reply speaks of. */
export interface Subjects {
  branches: Branch[];
  products: Product[];
  /** Called a branch of the vendor's, and none there is. */
  strangers: string[];
}

/** @param sku the product the talk is about, which need not be named again */
export function subjectsOf(
  text: string,
  reply: Pick<Reply, 'bodies' | 'branchId'>,
  branches: Branch[],
  products: Product[],
  sku?: string,
): Subjects {
  const cards = reply.bodies.flatMap((body) => (body.kind === 'card' ? body.content.cards : []));
  const shown = new Set(cards.flatMap(branchesOf));
  const offered = new Set(cards.flatMap((card) => (card.card === 'stock' ? [card.product.sku] : [])));
  const areas = branches.map(({ area }) => area);
  return {
    branches: branches.filter(
      ({ branchId, area }) => shown.has(branchId) || branchId === reply.branchId || isNamed(text, area),
    ),
    products: products.filter(
      (one) => one.sku === sku || offered.has(one.sku) || text.includes(one.name) || text.includes(one.nameEn),
    ),
    strangers: [...text.matchAll(/Toko Sinar (\p{Lu}[\p{L}\p{N}]*)/gu)]
      .filter(([, first]) => !areas.some((area) => area.startsWith(first ?? '')))
      .map(([whole]) => whole),
  };
}

const branchesOf = (card: Card): string[] =>
  card.card === 'order' ? [card.branch.branchId] : card.branches.map(({ branchId }) => branchId);

/** On word borders. */
const isNamed = (text: string, name: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{N}])${name}(?![\\p{L}\\p{N}])`, 'u').test(text);
