import { z } from 'zod';
import type { ProductRef } from '../../../contract/cards.ts';
import { locale } from '../../../contract/primitives.ts';
import type { Clock } from '../../ports.ts';
import type { ProductStore } from '../../products/product.store.ts';
import { toProductRef } from '../../products/product.ts';
import { type ToolContext, tool } from './tool.ts';

const args = z.union([
  z.strictObject({ sku: z.string().min(1).max(64) }),
  z.strictObject({ text: z.string().min(1).max(500), locale }),
]);

export interface ProductsFound {
  asOf: string;
  /** What the words name, best first. */
  found: Array<ProductRef & { courierOk: boolean; ageLimit: number | null }>;
  /** True where several of `found` fit equally. */
  isAmbiguous: boolean;
  /** Close to it, where nothing is it. */
  similar: ProductRef[];
}

/** What a search over a vendor's assortment gives back, as SKUs. */
export interface ProductMatches {
  skus: string[];
  isAmbiguous: boolean;
  similar: string[];
}
export interface ProductDeps {
  products: Pick<ProductStore, 'assortment'>;
  searchProducts(vendorId: string, text: string, locale: 'id' | 'en'): Promise<ProductMatches>;
  clock: Clock;
}

/** Products by their words, or one by its SKU. */
export const productTool = ({ products, searchProducts, clock }: ProductDeps) =>
  tool(args, async ({ vendorId }: ToolContext, question): Promise<ProductsFound> => {
    const matches =
      'sku' in question
        ? { skus: [question.sku], isAmbiguous: false, similar: [] }
        : await searchProducts(vendorId, question.text, question.locale);
    const { bySku } = await products.assortment(vendorId);
    const known = (skus: string[]) => skus.flatMap((sku) => bySku.get(sku) ?? []);
    return {
      asOf: clock.now().toISOString(),
      found: known(matches.skus).map((product) => ({
        ...toProductRef(product),
        courierOk: product.courierOk,
        ageLimit: product.ageLimit,
      })),
      isAmbiguous: matches.isAmbiguous,
      similar: known(matches.similar).map(toProductRef),
    };
  });
