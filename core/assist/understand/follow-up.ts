import { conceptsOf } from './concepts.ts';
import type { Asked, AskedOption, DialogueState } from './dialogue-state.ts';
import type { Normalised } from './normalise.ts';
import { type ProductIndex, plainWords } from './product-index.ts';
import { mendedWord } from './product-search.ts';
import { termsOf } from './product-terms.ts';
import type { Slots } from './slots.ts';
import type { Intent, ScoredIntent } from './types.ts';
import { NEVER_GOODS } from './words/goods.ts';
import { CORRECTIONS } from './words/places.ts';

/** How a turn hangs on the one before. */
export interface FollowUp {
  /** Four words at most: likely an answer. */
  isShort: boolean;
  words: number;
  /** "Yang di …", "… aja", "the one in …": a choice among what was shown. */
  isPick: boolean;
  /** "Eh salah", "maksudnya", "I mean". */
  isCorrection: boolean;
  /** The pending question this turn answers. */
  answers: Asked | null;
  /** The pending question is called off: "batal", "ga jadi". */
  dropsPending: boolean;
  /** Says something else than what was asked for. */
  isNewTopic: boolean;
}

const SHORT_WORDS = 4;
const PICK =
  /^(?:(?:eh|oh|oke|ya|iya|kalau|coba|mau|terus) )*(?:yang|the (?:one|first|second|third|last)|that one|just)\b|\b(?:saja|the one)\b/;

/** Reads the turn against what went before. */
export function followUpOf(
  said: Normalised,
  slots: Slots,
  scored: readonly ScoredIntent[],
  state: DialogueState,
): FollowUp {
  const isShort = said.words.length <= SHORT_WORDS;
  const isCancel = conceptsOf(said.words).has('CANCEL') && said.words.length <= SHORT_WORDS;
  const dropsPending = state.pending !== undefined && isCancel && slots.orderNo === undefined;
  const answers = dropsPending ? null : answerOf(slots, scored, state);
  return {
    isShort,
    words: said.words.length,
    isPick: PICK.test(said.text),
    isCorrection: said.tokens.some(({ plain }) => CORRECTIONS.has(plain) && plain !== 'sorry'),
    answers,
    dropsPending,
    isNewTopic: state.pending !== undefined && answers === null && !dropsPending && isClear(scored),
  };
}

const SMALL_TALK: ReadonlySet<Intent> = new Set(['other', 'greeting', 'thanks', 'affirm', 'deny']);
const isClear = (scored: readonly ScoredIntent[]): boolean => scored.some(({ intent }) => !SMALL_TALK.has(intent));

function answerOf(slots: Slots, scored: readonly ScoredIntent[], { pending }: DialogueState): Asked | null {
  if (!pending) return null;
  const hasPlace = slots.place !== undefined || slots.placeCandidates !== undefined || slots.branch !== undefined;
  const isChosen = slots.option !== undefined;
  const given: Record<Asked, boolean> = {
    product: slots.product !== undefined,
    which_product: isChosen || slots.product !== undefined,
    place: hasPlace,
    which_place: isChosen || hasPlace,
    which_order: isChosen || slots.orderNo !== undefined || slots.ordinal !== undefined,
    order_no: slots.orderNo !== undefined,
    last4: slots.phoneLast4 !== undefined,
    confirm: scored.some(({ intent }) => intent === 'affirm' || intent === 'deny'),
  };
  if (!given[pending.ask]) return null;
  // Asked for a place, "cabang tebet buka jam berapa" is another question that happens to name one.
  const first = scored[0];
  const isOtherWish =
    first !== undefined && !SMALL_TALK.has(first.intent) && !FITTING[pending.ask].includes(first.intent);
  return isOtherWish && first.intent !== pending.intent ? null : pending.ask;
}

/** Intents that the words of an answer may look like. */
const FITTING: Readonly<Record<Asked, readonly Intent[]>> = {
  product: ['stock_nearby'],
  which_product: ['stock_nearby'],
  place: ['stock_nearby', 'branch_hours_location', 'delivery_options'],
  which_place: ['stock_nearby', 'branch_hours_location', 'delivery_options'],
  which_order: ['order_status', 'cancel_return_refund'],
  order_no: ['order_status', 'cancel_return_refund', 'complaint'],
  last4: ['order_status', 'talk_to_human'],
  confirm: ['affirm', 'deny'],
};

const USUAL: Readonly<Partial<Record<Asked, Intent>>> = {
  product: 'stock_nearby',
  which_product: 'stock_nearby',
  which_order: 'order_status',
  order_no: 'order_status',
  last4: 'order_status',
};
/** An intent carried over from the turn before, not said anew. */
const CARRIED = 0.6;
/** A longer turn says itself what it wants. */
const CARRIED_WORDS_MAX = 10;

/**
 * The intents with what goes without saying: an answer is for what was asked, "yang di Tebet aja" for what was last
 * spoken of.
 */
export function withCarried(
  scored: readonly ScoredIntent[],
  slots: Slots,
  follow: FollowUp,
  state: DialogueState,
): ScoredIntent[] {
  if (follow.dropsPending) return first('deny', scored);
  const carried = carriedIntent(scored, slots, follow, state);
  return carried ? first(carried, scored) : [...scored];
}

function carriedIntent(
  scored: readonly ScoredIntent[],
  slots: Slots,
  follow: FollowUp,
  state: DialogueState,
): Intent | null {
  const last = state.lastIntent && !SMALL_TALK.has(state.lastIntent) ? state.lastIntent : undefined;
  if (follow.answers && follow.answers !== 'confirm')
    return state.pending?.intent ?? USUAL[follow.answers] ?? last ?? 'stock_nearby';
  if (isClear(scored) || isElsewhere(scored)) return null;
  const hasProduct = slots.product !== undefined && slots.product.candidates.length > 0;
  if (hasProduct) return 'stock_nearby';
  if (slots.orderNo !== undefined || slots.phoneLast4 !== undefined) return 'order_status';
  const isNamed = (slots.place ?? slots.placeCandidates ?? slots.branch) !== undefined;
  if (isNamed && (follow.isShort || follow.isPick || (last && follow.words <= CARRIED_WORDS_MAX))) {
    return last ?? (state.product ? 'stock_nearby' : 'branch_hours_location');
  }
  return slots.ordinal !== undefined || slots.openNow === true || slots.date !== undefined ? (last ?? null) : null;
}

/** Plainly about something that is no business of a shop. */
const isElsewhere = ([best]: readonly ScoredIntent[]): boolean => best?.intent === 'other' && best.score > UNCLEAR;
const UNCLEAR = 0.5;

function first(intent: Intent, scored: readonly ScoredIntent[]): ScoredIntent[] {
  const known = scored.find((one) => one.intent === intent);
  const rest = scored.filter((one) => one.intent !== intent && one.intent !== 'other');
  return [{ intent, score: Math.max(CARRIED, known?.score ?? 0) }, ...rest];
}

/** Which of the options the words name, from 0: "yang rendang", "kemang bogor". Null where none or several fit. */
export function optionNamed(index: ProductIndex, said: Normalised, options: readonly AskedOption[]): number | null {
  const wanted = new Set(
    termsIn(
      index,
      said.tokens.map(({ plain }) => plain),
    ).filter((text) => !NEVER_GOODS.has(text)),
  );
  const counts = options.map(
    ({ label }) => termsIn(index, plainWords(label)).filter((text) => wanted.has(text)).length,
  );
  const most = Math.max(0, ...counts);
  const best = counts.indexOf(most);
  return most > 0 && counts.lastIndexOf(most) === best ? best : null;
}

const termsIn = (index: ProductIndex, words: readonly string[]): string[] => [
  ...new Set(
    termsOf(
      words.map((word) => mendedWord(index, word)),
      { keepsCounts: true },
    ).map(({ text }) => text),
  ),
];
