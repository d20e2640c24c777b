import type { MessageBody } from '../../contract/messages.ts';
import type { ProductStore } from './product.store.ts';

type Basket = Extract<MessageBody, { kind: 'basket' }>;

/** A basket from outside names products by their SKU alone: what the catalogue here calls them is said with it. */
export async function nameBasket(
  products: Pick<ProductStore, 'bySku'>,
  vendorId: string,
  { kind, content }: Basket,
): Promise<Basket> {
  const items = await Promise.all(
    content.items.map(async (item) => {
      const product = await products.bySku(vendorId, item.sku);
      return product ? { ...item, name: product.name } : item;
    }),
  );
  return { kind, content: { ...content, items } };
}
