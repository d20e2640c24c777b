import type { Product } from '../products/product.ts';
import type { KnownPlace } from './dialogue.ts';
import type { PlaceHeard } from './heard.ts';
import { type HearingDeps, type Lexicon, lexicons } from './hearing/hear.ts';
import { plainWords } from './hearing/normalise.ts';
import { findPlace } from './hearing/places.ts';
import { findProducts } from './hearing/products.ts';
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
        resolvePlace: (text: string): KnownPlace | null => placeOf(lexicon, text),
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

/** The likeliest place of that name; asked over REST there is nobody to ask back. */
function placeOf({ gazetteer }: Lexicon, text: string): KnownPlace | null {
  const heard = findPlace(gazetteer, plainWords(text), null)?.heard;
  if (!heard) return null;
  return 'place' in heard ? heard.place : (heard.which[0]?.place ?? null);
}
