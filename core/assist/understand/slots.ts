import type { BranchIndex } from './branch-mention.ts';
import { resolveBranch } from './branch-mention.ts';
import { type DaySaid, type DeliveryMethod, dayIn, methodIn, ordinalIn, quantityIn, wantsOpenNow } from './details.ts';
import type { DialogueState } from './dialogue-state.ts';
import { optionNamed } from './follow-up.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Normalised } from './normalise.ts';
import { findLastFour, findOrderNo, findPhones, findTrackingNo } from './order-number.ts';
import type { Span } from './place-mentions.ts';
import { type FoundPlace, type PlaceFound, resolvePlace } from './places.ts';
import type { ProductIndex } from './product-index.ts';
import { type ProductMention, productsIn } from './product-phrase.ts';
import { findProducts, type ProductCandidate } from './product-search.ts';
import { type ServiceIndex, serviceIn } from './services.ts';
import type { Language, OrderPattern } from './types.ts';

export interface ProductSlot {
  /** As written; what "not carried" is said of where there are no candidates. */
  phrase: string;
  candidates: ProductCandidate[];
  ambiguous: boolean;
}

/** What the words hold, each absent where they do not. */
export interface Slots {
  product?: ProductSlot;
  /** Further products of the catalogue named in the same turn. */
  moreProducts?: ProductSlot[];
  place?: FoundPlace;
  /** Other places of the name, less likely ones. */
  placeOthers?: FoundPlace[];
  /** The name belongs to several places and none is likelier: ask. */
  placeCandidates?: FoundPlace[];
  /** The name as several places bear it. */
  placeName?: string;
  postal?: string;
  /** A branch spoken of as such. */
  branch?: { branchId: string; name: string };
  /** 1 is the first of what was shown, -1 the last. */
  ordinal?: number;
  /** The option of the pending question chosen, by number or by name. */
  option?: { index: number; id: string };
  orderNo?: string;
  trackingNo?: string;
  phoneLast4?: string;
  /** E.164, in order. */
  phones?: string[];
  quantity?: number;
  method?: DeliveryMethod;
  openNow?: true;
  service?: { serviceId: string; name: string };
  date?: DaySaid;
}

/** Everything words are held against, indexed once per vendor. */
export interface Knowledge {
  products: ProductIndex;
  gazetteer: Gazetteer;
  branches: BranchIndex;
  services: ServiceIndex;
  orderPattern: OrderPattern;
}

/** Finds the slots. Words of a place are not read as a product, nor the other way round. */
export function slotsIn(said: Normalised, lang: Language, knowledge: Knowledge, state: DialogueState): Slots {
  const numbers = numbersIn(said, knowledge, state);
  const branch = resolveBranch(knowledge.branches, said.tokens);
  const place = placeIn(said, knowledge, state);
  const taken: Span[] = [branch?.span, place?.span].filter((span) => span !== undefined);
  const goods = goodsIn(said, lang, knowledge, state, taken);
  const service = serviceIn(knowledge.services, said);
  const method = methodIn(said);
  const date = dayIn(said);
  const quantity = numbers.orderNo || numbers.phoneLast4 ? null : quantityIn(said);
  return {
    ...numbers,
    ...goods,
    ...placeSlots(place),
    ...(branch ? { branch: { branchId: branch.branch.branchId, name: branch.branch.name } } : {}),
    ...choiceIn(said, knowledge, state),
    ...(service ? { service: { serviceId: service.serviceId, name: service.name } } : {}),
    ...(method ? { method } : {}),
    ...(date ? { date } : {}),
    ...(quantity ? { quantity } : {}),
    ...(wantsOpenNow(said) ? { openNow: true as const } : {}),
  };
}

function numbersIn({ raw }: Normalised, { orderPattern }: Knowledge, { pending }: DialogueState) {
  const isNumberAsked = pending?.ask === 'order_no' || pending?.ask === 'which_order';
  const orderNo = findOrderNo(raw, orderPattern, isNumberAsked);
  const trackingNo = findTrackingNo(raw, orderPattern);
  const phoneLast4 = findLastFour(raw, pending?.ask === 'last4');
  const phones = findPhones(raw);
  return {
    ...(orderNo ? { orderNo } : {}),
    ...(trackingNo ? { trackingNo } : {}),
    ...(phoneLast4 ? { phoneLast4 } : {}),
    ...(phones.length > 0 ? { phones } : {}),
  };
}

function placeIn(
  said: Normalised,
  { gazetteer, products }: Knowledge,
  { pending, place }: DialogueState,
): PlaceFound | null {
  return resolvePlace(gazetteer, said, {
    isAsked: pending?.ask === 'place' || pending?.ask === 'which_place',
    isProductWord: (word) => products.written.has(word),
    ...(place ? { hint: place } : {}),
  });
}

function placeSlots(found: PlaceFound | null): Slots {
  if (!found) return {};
  if (found.kind === 'ambiguous') return { placeCandidates: found.candidates, placeName: found.name };
  const { kind: _, span: __, alsoKnown, postal, ...place } = found;
  return { place, ...(alsoKnown ? { placeOthers: alsoKnown } : {}), ...(postal ? { postal } : {}) };
}

const MORE_MAX = 3;
function goodsIn(
  said: Normalised,
  lang: Language,
  { products }: Knowledge,
  state: DialogueState,
  taken: readonly Span[],
): Slots {
  const mentions = productsIn(products, said, lang, taken);
  const carried = mentions.filter(({ candidates }) => candidates.length > 0);
  const [best] = carried.length > 0 ? mentions : [];
  const refined = best && best.candidates.length > 0 ? null : refinedProduct(products, said, state);
  const product = refined ?? (best && slotOf(best)) ?? (mentions[0] && slotOf(mentions[0]));
  const more = carried.filter((one) => one !== mentions[0]).slice(0, MORE_MAX);
  return { ...(product ? { product } : {}), ...(more.length > 0 ? { moreProducts: more.map(slotOf) } : {}) };
}

const slotOf = ({ phrase, candidates, ambiguous }: ProductMention): ProductSlot => ({ phrase, candidates, ambiguous });

const REFINING_WORDS_MAX = 6;
/** "Yang 5kg", "yang rendang": a closer word for the product spoken of. Null where it is none. */
function refinedProduct(
  index: ProductIndex,
  said: Normalised,
  { product, pending }: DialogueState,
): ProductSlot | null {
  if (!product || said.words.length > REFINING_WORDS_MAX) return null;
  if (pending && pending.ask !== 'which_product' && pending.ask !== 'product' && pending.ask !== 'place') return null;
  const closer = productRefinement(index, said);
  if (!closer) return null;
  // A new size replaces the one said before.
  const before = /\d/.test(closer) ? product.phrase.replace(/\d+(?:\.\d+)? ?[a-z]{1,5}\b/g, ' ') : product.phrase;
  const phrase = `${before} ${closer}`.replace(/ +/g, ' ').trim();
  const found = findProducts(index, phrase);
  const best = found.candidates[0];
  const without = findProducts(index, before).candidates.length;
  const isCloser = best !== undefined && best.score > REFINED_LEAST && found.candidates.length <= Math.max(1, without);
  return isCloser ? { phrase, ...found } : null;
}
const REFINED_LEAST = 0.8;

function productRefinement({ written }: ProductIndex, { tokens }: Normalised): string | null {
  const telling = tokens.filter(
    ({ plain, words }) =>
      words.length > 0 && !FILLERS.has(plain) && (written.has(plain) || /^\d/.test(plain) || SIZES.has(plain)),
  );
  const others = tokens.filter(
    (token) => token.words.length > 0 && !telling.includes(token) && !FILLERS.has(token.plain),
  );
  return telling.length > 0 && others.length === 0 && /[\p{L}]/u.test(telling.map(({ plain }) => plain).join(''))
    ? telling.map(({ plain }) => plain).join(' ')
    : null;
}
const SIZES = new Set([
  'kg',
  'kilo',
  'l',
  'liter',
  'pk',
  'inch',
  'inci',
  'gb',
  'w',
  'watt',
  'm',
  'meter',
  'ml',
  'g',
  'gram',
  'mah',
]);
const FILLERS = new Set([
  'yang',
  'yg',
  'eh',
  'salah',
  'maksudnya',
  'maksud',
  'saya',
  'aja',
  'saja',
  'deh',
  'kalau',
  'kalo',
  'klo',
  'ada',
  'ga',
  'gak',
  'nggak',
  'mau',
  'the',
  'one',
  'i',
  'mean',
  'meant',
  'sorry',
  'actually',
  'oh',
  'ya',
  'bukan',
  'itu',
  'ini',
  'what',
  'about',
  'how',
  'rasa',
  'ukuran',
  'size',
  'coba',
  'no',
  'a',
  'ralat',
  'ganti',
  'jadi',
  'do',
  'you',
  'have',
]);

function choiceIn(said: Normalised, { products }: Knowledge, { pending, isListShown }: DialogueState): Slots {
  const options = pending?.options ?? [];
  const ordinal = ordinalIn(said, options.length > 0 || isListShown === true);
  const at =
    ordinal === null ? optionNamed(products, said, options) : ordinal < 0 ? options.length + ordinal : ordinal - 1;
  const option = at === null ? undefined : options[at];
  return {
    ...(ordinal === null ? {} : { ordinal }),
    ...(option && at !== null ? { option: { index: at, id: option.id } } : {}),
  };
}
