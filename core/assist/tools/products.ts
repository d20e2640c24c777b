import { z } from 'zod';
import type { ProductRef } from '../../../contract/cards.ts';
import { locale } from '../../../contract/primitives.ts';
import type { Clock } from '../../ports.ts';
import type { ProductStore } from '../../products/product.store.ts';
import { type Product, toProductRef } from '../../products/product.ts';
import { type ToolContext, tool } from './tool.ts';

const sku = z.string().min(1).max(64);
const args = z.union([
  z.strictObject({ sku }),
  /** All of its kind, itself among them, the cheapest first. */
  z.strictObject({ kindOf: sku }),
  z.strictObject({ text: z.string().min(1).max(500), locale }),
]);

export interface ProductsFound {
  asOf: string;
  /** What the words name, best first. */
  found: Array<ProductRef & { category: string; courierOk: boolean; ageLimit: number | null }>;
  /** True where several of `found` fit equally. */
  isAmbiguous: boolean;
  /** Close to it, where nothing is it. */
  similar: ProductRef[];
}

/** What a search over a vendor's assortment gives back, as SKUs. */
export interface ProductMatches {
  skus: readonly string[];
  isAmbiguous: boolean;
  similar: readonly string[];
}
export interface ProductDeps {
  products: Pick<ProductStore, 'assortment'>;
  searchProducts(vendorId: string, text: string, locale: 'id' | 'en'): Promise<ProductMatches>;
  clock: Clock;
}

/** Products by their words, or one by its SKU. */
export const productTool = ({ products, searchProducts, clock }: ProductDeps) =>
  tool(args, async ({ vendorId }: ToolContext, question): Promise<ProductsFound> => {
    const { bySku } = await products.assortment(vendorId);
    const only = (skus: string[]): ProductMatches => ({ skus, isAmbiguous: false, similar: [] });
    const matches =
      'text' in question
        ? await searchProducts(vendorId, question.text, question.locale)
        : only('sku' in question ? [question.sku] : kindOf(bySku, question.kindOf));
    const known = (skus: readonly string[]) => skus.flatMap((sku) => bySku.get(sku) ?? []);
    return {
      asOf: clock.now().toISOString(),
      found: known(matches.skus).map((product) => ({
        ...toProductRef(product),
        category: product.category,
        courierOk: product.courierOk,
        ageLimit: product.ageLimit,
      })),
      isAmbiguous: matches.isAmbiguous,
      similar: known(matches.similar).map(toProductRef),
    };
  });

/** What shoppers call by the same name is of one kind. */
function kindOf(bySku: ReadonlyMap<string, Product>, sku: string): string[] {
  const one = bySku.get(sku);
  if (!one) return [];
  const isAlike = ({ category, aliases }: Product) =>
    category === one.category && aliases.some((alias) => one.aliases.includes(alias));
  const alike = [...bySku.values()].filter((product) => product === one || isAlike(product));
  return alike.sort((a, b) => a.price - b.price || (a.sku < b.sku ? -1 : 1)).map((product) => product.sku);
}
