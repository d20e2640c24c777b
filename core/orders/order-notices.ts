import type { Locale } from '../../contract/codes.ts';
import type { MessageBody } from '../../contract/messages.ts';
import { formatDay, formatTime } from '../../contract/texts/format.ts';
import { noticeTexts } from '../../contract/texts/notices.ts';
import { translator } from '../../contract/texts/render.ts';
import type { BranchStore } from '../branches/branch.store.ts';
import type { MessageLog } from '../messages/message-log.ts';
import { sayNotice } from '../messages/notice.ts';
import type { Clock } from '../ports.ts';
import type { OrderStore } from './order.store.ts';
import type { Order } from './order.ts';
import { toOrderCard } from './order-card.ts';
import { fixedIn, nextLook, type ToldIn, type ToldInDeps, toldIn } from './told-in.ts';

const ORDERS_MAX = 100;
/** A branch that is no more has no clock. */
const USUAL_ZONE = 'Asia/Jakarta';

export interface OrderNoticeDeps extends ToldInDeps {
  orders: Pick<OrderStore, 'owingNotice' | 'orderByNumber' | 'change'>;
  branches: Pick<BranchStore, 'byId'>;
  log: Pick<MessageLog, 'append'>;
  clock: Clock;
  onError(error: unknown): void;
}

/**
 * Tells shoppers what their orders still owe them: ready with its code, or not fetched in time. Told first, marked after,
 * under a name made from the order: several workers at once, or one that ends in between, tell nothing twice. Who cannot
 * be reached yet is looked for again, ever less often.
 */
export const tellOrderNotices = (deps: OrderNoticeDeps) => async (): Promise<void> => {
  const now = deps.clock.now();
  for (const order of await deps.orders.owingNotice(now, ORDERS_MAX)) {
    await tell(deps, order, now).catch(async (error: unknown) => {
      deps.onError(error);
      await later(deps, order, now).catch(deps.onError);
    });
  }
};

async function tell(deps: OrderNoticeDeps, { vendorId, orderNo }: Order, now: Date): Promise<void> {
  const order = await deps.orders.orderByNumber(vendorId, orderNo);
  if (!order?.notice) return;
  const to = await toldIn(deps, order);
  if (!to?.canReach) return later(deps, order, now);
  const fixed = await fixedIn(deps.orders, order, to);
  if (!fixed) return; // the next round finds it as it is by then
  const { conversationId, contactId } = to.record.state;
  const { locale } = to.record.contact;
  const body = await noticeBody(deps, fixed, keyOf(order, to), locale);
  const shown = to.isVouched ? body : withoutCode(body);
  const clientId = `order-${orderNo}-${order.notice}`;
  await sayNotice(deps.log, { vendorId, conversationId, to: { contactId }, clientId, body: shown, locale });
  const { notice: _, noticeAt: __, toldIn: ___, ...told } = fixed;
  await deps.orders.change(fixed, told);
}

/**
 * A code opens an order to whoever has it: it is sent unasked only where the channel vouches for the order's phone. Who has
 * shown four digits, perhaps long ago on another's machine, asks for it.
 */
function keyOf({ notice, payment }: Order, { isVouched }: ToldIn): string {
  if (notice === 'ready') return isVouched ? 'notice.ready' : 'notice.ready_ask';
  return payment.state === 'refund_due' ? 'notice.pickup_expired_refund' : 'notice.pickup_expired';
}

function withoutCode(body: NoticeBody): NoticeBody {
  if (body.kind === 'text') return body;
  const cards = body.content.cards.map((card) => (card.card === 'order' ? { ...card, pickupCode: null } : card));
  return { ...body, content: { ...body.content, cards } };
}

/** Nobody can be told now. */
async function later({ orders }: OrderNoticeDeps, { vendorId, orderNo }: Order, now: Date): Promise<void> {
  const order = await orders.orderByNumber(vendorId, orderNo);
  if (order?.notice) await orders.change(order, { ...order, noticeAt: nextLook(order.updatedAt, now) });
}

export type NoticeBody = Extract<MessageBody, { kind: 'text' | 'card' }>;

/** A sentence on an order with its card; the text alone where its branch is no more. */
export async function noticeBody(
  { branches, clock }: Pick<OrderNoticeDeps, 'branches' | 'clock'>,
  order: Order,
  key: string,
  locale: Locale,
  more: { peopleFrom?: string } = {},
): Promise<NoticeBody> {
  const branch = await branches.byId(order.vendorId, order.branchId);
  const zone = branch?.timezone ?? USUAL_ZONE;
  const when = (at: string | undefined) => (at ? `${formatDay(locale, at, zone)} ${formatTime(locale, at, zone)}` : '');
  const text = translator(locale, noticeTexts[locale])(key, {
    orderNo: order.orderNo,
    branch: branch?.name ?? order.branchId,
    code: order.fulfilment.pickupCode ?? '',
    until: when(order.pickupUntil?.toISOString()),
    promised: when(order.fulfilment.promisedAt?.toISOString()),
    people: when(more.peopleFrom),
  });
  if (!branch) return { kind: 'text', content: { text } };
  return { kind: 'card', content: { text, cards: [toOrderCard(order, branch, clock.now())] } };
}
