import { normalOrderNo } from '../../orders/order.ts';
import { VERIFY_LIMITS } from '../../orders/verify-order.ts';
import { answered, type Dialogue } from '../dialogue.ts';
import { numbered } from '../heard.ts';
import { personChoice } from '../say/choices.ts';
import { orderChoice, orderSaid } from '../say/order.ts';
import { type Outcome, type Scene, sentences } from '../scene.ts';
import type { OrderFound } from '../tools/orders.ts';
import { handOver } from './person.ts';

/** Orders to choose from in one question. */
const CHOICES_MAX = 3;

/** Where an order is: only ever the contact's own. Who has not shown that yet is asked to. */
export async function answerOrder(scene: Scene): Promise<Outcome> {
  const { heard, dialogue, tools, context } = scene;
  const asked = heard.orderNo ?? (heard.picked?.pick === 'order' ? heard.picked.orderNo : null);
  const pending = dialogue.pending;
  const spokenOf = heard.isImpatient && heard.topic === 'unclear' ? (dialogue.orderNo ?? null) : null;
  const orderNo = asked ? normalOrderNo(asked) : pending?.ask === 'digits' ? pending.orderNo : spokenOf;
  if (!orderNo) return answerLatest(scene);
  const { orders, isIdentified, isSilent } = await tools.orderStatus(context, { orderNo });
  const [order] = orders;
  if (order) return tellOrder(scene, order);
  if (isSilent) return tellUnseen(scene);
  if (isIdentified) return tellNotYours(scene, orderNo);
  return heard.lastFour ? proveOrder(scene, orderNo, heard.lastFour) : askDigits(scene, orderNo);
}

async function answerLatest(scene: Scene): Promise<Outcome> {
  const { orders, isSilent } = await scene.tools.orderStatus(scene.context, {});
  const active = orders.filter(({ isDone }) => !isDone);
  const ordinal = scene.heard.ordinal;
  const pending = scene.dialogue.pending;
  if (ordinal !== null && pending?.ask === 'which_order') {
    const picked = orders.find(({ card }) => card.orderNo === numbered(pending.orderNos, ordinal));
    if (picked) return tellOrder(scene, picked);
  }
  if (active.length > 1) return askWhich(scene, active.slice(0, CHOICES_MAX));
  const [latest] = active.length > 0 ? active : orders;
  if (latest) return tellOrder(scene, latest);
  return isSilent ? tellUnseen(scene) : askNumber(scene);
}

async function tellOrder(scene: Scene, order: OrderFound, before?: string): Promise<Outcome> {
  const { branch, orderNo } = order.card;
  const said = orderSaid(scene, order);
  const reply = before ? { ...said, text: sentences(before, said.text) } : said;
  // Who fetches something asks on about the branch it waits at.
  const isPlaced = scene.dialogue.place !== undefined || order.card.fulfilment !== 'pickup';
  const at = isPlaced ? {} : { branchId: branch.branchId };
  const dialogue = { ...answered(scene.dialogue), ...at, orderNo, failedProofs: 0, misses: 0 };
  const chosen = { branchId: branch.branchId, name: branch.name, area: branch.area };
  const outcome = { branch: { ...chosen, reason: { code: 'order_branch' as const } } };
  if (scene.heard.isComplaint) {
    // The status first, the offer of a person replaced by the person.
    const told = orderSaid(scene, { ...order, isVeryLate: false });
    const reason = order.card.isLate ? 'order_late' : 'complaint';
    const before = { ...told, text: sentences(scene.t('assist.complaint'), told.text) };
    return { ...(await handOver(scene, { reason, before, dialogue })), ...outcome };
  }
  const pending = order.isVeryLate ? { pending: { ask: 'person' as const, reason: 'order_late' as const } } : {};
  return { said: reply, dialogue: { ...dialogue, ...pending }, ...outcome };
}

function askWhich(scene: Scene, orders: OrderFound[]): Outcome {
  const orderNos = orders.map(({ card }) => card.orderNo);
  return {
    said: { text: scene.t('assist.ask.which_order'), choices: orders.map((order) => orderChoice(scene, order)) },
    dialogue: { ...answered(scene.dialogue), misses: 0, pending: { ask: 'which_order', orderNos } },
  };
}

function askNumber(scene: Scene): Outcome {
  const isKnownByPhone = scene.context.contact.isPhoneVerified;
  const text = sentences(isKnownByPhone && scene.t('assist.order.none'), scene.t('assist.ask.order_no'));
  return { said: { text }, dialogue: { ...answered(scene.dialogue), misses: 0, pending: { ask: 'order_no' } } };
}

function askDigits(scene: Scene, orderNo: string): Outcome {
  return {
    said: { text: scene.t('assist.ask.digits', { orderNo }) },
    dialogue: { ...answered(scene.dialogue), misses: 0, pending: { ask: 'digits', orderNo } },
  };
}

/** The same words whether the order exists or is somebody else's. */
function tellNotYours(scene: Scene, orderNo: string): Outcome {
  return {
    said: { text: scene.t('assist.order.not_yours', { orderNo }), choices: [personChoice(scene.t)] },
    dialogue: { ...answered(scene.dialogue), misses: 0, pending: { ask: 'order_no' } },
  };
}

/** Nobody says how orders stand, and theirs is not on record. The same words whether somebody else's is. */
function tellUnseen(scene: Scene, pending: Pick<Dialogue, 'pending'> = {}): Outcome {
  return {
    said: { text: scene.t('assist.order.unseen'), choices: [personChoice(scene.t)] },
    dialogue: { ...answered(scene.dialogue), misses: 0, ...pending },
  };
}

async function proveOrder(scene: Scene, orderNo: string, lastFour: string): Promise<Outcome> {
  const proof = await scene.tools.verifyCustomer(scene.context, { orderNo, lastFour });
  if (proof.outcome === 'other_customer') return tellNotYours(scene, orderNo);
  if (proof.outcome === 'unseen') return tellUnseen(scene, { pending: { ask: 'digits', orderNo } });
  if (proof.outcome === 'verified') {
    const { customerId } = proof;
    const contact = { ...scene.context.contact, customerId };
    const proven = { ...scene, context: { ...scene.context, contact } };
    const { orders } = await scene.tools.orderStatus(proven.context, { orderNo });
    const [order] = orders;
    if (order) return { ...(await tellOrder(proven, order, scene.t('assist.order.thanks_proof'))), customerId };
  }
  const failedProofs = scene.dialogue.failedProofs + 1;
  const dialogue = { ...answered(scene.dialogue), failedProofs, misses: 0 };
  if (proof.outcome === 'locked' || failedProofs >= VERIFY_LIMITS.visitor.tries) {
    const text = sentences(scene.t('assist.order.proof_over'), scene.t('assist.person.verify'));
    // The next episode may begin anew; how often one may guess is counted by the server, not here.
    return handOver(scene, {
      reason: 'verification_failed',
      why: text,
      dialogue: { ...dialogue, failedProofs: 0 },
    });
  }
  return {
    said: { text: scene.t('assist.order.proof_failed'), choices: [personChoice(scene.t)] },
    dialogue: { ...dialogue, pending: { ask: 'digits', orderNo } },
  };
}
