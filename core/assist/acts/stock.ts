import type { ProductRef, StockCardRow } from '../../../contract/cards.ts';
import { choiceOf } from '../choice-ids.ts';
import { answered, type Dialogue } from '../dialogue.ts';
import type { Answer } from '../engine.ts';
import { otherProductChoice, personChoice } from '../say/choices.ts';
import { bestRow, branchStockSaid, stockSaid } from '../say/stock.ts';
import { productName } from '../say/wording.ts';
import { type Outcome, type Scene, sentences } from '../scene.ts';
import type { StockFound } from '../tools/stock.ts';
import { askPlace, type Where, whereOf } from './where.ts';

const CHOICES_MAX = 3;
/** A shopper's own words are said back to them no longer than this. */
const QUERY_MAX = 40;

/** Which branches near the shopper have what they ask for. Asks for whatever is missing, one thing at a time. */
export async function answerStock(scene: Scene): Promise<Outcome> {
  const product = await productOf(scene);
  const dialogue = keepPlace(scene);
  if ('ask' in product) return { ...product.ask, dialogue: { ...product.ask.dialogue, ...placeIn(dialogue) } };
  const { sku } = product.found;
  const known = { ...dialogue, sku };
  const where = await whereOf(scene, 'stock', known);
  if ('ask' in where) {
    const isNamed = !('place' in known) && scene.heard.place === null && scene.dialogue.pending?.ask !== 'place';
    const name = productName(scene.locale, product.found);
    return isNamed ? askPlace(scene, 'stock', known, name) : where.ask;
  }
  return tellStock(scene, sku, where, known);
}

async function tellStock(scene: Scene, sku: string, where: Where, known: Dialogue): Promise<Outcome> {
  const { dialogue } = scene;
  const isPick = isPicking(scene);
  const branchId =
    where.isNew && where.branchId ? where.branchId : (isPick && (await pickedBranch(scene))) || where.branchId;
  // Who picks a branch from a list still is where the list was asked for.
  const place = isPick && branchId && dialogue.place ? dialogue.place : where.place;
  const found = await scene.tools.stockNearby(scene.context, { sku, place, ...(branchId ? { branchId } : {}) });
  const own = branchId ? found.rows.find((row) => row.branchId === branchId) : undefined;
  const base = { ...answered(known), sku, place, shown: found.rows.map((row) => row.branchId).slice(0, 10), misses: 0 };
  if (own && own.available > 0 && isPick) {
    return {
      said: branchStockSaid(scene, found, own, place),
      // "The second one" still means the list they saw.
      dialogue: { ...base, shown: dialogue.shown, branchId: own.branchId },
      branch: { ...refOf(own), reason: { code: 'shopper_chose' } },
    };
  }
  const said = stockSaid(scene, found, place);
  const choices = [...where.others, ...(said.choices ?? [])].slice(0, CHOICES_MAX);
  const branch = branchOf(found, branchId);
  const next = branchId ? { ...base, branchId } : withoutBranch(base);
  return { said: { ...said, choices }, dialogue: next, ...(branch ? { branch } : {}) };
}

/** Who named a branch chose it, as far as it can serve them; else the nearest that can does. */
function branchOf(found: StockFound, branchId: string | null): Answer['branch'] | null {
  const best = bestRow(found);
  if (!best) return null;
  if (branchId !== null && best.branchId === branchId) return { ...refOf(best), reason: { code: 'shopper_chose' } };
  const distance = best.distanceM === null ? {} : { distanceM: best.distanceM };
  return { ...refOf(best), reason: { code: 'nearest_with_stock', sku: found.product.sku, ...distance } };
}

const refOf = ({ branchId, name, area }: StockCardRow) => ({ branchId, name, area });

const isPicking = ({ heard }: Scene): boolean =>
  heard.picked?.pick === 'branch' || heard.isPick || heard.ordinal !== null;

/** The branch picked: by its number in the list shown last, or by the name of its area. */
async function pickedBranch({ heard, dialogue, tools, context }: Scene): Promise<string | null> {
  const { ordinal } = heard;
  if (ordinal !== null) return dialogue.shown.at(ordinal > 0 ? ordinal - 1 : ordinal) ?? null;
  if (!heard.place || 'which' in heard.place) return null;
  const { branches } = await tools.branchInfo(context, { area: heard.place.place.name });
  return branches[0]?.row.branchId ?? null;
}

/** The product of this turn, or the one spoken of; else the question that finds it out. */
async function productOf(scene: Scene): Promise<{ found: ProductRef } | { ask: Outcome }> {
  const { heard, dialogue, tools, context } = scene;
  const sku = skuPicked(scene) ?? (heard.product ? null : (dialogue.sku ?? null));
  if (sku) {
    const { found } = await tools.findProducts(context, { sku });
    const [product] = found;
    if (product) return { found: product };
  }
  if (!heard.product || heard.picked?.pick === 'ask-stock') return { ask: askProduct(scene) };
  const { found, similar, isAmbiguous } = await tools.findProducts(context, {
    text: heard.product,
    locale: scene.locale,
  });
  const [product] = found;
  const query = heard.product.slice(0, QUERY_MAX).toWellFormed();
  if (!product) return { ask: tellNotSold(scene, query, similar) };
  return isAmbiguous ? { ask: askWhich(scene, query, found) } : { found: product };
}

function skuPicked({ heard, dialogue }: Scene): string | null {
  if (heard.picked?.pick === 'sku') return heard.picked.sku;
  if (heard.ordinal === null || dialogue.pending?.ask !== 'which_product') return null;
  return dialogue.pending.skus.at(heard.ordinal > 0 ? heard.ordinal - 1 : heard.ordinal) ?? null;
}

function askProduct(scene: Scene): Outcome {
  return {
    said: { text: scene.t('assist.ask.product') },
    dialogue: { ...answered(scene.dialogue), misses: 0, pending: { ask: 'product' } },
  };
}

function askWhich(scene: Scene, query: string, found: ProductRef[]): Outcome {
  const options = found.slice(0, CHOICES_MAX);
  return {
    said: {
      text: scene.t('assist.ask.which_product', { query }),
      choices: options.map((one) => skuChoice(scene, one)),
    },
    dialogue: {
      ...answered(scene.dialogue),
      misses: 0,
      pending: { ask: 'which_product', skus: options.map(({ sku }) => sku) },
    },
  };
}

function tellNotSold(scene: Scene, query: string, similar: ProductRef[]): Outcome {
  const { t } = scene;
  const options = similar.slice(0, CHOICES_MAX - 1);
  const text = sentences(
    t('assist.product.none', { query }),
    options.length > 0 ? t('assist.product.similar') : t('assist.product.or_person'),
  );
  const choices = [...options.map((one) => skuChoice(scene, one)), personChoice(t)];
  return {
    said: { text, choices: options.length > 0 ? choices : [otherProductChoice(t), personChoice(t)] },
    dialogue: {
      ...answered(scene.dialogue),
      misses: 0,
      pending: options.length > 0 ? { ask: 'which_product', skus: options.map(({ sku }) => sku) } : { ask: 'product' },
    },
  };
}

const skuChoice = ({ locale }: Scene, product: ProductRef) =>
  choiceOf(`sku-${product.sku}`, productName(locale, product));

/** What this turn says of a place holds, also while another question is open. */
function keepPlace({ heard, dialogue }: Scene): Dialogue {
  if (!heard.place || 'which' in heard.place) return dialogue;
  return { ...withoutBranch(dialogue), place: heard.place.place };
}
const placeIn = ({ place }: Dialogue) => (place ? { place } : {});
function withoutBranch({ branchId: _, ...rest }: Dialogue): Dialogue {
  return rest;
}
