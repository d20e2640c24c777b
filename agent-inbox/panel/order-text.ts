import type { OrderCard } from '../../contract/cards.ts';
import type { Locale } from '../../contract/codes.ts';
import { formatPrice } from '../../contract/texts/format.ts';
import type { Translate } from '../../contract/texts/render.ts';
import { promiseWords } from '../cards/promise-words.ts';

/** The shopper's own order as words for them, in their language. The pickup code is told by the shop alone, when it is ready. */
export function orderText(locale: Locale, t: Translate, card: OrderCard, nowMs: number): string {
  const items = card.items.map(
    ({ name, nameEn, quantity }) => `${quantity}× ${locale === 'en' ? (nameEn ?? name) : name}`,
  );
  const promise = promiseWords(locale, t, card, nowMs);
  const status = [t(`order.${card.status}`), t(`fulfilment.${card.fulfilment}`), card.branch.area].join(' · ');
  return [
    `${t('kind.order', { orderNo: card.orderNo })} · ${formatPrice(locale, card.total)}`,
    status,
    ...(promise ? [card.isLate ? `${promise} (${t('card.late')})` : promise] : []),
    ...items.map((item) => `• ${item}`),
    ...(card.courierName ? [t('card.courier', { name: card.courierName })] : []),
  ].join('\n');
}
