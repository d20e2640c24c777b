import type { ProductRef } from '../../contract/cards.ts';
import type { Assortment, ProductStore } from './product.store.ts';
import { toProductRef } from './product.ts';

/**
 * Finds products by a shopper's words, best first. Pure but for indexes, which it may keep by the assortment object:
 * that stays the same for as long as nothing changed.
 */
export type FindProducts = (assortment: Assortment, text: string, limit: number) => Array<{ sku: string }>;

export interface SearchDeps {
  products: Pick<ProductStore, 'assortment'>;
  /** The same finder the assistant uses, so that both mean the same product by the same words. */
  find: FindProducts;
}

/** At most `limit` products for some words, best first; none is a fair answer. */
export async function searchProducts(
  { products, find }: SearchDeps,
  vendorId: string,
  text: string,
  limit: number,
): Promise<ProductRef[]> {
  const assortment = await products.assortment(vendorId);
  return find(assortment, text, limit)
    .flatMap(({ sku }) => assortment.bySku.get(sku) ?? [])
    .slice(0, limit)
    .map(toProductRef);
}
