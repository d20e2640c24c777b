import MiniSearch from 'minisearch';
import { normalise } from './normalise.ts';
import { GOODS_PARTS, type Term, termsOf } from './product-terms.ts';
import type { ProductEntry } from './types.ts';

/** A product as it is compared. */
export interface IndexedProduct {
  sku: string;
  name: ReadonlySet<string>;
  /** English words for it, after the Indonesian ones were found equal. */
  nameEn: ReadonlySet<string>;
  aliases: ReadonlySet<string>;
  /** Words for what it is, not how: its first word, the first of its aliases, its kind in English. */
  heads: ReadonlySet<string>;
  /** Words of the name, sizes left out: the fewer of them unsaid, the better the match. */
  words: readonly string[];
}

export interface ProductIndex {
  search: MiniSearch<{ id: string; name: string; nameEn: string; aliases: string }>;
  bySku: ReadonlyMap<string, IndexedProduct>;
  vocabulary: ReadonlySet<string>;
  /** Written words by first letter, for typos. */
  byInitial: ReadonlyMap<string, readonly string[]>;
  /** Words as people write them that occur in a name: what place names must keep off. */
  written: ReadonlySet<string>;
}

/** Indexes a vendor's catalogue once; `findProducts` and `productsIn` read it. */
export function buildProductIndex(products: readonly ProductEntry[]): ProductIndex {
  const bySku = new Map<string, IndexedProduct>();
  const written = new Set<string>();
  const vocabulary = new Set<string>();
  const search: ProductIndex['search'] = new MiniSearch({
    fields: ['name', 'nameEn', 'aliases'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term || null,
  });
  for (const product of products) {
    const said = [product.name, product.nameEn, ...product.aliases].map(plainWords);
    for (const word of said.flat()) if (word.length > 1) written.add(word);
    const indexed = indexedOf(product);
    bySku.set(product.sku, indexed);
    for (const term of [...indexed.name, ...indexed.nameEn, ...indexed.aliases]) vocabulary.add(term);
    const [name = '', nameEn = '', aliases = ''] = [indexed.name, indexed.nameEn, indexed.aliases].map((set) =>
      [...set].join(' '),
    );
    search.add({ id: product.sku, name, nameEn, aliases });
  }
  return { search, bySku, vocabulary, byInitial: byInitialOf(new Set([...written, ...GOODS_PARTS])), written };
}

export const plainWords = (text: string): string[] => normalise(text).tokens.map(({ plain }) => plain);

function indexedOf({ sku, name, nameEn, aliases }: ProductEntry): IndexedProduct {
  const nameTerms = termsOf(plainWords(name), { keepsCounts: true });
  const [kindEn = '', ...variant] = nameEn.split(':');
  const kindTerms = wordsOf(termsOf(plainWords(kindEn)));
  const aliasTerms = aliases.map((alias) => termsOf(plainWords(alias)));
  const firstWords = wordsOf(nameTerms).slice(0, 1);
  const lastKinds = kindTerms.slice(-1);
  return {
    sku,
    name: textsOf(nameTerms),
    nameEn: textsOf([...termsOf(plainWords(kindEn)), ...termsOf(plainWords(variant.join(' ')), { keepsCounts: true })]),
    aliases: textsOf(aliasTerms.flat()),
    heads: new Set([...firstWords, ...aliasTerms.flatMap((terms) => wordsOf(terms).slice(0, 1)), ...lastKinds]),
    words: [...new Set(nameTerms.filter(isTelling).map(({ text }) => text))],
  };
}

/** Doors and tubs are what sort of thing it is; grams and litres only how much of it. */
const isTelling = ({ kind, text }: Term): boolean =>
  kind === 'word' || kind === 'brand' || /(?:pintu|tabung|tungku|lubang|port)$/.test(text);
const wordsOf = (terms: readonly Term[]): string[] =>
  terms.filter(({ kind }) => kind === 'word' || kind === 'brand').map(({ text }) => text);

/** With each size also its bare number: "power bank 20000" means the one of 20000 mAh. */
function textsOf(terms: readonly Term[]): Set<string> {
  const texts = new Set<string>();
  for (const { text, kind } of terms) {
    texts.add(text);
    const number = kind === 'size' ? /\d+(\.\d+)?/.exec(text)?.[0] : null;
    if (number) texts.add(`#${number}`);
  }
  return texts;
}

function byInitialOf(words: ReadonlySet<string>): Map<string, string[]> {
  const byInitial = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < 4 || /\d/.test(word)) continue;
    const initial = word.slice(0, 1);
    const list = byInitial.get(initial);
    if (list) list.push(word);
    else byInitial.set(initial, [word]);
  }
  return byInitial;
}
