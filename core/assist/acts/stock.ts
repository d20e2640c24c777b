import type { ProductRef, StockCardRow } from '../../../contract/cards.ts';
import { formatTime } from '../../../contract/texts/format.ts';
import type { LostQuestion } from '../../demand/lost-demand.ts';
import { answered, type Dialogue, type KnownPlace, withoutBranch } from '../dialogue.ts';
import type { Answer } from '../engine.ts';
import { numbered } from '../heard.ts';
import { toLostPlace } from '../lost.ts';
import { bestRow, branchStockSaid, stockSaid } from '../say/stock.ts';
import { priceWords, productName } from '../say/wording.ts';
import { type Outcome, type Scene, sentences, shownIn } from '../scene.ts';
import type { StockFound } from '../tools/stock.ts';
import { asksDelivery, opensAtAsked } from './asked-beside.ts';
import { unitsOf } from './how-many.ts';
import { withOthers } from './other-things.ts';
import { byParcel, fromBranchWords } from './policy.ts';
import { asGuessed, askPlace, type Where, whereOf } from './where.ts';
import { productOf, whichOf } from './which-product.ts';

const CHOICES_MAX = 3;

/** Which branches near the shopper have what they ask for. Asks for whatever is missing, one thing at a time. */
export async function answerStock(scene: Scene): Promise<Outcome> {
  const product = await productOf(scene);
  if ('found' in product) return withOthers(scene, product.found, await answerStockOf(scene, product.found));
  const { ask } = product;
  return withOthers(scene, null, { ...ask, dialogue: { ...ask.dialogue, ...placeIn(keepPlace(scene)) } });
}

/** Words that name nothing, where it was asked which one is meant; null where they tell none of them apart. */
export async function answerWhich(scene: Scene): Promise<Outcome | null> {
  const product = await whichOf(scene);
  if (!product) return null;
  return 'found' in product ? withOthers(scene, product.found, await answerStockOf(scene, product.found)) : product.ask;
}

/** The same of a product that is known. */
export async function answerStockOf(scene: Scene, product: ProductRef): Promise<Outcome> {
  const { sku } = product;
  const known = { ...keepPlace(scene), sku };
  const where = await whereOf(scene, 'stock', known, { mayGuess: true });
  if ('ask' in where) {
    const { place, unknownPlace } = scene.heard;
    const isUnsaid = !('place' in known) && place === null && unknownPlace === null;
    const isNamed = isUnsaid && scene.dialogue.pending?.ask !== 'place';
    const name = productName(scene.locale, product);
    if (wantsPrice(scene)) return withPrice(scene, product, where.ask);
    return isNamed ? askPlace(scene, 'stock', known, name) : where.ask;
  }
  return asGuessed(await tellStock(scene, sku, where, known), where);
}

/** The same at every branch: whoever asks for it, or chooses among several, hears it before they say where they are. */
const wantsPrice = ({ heard }: Scene): boolean =>
  heard.picked?.pick === 'sku' || heard.intents.some(({ intent }) => intent === 'price');
function withPrice(scene: Scene, product: ProductRef, ask: Outcome): Outcome {
  const words = { product: productName(scene.locale, product), price: priceWords(scene, product.price) };
  return { ...ask, said: { ...ask.said, text: sentences(scene.t('assist.stock.product', words), ask.said.text) } };
}

async function tellStock(scene: Scene, sku: string, where: Where, known: Dialogue): Promise<Outcome> {
  const { dialogue } = scene;
  const isPick = isPicking(scene);
  const branchId =
    where.isNew && where.branchId ? where.branchId : (isPick && (await pickedBranch(scene))) || where.branchId;
  // Who picks a branch from a list still is where the list was asked for.
  const place = isPick && branchId && dialogue.place ? dialogue.place : where.place;
  const quantity = unitsOf(scene, sku);
  const question = { sku, place, quantity, ...(branchId ? { branchId } : {}) };
  const { found, lead } = await foundOpen(scene, question);
  const own = branchId ? found.rows.find((row) => row.branchId === branchId) : undefined;
  const asked = [{ sku, quantity }];
  const base = { ...answered(known), sku, place, asked, misses: 0 };
  if (own && own.available > 0 && isPick) {
    const delivery = await scene.tools.deliveryQuote(scene.context, { sku, branchId: own.branchId, place, quantity });
    return {
      said: branchStockSaid(scene, { found, row: own, delivery, place }),
      // "The second one" still means the list they saw.
      dialogue: { ...withoutSoldOut(base), shown: dialogue.shown, branchId: own.branchId },
      branch: { ...refOf(own), reason: reasonToTake(own, found, dialogue) },
    };
  }
  const best = bestRow(found);
  const delivery = best && asksDelivery(scene) ? await fromBranchWords(scene, found.product, place, best) : null;
  const said = stockSaid(scene, found, place, delivery);
  const parcel = found.isBeyond && delivery === null ? await byParcel(scene, found.product, place) : null;
  const lost = parcel && !parcel.reason ? null : lostOf(found, place);
  const named = scene.t('assist.stock.product', {
    product: productName(scene.locale, found.product),
    price: priceWords(scene, found.product.price),
  });
  // The branch they have stays theirs until they take another one.
  const isOut = branchId !== null && !where.isNew && found.asked?.state === 'sold_out';
  // A place of the same name stands where "another place" would.
  const choices = [...(said.choices ?? []).slice(0, where.others.length > 0 ? -1 : undefined), ...where.others];
  const branch = isOut ? null : branchOf(found, branchId);
  const shown = shownIn(said);
  const next = branchId ? { ...base, shown, branchId } : withoutBranch({ ...base, shown });
  const offered =
    best || found.isBeyond || found.hasUnseen ? {} : { pending: { ask: 'watch' as const, sku, branchId: null } };
  return {
    said: {
      ...said,
      text: sentences(lead, !best && parcel && named, said.text, parcel?.words),
      choices: choices.slice(0, CHOICES_MAX),
    },
    dialogue: { ...withoutSoldOut(next), ...offered, ...(isOut ? { soldOutAt: branchId } : {}) },
    ...(branch ? { branch } : {}),
    ...(lost ? { lost } : {}),
  };
}

type Question = Parameters<Scene['tools']['stockNearby']>[1];
/** Only at branches that are open at the moment asked for; where none of them has it, at any, and that is said first. */
async function foundOpen(scene: Scene, question: Question): Promise<{ found: StockFound; lead: string | null }> {
  const { tools, context, t, locale } = scene;
  const openAt = opensAtAsked(scene);
  const open = openAt && (await tools.stockNearby(context, { ...question, openAt }));
  const time = open?.openAt && formatTime(locale, open.openAt.at, open.openAt.timezone);
  if (open && time && !open.isWide && bestRow(open)) return { found: open, lead: t('assist.stock.open_at', { time }) };
  const found = await tools.stockNearby(context, question);
  return { found, lead: time && bestRow(found) ? t('assist.stock.none_open_at', { time }) : null };
}

/** Taken in place of the branch they had, it is for its stock; else because they like. */
function reasonToTake(row: StockCardRow, { product }: StockFound, { soldOutAt }: Dialogue) {
  if (!soldOutAt || soldOutAt === row.branchId) return { code: 'shopper_chose' as const };
  const distance = row.distanceM === null ? {} : { distanceM: row.distanceM };
  return { code: 'nearest_with_stock' as const, sku: product.sku, ...distance, insteadOf: soldOutAt };
}

/** Asked for, and no branch within the usual reach has it. What could not be seen is not lost. */
export function lostOf(found: StockFound, place: KnownPlace): LostQuestion | null {
  const { isWide, isSilent, lostBy, product, asked } = found;
  if (!isWide || isSilent) return null;
  return { sku: product.sku, query: null, place: toLostPlace(place), branchId: asked?.branchId ?? lostBy };
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

/** A branch is picked, by button, words or number; a number that answers another question is none. */
export const isPicking = ({ heard, dialogue: { pending } }: Scene): boolean =>
  heard.picked?.pick === 'branch' || (!pending?.ask.startsWith('which_') && (heard.isPick || heard.ordinal !== null));

/** The branch picked: by its number in the list shown last, or by the name of its area. */
export async function pickedBranch({ heard, dialogue, tools, context }: Scene): Promise<string | null> {
  const { ordinal } = heard;
  if (ordinal !== null) return numbered(dialogue.shown, ordinal) ?? null;
  if (!heard.place || 'which' in heard.place) return null;
  const { branches } = await tools.branchInfo(context, { area: heard.place.place.name });
  return branches[0]?.row.branchId ?? null;
}

/** What this turn says of a place holds, also while another question is open. */
function keepPlace({ heard, dialogue: before }: Scene): Dialogue {
  const dialogue = heard.wantsOthers && !heard.place ? withoutBranch(before) : before;
  if (!heard.place || 'which' in heard.place) return dialogue;
  return { ...withoutBranch(dialogue), place: heard.place.place };
}
const placeIn = ({ place }: Dialogue) => (place ? { place } : {});
function withoutSoldOut({ soldOutAt: _, ...rest }: Dialogue): Dialogue {
  return rest;
}
