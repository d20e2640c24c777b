import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { productStore } from '../../../core/products/product.store.ts';
import { VENDOR } from '../../support/demo-data.ts';
import { demoShop, type Shop } from '../../support/demo-shop.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await demoShop('products');
});
afterAll(() => shop.close());

describe('the products of a vendor', () => {
  it('are all there, and each by its SKU', async () => {
    expect(await shop.products.list(VENDOR)).toHaveLength(300);
    expect(await shop.products.bySku(VENDOR, 'GR-0001')).toMatchObject({ name: 'Indomie Goreng 85 g', price: 3200 });
    expect(await shop.products.bySku(VENDOR, 'GR-9999')).toBeNull();
    expect(await shop.products.bySku('somebody-else', 'GR-0001')).toBeNull();
  });

  it('are told from what is none, also where another process put them a moment ago', async () => {
    const products = await shop.products.list(VENDOR);
    await productStore(shop.connection).putAll(
      VENDOR,
      products.slice(0, 1).map((product) => ({ ...product, sku: 'GR-NEW' })),
    );

    const unknown = await shop.products.unknownAmong(VENDOR, ['GR-0001', 'GR-NEW', 'GR-9999', 'GR-9999']);

    expect(unknown).toEqual(new Set(['GR-9999']));
    expect(await shop.products.unknownAmong('somebody-else', ['GR-0001'])).toEqual(new Set(['GR-0001']));
    await shop.connection.collection('products').deleteOne({ sku: 'GR-NEW' });
  });

  it('stay the same object until one of them changes, so that an index may be kept by it', async () => {
    const store = productStore(shop.connection, { refreshMs: -1, staleMs: -1 });
    const first = await store.assortment(VENDOR);

    expect(await store.assortment(VENDOR)).toBe(first);
    const [product] = first.products;
    if (!product) throw new Error('no products');
    await shop.products.putAll(VENDOR, [{ ...product, price: product.price + 100 }]);

    const second = await store.assortment(VENDOR);
    expect(second).not.toBe(first);
    expect(second.bySku.get(product.sku)?.price).toBe(product.price + 100);
  });
});
