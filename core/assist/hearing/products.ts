import { distance as edits } from 'fastest-levenshtein';
import MiniSearch from 'minisearch';
import type { Product } from '../../products/product.ts';
import type { ProductMatches } from '../tools/products.ts';
import { isFiller } from './fillers.ts';
import { plainWords } from './normalise.ts';
import { remembered } from './remembered.ts';

/** Other ways to write what product names say, English ones too where the assortment has none. */
const SAME = new Map(
  Object.entries({
    mie: 'mi',
    indomi: 'indomie',
    telor: 'telur',
    coklat: 'cokelat',
    sampho: 'sampo',
    casan: 'charger',
    carger: 'charger',
    charge: 'charger',
    cas: 'charger',
    hape: 'hp',
    handphone: 'hp',
    ponsel: 'hp',
    smartphone: 'hp',
    lpg: 'elpiji',
    paracetamol: 'parasetamol',
    tipec: 'usb-c',
    televisi: 'tv',
    television: 'tv',
    powerbank: 'power bank',
    ricecooker: 'rice cooker',
    flashdisk: 'flash disk',
    usbc: 'usb-c',
    type: 'usb-c',
    tipe: 'usb-c',
    ltr: 'liter',
    litre: 'liter',
    litres: 'liter',
    liters: 'liter',
    l: 'liter',
    kilo: 'kg',
    kilos: 'kg',
    kilogram: 'kg',
    gr: 'g',
    gram: 'g',
    grams: 'g',
    meter: 'm',
    inci: 'inch',
    inchi: 'inch',
    inches: 'inch',
    nappies: 'diapers',
    fridge: 'kulkas',
    batre: 'baterai',
    batere: 'baterai',
    battery: 'baterai',
    batteries: 'baterai',
    banana: 'pisang',
    bananas: 'pisang',
    spinach: 'bayam',
    carrot: 'wortel',
    carrots: 'wortel',
    avocado: 'alpukat',
    avocados: 'alpukat',
    mask: 'masker',
    masks: 'masker',
    thermometer: 'termometer',
    antacid: 'antasida',
    antacids: 'antasida',
  }),
);
/** After a number these letters are units; elsewhere they are not. */
const UNIT_FORMS = new Map(Object.entries({ w: 'watt', watts: 'watt', kgs: 'kg', mtr: 'm', gig: 'gb', giga: 'gb' }));
const UNITS = new Set(['kg', 'g', 'liter', 'ml', 'pk', 'watt', 'm', 'inch', 'mah', 'gb', 'tb', 'cm', 'isi']);
/** Of the words asked for, this share must be the product's. */
const SHARE_MIN = 0.6;
const FOUND_MAX = 5;

interface Entry {
  id: string;
  name: string;
  words: Set<string>;
}
export interface ProductIndex {
  search: MiniSearch;
  entries: Map<string, Entry>;
  /** Every word of the assortment, with the products that have it. */
  vocabulary: ReadonlyMap<string, ReadonlySet<string>>;
  /** The form the assortment has of a word. */
  known(token: string): string;
  /** What words name, as `findProducts` says it. */
  find(text: string): ProductMatches;
}

/** "1kg" and "1 kg" are one token, so that a number never meets another unit. */
export const tokensOf = remembered((text: string): readonly string[] => {
  const words = plainWords(text)
    .map((word, i, all) => (/^\d/.test(all[i - 1] ?? '') ? (UNIT_FORMS.get(word) ?? word) : word))
    .flatMap((word) => (SAME.get(word) ?? word).split(' '));
  const tokens: string[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] as string;
    const unit = words[i + 1];
    if (/^\d/.test(word) && unit && UNITS.has(unit)) {
      tokens.push(`${word}${unit}`, word);
      i += 1;
    } else tokens.push(word);
  }
  return tokens;
});

/** The same things are asked for again and again, and each of them at least twice in a turn. */
const FOUND_KEPT = 2_000;

export function buildProductIndex(products: Product[]): ProductIndex {
  const search = new MiniSearch({
    fields: ['name', 'nameEn', 'aliases'],
    tokenize: (text) => [...tokensOf(text)],
    searchOptions: {
      boost: { name: 2, aliases: 1.5 },
      prefix: (term) => term.length >= 5,
      fuzzy: (term) => (/\d/.test(term) || term.length < 5 ? false : 0.2),
    },
  });
  search.addAll(
    products.map(({ sku, name, nameEn, aliases }) => ({ id: sku, name, nameEn, aliases: aliases.join(' ') })),
  );
  const entries = new Map(
    products.map(({ sku, name, nameEn, aliases }) => [
      sku,
      { id: sku, name, words: new Set([name, nameEn, ...aliases].flatMap(tokensOf)) },
    ]),
  );
  const vocabulary = vocabularyOf(entries.values());
  const index: ProductIndex = {
    search,
    entries,
    vocabulary,
    known: remembered((token) => knownForm(vocabulary, token)),
    find: remembered((text) => findIn(index, text), FOUND_KEPT),
  };
  return index;
}

function vocabularyOf(entries: Iterable<Entry>): ProductIndex['vocabulary'] {
  const vocabulary = new Map<string, Set<string>>();
  for (const { id, words } of entries) {
    for (const word of words) vocabulary.set(word, (vocabulary.get(word) ?? new Set()).add(id));
  }
  return vocabulary;
}

/** Of what a size is made: figures, units, and "isi" before a count. */
export const isSizeToken = (token: string): boolean => /^\d/.test(token) || UNITS.has(token);
/** A number's unit, in whatever form it is written. */
export const isUnit = (word: string): boolean => UNITS.has(SAME.get(word) ?? word) || UNIT_FORMS.has(word);

/** English writes one or many. */
function knownForm(vocabulary: ProductIndex['vocabulary'], token: string): string {
  if (vocabulary.has(token) || token.length < 3) return token;
  const forms = [
    token.replace(/s$/, ''),
    token.replace(/es$/, ''),
    token.replace(/ies$/, 'y'),
    `${token}s`,
    `${token}es`,
  ];
  return forms.find((form) => vocabulary.has(form)) ?? token;
}
/** "Indomienya": the one spoken of. */
const bare = ({ vocabulary }: ProductIndex, token: string): string => {
  const own = token.replace(/nya$/, '');
  return vocabulary.has(own) && !vocabulary.has(token) ? own : token;
};
/** Whether the assortment has a word; a letter or a figure alone says nothing. */
export const isSoldWord = (index: ProductIndex, token: string): boolean =>
  token.length > 1 && !isSizeToken(token) && index.vocabulary.has(index.known(token));

/**
 * The products words name, best first. All content words must be in a product (a typing error allowed), every figure
 * too, or nothing is it: an "iPhone 15" is no phone of another kind. What shares only some words is `similar`.
 */
export const findProducts = (index: ProductIndex, text: string): ProductMatches => index.find(text);

function findIn(index: ProductIndex, text: string): ProductMatches {
  const wanted = [...new Set(tokensOf(text).map((token) => index.known(bare(index, token))))].filter(
    (token) => !isFiller(token),
  );
  if (wanted.length === 0) return { skus: [], isAmbiguous: false, similar: [] };
  const hits = index.search.search(wanted.join(' '), { tokenize: (query) => query.split(' ') }).slice(0, 40);
  const all = hits
    .map((hit) => ({
      sku: hit.id as string,
      score: hit.score,
      share: shareOf(index, hit.id as string, wanted, hit.queryTerms),
    }))
    .sort((a, b) => b.share - a.share || b.score - a.score || (a.sku < b.sku ? -1 : 1));
  const scored = all.filter(({ sku }) => hasFigures(index, sku, wanted));
  const [best] = scored;
  if (!best || best.share < SHARE_MIN || !hasHead(index, best.sku, wanted)) {
    const similar = all.filter(({ sku }) => sharesWord(index, sku, wanted));
    return { skus: [], isAmbiguous: false, similar: similar.slice(0, 3).map(({ sku }) => sku) };
  }
  const fitting = scored.filter(({ share }) => share === best.share);
  const byName = fitting.filter(({ sku }) => nameHolds(index, sku, wanted));
  const equal = (byName.length > 0 ? byName : fitting).slice(0, FOUND_MAX);
  const named = equal.filter(({ sku }) => isNamed(index, sku, wanted));
  // Several that differ in size alone are still several.
  const exact = named.length === 1 ? named[0] : undefined;
  const first = exact ?? equal[0] ?? best;
  const skus = [first, ...equal.filter((one) => one !== first)].map(({ sku }) => sku);
  return { skus, isAmbiguous: !exact && skus.length > 1, similar: [] };
}

function shareOf(index: ProductIndex, sku: string, wanted: string[], matched: string[]): number {
  const words = wordsOf(index, sku);
  const weight = (token: string) => (/^\d+(\.\d+)?$/.test(token) ? 0.5 : 1);
  const total = wanted.reduce((sum, token) => sum + weight(token), 0);
  const held = wanted.reduce(
    (sum, token) => sum + (words.has(token) || (matched.includes(token) && isClose(words, token)) ? weight(token) : 0),
    0,
  );
  return Math.round((held / total) * 100) / 100;
}
/** Whether every word is this product's, a typing error allowed. */
export function holdsAll(index: ProductIndex, sku: string, text: string): boolean {
  const words = wordsOf(index, sku);
  const wanted = tokensOf(text).map((token) => index.known(bare(index, token)));
  return wanted.every((token) => isFiller(token) || words.has(token) || isClose(words, token));
}

const wordsOf = (index: ProductIndex, sku: string): Set<string> => index.entries.get(sku)?.words ?? new Set<string>();
/** Every figure asked for is the product's. */
const hasFigures = (index: ProductIndex, sku: string, wanted: string[]): boolean =>
  wanted.every((token) => !/^\d/.test(token) || wordsOf(index, sku).has(token));
/** More than a figure or a letter is in common. */
const sharesWord = (index: ProductIndex, sku: string, wanted: string[]): boolean =>
  wanted.some(
    (token) =>
      token.length > 1 &&
      !isSizeToken(token) &&
      (wordsOf(index, sku).has(token) || isClose(wordsOf(index, sku), token)),
  );

/** Begins so, or is mistyped: one edit from five letters, two from eight. */
const isClose = (words: Iterable<string>, token: string): boolean =>
  token.length >= 5 &&
  [...words].some(
    (word) => word.startsWith(token) || (word.length >= 5 && edits(word, token) <= (token.length >= 8 ? 2 : 1)),
  );

/** The most telling word, one that few products have, must be there: "kabel hdmi" is not any cable. */
function hasHead(index: ProductIndex, sku: string, wanted: string[]): boolean {
  const words = wordsOf(index, sku);
  const unknown = wanted.filter(
    (token) =>
      !/^\d/.test(token) &&
      !UNITS.has(token) &&
      !index.vocabulary.has(token) &&
      !isClose(index.vocabulary.keys(), token),
  );
  // "1 kg" alone names nothing.
  return unknown.length === 0 && (sharesWord(index, sku, wanted) || wanted.every((token) => words.has(token)));
}

/** The words asked for are how this product's name begins: "Indomie Goreng 85 g" for "indomie goreng". */
function isNamed(index: ProductIndex, sku: string, wanted: string[]): boolean {
  const name = tokensOf(index.entries.get(sku)?.name ?? '');
  const content = wanted.filter((token) => !/^\d+(\.\d+)?$/.test(token));
  const rest = name.filter((token) => !wanted.includes(token) && !isSizeToken(token));
  return content.length >= 2 && content.every((token) => name.includes(token)) && rest.length === 0;
}

/** Names say it better than what shoppers also call it. */
function nameHolds(index: ProductIndex, sku: string, wanted: string[]): boolean {
  const name = tokensOf(index.entries.get(sku)?.name ?? '');
  return wanted.every((token) => name.includes(token));
}
