import { answerArticle } from './acts/article.ts';
import { afterUntold, answerBooking, answersBooking, cancelLast, settleBooking } from './acts/booking.ts';
import { answerBranch } from './acts/branch.ts';
import { answerKeeping, keepInstead } from './acts/keep.ts';
import { answerOrder } from './acts/order.ts';
import { handOver } from './acts/person.ts';
import { answerCancelReturn, answerDelivery } from './acts/policy.ts';
import {
  askAgain,
  greet,
  offerPerson,
  sayFine,
  saysThanks,
  sayThanks,
  sayUnreadable,
  tellAbout,
} from './acts/small-talk.ts';
import { answerStock, answerWhich } from './acts/stock.ts';
import { answerTotal } from './acts/total.ts';
import { askPlace } from './acts/where.ts';
import { type Dialogue, type Purpose, withoutBranch } from './dialogue.ts';
import type { Heard, Topic } from './heard.ts';
import { isOfAPerson } from './safety.ts';
import { type Outcome, type Scene, sentences } from './scene.ts';
import { wantsPerson } from './wants-person.ts';

/** Does what a turn asks for: a person first, then the answer to what was asked last, then the topic. */
export async function act(scene: Scene, isFirst: boolean): Promise<Outcome> {
  const { heard } = scene;
  if (heard.isUnreadable) return sayUnreadable(scene);
  if (wantsPerson(heard) || heard.picked?.pick === 'person') return handOver(scene, { reason: 'asked' });
  // A complaint goes to a person by its own road, with the order it is about.
  if (heard.topic !== 'complaint' && isOfAPerson(heard.words))
    return handOver(scene, { reason: 'beyond_assistant', why: scene.t('assist.person.beyond') });
  return settleBooking(scene) ?? afterUntold(scene, await actOnRest(scene, isFirst));
}

async function actOnRest(scene: Scene, isFirst: boolean): Promise<Outcome> {
  const { heard, dialogue } = scene;
  const { pending } = dialogue;
  const kept = await answerKeeping(scene);
  if (kept) return kept;
  if (heard.picked) return actOnChoice(scene);
  const total = await answerTotal(scene);
  if (total) return total;
  if (heard.yesNo && pending?.ask === 'person' && !saysThanks(heard.words)) return actOnYesNo(scene, pending.reason);
  const topic = topicOf(scene);
  if (topic === 'thanks' && heard.yesNo && !saysThanks(heard.words)) return sayFine(scene);
  const narrowed = WORDLESS.has(topic) ? await answerWhich(scene) : null;
  if (narrowed) return narrowed;
  if (topic === 'greeting') return heard.yesNo ? sayFine(scene) : greet(scene, isFirst);
  return topic === 'about' ? tellAbout(scene, isFirst) : byTopic[topic](scene);
}

/** Topics of words that say little by themselves: "type C" may tell which charger. */
const WORDLESS: ReadonlySet<Topic> = new Set<Topic>(['unclear', 'other']);

const byTopic: Record<Exclude<Topic, 'greeting' | 'about' | 'person'>, (scene: Scene) => Promise<Outcome> | Outcome> &
  Record<'person', (scene: Scene) => Promise<Outcome>> = {
  stock: answerStock,
  branch: async (scene) => (await answerOfBranches(scene)) ?? answerBranch(scene),
  order: answerOrder,
  person: (scene) => handOver(scene, { reason: 'asked' }),
  complaint: answerComplaint,
  cancel_return: async (scene) => (await cancelLast(scene)) ?? answerCancelReturn(scene),
  booking: answerBooking,
  delivery: async (scene) => (await answerUnsure(scene)) ?? answerDelivery(scene),
  health: (scene) => handOver(scene, { reason: 'beyond_assistant', why: scene.t('assist.person.health') }),
  other: async (scene) => (await answerArticle(scene)) ?? offerPerson(scene, 'assist.no_record'),
  purchase: async (scene) => (await keepInstead(scene)) ?? offerPerson(scene, 'assist.cannot_order'),
  thanks: sayThanks,
  unclear: answerUnclear,
};

/** As likely one thing as another. */
const UNSURE = 0.6;
/** "Bayar parkir berapa?" sounds like a fee of delivery; what the vendor has written tells what it is about. */
async function answerUnsure(scene: Scene): Promise<Outcome | null> {
  const { intents, product, place, subjects } = scene.heard;
  const isUnsure = (intents[0]?.score ?? 1) < UNSURE && product === null && place === null;
  return isUnsure && !subjects.has('delivery') ? answerArticle(scene) : null;
}

/** "Is there parking?" is asked of branches, whose records hold no such thing; the vendor may have written about it. */
async function answerOfBranches(scene: Scene): Promise<Outcome | null> {
  const isOfServices = scene.heard.intents[0]?.intent === 'branch_services';
  if (!isOfServices) return null;
  return (await answerArticle(scene, { isUnclear: true })) ?? tellOnRecord(await answerBranch(scene), scene);
}

/** Whatever it was that they asked for: this much is known of the branch, and no more. */
const tellOnRecord = (outcome: Outcome, { t }: Scene): Outcome =>
  outcome.said.cards
    ? { ...outcome, said: { ...outcome.said, text: sentences(t('assist.branch.on_record'), outcome.said.text) } }
    : outcome;

/** A turn that says little by itself is the answer to what was asked last, else asks on about what is spoken of. */
function topicOf(scene: Scene): Topic {
  const { heard, dialogue } = scene;
  const { pending } = dialogue;
  const ask = pending?.ask;
  if ((ask === 'digits' || ask === 'order_no') && heard.cannotTell && !heard.orderNo) return 'person';
  if (answersBooking(scene)) return 'booking';
  // "The nearest to Ciputat", said where a place was asked for, asks for no branch.
  if (ask === 'place' && heard.place && heard.intents[0]?.intent === 'branch_location' && !heard.subjects.has('branch'))
    return pending?.ask === 'place' ? pending.for : heard.topic;
  if (heard.topic === 'thanks' && heard.wantsPhone) return 'branch';
  if (heard.topic === 'branch' && isOfGoods(scene)) return 'stock';
  if (heard.topic === 'order' && isOfDelivery(scene)) return 'delivery';
  // "I'll take the first one", said where it was asked which is meant.
  if (heard.topic === 'purchase' && ask === 'which_product' && heard.ordinal !== null) return 'stock';
  if (heard.topic !== 'unclear') return heard.topic;
  if (ask === 'digits' && (heard.lastFour || heard.orderNo)) return 'order';
  if (heard.orderNo || (ask === 'which_order' && heard.ordinal !== null)) return 'order';
  if ((ask === 'product' || ask === 'which_product') && (heard.product || heard.ordinal !== null)) return 'stock';
  const isPlaceAsked = pending?.ask === 'place' || pending?.ask === 'which_place';
  if (isPlaceAsked && (heard.place || (pending.ask === 'which_place' && heard.ordinal !== null))) return pending.for;
  if (heard.product) return 'stock';
  const isAnswered = heard.place !== null || heard.branchId !== null;
  if (isAnswered || (heard.ordinal !== null && dialogue.shown.length > 0)) {
    return dialogue.sku || ask === 'which_product' ? 'stock' : 'branch';
  }
  return topicOfSame(heard, dialogue);
}

/** "A rice cooker, open past ten": hours of whoever has it; "which is still open at ten?" of what is spoken of. */
function isOfGoods({ heard, dialogue: { sku } }: Scene): boolean {
  if (heard.opensAt === null || heard.branchId !== null) return false;
  return heard.product !== null || (sku !== undefined && heard.wantsAnyOpen);
}

/** "When would it arrive?", said of a thing that was just looked for by somebody who has spoken of no order. */
function isOfDelivery({ heard, dialogue: { sku, place, orderNo }, context: { contact } }: Scene): boolean {
  const isOfOrder = heard.orderNo !== null || orderNo !== undefined || heard.subjects.has('order');
  const isKnown = contact.customerId !== null || contact.isPhoneVerified;
  return !isOfOrder && !isKnown && !heard.isComplaint && sku !== undefined && place !== undefined;
}

/** "How much is it?", "and on Sunday?", "the 2 litre one": of the product, place or order spoken of. */
function topicOfSame(heard: Heard, { sku, place, branchId, orderNo, pending }: Dialogue): Topic {
  const isPlaced = place !== undefined || branchId !== undefined;
  if (heard.day && isPlaced) return 'branch';
  if ((heard.size || heard.wantsCheapest) && (sku || pending?.ask === 'which_product')) return 'stock';
  if (sku && (heard.asksOfSame || heard.wantsOthers || heard.slots.quantity !== undefined)) return 'stock';
  // A price is a thing's, and which is not said: no branch has one.
  if (heard.asksOfSame && heard.intents[0]?.intent === 'price') return 'stock';
  if (orderNo && heard.isImpatient) return 'order';
  if (heard.wantsPhone || (isPlaced && (heard.wantsOthers || heard.asksOfSame))) return 'branch';
  if (heard.unknownPlace) return sku ? 'stock' : 'branch';
  return heard.asksOfSame ? 'stock' : 'unclear';
}

async function answerUnclear(scene: Scene): Promise<Outcome> {
  const { heard, dialogue } = scene;
  const { pending } = dialogue;
  const written = heard.yesNo ? null : await answerArticle(scene, { isUnclear: true });
  if (written) return written;
  if (pending?.ask === 'place') return missed(scene, askPlace(scene, pending.for, dialogue));
  if (pending?.ask === 'digits') return missed(scene, await answerOrder(scene));
  if (heard.yesNo) return sayFine(scene);
  return askAgain(scene);
}

/** What was asked is asked once more, and counts as not understood. */
async function missed(scene: Scene, { said }: Outcome): Promise<Outcome> {
  const again = await askAgain(scene);
  return again.handover ? again : { ...again, said };
}

/** Sorrow, then a person; an order that is theirs is looked at first, so that both see how it stands. */
async function answerComplaint(scene: Scene): Promise<Outcome> {
  if (scene.heard.orderNo) {
    const { orders } = await scene.tools.orderStatus(scene.context, { orderNo: scene.heard.orderNo });
    if (orders.length > 0) return answerOrder(scene);
  }
  const dialogue = scene.heard.orderNo ? { ...scene.dialogue, orderNo: scene.heard.orderNo } : scene.dialogue;
  return handOver(scene, { reason: 'complaint', before: { text: scene.t('assist.complaint') }, dialogue });
}

function actOnYesNo(scene: Scene, reason: 'asked' | 'order_late' | 'beyond_assistant'): Promise<Outcome> | Outcome {
  return scene.heard.yesNo === 'yes' ? handOver(scene, { reason }) : sayFine(scene);
}

function actOnChoice(scene: Scene): Promise<Outcome> | Outcome {
  const { heard, dialogue } = scene;
  switch (heard.picked?.pick) {
    case 'no-person':
      return sayFine(scene);
    case 'ask-order':
    case 'order':
      return answerOrder(scene);
    case 'ask-branch':
      return answerBranch(scene);
    case 'ask-location':
    case 'other-place':
      return askPlace(scene, purposeOf(dialogue), withoutPlace(dialogue));
    case 'service':
    case 'slot':
    case 'booking':
    case 'move':
    case 'cancel':
    case 'other-time':
      return answerBooking(scene);
    case 'branch':
      return dialogue.sku ? answerStock(scene) : answerBranch(scene);
    case 'place':
      return byPurpose[purposeOf(dialogue)](scene);
    default:
      return answerStock(scene);
  }
}

const byPurpose: Record<Purpose, (scene: Scene) => Promise<Outcome>> = {
  stock: answerStock,
  branch: answerBranch,
  booking: answerBooking,
};
function purposeOf({ pending, sku }: Dialogue): Purpose {
  if (pending?.ask === 'place' || pending?.ask === 'which_place') return pending.for;
  return sku ? 'stock' : 'branch';
}
function withoutPlace({ place: _, ...rest }: Dialogue): Dialogue {
  return withoutBranch(rest);
}
