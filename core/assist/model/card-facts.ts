import type { BranchCardRow, Card, StockCardRow } from '../../../contract/cards.ts';
import { ageWords, distanceWords, hoursWords, openWords, priceWords, productName, whenWords } from '../say/wording.ts';
import type { Scene } from '../scene.ts';
import { UNDER_WAY } from '../tools/orders.ts';

/**
 * A card as a model reads it: in the shopper's language, each figure as it is to be said. Of an order only how it stands:
 * no items, totals, codes or names of couriers.
 */
export function factsOf(scene: Scene, card: Card): unknown {
  if (card.card === 'order') {
    const { orderNo, status, branch, promisedAt, isLate, updatedAt } = card;
    return {
      order: orderNo,
      status: scene.t(`order.${status}`),
      at: branch.area,
      ...(promisedAt && UNDER_WAY.has(status)
        ? { promised: whenWords(scene, promisedAt, branch.timezone), isLate }
        : {}),
      last_news: ageWords(scene, updatedAt),
    };
  }
  const branches = card.branches.map((row) => rowOf(scene, row));
  if (card.card === 'branch') return { branches };
  const { product } = card;
  const name = productName(scene.locale, product);
  return { product: { sku: product.sku, name, price: priceWords(scene, product.price) }, branches };
}

function rowOf(scene: Scene, row: BranchCardRow & Partial<StockCardRow>) {
  return {
    branch: row.branchId,
    area: row.area,
    ...(row.distanceM === null ? {} : { distance: distanceWords(scene, row.distanceM) }),
    ...(row.available === undefined
      ? { phone: row.phone, hours_today: hoursWords(scene, row.hoursToday) }
      : { left: row.available }),
    open: openWords(scene, row.open),
    address: row.address,
  };
}
