import type { Product } from '../products/product.ts';
import type { KnownPlace } from './dialogue.ts';
import type { PlaceHeard } from './heard.ts';
import { type HearingDeps, lexicons } from './hearing/hear.ts';
import { plainWords } from './hearing/normalise.ts';
import { findPlace } from './hearing/places.ts';
import { findProducts } from './hearing/products.ts';
import { placesNamed, suggestPlaces } from './hearing/suggest-places.ts';
import type { ProductMatches } from './tools/products.ts';
import type { ToolDeps } from './tools.ts';

/** What a vendor's names mean, for the assistant and for everybody else who looks something up by words. */
export function createKnowledge(deps: Pick<ToolDeps, 'products' | 'knowledge' | 'branches'>) {
  const sources: HearingDeps = {
    products: async (vendorId) => (await deps.products.assortment(vendorId)).products,
    places: (vendorId) => deps.knowledge.of(vendorId),
    branches: (vendorId) => deps.branches.list(vendorId),
  };
  const lexiconOf = lexicons(sources);
  return {
    lexiconOf,
    async searchProducts(vendorId: string, text: string): Promise<ProductMatches> {
      return findProducts((await lexiconOf(vendorId)).index, text);
    },
    async searchPlaces(vendorId: string, text: string): Promise<PlaceHeard | null> {
      return findPlace((await lexiconOf(vendorId)).gazetteer, plainWords(text), null)?.heard ?? null;
    },
    async of(vendorId: string) {
      const lexicon = await lexiconOf(vendorId);
      const { bySku } = await deps.products.assortment(vendorId);
      return {
        /** The likeliest place of that name; asked over REST there is nobody to ask back. */
        resolvePlace: (text: string): KnownPlace | null => placesNamed(lexicon.gazetteer, text)[0] ?? null,
        /** Places somebody who has written so far may mean, the likeliest first. */
        suggestPlaces: (text: string, limit: number): KnownPlace[] => suggestPlaces(lexicon.gazetteer, text, limit),
        /** What the words name, else what is close to it. */
        findProducts(text: string): Product[] {
          const { skus, similar } = findProducts(lexicon.index, text);
          return (skus.length > 0 ? skus : similar).flatMap((sku) => bySku.get(sku) ?? []);
        },
      };
    },
  };
}
export type Knowledge = ReturnType<typeof createKnowledge>;
