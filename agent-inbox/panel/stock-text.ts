import type { BranchCardRow, StockCardRow } from '../../contract/cards.ts';
import type { Locale } from '../../contract/codes.ts';
import type { BranchList } from '../../contract/rest.ts';
import { ageKey, formatDistance, formatPrice } from '../../contract/texts/format.ts';
import type { Translate } from '../../contract/texts/render.ts';
import { openWords } from '../cards/open-words.ts';

type Found = Pick<BranchList, 'product' | 'place'> & { branches: Array<BranchCardRow | StockCardRow> };
const hasStock = (row: BranchCardRow | StockCardRow): row is StockCardRow => 'available' in row;

/** Stock nearby as words for the shopper, in their language; every figure with its age where it is not fresh. */
export function stockText(locale: Locale, t: Translate, found: Found, nowMs: number): string {
  const { product, place, branches } = found;
  if (!product) return '';
  const name = locale === 'en' ? product.nameEn : product.name;
  const head = [name, formatPrice(locale, product.price), place && t('card.near', { place: place.name })];
  return [head.filter(Boolean).join(' · '), ...branches.map((row) => `• ${rowText(locale, t, row, nowMs)}`)].join('\n');
}

function rowText(locale: Locale, t: Translate, row: BranchCardRow | StockCardRow, nowMs: number): string {
  const facts: string[] = [];
  if (row.distanceM !== null) facts.push(formatDistance(locale, row.distanceM));
  if (hasStock(row)) facts.push(stockFacts(t, row, nowMs));
  facts.push(openWords(locale, t, row.open));
  return `${row.name}: ${facts.join(', ')}`;
}

function stockFacts(t: Translate, { available, isFresh, asOf }: StockCardRow, nowMs: number): string {
  const left = available > 0 ? t('card.left', { count: available }) : t('card.sold_out');
  if (isFresh) return left;
  const { key, count } = ageKey(nowMs - Date.parse(asOf));
  return `${left} (${t('card.as_of', { age: t(key, { count }) })})`;
}
