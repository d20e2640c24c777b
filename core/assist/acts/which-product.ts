import { distance as edits } from 'fastest-levenshtein';
import type { Choice, ProductRef } from '../../../contract/cards.ts';
import { choiceOf, TITLE_MAX } from '../choice-ids.ts';
import { answered } from '../dialogue.ts';
import { numbered } from '../heard.ts';
import { lostProduct } from '../lost.ts';
import { otherProductChoice, personChoice } from '../say/choices.ts';
import { listWords, priceWords, productName } from '../say/wording.ts';
import { capital, type Outcome, type Scene, sentences } from '../scene.ts';
import type { ProductsFound } from '../tools/products.ts';
import { answerArticle } from './article.ts';
import { keptBeside } from './asked-beside.ts';

const CHOICES_MAX = 3;
/** A shopper's own words are said back to them no longer than this. */
const QUERY_MAX = 40;
/** Nobody names a product at such length. */
const SEARCH_MAX = 200;

export type WhichProduct = { found: ProductRef } | { ask: Outcome };

/** The product of this turn, or the one spoken of; else the question that finds it out. */
export async function productOf(scene: Scene): Promise<WhichProduct> {
  const { heard, dialogue, tools, context } = scene;
  const cheapest = heard.wantsCheapest && !heard.product ? await cheapestOf(scene) : null;
  if (cheapest) return cheapest;
  if (!heard.product && heard.size)
    return (await ofSize(scene, heard.size)) ?? { ask: await tellNotSold(scene, heard.size, { similar: [] }) };
  const sku = skuPicked(scene) ?? (heard.product ? null : (dialogue.sku ?? null));
  if (sku && heard.picked?.pick !== 'ask-stock') {
    const { found } = await tools.findProducts(context, { sku });
    const [product] = found;
    if (product) return { found: product };
  }
  if (heard.picked?.pick === 'ask-stock') return { ask: askProduct(scene) };
  if (!heard.product) return { ask: await askSame(scene) };
  const narrowed = await narrow(scene, heard.product);
  if (narrowed) return narrowed;
  const { query, matches } = await searchCounted(scene, heard.product);
  const [product] = matches.found;
  if (!product) return { ask: await tellNotSold(scene, query, matches) };
  if (matches.isAmbiguous && heard.wantsCheapest) return { found: await leastOf(scene, query, matches.found) };
  return matches.isAmbiguous ? { ask: askWhich(scene, query, matches.found) } : { found: product };
}

export const search = ({ tools, context, locale }: Scene, text: string): Promise<ProductsFound> =>
  tools.findProducts(context, { text: text.slice(0, SEARCH_MAX), locale });

/** Where nothing is sold by that name, what is left of it without the count. */
async function searchCounted(scene: Scene, text: string): Promise<{ query: string; matches: ProductsFound }> {
  const matches = await search(scene, text);
  const query = withoutCount(text, scene.heard.slots.quantity);
  if (matches.found.length > 0 || query === '' || query === text) return { query: text, matches };
  const without = await search(scene, query);
  return without.found.length > 0 ? { query, matches: without } : { query: text, matches };
}

/** "Gas kaleng 4", "12 AA batteries", "dozen eggs". */
function withoutCount(text: string, quantity: number | undefined): string {
  const plain = text
    .replace(/^\d{1,3} (?=\p{L}{2})/u, '')
    .replace(/\b(half |se)?(dozen|lusin)\b/gi, '')
    .trim();
  return quantity !== undefined && plain.endsWith(` ${quantity}`) ? plain.slice(0, -` ${quantity}`.length) : plain;
}

function skuPicked({ heard: { picked, ordinal }, dialogue: { pending } }: Scene): string | null {
  if (picked && 'sku' in picked) return picked.sku;
  if (ordinal === null || pending?.ask !== 'which_product') return null;
  return numbered(pending.skus, ordinal) ?? null;
}

/** "The cheapest one": of those asked about, else of the kind of the one spoken of. Null where neither is there. */
async function cheapestOf(scene: Scene): Promise<WhichProduct | null> {
  const { dialogue, tools, context } = scene;
  const { pending } = dialogue;
  if (pending?.ask === 'which_product') {
    const asked = await Promise.all(pending.skus.map((sku) => tools.findProducts(context, { sku })));
    const found = asked.flatMap((one) => one.found);
    return found.length > 0 ? { found: await leastOf(scene, pending.query, found) } : null;
  }
  if (!dialogue.sku) return null;
  const { found } = await tools.findProducts(context, { kindOf: dialogue.sku });
  const [least] = found;
  if (!least) return null;
  return least.sku === dialogue.sku ? { ask: tellCheapest(scene, least) } : { found: least };
}

/** A list of several may be cut: without a size in the words, all of the kind are looked at. */
async function leastOf(
  { tools, context }: Scene,
  query: string,
  [first, ...more]: ProductsFound['found'],
): Promise<ProductRef> {
  if (!first) throw new Error('nothing to choose from');
  const kind = /\d/.test(query) ? [] : (await tools.findProducts(context, { kindOf: first.sku })).found;
  return [...more, ...kind].reduce((least, one) => (one.price < least.price ? one : least), first);
}

function tellCheapest(scene: Scene, product: ProductRef): Outcome {
  const { t, dialogue } = scene;
  const words = { product: nameOf(scene, product), price: priceWords(scene, product.price) };
  return {
    said: { text: t('assist.product.cheapest', words), choices: [otherProductChoice(t)] },
    dialogue: { ...answered(dialogue), misses: 0 },
  };
}

const SIZE = /\d+(?:[.,]\d+)?\s*(?:kg|g|gr|l|liter|ltr|ml|m|meter|w|watt|pk|inch|inci|gb|mah)?\b/gi;
/** As many as a search gives: there may be more of the kind. */
const LISTED_MAX = 5;
/** "The chocolate one", of what was asked about last; null when the words leave that behind. */
async function narrow(scene: Scene, text: string): Promise<WhichProduct | null> {
  const { pending } = scene.dialogue;
  if (pending?.ask !== 'which_product') return null;
  // Another size takes the place of the one asked for before.
  const before = /\d/.test(text) ? pending.query.replace(SIZE, '') : pending.query;
  const query = `${before} ${text}`.trim();
  const { found } = await search(scene, query);
  const isCut = pending.skus.length >= LISTED_MAX;
  const [product, ...more] = found.filter(({ sku }) => isCut || pending.skus.includes(sku));
  if (!product || more.length + 1 >= pending.skus.length) return null;
  return more.length === 0 ? { found: product } : { ask: askWhich(scene, query, [product, ...more]) };
}

/** More words than this ask something of their own. */
const TELLING_WORDS = 4;
/** "Type C": of those asked about, by words that name no product by themselves. */
export async function whichOf(scene: Scene): Promise<WhichProduct | null> {
  const { words, yesNo, picked } = scene.heard;
  const isShort = words !== '' && words.split(/\s+/).length <= TELLING_WORDS;
  return isShort && yesNo === null && picked === null ? narrow(scene, words) : null;
}

/** "The 2 litre one": of those asked about, else the kind of the one spoken of. Null when there is none of that size. */
async function ofSize(scene: Scene, size: string): Promise<WhichProduct | null> {
  const narrowed = await narrow(scene, size);
  if (narrowed) return narrowed;
  const { dialogue, tools, context } = scene;
  const { pending, sku } = dialogue;
  const [spokenOf] = sku ? (await tools.findProducts(context, { sku })).found : [];
  // "Eh salah, yang 10kg" takes back the size that was asked for.
  const name = pending?.ask === 'which_product' ? pending.query.replace(SIZE, '').trim() : spokenOf?.name;
  const kind = name?.split(' ').filter((word) => word !== '' && !/\d/.test(word)) ?? [];
  // "Beras premium Pandan Wangi" comes in no 10 kg, "Beras premium" does.
  for (let length = kind.length; length > 0; length -= 1) {
    const query = `${kind.slice(0, length).join(' ')} ${size}`;
    const { found, isAmbiguous } = await search(scene, query);
    const [product] = found;
    if (product) return isAmbiguous ? { ask: askWhich(scene, query, found) } : { found: product };
  }
  return null;
}

/** A place given meanwhile leaves the question which product open. */
async function askSame(scene: Scene): Promise<Outcome> {
  const { pending } = scene.dialogue;
  if (pending?.ask !== 'which_product') return askProduct(scene);
  const { found } = await search(scene, pending.query);
  const still = found.filter(({ sku }) => pending.skus.includes(sku));
  return still.length > 0 ? askWhich(scene, pending.query, still) : askProduct(scene);
}

function askProduct(scene: Scene): Outcome {
  return {
    said: { text: scene.t('assist.ask.product') },
    dialogue: { ...answered(scene.dialogue), misses: 0, pending: { ask: 'product' } },
  };
}

export function askWhich(scene: Scene, text: string, found: ProductRef[]): Outcome {
  const query = quoted(text);
  const skus = found.slice(0, 10).map(({ sku }) => sku);
  const offered = found.slice(0, CHOICES_MAX);
  const choices = tellingApart(scene, query, offered);
  const isPriced = scene.heard.intents.some(({ intent }) => intent === 'price');
  const prices = offered.map(({ price }, i) => `${choices[i]?.title ?? ''} ${priceWords(scene, price)}`);
  return {
    said: {
      text: sentences(
        capital(scene.t('assist.ask.which_product', { query })),
        isPriced && `${listWords(scene.t, prices)}.`,
      ),
      choices,
    },
    dialogue: {
      ...answered(scene.dialogue),
      misses: 0,
      pending: { ask: 'which_product', skus, query, ...keptBeside(scene) },
    },
  };
}

/** "Ada parkir?" asks for nothing to buy, if the vendor has written about it. */
async function tellNotSold(scene: Scene, text: string, { similar }: Pick<ProductsFound, 'similar'>): Promise<Outcome> {
  const { t } = scene;
  const written = await answerArticle(scene, { isUnclear: true });
  if (written) return written;
  const query = quoted(text);
  const options = similar.slice(0, CHOICES_MAX - 1);
  const skus = options.map(({ sku }) => sku);
  const said = sentences(
    t('assist.product.none', { query }),
    options.length > 0 ? t('assist.product.similar') : t('assist.product.or_person'),
  );
  const others = options.length > 0 ? tellingApart(scene, '', options) : [otherProductChoice(t)];
  return {
    said: { text: said, choices: [...others, personChoice(t)] },
    lost: await lostProduct(scene, query),
    dialogue: {
      ...answered(scene.dialogue),
      misses: 0,
      pending: skus.length > 0 ? { ask: 'which_product', skus, query } : { ask: 'product' },
    },
  };
}

export const quoted = (text: string): string => text.slice(0, QUERY_MAX).toWellFormed();
const nameOf = ({ locale }: Scene, product: ProductRef): string => productName(locale, product);
const skuChoice = ({ sku }: ProductRef, title: string): Choice => choiceOf(`sku-${sku}`, title);

/**
 * Titles that tell products apart in the little room there is: without the words all names begin with, if the shopper
 * said them; else without the kind an English name begins with, where that alone would fill a title.
 */
function tellingApart(scene: Scene, query: string, products: ProductRef[]): Choice[] {
  const names = products.map((product) => nameOf(scene, product));
  const shared = sharedWords(names.map((name) => name.split(' ')));
  const isOneTitle = new Set(names.map((name) => choiceOf('', name).title)).size < names.length;
  const isSaid = isOneTitle || shared.some((word) => isLike(query, word));
  const rest = isSaid ? names.map((name) => name.split(' ').slice(shared.length).join(' ')) : names;
  const titles = rest.map((name, i) => choiceTitle(name, isSaid ? name : (names[i]?.split(': ').at(-1) ?? name)));
  return products.map((product, i) => skuChoice(product, titles[i] ?? ''));
}

const choiceTitle = (name: string, short: string): string => (name.length > TITLE_MAX ? short : name);

/** Never the number of a unit, nor a whole name. */
function sharedWords([first = [], ...more]: string[][]): string[] {
  if (more.length === 0) return [];
  const until = first.findIndex(
    (word, i) =>
      /\d/.test(word) || i + 1 >= first.length || more.some((name) => name[i] !== word || i + 1 >= name.length),
  );
  return first.slice(0, Math.max(0, until));
}

/** In the words asked for, be it in another form: "telor" for "Telur", "eggs" for "egg". */
const isLike = (query: string, word: string): boolean => {
  const wanted = word.toLowerCase().replace(/[^\p{L}]/gu, '');
  return query
    .toLowerCase()
    .split(' ')
    .some((said) => said.length > 2 && edits(said, wanted) <= 1);
};
