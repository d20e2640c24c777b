import type { ProductRef } from '../contract/cards.ts';
import { words } from './language.ts';
import { page } from './state.ts';

/** What somebody who came by a link to a product or an order most likely asks; null where the link says neither. */
export async function questionOfLink(key: string): Promise<string | null> {
  const { link, order, product } = page.value.context;
  const { t } = words();
  if (order && order === link) return t('widget.link.order', { order });
  const name = product && product === link ? await nameOf(key, product) : null;
  return name && t('widget.try.product', { product: name });
}

/** A link names a product by its code, people by its name. */
async function nameOf(key: string, sku: string): Promise<string | null> {
  const query = new URLSearchParams({ q: sku, limit: '1' });
  const answer = await fetch(`/api/v1/products?${query}`, { headers: { 'x-dekat-key': key } });
  if (!answer.ok) return null;
  const { products } = (await answer.json()) as { products: ProductRef[] };
  const found = products.find((one) => one.sku === sku);
  return found ? (words().locale === 'id' ? found.name : found.nameEn) : null;
}
