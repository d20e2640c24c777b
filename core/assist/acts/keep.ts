import { formatTime } from '../../../contract/texts/format.ts';
import type { Picked } from '../choice-ids.ts';
import { consentOf } from '../consent.ts';
import { answered, type Dialogue, type Pending } from '../dialogue.ts';
import type { Topic } from '../heard.ts';
import { AGREEING } from '../hearing/agreeing.ts';
import {
  laterChoice,
  otherPlaceChoice,
  otherProductChoice,
  personChoice,
  watchChoice,
  yesHoldChoice,
} from '../say/choices.ts';
import { distanceWords, openWords, productName } from '../say/wording.ts';
import { type Outcome, type Scene, sentences } from '../scene.ts';
import type { HoldMade, HoldOffer } from '../tools/keep.ts';
import type { Consent } from '../tools/tool.ts';
import { unitsOf } from './how-many.ts';
import { sayFine } from './small-talk.ts';
import { answerStock, isPicking, lostOf, pickedBranch } from './stock.ts';
import { whereOf } from './where.ts';
import { productOf } from './which-product.ts';

type Ask<A extends Pending['ask']> = Extract<Pending, { ask: A }>;

/**
 * Units kept aside, and word when they are back. Both are written down only once the shopper has said yes: to what was
 * proposed to them last, or by asking for the word in so many words. Null when the turn is about something else.
 */
export async function answerKeeping(scene: Scene): Promise<Outcome | null> {
  const { heard, dialogue } = scene;
  const { pending } = dialogue;
  if (pending?.ask === 'hold' && agrees(scene, pending)) return keepUnits(scene, pending);
  if (pending?.ask === 'watch' && agrees(scene)) return waitFor(scene, pending.sku, pending.branchId);
  // Said of a proposal, "jangan disimpan" refuses that alone.
  const isNo = heard.yesNo === 'no' || (pending?.ask === 'hold' && heard.letsGo === 'hold');
  const isAsked = scene.isAnswer && (pending?.ask === 'hold' || pending?.ask === 'watch');
  if (isAsked && isNo && namesNothing(scene)) return sayFine(scene);
  const letGo = heard.letsGo && !heard.picked ? await giveBack(scene, heard.letsGo) : null;
  if (letGo) return letGo;
  if (callsOff(scene)) {
    const off = await giveBack(scene, 'hold');
    if (off) return off;
  }
  // A yes to what is no longer asked keeps nothing: it is proposed anew.
  if (heard.picked?.pick === 'hold' || heard.picked?.pick === 'yes-hold') return proposeHold(scene);
  if (heard.picked?.pick === 'watch') return offerWord(scene);
  if (heard.picked || ELSEWHERE.has(heard.topic)) return null;
  const hasProduct = heard.product !== null || dialogue.sku !== undefined || pending?.ask === 'which_product';
  if (heard.wantsTold && hasProduct) return offerWord(scene);
  if (heard.wantsHold && hasProduct) return proposeHold(scene);
  return pending?.ask === 'hold' && isAnswerLike(scene) ? proposeHold(scene) : null;
}

/** "Cancel it", and nothing named that might be meant instead: of what was just kept for them, if anything is. */
function callsOff(scene: Scene): boolean {
  const { heard, dialogue, isAnswer } = scene;
  const isCancel = heard.bookingWish === 'cancel' || heard.intents[0]?.intent === 'cancel_order';
  return (
    isAnswer &&
    isCancel &&
    heard.picked === null &&
    namesNothing(scene) &&
    heard.services.length === 0 &&
    dialogue.booking === undefined &&
    dialogue.orderNo === undefined &&
    !OF_OTHERS.some((subject) => heard.subjects.has(subject))
  );
}
const OF_OTHERS = ['order', 'booking', 'service'] as const;

/** Whoever wants to buy what is spoken of can have it kept, where it is known where; null where it is not. */
export function keepInstead(scene: Scene): Promise<Outcome> | null {
  const { heard, dialogue, t } = scene;
  const isKnown = heard.product === null && dialogue.sku !== undefined && dialogue.place !== undefined;
  return isKnown && !heard.subjects.has('way') ? proposeHold(scene, t('assist.hold.not_order')) : null;
}

/** Another number of it, or a yes behind something the shop has said: asked once more rather than taken or lost. */
function isAnswerLike(scene: Scene): boolean {
  const { heard, isAnswer } = scene;
  return (
    namesNothing(scene) && (isAnswer ? heard.quantity !== null : consentOf([heard.words], AGREEING.keeping) === 'yes')
  );
}

/** Matters of their own, whatever words they come in. */
const ELSEWHERE: ReadonlySet<Topic> = new Set<Topic>([
  'person',
  'complaint',
  'cancel_return',
  'booking',
  'order',
  'health',
  'other',
]);

/** A plain yes to what was asked just now, and nothing beside it that might be meant instead. */
function agrees(scene: Scene, proposed?: Ask<'hold'>): boolean {
  const { heard, isAnswer } = scene;
  if (!isAnswer || !namesNothing(scene)) return false;
  if (heard.picked) {
    const isBare = heard.words === '' || consentOf([heard.words], AGREEING.keeping) === 'yes';
    return proposed !== undefined && isYesTo(heard.picked, proposed) && isBare;
  }
  if (!proposed) return scene.consent(AGREEING.word) === 'yes';
  const { quantity } = proposed;
  const isOtherCount = heard.quantity !== null && heard.quantity !== quantity;
  return (
    !isOtherCount &&
    scene.consent({ ...AGREEING.keeping, about: [...AGREEING.keeping.about, String(quantity)] }) === 'yes'
  );
}

const isYesTo = (picked: Picked, { sku, branchId, quantity }: Ask<'hold'>): boolean =>
  picked.pick === 'yes-hold' && picked.sku === sku && picked.branchId === branchId && picked.quantity === quantity;

const namesNothing = ({ heard }: Scene): boolean =>
  [heard.product, heard.size, heard.place, heard.unknownPlace, heard.branchId, heard.ordinal, heard.orderNo].every(
    (named) => named === null,
  ) && !heard.wantsOthers;

/** Proposes to keep units: what, how many, where and how long. Nothing is kept yet. */
async function proposeHold(scene: Scene, lead: string | null = null): Promise<Outcome> {
  const { dialogue, tools, context } = scene;
  const product = await productOf(scene);
  if ('ask' in product) return product.ask;
  const { sku } = product.found;
  const where = await placeOf(scene, { ...dialogue, sku });
  if ('ask' in where) return where.ask;
  const quantity = quantityOf(scene, sku);
  const { place, branchId } = where;
  const offer = await tools.holdOffer(context, { sku, place, quantity, ...(branchId ? { branchId } : {}) });
  const { refused } = offer;
  const why = refused && scene.t(`assist.hold.not_${refused.why}`, { branch: refused.branch });
  const before = sentences(lead, why) || null;
  if (!offer.row) {
    // Why not, and what there is all the same.
    const outcome = await answerStock(scene);
    const text = sentences(before, offer.isNoneOpen && scene.t('assist.hold.none_open'), outcome.said.text);
    return { ...outcome, said: { ...outcome.said, text } };
  }
  return propose(scene, offer, before, quantity, { ...dialogue, ...(place ? { place } : {}) });
}

function quantityOf(scene: Scene, sku: string): number {
  const { picked, quantity } = scene.heard;
  const { pending } = scene.dialogue;
  if (picked?.pick === 'yes-hold') return picked.quantity;
  // A button is of what was asked for, whatever was proposed since.
  if (picked || pending?.ask !== 'hold') return unitsOf(scene, sku);
  return quantity ?? pending.quantity;
}

/** Where they mean: the branch tapped, numbered or named, else the one spoken of, else the nearest to their place. */
async function placeOf(scene: Scene, dialogue: Dialogue) {
  const { heard } = scene;
  const { picked } = heard;
  if (picked?.pick === 'hold' || picked?.pick === 'yes-hold')
    return { place: dialogue.place ?? null, branchId: picked.branchId };
  const { pending } = dialogue;
  if (pending?.ask === 'hold' && namesNothing(scene))
    return { place: dialogue.place ?? null, branchId: pending.branchId };
  const chosen = isPicking(scene) ? await pickedBranch(scene) : null;
  if (chosen) return { place: dialogue.place ?? null, branchId: chosen };
  return whereOf(scene, 'stock', dialogue);
}

function propose(
  scene: Scene,
  { product, row, quantity, minutes }: HoldOffer,
  before: string | null,
  asked: number,
  dialogue: Dialogue,
): Outcome {
  const { t, locale } = scene;
  if (!row) return sayFine(scene);
  const words = { product: productName(locale, product), branch: row.area, count: quantity, minutes };
  const text = sentences(
    before,
    before && row.distanceM !== null
      ? t('assist.hold.instead', {
          branch: row.area,
          distance: distanceWords(scene, row.distanceM),
          open: openWords(scene, row.open),
        })
      : null,
    quantity < asked && t('assist.hold.up_to', { count: quantity }),
    t(quantity === 1 ? 'assist.hold.propose' : 'assist.hold.propose_many', words),
  );
  return {
    said: { text, choices: [...yesHoldChoice(t, product.sku, row.branchId, quantity), laterChoice(t)] },
    dialogue: {
      ...answered(dialogue),
      sku: product.sku,
      misses: 0,
      pending: { ask: 'hold', sku: product.sku, branchId: row.branchId, quantity },
    },
  };
}

/** What was proposed and agreed to is kept; where somebody was faster, that is said, and the next branch proposed. */
async function keepUnits(scene: Scene, { sku, branchId, quantity }: Ask<'hold'>): Promise<Outcome> {
  const consent: Consent = { to: 'hold', conversationId: scene.conversationId, sku, branchId, quantity };
  const made = await scene.tools.holdStock({ ...scene.context, consent }, {});
  switch (made.outcome) {
    case 'held':
      return tellHeld(scene, made);
    case 'short':
      return tellShort(scene, made, quantity);
    case 'already':
      return tellAlready(scene, made);
    case 'too_often':
    case 'too_many':
      return {
        said: { text: scene.t(`assist.hold.${made.outcome}`, { count: made.max }), choices: [personChoice(scene.t)] },
        dialogue: { ...answered(scene.dialogue), misses: 0 },
      };
    default:
      return answerStock(scene);
  }
}

type Made<O extends HoldMade['outcome']> = Extract<HoldMade, { outcome: O }>;
function tellHeld(scene: Scene, { product, branch, quantity, until, isNew, holdId, at }: Made<'held'>): Outcome {
  const { t, locale, dialogue } = scene;
  const words = {
    product: productName(locale, product),
    branch: branch.area,
    count: quantity,
    time: formatTime(locale, until, branch.timezone),
  };
  const text = sentences(
    t(quantity === 1 ? 'assist.hold.held' : 'assist.hold.held_many', words),
    t('assist.stock.address', { address: branch.address }),
    t('assist.hold.lapses'),
  );
  const { soldOutAt, ...rest } = answered(dialogue);
  const { branchId, name, area } = branch;
  const reason =
    soldOutAt && soldOutAt !== branchId
      ? { code: 'nearest_with_stock' as const, sku: product.sku, insteadOf: soldOutAt }
      : { code: 'shopper_chose' as const };
  return {
    said: { text, choices: [otherProductChoice(t), personChoice(t)] },
    dialogue: { ...rest, sku: product.sku, asked: [{ sku: product.sku, quantity }], branchId, misses: 0 },
    branch: { branchId, name, area, reason },
    ...(isNew ? { kept: { branchId, sku: product.sku, holdId, at: new Date(at) } } : {}),
  };
}

/** Another number of it is kept there for them still: that one stands. */
function tellAlready(scene: Scene, { product, branch, quantity, until }: Made<'already'>): Outcome {
  const { t, locale, dialogue } = scene;
  const time = formatTime(locale, until, branch.timezone);
  const words = { product: productName(locale, product), branch: branch.area, count: quantity, time };
  return {
    said: { text: t('assist.hold.already', words), choices: [personChoice(t)] },
    dialogue: { ...answered(dialogue), misses: 0 },
  };
}

async function tellShort(
  scene: Scene,
  { product, branch, available }: Made<'short'>,
  quantity: number,
): Promise<Outcome> {
  const { t, locale, tools, context, dialogue } = scene;
  const { sku } = product;
  const { branchId } = branch;
  const gone = t(available === 0 ? 'assist.hold.gone' : 'assist.hold.fewer', {
    product: productName(locale, product),
    branch: branch.area,
    count: available,
  });
  const offer = await tools.holdOffer(context, { sku, place: dialogue.place ?? null, branchId, quantity });
  const remembered = available === 0 ? { ...dialogue, soldOutAt: branchId } : dialogue;
  if (offer.row) return propose(scene, offer, gone, quantity, remembered);
  return {
    said: {
      text: sentences(gone, t('assist.watch.offer')),
      choices: [...watchChoice(t, sku, branchId), otherPlaceChoice(t), personChoice(t)],
    },
    dialogue: { ...answered(remembered), misses: 0, pending: { ask: 'watch', sku, branchId } },
  };
}

/** Who asks to be told is told at once where it is there already; else it is noted down. */
async function offerWord(scene: Scene): Promise<Outcome> {
  const { heard, dialogue, tools, context } = scene;
  const product = await productOf(scene);
  if ('ask' in product) return product.ask;
  const { sku } = product.found;
  const picked = heard.picked?.pick === 'watch' ? heard.picked : null;
  if (picked?.branchId) return waitFor(scene, sku, picked.branchId);
  const where = await whereOf(scene, 'stock', { ...dialogue, sku });
  if ('ask' in where) return where.ask;
  const { place, branchId } = where;
  const found = await tools.stockNearby(context, { sku, place, ...(branchId ? { branchId } : {}) });
  const isThere = found.asked ? found.asked.state === 'in_stock' : !found.isWide;
  const isNever = found.asked?.state === 'not_carried' || found.asked?.state === 'shut' || found.isBeyond;
  if (isThere || (isNever && !found.isWide)) return answerStock(scene);
  const isOne = found.asked?.state === 'sold_out' || found.asked?.state === 'unseen';
  const at = (isOne && found.asked?.branchId) || null;
  const lost = lostOf(found, place);
  return { ...(await waitFor({ ...scene, dialogue: { ...dialogue, place } }, sku, at)), ...(lost ? { lost } : {}) };
}

/** @param branchId null: at any branch near the place spoken of */
async function waitFor(scene: Scene, sku: string, branchId: string | null): Promise<Outcome> {
  const { t, locale, dialogue, conversationId, seq } = scene;
  const place = dialogue.place ?? null;
  const consent: Consent = { to: 'watch', conversationId, seq, sku, branchId, place, locale };
  const made = await scene.tools.watchStock({ ...scene.context, consent }, {});
  const done = { ...answered(dialogue), sku, misses: 0 };
  if (made.outcome === 'too_many')
    return { said: { text: t('assist.watch.too_many', { count: made.max }) }, dialogue: done };
  if (made.outcome !== 'watched') return answerStock(scene);
  const [branch] = made.branches;
  const name = productName(locale, made.product);
  const text = sentences(
    branchId !== null && branch
      ? t('assist.watch.at', { product: name, branch: branch.area })
      : t('assist.watch.near', { product: name, place: place?.name ?? '' }),
    scene.channel === 'whatsapp' && t('assist.watch.window'),
  );
  return { said: { text, choices: [otherProductChoice(t), otherPlaceChoice(t)] }, dialogue: done };
}

/** Null where there was nothing of it: the words mean something else then. */
async function giveBack(scene: Scene, what: 'hold' | 'watch'): Promise<Outcome | null> {
  const { t, tools, context, conversationId, dialogue } = scene;
  const { count } = await tools.letGo({ ...context, consent: { to: 'let_go', conversationId, what } }, {});
  if (count === 0) return null;
  return {
    said: { text: t(what === 'hold' ? 'assist.hold.given_back' : 'assist.watch.ended') },
    dialogue: { ...answered(dialogue), misses: 0 },
  };
}
