import { describe, expect, it } from '@jest/globals';
import { searchProducts } from '../../../core/products/search-products.ts';
import { toProduct } from '../../../scripts/seed/convert.ts';
import { demoFiles, VENDOR } from '../../support/demo-data.ts';

describe('a search for products', () => {
  it('shows what the finder found, in its order, and nothing the vendor does not sell', async () => {
    const all = (await demoFiles()).products.map((file) => toProduct(VENDOR, file));
    const assortment = { products: all, bySku: new Map(all.map((product) => [product.sku, product])) };
    const find = () => ['GR-0002', 'GR-9999', 'GR-0001', 'GR-0003'].map((sku) => ({ sku }));

    const found = await searchProducts(
      { products: { assortment: async () => assortment }, find },
      VENDOR,
      'indomie',
      2,
    );

    expect(found).toEqual([
      {
        sku: 'GR-0002',
        name: 'Indomie Ayam Bawang 69 g',
        nameEn: 'Instant noodles Indomie: Ayam Bawang 69 g',
        price: 3300,
        currency: 'IDR',
        unit: 'pcs',
      },
      {
        sku: 'GR-0001',
        name: 'Indomie Goreng 85 g',
        nameEn: 'Instant noodles Indomie: Goreng 85 g',
        price: 3200,
        currency: 'IDR',
        unit: 'pcs',
      },
    ]);
  });
});
