import type { OrderCard } from '../../contract/cards.ts';
import { formatPrice } from '../../contract/texts/format.ts';
import { bold, type Detail, joined, type Reader } from './reader.ts';
import { moment } from './render-branch.ts';

const ITEMS_SHOWN = { 0: 0, 1: 3, 2: 20 } as const;
const STEPS_SHOWN = { 0: 1, 1: 3, 2: 20 } as const;

/** An order: its state first, then what and how much, then how it got there, the latest step last. */
export const orderParagraphs = (reader: Reader, card: OrderCard, detail: Detail): string[] =>
  [head(reader, card), items(reader, card, detail), steps(reader, card, detail)]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'));

function head({ locale, t, now }: Reader, card: OrderCard): string[] {
  const { orderNo, status, fulfilment, branch, promisedAt, isLate, courierName, pickupCode } = card;
  const promised = promisedAt && t('card.promised', { time: moment(locale, promisedAt, branch.timezone, now) });
  return [
    joined([bold(t('kind.order', { orderNo })), t(`order.${status}`)]),
    joined([t(`fulfilment.${fulfilment}`), branch.name]),
    ...(promised ? [joined([promised, isLate ? t('card.late') : ''])] : []),
    ...(courierName ? [t('card.courier', { name: courierName })] : []),
    ...(pickupCode ? [bold(t('card.pickup_code', { code: pickupCode }))] : []),
  ];
}

function items({ locale, t }: Reader, card: OrderCard, detail: Detail): string[] {
  const shown = card.items.slice(0, ITEMS_SHOWN[detail]);
  const count = card.items.length - shown.length;
  return [
    ...shown.map((item) => `${item.quantity} × ${(locale === 'en' && item.nameEn) || item.name}`),
    ...(count > 0 && detail > 0 ? [t('whatsapp.more_items', { count })] : []),
    `${t('card.total')} ${formatPrice(locale, card.total)}`,
  ];
}

function steps({ locale, t, now }: Reader, { timeline, branch }: OrderCard, detail: Detail): string[] {
  return timeline
    .map(({ code, at }) => ({ key: `timeline.${code}`, at }))
    .filter(({ key }) => t(key) !== key) // a step we have no words for is the courier's own business
    .slice(-STEPS_SHOWN[detail])
    .map(({ key, at }) => `${moment(locale, at, branch.timezone, now)} ${t(key)}`);
}
