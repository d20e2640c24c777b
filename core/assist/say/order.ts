import type { Choice, OrderCard } from '../../../contract/cards.ts';
import { choiceOf } from '../choice-ids.ts';
import { type Said, type Scene, sentences } from '../scene.ts';
import type { OrderFound } from '../tools/orders.ts';
import { UNDER_WAY } from '../tools/orders.ts';
import { laterChoice, otherProductChoice, personChoice } from './choices.ts';
import { ageWords, whenWords } from './wording.ts';

/** One order: how far it got, what was promised, and that it is late when it is. */
export function orderSaid(scene: Scene, { card, isDone, isVeryLate, lastKnownAt }: OrderFound): Said {
  const { t } = scene;
  const text = sentences(
    lastKnownAt && t('assist.order.last_known', { age: ageWords(scene, lastKnownAt) }),
    statusWords(scene, card),
    card.pickupCode && t('assist.order.code', { code: card.pickupCode }),
    // Whether it is late is not known where nobody says how it stands now.
    !isDone && promiseWords(scene, lastKnownAt ? { ...card, isLate: false } : card),
    !isDone && !lastKnownAt && t('assist.order.as_of', { age: ageWords(scene, card.updatedAt) }),
    isVeryLate && !scene.isForAgent && t('assist.order.offer_person'),
  );
  const choices = isVeryLate ? [personChoice(t), laterChoice(t)] : [personChoice(t), otherProductChoice(t)];
  return { text, cards: [card], choices };
}

function statusWords(scene: Scene, card: OrderCard): string {
  const { t } = scene;
  const { orderNo, status, courierName: courier, branch, timeline } = card;
  const words = { orderNo, branch: branch.area };
  if (status === 'out_for_delivery' && courier) return t('assist.order.out_with', { ...words, courier });
  if (status !== 'delivered') return t(`assist.order.${status}`, words);
  const arrived = timeline.find(({ code }) => code === 'delivered');
  if (!arrived) return t('assist.order.delivered_untimed', words);
  return t('assist.order.delivered', { ...words, time: whenWords(scene, arrived.at, branch.timezone) });
}

function promiseWords(scene: Scene, { promisedAt, isLate, status, fulfilment, branch }: OrderCard): string | null {
  // Unpaid, nothing is promised yet; ready or given back, the promise is of the past.
  if (promisedAt === null || !UNDER_WAY.has(status)) return null;
  const time = whenWords(scene, promisedAt, branch.timezone);
  if (isLate) return scene.t('assist.order.late', { time });
  return scene.t(fulfilment === 'pickup' ? 'assist.order.promised_ready' : 'assist.order.promised', { time });
}

/** `TS241365 Sedang diantar` */
export const orderChoice = (scene: Scene, { card }: OrderFound): Choice =>
  choiceOf(`order-${card.orderNo}`, `${card.orderNo} ${scene.t(`order.${card.status}`)}`);
