import type { ProductRef, StockCardRow } from '../../../contract/cards.ts';
import { type ArticleTopic, FULFILMENTS, type Fulfilment } from '../../../contract/codes.ts';
import { formatDistance, formatPrice } from '../../../contract/texts/format.ts';
import { answered, aside, type KnownPlace } from '../dialogue.ts';
import type { ArticleFound } from '../find-article.ts';
import type { Heard } from '../heard.ts';
import type { Intent } from '../intents.ts';
import { otherProductChoice, personChoice } from '../say/choices.ts';
import { quoteWords } from '../say/delivery.ts';
import { orderSaid } from '../say/order.ts';
import { bestRow } from '../say/stock.ts';
import { productName } from '../say/wording.ts';
import { capital, type Outcome, type Said, type Scene, sentences } from '../scene.ts';
import type { PolicyFound } from '../tools/desk.ts';
import type { ProductsFound } from '../tools/products.ts';
import { answerWith, articleFor, articleSaid } from './article.ts';
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
  const row = product && place ? await servingBranch(scene, product.sku, place) : null;
  const text =
    product && place && row
      ? await fromBranchWords(scene, product, place, row)
      : anywhereWords(scene, policies, product);
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
    waysWords(scene, policies, isPickupOnly ? ['pickup'] : FULFILMENTS),
    !isPickupOnly && t('assist.policy.depends'),
  );
}

async function productSpokenOf({ tools, context, dialogue: { sku } }: Scene) {
  return sku ? ((await tools.findProducts(context, { sku })).found[0] ?? null) : null;
}

/** The branch that would serve them: the one they chose, if it has the product, else the nearest that does. */
async function servingBranch(scene: Scene, sku: string, place: KnownPlace): Promise<StockCardRow | null> {
  const chosen = scene.heard.branchId ?? (scene.heard.place ? undefined : scene.dialogue.branchId);
  const found = await scene.tools.stockNearby(scene.context, { sku, place, ...(chosen ? { branchId: chosen } : {}) });
  return found.rows.find(({ branchId, available }) => branchId === chosen && available > 0) ?? bestRow(found);
}

/** How a product gets to a place from this branch now. */
export async function fromBranchWords(
  scene: Scene,
  product: ProductRef,
  place: KnownPlace,
  { branchId, area }: StockCardRow,
): Promise<string> {
  const { t, tools, context, locale } = scene;
  const found = await tools.deliveryQuote(context, { sku: product.sku, branchId, place });
  const isPossible = found.quotes.some((quote) => quote.isPossible);
  const words = { product: productName(locale, product), branch: area };
  return sentences(
    t(isPossible ? 'assist.policy.from' : 'assist.policy.from_none', words),
    found.roadM !== null &&
      found.roadM >= WORTH_SAYING_M &&
      t('assist.quote.road', { road: formatDistance(locale, found.roadM) }),
    quoteWords(scene, found),
  );
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

/** What each way costs and how long it takes. */
function waysWords({ t, locale }: Scene, policies: Policies, ways: readonly Fulfilment[]): string {
  const { courier30min, courierSameday, pickup } = policies;
  const price = (rupiah: number) => formatPrice(locale, rupiah);
  const cutoff = locale === 'id' ? courierSameday.cutoff.replace(':', '.') : courierSameday.cutoff;
  const { promiseMin: minutes, fee, freeFrom } = courier30min;
  return sentences(
    ways.includes('courier_30min') && t('assist.policy.fast', { minutes, fee: price(fee), free: price(freeFrom) }),
    ways.includes('courier_sameday') &&
      t('assist.policy.sameday', { fee: price(courierSameday.fee), free: price(courierSameday.freeFrom), cutoff }),
    ways.includes('pickup') && t('assist.policy.pickup', { minutes: pickup.readyMin, hours: pickup.holdHours }),
  );
}
