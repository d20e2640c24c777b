import type { Choice, ProductRef } from '../../../contract/cards.ts';
import { choiceOf } from '../choice-ids.ts';
import { answered } from '../dialogue.ts';
import { otherProductChoice, personChoice } from '../say/choices.ts';
import { productName } from '../say/wording.ts';
import { capital, type Outcome, type Scene, sentences } from '../scene.ts';
import type { ProductsFound } from '../tools/products.ts';

const CHOICES_MAX = 3;
/** A shopper's own words are said back to them no longer than this. */
const QUERY_MAX = 40;
/** Nobody names a product at such length. */
const SEARCH_MAX = 200;

/** `unknownPlace`: what was named as a place beside it and is none we know. */
export type WhichProduct = { found: ProductRef; unknownPlace?: string } | { ask: Outcome };

/** The product of this turn, or the one spoken of; else the question that finds it out. */
export async function productOf(scene: Scene): Promise<WhichProduct> {
  const { heard, dialogue, tools, context } = scene;
  const sku = skuPicked(scene) ?? (heard.product ? null : (dialogue.sku ?? null));
  if (sku && heard.picked?.pick !== 'ask-stock') {
    const { found } = await tools.findProducts(context, { sku });
    const [product] = found;
    if (product) return { found: product };
  }
  if (!heard.product || heard.picked?.pick === 'ask-stock') return { ask: askProduct(scene) };
  const narrowed = await narrow(scene, heard.product);
  if (narrowed) return narrowed;
  const matches = await search(scene, heard.product);
  const [product] = matches.found;
  if (!product) return (await besidePlace(scene, heard.product)) ?? { ask: tellNotSold(scene, heard.product, matches) };
  return matches.isAmbiguous ? { ask: askWhich(scene, heard.product, matches.found) } : { found: product };
}

const search = ({ tools, context, locale }: Scene, text: string): Promise<ProductsFound> =>
  tools.findProducts(context, { text: text.slice(0, SEARCH_MAX), locale });

function skuPicked({ heard: { picked, ordinal }, dialogue: { pending } }: Scene): string | null {
  if (picked?.pick === 'sku') return picked.sku;
  if (ordinal === null || pending?.ask !== 'which_product') return null;
  return pending.skus.at(ordinal > 0 ? ordinal - 1 : ordinal) ?? null;
}

/** "The chocolate one", of what was asked about last; null when the words leave that behind. */
async function narrow(scene: Scene, text: string): Promise<WhichProduct | null> {
  const { pending } = scene.dialogue;
  if (pending?.ask !== 'which_product') return null;
  const query = `${pending.query} ${text}`;
  const { found } = await search(scene, query);
  const [product, ...more] = found.filter(({ sku }) => pending.skus.includes(sku));
  if (!product || more.length + 1 >= pending.skus.length) return null;
  return more.length === 0 ? { found: product } : { ask: askWhich(scene, query, [product, ...more]) };
}

const PLACE_MARK = /(?:^|\s)(?:di|ke|dari|dekat|deket|dkt|daerah|sekitar|in|at|near|around|to)\s+$/i;
/** "Indomie in Bandung": sold, and the rest is a place nobody knows. Null when it is not so. */
async function besidePlace(scene: Scene, text: string): Promise<WhichProduct | null> {
  const words = text.split(' ');
  for (let kept = words.length - 1; kept >= Math.max(1, words.length - 2); kept -= 1) {
    const rest = words.slice(kept).join(' ');
    const at = scene.heard.words.toLowerCase().lastIndexOf(rest);
    if (at < 0 || !PLACE_MARK.test(scene.heard.words.slice(Math.max(0, at - 20), at))) continue;
    const { found, isAmbiguous } = await search(scene, words.slice(0, kept).join(' '));
    const [product] = found;
    if (product && !isAmbiguous)
      return { found: product, unknownPlace: quoted(scene.heard.words.slice(at, at + rest.length)) };
  }
  return null;
}

function askProduct(scene: Scene): Outcome {
  return {
    said: { text: scene.t('assist.ask.product') },
    dialogue: { ...answered(scene.dialogue), misses: 0, pending: { ask: 'product' } },
  };
}

function askWhich(scene: Scene, text: string, found: ProductRef[]): Outcome {
  const query = quoted(text);
  const skus = found.slice(0, 10).map(({ sku }) => sku);
  return {
    said: {
      text: capital(scene.t('assist.ask.which_product', { query })),
      choices: tellingApart(scene, found.slice(0, CHOICES_MAX)),
    },
    dialogue: { ...answered(scene.dialogue), misses: 0, pending: { ask: 'which_product', skus, query } },
  };
}

function tellNotSold(scene: Scene, text: string, { similar }: ProductsFound): Outcome {
  const { t } = scene;
  const query = quoted(text);
  const options = similar.slice(0, CHOICES_MAX - 1);
  const skus = options.map(({ sku }) => sku);
  const said = sentences(
    t('assist.product.none', { query }),
    options.length > 0 ? t('assist.product.similar') : t('assist.product.or_person'),
  );
  const others =
    options.length > 0 ? options.map((one) => skuChoice(one, nameOf(scene, one))) : [otherProductChoice(t)];
  return {
    said: { text: said, choices: [...others, personChoice(t)] },
    dialogue: {
      ...answered(scene.dialogue),
      misses: 0,
      pending: skus.length > 0 ? { ask: 'which_product', skus, query } : { ask: 'product' },
    },
  };
}

const quoted = (text: string): string => text.slice(0, QUERY_MAX).toWellFormed();
const nameOf = ({ locale }: Scene, product: ProductRef): string => productName(locale, product);
const skuChoice = ({ sku }: ProductRef, title: string): Choice => choiceOf(`sku-${sku}`, title);

/** Words all names begin with say nothing here and cost the little room a title has. */
function tellingApart(scene: Scene, products: ProductRef[]): Choice[] {
  const names = products.map((product) => nameOf(scene, product).split(' '));
  const [first = []] = names;
  let shared = 0;
  while (products.length > 1 && names.every((name) => name.length > shared + 1 && name[shared] === first[shared])) {
    shared += 1;
  }
  return products.map((product, i) => skuChoice(product, (names[i] ?? []).slice(shared).join(' ')));
}
