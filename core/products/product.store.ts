import type { Connection, mongo } from 'mongoose';
import { keptFresh, unlessChanged } from '../kept-fresh.ts';
import { productModel } from './product.model.ts';
import type { Product } from './product.ts';

const PRODUCT_SCHEMA = 1;
const DURABLE = { writeConcern: { w: 'majority' as const, journal: true } };
const MAJORITY = { readConcern: { level: 'majority' as const } };
type ProductDocument = Product & { _id: string; schemaVersion: number };

/** The whole assortment, as search indexes want it: the same object for as long as nothing changed. */
export interface Assortment {
  products: Product[];
  bySku: ReadonlyMap<string, Product>;
}

/** An assortment is larger than a list of branches and changes less often. */
const FRESHNESS = { refreshMs: 15_000, staleMs: 120_000 };

/** Products of a vendor, kept in memory. */
export function productStore(connection: Connection, freshness: { refreshMs?: number; staleMs?: number } = FRESHNESS) {
  const model = productModel(connection);
  const documents = model.collection as unknown as mongo.Collection<ProductDocument>;
  const assortmentOf = unlessChanged(
    (products: Product[]): Assortment => ({
      products,
      bySku: new Map(products.map((product) => [product.sku, product])),
    }),
  );
  const all = keptFresh(async (vendorId: string) => {
    const found = await documents.find({ vendorId }, MAJORITY).sort({ sku: 1 }).toArray();
    return assortmentOf(vendorId, found.map(toProduct));
  }, freshness);

  return {
    ensureIndexes: async (): Promise<void> => model.createIndexes(),

    /** Makes or replaces products of one vendor. */
    async putAll(vendorId: string, list: Product[]): Promise<void> {
      const replacements = list.map((product) => {
        const _id = `${vendorId}:${product.sku}`;
        const replacement = { ...product, _id, vendorId, schemaVersion: PRODUCT_SCHEMA };
        return { replaceOne: { filter: { _id }, replacement, upsert: true } };
      });
      if (replacements.length > 0) await documents.bulkWrite(replacements, { ordered: false, ...DURABLE });
      all.forget(vendorId);
    },

    /** Everything the vendor sells, by SKU; at most some seconds old. Build indexes keyed by the object it gives. */
    assortment: (vendorId: string): Promise<Assortment> => all.get(vendorId),

    async list(vendorId: string): Promise<Product[]> {
      return (await all.get(vendorId)).products;
    },

    async bySku(vendorId: string, sku: string): Promise<Product | null> {
      const known = (await all.get(vendorId)).bySku.get(sku);
      if (known) return known;
      const found = await documents.findOne({ _id: `${vendorId}:${sku}` }, MAJORITY);
      return found && toProduct(found);
    },

    /** Those that are no products of the vendor; what memory does not know is asked for once, all together. */
    async unknownAmong(vendorId: string, skus: Iterable<string>): Promise<Set<string>> {
      const { bySku } = await all.get(vendorId);
      const unknown = new Set([...skus].filter((sku) => !bySku.has(sku)));
      if (unknown.size === 0) return unknown;
      const ids = [...unknown].map((sku) => `${vendorId}:${sku}`);
      for (const { sku } of await documents.find({ _id: { $in: ids } }, MAJORITY).toArray()) unknown.delete(sku);
      return unknown;
    },
  };
}
export type ProductStore = ReturnType<typeof productStore>;

const toProduct = ({ _id, schemaVersion: _, ...fields }: ProductDocument): Product => fields;
