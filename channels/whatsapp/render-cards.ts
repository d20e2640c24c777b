/** Cards as WhatsApp can show them: plain words, bold names, one fact group per paragraph. */
import type { BranchCard, Card, StockCard } from '../../contract/cards.ts';
import { formatPrice } from '../../contract/texts/format.ts';
import { bold, type Detail, type Reader } from './reader.ts';
import { branchLines, stockLines } from './render-branch.ts';
import { orderParagraphs } from './render-order.ts';

/** All of the cards, a blank line between paragraphs. Every figure is the card's own. */
export const renderCards = (reader: Reader, cards: Card[], detail: Detail): string =>
  cards.flatMap((card) => paragraphsOf(reader, card, detail)).join('\n\n');

function paragraphsOf(reader: Reader, card: Card, detail: Detail): string[] {
  if (card.card === 'stock') return stock(reader, card, detail);
  if (card.card === 'branch') return branches(reader, card, detail);
  return orderParagraphs(reader, card, detail);
}

function stock(reader: Reader, { product, place, branches: rows }: StockCard, detail: Detail): string[] {
  const { locale, t } = reader;
  const name = locale === 'en' ? product.nameEn : product.name;
  const price = `${formatPrice(locale, product.price)}${product.unit ? ` / ${product.unit}` : ''}`;
  const head = [`${bold(name)} · ${price}`, ...(place ? [t('card.near', { place: place.name })] : [])];
  return [
    head.join('\n'),
    ...rows.map((row, index) => stockLines(reader, row, index === 0 ? detail : lessOf(detail)).join('\n')),
  ];
}

const branches = (reader: Reader, { branches: rows }: BranchCard, detail: Detail): string[] =>
  rows.map((row, index) => branchLines(reader, row, index === 0 ? detail : lessOf(detail)).join('\n'));

/** The nearest with all there is to know; the others are for choosing among. */
const lessOf = (detail: Detail): Detail => (detail === 2 ? 1 : 0);
