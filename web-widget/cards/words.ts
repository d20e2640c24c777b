/** Turns what cards hold into a shopper's words. */
import type { OpenState } from '../../contract/cards.ts';
import { ageKey, formatDay, formatPrice } from '../../contract/texts/format.ts';
import { timeAt, type Words } from '../words.ts';

const A_DAY_MS = 24 * 60 * 60_000;

export function openWords(words: Words, { isOpen, changesAt, timezone, closure }: OpenState, now = Date.now()): string {
  const { t, locale } = words;
  if (closure === 'temporarily_closed') return t('card.temporarily_closed');
  if (!changesAt) return isOpen ? t('card.open_always') : t(closure ? `card.${closure}` : 'card.closed');
  const isSoon = Date.parse(changesAt) - now < A_DAY_MS;
  const time = `${isSoon ? '' : `${formatDay(locale, changesAt, timezone)} `}${timeAt(words, changesAt, timezone)}`;
  if (isOpen) return t('card.open_until', { time });
  return closure ? t('card.closed_today') : t('card.closed_until', { time });
}

export function ageWords({ t }: Words, asOf: string, now = Date.now()): string {
  const { key, count } = ageKey(now - Date.parse(asOf));
  return t('card.as_of', { age: t(key, { count }) });
}

export const priceWords = ({ locale }: Words, price: number): string => formatPrice(locale, price);
