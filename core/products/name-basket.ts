import type { MessageBody } from '../../contract/messages.ts';
import type { ProductStore } from './product.store.ts';

/** A basket from outside names products by their SKU alone: what the catalogue here calls them is said with it. */
export async function nameBasket<B extends MessageBody>(
  products: Pick<ProductStore, 'bySku'>,
  vendorId: string,
  body: B,
): Promise<B> {
  if (body.kind !== 'basket') return body;
  const items = await Promise.all(
    body.content.items.map(async (item) => {
      const product = await products.bySku(vendorId, item.sku);
      return product ? { ...item, name: product.name } : item;
    }),
  );
  return { ...body, content: { ...body.content, items } };
}
