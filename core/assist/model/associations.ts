import type { BranchCardRow, StockCardRow } from '../../../contract/cards.ts';
import type { OrderStatus } from '../../../contract/codes.ts';
import { formatDistance } from '../../../contract/texts/format.ts';
import { figureOf, figuresIn } from '../evidence.ts';

/** What this turn's records say, for statements to be held against. */
export interface Facts {
  rows: Array<BranchCardRow & Partial<Pick<StockCardRow, 'available'>>>;
  products: Array<{ name: string; nameEn: string; price: number }>;
  orders: OrderStatus[];
}

/** How a shelf or a door stands: only a branch that was looked at tells. */
const OF_A_SHELF =
  /(?<!\p{L})(ada (?:stok|di|kok|kak)|(?:ya|iya|masih),? ada|stok(?:nya)? (?:ada|aman|banyak|masih)|tersedia|ready|tersisa|habis|kosong|(?:sedang|masih|sudah) (?:buka|tutup)|buka (?:sampai|24|jam|hari)|in stock|available|sold out|out of stock|(?:is|are|still) (?:open|closed)|open (?:until|now|24|today))(?!\p{L})/iu;
/** How an order stands, by the statuses of which it may be said. */
const OF_AN_ORDER: Array<[pattern: RegExp, OrderStatus[]]> = [
  [/(?<!\p{L})(sudah (?:sampai|diterima|diantar)|delivered|has arrived|arrived)(?!\p{L})/iu, ['delivered']],
  [
    /(?<!\p{L})(sedang (?:diantar|dikirim)|dalam perjalanan|on (?:its|the) way|out for delivery|shipped)(?!\p{L})/iu,
    ['out_for_delivery'],
  ],
  [/(?<!\p{L})(siap diambil|ready (?:for pickup|to be picked up|to collect))(?!\p{L})/iu, ['ready_for_pickup']],
  [/(?<!\p{L})(sudah diambil|picked up)(?!\p{L})/iu, ['picked_up']],
  [/(?<!\p{L})(sedang (?:disiapkan|diproses)|being prepared|preparing)(?!\p{L})/iu, ['picking', 'paid']],
  [/(?<!\p{L})(dibatalkan|cancell?ed)(?!\p{L})/iu, ['cancelled']],
];
const SPEAKS_OF_ORDER =
  /(?<!\p{L})(pesanan\p{L}*|orderan\p{L}*|paket\p{L}*|kiriman\p{L}*|your order|the order|order ts\p{N}*|parcel|package)(?!\p{L})/iu;
function areOfOrders(sentence: string, orders: OrderStatus[]): boolean {
  if (orders.length === 0 && !SPEAKS_OF_ORDER.test(sentence)) return true;
  return OF_AN_ORDER.every(([pattern, of]) => !pattern.test(sentence) || of.some((status) => orders.includes(status)));
}

/** "2,5 km from Kemang": a place to reckon from, of which nothing is told. */
const FROM_THERE = /(?<!\p{L})(dari|dekat|deket|sekitar|ke|from|near|nearest to|around|to)\s+$/iu;

interface Mention<T> {
  at: number;
  until: number;
  of: T;
}

const OUT =
  /(?<!\p{L})(habis|kosong|(?:tidak|tak|belum|nggak|gak|ga) (?:ada|tersedia)(?: stok)?|sold out|out of stock|not available|unavailable|no stock|none left|does not have)(?!\p{L})/giu;
const COUNT =
  /(?:sisa|tersisa|tinggal|stok(?:nya)?)\s*:?\s*(\d[\d.,]*)|(\d[\d.,]*)\s+(?:\p{L}+\s+)?(?:left|in stock|available|tersedia|tersisa)/giu;
const DISTANCE = /(\d[\d.,]*)\s*(?:km|m|meter)\b/giu;
const SHUT = /(?<!\p{L})((?:sedang |sudah |masih )?tutup|closed)(?!\p{L})/giu;
const OPEN =
  /(?<!\p{L})(buka sampai|(?:sedang|masih|sekarang) buka|open until|open now|still open|is open|buka 24 jam|open 24 hours)(?!\p{L})/giu;
const MONEY = /(?:rp|idr)\.?\s*(\d[\d.,]*)/giu;

/**
 * Figures of one record told as another's: "Tebet has 24" where Blok M has. A statement belongs to the branch or product
 * named last before it or first after it in its sentence; it stands when it is true of either.
 * @returns false when some statement is true of neither
 */
export function areTold(text: string, { rows, products, orders }: Facts): boolean {
  return sentencesOf(text).every((sentence) => {
    if (rows.length === 0 && OF_A_SHELF.test(sentence)) return false;
    if (!areOfOrders(sentence, orders)) return false;
    const named = mentions(sentence, rows, ({ area, name }) => [area, name]).filter(
      ({ at }) => !FROM_THERE.test(sentence.slice(0, at)),
    );
    const isTrue = (pattern: RegExp, holds: (row: Facts['rows'][number], figure: string) => boolean) =>
      all(sentence, pattern, named, holds);
    return (
      isTrue(COUNT, ({ available }, figure) => available === undefined || String(available) === figure) &&
      isTrue(OUT, ({ available }) => available === undefined || available === 0) &&
      isTrue(DISTANCE, ({ distanceM }, figure) => distanceM === null || isDistance(distanceM, figure)) &&
      isTrue(SHUT, ({ open }) => !open.isOpen) &&
      isTrue(OPEN, ({ open }) => open.isOpen) &&
      arePrices(sentence, products)
    );
  });
}

/** A price that is some product's is that of the product it stands beside. */
function arePrices(sentence: string, products: Facts['products']): boolean {
  const named = mentions(sentence, products, ({ name, nameEn }) => [name, nameEn]);
  const known = new Set(products.map(({ price }) => String(price)));
  return all(sentence, MONEY, named, ({ price }, figure) => !known.has(figure) || String(price) === figure);
}

function all<T>(
  sentence: string,
  pattern: RegExp,
  named: Array<Mention<T>>,
  holds: (of: T, figure: string) => boolean,
): boolean {
  if (named.length === 0) return true;
  for (const found of sentence.matchAll(pattern)) {
    const figure = figureOf((found[1] ?? found[2] ?? '').replace(/[.,]$/, ''));
    const before = named.filter(({ at }) => at <= found.index).at(-1);
    const after = named.find(({ at }) => at > found.index);
    if (![before, after].some((one) => one && holds(one.of, figure))) return false;
  }
  return true;
}

function mentions<T>(sentence: string, of: T[], namesOf: (one: T) => string[]): Array<Mention<T>> {
  const lower = sentence.toLowerCase();
  const found = of.flatMap((one) =>
    namesOf(one).flatMap((name) => {
      const wanted = name.toLowerCase();
      if (wanted === '') return [];
      const places: Array<Mention<T>> = [];
      for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1))
        places.push({ at, until: at + wanted.length, of: one });
      return places;
    }),
  );
  // "Blok M Plaza" is not also "Blok M".
  const whole = found.filter((one) => !found.some((other) => other !== one && covers(other, one)));
  return whole.sort((a, b) => a.at - b.at);
}
const covers = (outer: Mention<unknown>, inner: Mention<unknown>): boolean =>
  outer.at <= inner.at && outer.until >= inner.until && outer.until - outer.at > inner.until - inner.at;

const isDistance = (distanceM: number, figure: string): boolean =>
  figuresIn(`${formatDistance('id', distanceM)} ${formatDistance('en', distanceM)}`).includes(figure);

/** A mark inside a figure ends nothing. */
const sentencesOf = (text: string): string[] => text.split(/[!?;\n]+|\.(?=\s|$)/);
