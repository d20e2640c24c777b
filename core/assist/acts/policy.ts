import type { ProductRef, StockCardRow } from '../../../contract/cards.ts';
import { type ArticleTopic, type DeliveryRefusal, FULFILMENTS, type Fulfilment } from '../../../contract/codes.ts';
import type { ParcelTerms } from '../../../contract/delivery.ts';
import { formatDistance, formatPrice } from '../../../contract/texts/format.ts';
import { answered, aside, type KnownPlace } from '../dialogue.ts';
import type { ArticleFound } from '../find-article.ts';
import type { Heard } from '../heard.ts';
import type { Intent } from '../intents.ts';
import { otherProductChoice, personChoice } from '../say/choices.ts';
import { daysWords, parcelWords, quoteWords } from '../say/delivery.ts';
import { orderSaid } from '../say/order.ts';
import { bestRow } from '../say/stock.ts';
import { priceWords, productName } from '../say/wording.ts';
import { capital, type Outcome, type Said, type Scene, sentences } from '../scene.ts';
import type { DeliveryFound, NoParcel, ParcelFound } from '../tools/delivery.ts';
import type { PolicyFound } from '../tools/desk.ts';
import type { ProductsFound } from '../tools/products.ts';
import { answerWith, articleFor, articleSaid } from './article.ts';
import { unitsOf } from './how-many.ts';
import { handOver } from './person.ts';
import { whereOf } from './where.ts';

type Policies = NonNullable<PolicyFound['policies']>;
type Found = ProductsFound['found'][number];

/** A place is known to within a kilometre or so: a distance below that says nothing. */
const WORTH_SAYING_M = 1_000;

/** How things get to shoppers: this product from this branch where both are known, else what the vendor laid down. */
export async function answerDelivery(scene: Scene): Promise<Outcome> {
  const { t, tools, context, heard, dialogue } = scene;
  const { policies } = await tools.policy(context, {});
  if (!policies) return beyond(scene, await articleFor(scene, { about: ['delivery'] }));
  const product = heard.product ? await oneProduct(scene, heard.product) : await productSpokenOf(scene);
  // A place nobody knows, or one of several, is not the one spoken of before.
  const { place: named } = heard;
  const isUnclear = heard.unknownPlace !== null || (named !== null && 'which' in named);
  const where = product && isUnclear ? await whereOf(scene, 'stock', { ...dialogue, sku: product.sku }) : null;
  if (where && 'ask' in where) return where.ask;
  const spokenOf = named && 'place' in named ? named.place : dialogue.place;
  const place = isUnclear ? where?.place : spokenOf;
  const known = {
    // Which product is meant may still be told.
    ...(product ? answered(dialogue) : aside(dialogue)),
    ...(product ? { sku: product.sku } : {}),
    ...(place ? { place } : {}),
    misses: 0,
  };
  const from = product && place ? await fromAnywhereWords(scene, product, place) : null;
  const far = place && !product ? await farWords(scene, place) : null;
  const text = from ?? far ?? anywhereWords(scene, policies, product);
  return { said: { text, choices: [otherProductChoice(t), personChoice(t)] }, dialogue: known };
}

/** Where no branch is known that would serve them: what the vendor laid down, as far as it holds for this product. */
function anywhereWords(scene: Scene, policies: Policies, product: Found | null): string {
  const { t, locale, heard } = scene;
  const isPickupOnly = product !== null && (!product.courierOk || product.ageLimit !== null);
  return sentences(
    heard.unknownPlace !== null && capital(t('assist.ask.place_unknown', { name: heard.unknownPlace })),
    product?.courierOk === false && t('assist.policy.no_courier', { product: productName(locale, product) }),
    product?.courierOk && product.ageLimit !== null && t('assist.policy.age', { age: product.ageLimit }),
    waysWords(scene, policies, isPickupOnly ? ['pickup'] : FULFILMENTS, product),
    !isPickupOnly && t('assist.policy.depends'),
  );
}

async function productSpokenOf({ tools, context, dialogue: { sku } }: Scene) {
  return sku ? ((await tools.findProducts(context, { sku })).found[0] ?? null) : null;
}

/** From the branch that would serve them; null where none has it. What no branch is near enough for may go by parcel. */
async function fromAnywhereWords(scene: Scene, product: ProductRef, place: KnownPlace): Promise<string | null> {
  const { row, isBeyond } = await servingBranch(scene, product.sku, place);
  if (row) return fromBranchWords(scene, product, place, row);
  if (!isBeyond) return null;
  const parcel = await parcelOf(scene, product, place);
  const beyond = scene.t('assist.policy.beyond', { place: capital(place.name) });
  return sentences(beyond, parcel.found ? parcelSaid(scene, parcel.found)?.words : scene.t(NO_PARCEL[parcel.why]));
}
const NO_PARCEL = {
  no_zone: 'assist.policy.no_parcel',
  not_enough: 'assist.policy.parcel_not_enough',
  unseen: 'assist.policy.parcel_unseen',
} as const satisfies Record<NoParcel, string>;

/** Where no courier goes, whatever is to be brought; null where one does. */
async function farWords(scene: Scene, place: KnownPlace): Promise<string | null> {
  const { t, tools, context } = scene;
  const { isFar, zone } = await tools.reach(context, { place });
  if (!isFar) return null;
  const beyond = t('assist.policy.beyond', { place: capital(place.name) });
  if (!zone) return sentences(beyond, t('assist.policy.no_parcel'));
  const terms = { fee: priceWords(scene, zone.feePerKg), days: daysWords(zone.days) };
  return sentences(beyond, t('assist.policy.parcel_to', terms), t('assist.policy.which_item'));
}

/** The branch that would serve them: the one they chose, if it has the product, else the nearest that does. */
async function servingBranch(
  scene: Scene,
  sku: string,
  place: KnownPlace,
): Promise<{ row: StockCardRow | null; isBeyond: boolean }> {
  const { heard, dialogue, tools, context } = scene;
  const chosen = heard.branchId ?? (heard.place ? undefined : dialogue.branchId);
  const question = { sku, place, quantity: unitsOf(scene, sku), ...(chosen ? { branchId: chosen } : {}) };
  const found = await tools.stockNearby(context, question);
  const own = found.rows.find(({ branchId, available }) => branchId === chosen && available > 0);
  return { row: own ?? bestRow(found), isBeyond: found.isBeyond };
}

/** How a product gets to a place from this branch now; by parcel from another one, where this one brings it in no way. */
export async function fromBranchWords(
  scene: Scene,
  product: ProductRef,
  place: KnownPlace,
  { branchId, area }: StockCardRow,
): Promise<string> {
  const { t, tools, context, locale, heard } = scene;
  const quantity = unitsOf(scene, product.sku);
  const found = await tools.deliveryQuote(context, { sku: product.sku, branchId, place, quantity });
  const possible = found.quotes.filter(({ isPossible }) => isPossible).map(({ method }) => method);
  const isBrought = possible.some((method) => method !== 'pickup');
  const wantsParcel = heard.slots.method === 'parcel' && !possible.includes('parcel');
  const parcel = isBrought && !wantsParcel ? null : await byParcel(scene, product, place, branchId);
  // What stands in the way of all of them is said once.
  const isTold = parcel?.reason !== undefined && found.quotes.some(({ reason }) => reason === parcel.reason);
  const name = productName(locale, product);
  const words = { product: quantity > 1 ? `${quantity} × ${name}` : name, branch: area };
  return sentences(
    t(possible.length > 0 ? 'assist.policy.from' : 'assist.policy.from_none', words),
    found.roadM !== null &&
      found.roadM >= WORTH_SAYING_M &&
      t('assist.quote.road', { road: formatDistance(locale, found.roadM) }),
    quoteWords(scene, found),
    !isTold && parcel?.words,
  );
}

/**
 * The product by parcel, from a branch that sends them: terms, or why not; null where nobody does.
 * @param told the branch whose ways are told of already
 */
export async function byParcel(
  scene: Scene,
  product: ProductRef,
  place: KnownPlace,
  told?: string,
): Promise<ParcelSaid | null> {
  const { found } = await parcelOf(scene, product, place);
  return found && found.branch.branchId !== told ? parcelSaid(scene, found) : null;
}
interface ParcelSaid {
  words: string;
  reason?: DeliveryRefusal;
}

const parcelOf = (scene: Scene, { sku }: ProductRef, place: KnownPlace): Promise<ParcelFound> =>
  scene.tools.parcelQuote(scene.context, { sku, place, quantity: unitsOf(scene, sku) });

function parcelSaid(scene: Scene, found: DeliveryFound): ParcelSaid | null {
  const quote = found.quotes.find(({ method }) => method === 'parcel');
  if (!quote) return null;
  return { words: parcelWords(scene, found, quote), ...(quote.reason ? { reason: quote.reason } : {}) };
}

/**
 * Cancelling and bringing back: how the order stands if it is theirs, what the vendor has written about it, then a
 * person, for only people do it.
 */
export async function answerCancelReturn(scene: Scene): Promise<Outcome> {
  const { tools, context, heard } = scene;
  // Who says "return" or "refund" means just that; "garansinya berapa lama?" only sounds like bringing something back, and
  // asks what is written about another matter.
  const named = heard.subjects.has('return') ? null : await articleFor(scene, {});
  if (named && !OF_RETURNS.has(named.topic) && heard.orderNo === null) return answerWith(scene, named);
  const [article, own] = await Promise.all([
    named ?? articleFor(scene, { about: topicsOf(heard) }),
    heard.orderNo ? tools.orderStatus(context, { orderNo: heard.orderNo }) : null,
  ]);
  const [order] = own?.orders ?? [];
  return beyond(scene, article, order ? orderSaid(scene, { ...order, isVeryLate: false }) : null);
}

const OF_RETURNS: ReadonlySet<ArticleTopic> = new Set<ArticleTopic>(['cancelling', 'returns']);

/** To cancel, to bring back, or either where the words leave it open. */
function topicsOf({ intents }: Heard): ArticleTopic[] {
  const wants = (intent: Intent) => intents.some((one) => one.intent === intent);
  const isCancel = wants('cancel_order');
  return isCancel !== wants('return_refund') ? [isCancel ? 'cancelling' : 'returns'] : ['cancelling', 'returns'];
}

/** A person's: with what can be said before they come. Where nothing is written about it, that is noted. */
function beyond(scene: Scene, article: ArticleFound | null, said: Said | null = null): Promise<Outcome> {
  const { t, heard, dialogue } = scene;
  const written = article && articleSaid(scene, article);
  const before = {
    text: [said?.text, written?.text].filter(Boolean).join('\n'),
    ...(said?.cards ? { cards: said.cards } : {}),
    ...(written?.article ? { article: written.article } : {}),
  };
  return handOver(scene, {
    reason: 'beyond_assistant',
    before,
    why: t('assist.person.beyond'),
    dialogue: heard.orderNo ? { ...dialogue, orderNo: heard.orderNo } : dialogue,
    ...(article || said ? {} : { unanswered: { text: heard.words, reason: 'beyond_assistant' as const } }),
  });
}

async function oneProduct({ tools, context, locale }: Scene, text: string) {
  const { found, isAmbiguous } = await tools.findProducts(context, { text: text.slice(0, 200), locale });
  return isAmbiguous ? null : (found[0] ?? null);
}

/** What each way costs and how long it takes. @param product what is spoken of: not everything may go by parcel */
function waysWords(
  scene: Scene,
  policies: Policies,
  ways: readonly Fulfilment[],
  product: ProductsFound['found'][number] | null,
): string {
  const { t, locale } = scene;
  const { courier30min, courierSameday, pickup, parcel } = policies;
  const price = (rupiah: number) => formatPrice(locale, rupiah);
  const cutoff = locale === 'id' ? courierSameday.cutoff.replace(':', '.') : courierSameday.cutoff;
  const { promiseMin: minutes, fee, freeFrom } = courier30min;
  const mayTravel = parcel && !(product && parcel.notCategories.includes(product.category));
  return sentences(
    ways.includes('courier_30min') && t('assist.policy.fast', { minutes, fee: price(fee), free: price(freeFrom) }),
    ways.includes('courier_sameday') &&
      t('assist.policy.sameday', {
        fee: price(courierSameday.fee),
        free: price(courierSameday.freeFrom),
        cutoff,
      }),
    ways.includes('parcel') && mayTravel && t('assist.policy.parcel', parcelFrom(parcel, price)),
    ways.includes('pickup') && t('assist.policy.pickup', { minutes: pickup.readyMin, hours: pickup.holdHours }),
  );
}

/** The least it costs, and how long it takes from the nearest zone to the farthest. */
function parcelFrom({ zones }: ParcelTerms, price: (rupiah: number) => string) {
  const from = Math.min(...zones.map(({ days }) => days.from));
  const until = Math.max(...zones.map(({ days }) => days.until));
  return { fee: price(Math.min(...zones.map(({ feePerKg }) => feePerKg))), days: daysWords({ from, until }) };
}
