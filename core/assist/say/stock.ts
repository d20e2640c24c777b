import type { Choice, StockCardRow } from '../../../contract/cards.ts';
import type { KnownPlace } from '../dialogue.ts';
import { type Said, type Scene, sentences } from '../scene.ts';
import type { DeliveryFound } from '../tools/delivery.ts';
import type { StockFound } from '../tools/stock.ts';
import {
  branchChoice,
  holdChoice,
  otherPlaceChoice,
  otherProductChoice,
  personChoice,
  watchChoice,
} from './choices.ts';
import { quoteWords } from './delivery.ts';
import { ageWords, listWords, priceWords, productName, rowWords } from './wording.ts';

/** A card holds five rows; more nobody reads. */
const CARD_ROWS = 5;
const BRANCH_CHOICES = 2;

/** The row to lead with: of those that have it, open ones first, the branch asked about first, then the nearest. */
export function bestRow(found: StockFound): StockCardRow | null {
  const { asked } = found;
  const inStock = servingRows(found);
  const open = inStock.filter((row) => row.open.isOpen);
  // Where nobody has enough, the most counts.
  const isAsked = ({ branchId }: StockCardRow) => branchId === asked?.branchId && !isShort(found);
  const ofAsked = (list: StockCardRow[]) => list.find(isAsked) ?? list[0];
  return ofAsked(open) ?? ofAsked(inStock) ?? null;
}

/** Rows with as many as are wanted; where none has, those that have any, the most first. */
function servingRows({ rows, wanted }: StockFound): StockCardRow[] {
  const enough = rows.filter(({ available }) => available >= wanted);
  if (enough.length > 0) return enough;
  return rows.filter(({ available }) => available > 0).sort((a, b) => b.available - a.available);
}

/** Somebody has it, and nobody as many as are wanted. */
const isShort = ({ rows, wanted }: StockFound): boolean =>
  rows.every(({ available }) => available < wanted) && rows.some(({ available }) => available > 0);

/**
 * Which branches have it, nearest first, beginning with the one asked about.
 * @param delivery how it gets to them from the branch that leads, where that was asked as well
 */
export function stockSaid(scene: Scene, found: StockFound, place: KnownPlace, delivery: string | null): Said {
  const { t } = scene;
  const best = bestRow(found);
  if (!best) return soldOutSaid(scene, found, place);
  const product = { product: productName(scene.locale, found.product), price: priceWords(scene, found.product.price) };
  const inStock = servingRows(found);
  const isOfAsked = ({ branchId }: StockCardRow) => branchId === found.asked?.branchId;
  const atAsked = isShort(found) ? undefined : inStock.find(isOfAsked);
  // The one they asked about leads where it has some, else the nearest; an open one is named beside a closed one.
  const lead = atAsked ?? inStock[0] ?? best;
  // Said once.
  const asked = isShort(found) && isOfAsked(lead) ? null : askedWords(scene, found);
  const isOut = found.asked?.state === 'sold_out';
  const watched = watchOffered(scene, found);
  const text = sentences(
    t(isThere(found) ? 'assist.stock.found' : 'assist.stock.product', product),
    asked ?? (found.isWide && wideWords(scene, found, place)),
    found.hasUnseen && !found.isWide && found.asked?.state !== 'unseen' && t('assist.stock.unseen_some'),
    !atAsked && !isShort(found) && t('assist.stock.nearest', { place: place.name, ...rowWords(scene, lead) }),
    isShort(found) && t('assist.stock.most', { quantity: found.wanted, ...rowWords(scene, lead) }),
    best !== lead && t('assist.stock.open_now', rowWords(scene, best)),
    allWords(scene, found),
    delivery ?? (isOut && waysWords(scene, best)),
    // An agent has no list to put them on, so offers none.
    watched.length > 0 && !scene.isForAgent && t('assist.watch.or'),
    ageOfFigures(scene, found, [lead, best]),
    ageLimitWords(scene, found),
  );
  const rows = found.rows.slice(0, CARD_ROWS);
  const open = inStock.filter((row) => row.open.isOpen).slice(0, watched.length > 0 ? 1 : BRANCH_CHOICES);
  return {
    text,
    cards: [stockCard(found, place, rows)],
    choices: [...open.map((row) => branchChoice(t, row)), ...watched, otherPlaceChoice(t)],
  };
}

/** "Yes!" is said of what can be seen, and where it was asked for. */
const isThere = (found: StockFound): boolean =>
  !found.isWide && !found.isSilent && !isShort(found) && (!found.asked || found.asked.state === 'in_stock');

/** What as many as are wanted come to, where somebody has them. */
function allWords(scene: Scene, found: StockFound): string | null {
  const { wanted, total } = found;
  if (wanted === 1 || isShort(found)) return null;
  return scene.t('assist.stock.for_all', { count: wanted, total: priceWords(scene, total) });
}

function wideWords({ t }: Scene, { isBeyond, hasUnseen }: StockFound, { name: place }: KnownPlace): string {
  if (isBeyond) return t('assist.place.too_far', { place });
  return t(hasUnseen ? 'assist.stock.unseen_some' : 'assist.stock.wide', { place });
}

/** Word when it is back: at the branch asked about where that is out, near the place where nothing there has it. */
function watchOffered({ t }: Scene, { asked, isWide, isBeyond, hasUnseen, product }: StockFound): Choice[] {
  if (asked?.state === 'sold_out') return watchChoice(t, product.sku, asked.branchId);
  return isWide && !isBeyond && !hasUnseen && !asked ? watchChoice(t, product.sku, null) : [];
}

function waysWords({ t }: Scene, { fulfilments }: StockCardRow): string | null {
  const ways = fulfilments.map((way) => t(`fulfilment.${way}`).toLowerCase());
  return ways.length > 0 ? t('assist.stock.ways', { ways: listWords(t, ways) }) : null;
}

interface OneBranch {
  found: StockFound;
  row: StockCardRow;
  delivery: DeliveryFound;
  place: KnownPlace | null;
}
/** One branch, in full: how many, how to get it and for how much, where. */
export function branchStockSaid(scene: Scene, { found, row, delivery, place }: OneBranch): Said {
  const { t } = scene;
  const canHold = row.open.isOpen && row.capabilities.includes('pickup');
  const text = sentences(
    t('assist.stock.product', {
      product: productName(scene.locale, found.product),
      price: priceWords(scene, found.product.price),
    }),
    t(row.distanceM === null ? 'assist.stock.at' : 'assist.stock.at_distance', rowWords(scene, row)),
    row.available < found.wanted ? t('assist.stock.too_few_here', { count: found.wanted }) : allWords(scene, found),
    quoteWords(scene, delivery),
    t('assist.stock.address', { address: row.address }),
    ageOfFigures(scene, found, [row]),
    ageLimitWords(scene, found),
  );
  return {
    text,
    cards: [stockCard(found, place, [row])],
    choices: [
      ...(canHold ? holdChoice(t, found.product.sku, row.branchId) : []),
      ...[otherProductChoice(t), otherPlaceChoice(t)],
      ...(canHold ? [] : [personChoice(t)]),
    ],
  };
}

function soldOutSaid(scene: Scene, found: StockFound, { name: place }: KnownPlace): Said {
  const { t } = scene;
  if (found.isBeyond)
    return { text: t('assist.place.too_far', { place }), choices: [otherPlaceChoice(t), personChoice(t)] };
  const product = productName(scene.locale, found.product);
  if (found.hasUnseen)
    return { text: t('assist.stock.unseen', { product, place }), choices: [personChoice(t), otherProductChoice(t)] };
  const text = sentences(
    t('assist.stock.none', { product, place }),
    ageOfFigures(scene, found, []),
    !scene.isForAgent && t('assist.watch.offer'),
  );
  return { text, choices: [...watchChoice(t, found.product.sku, null), otherProductChoice(t), personChoice(t)] };
}

/** What the branch asked about has; null when none was. */
function askedWords(scene: Scene, { asked, rows, isSilent }: StockFound): string | null {
  if (!asked) return null;
  const row = rows.find(({ branchId }) => branchId === asked.branchId);
  if (asked.state === 'in_stock') return row ? scene.t('assist.stock.at', rowWords(scene, row)) : null;
  if (asked.state === 'sold_out' && row && isSilent && !row.isFresh)
    return scene.t('assist.stock.was_sold_out_at', { branch: asked.area, age: ageWords(scene, row.asOf) });
  return scene.t(`assist.stock.${asked.state}_at`, { branch: asked.area });
}

/** A figure older than an hour is said with its age. */
export function staleWords(scene: Pick<Scene, 'locale' | 't' | 'now'>, rows: StockCardRow[]): string | null {
  const stale = rows.find(({ isFresh }) => !isFresh);
  return stale ? scene.t('assist.stock.stale', { branch: stale.area, age: ageWords(scene, stale.asOf) }) : null;
}

/**
 * How old what is said is, where that must be said. Where the vendor's own system is silent that is all of it: the
 * figures of these rows, or that there is nothing left.
 */
function ageOfFigures(scene: Scene, { isSilent, rows, asked }: StockFound, said: StockCardRow[]): string | null {
  if (!isSilent) return staleWords(scene, said);
  const old = said.find(({ isFresh }) => !isFresh);
  if (old) return scene.t('assist.stock.last_seen', wordsOf(scene, old));
  // Of the branch asked about it is said where that is.
  const out = asked ? undefined : rows.find(({ available, isFresh }) => available === 0 && !isFresh);
  return out ? scene.t('assist.stock.last_known', wordsOf(scene, out)) : null;
}
const wordsOf = (scene: Scene, { area, asOf }: StockCardRow) => ({ branch: area, age: ageWords(scene, asOf) });

export const ageLimitWords = (scene: Pick<Scene, 't'>, { product }: Pick<StockFound, 'product'>): string | null =>
  product.ageLimit === null ? null : scene.t('assist.stock.age', { age: product.ageLimit });

function stockCard(found: StockFound, place: KnownPlace | null, branches: StockCardRow[]) {
  const { courierOk: _, ageLimit: __, ...product } = found.product;
  return {
    card: 'stock' as const,
    product,
    place: place && { name: place.name, city: place.city, at: place.at },
    branches,
  };
}
