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
import { type ToldInDeps, toldIn } from './told-in.ts';

const ORDERS_MAX = 200;

export interface OrderNoticeDeps extends ToldInDeps {
  orders: Pick<OrderStore, 'owingNotice' | 'change'>;
  branches: Pick<BranchStore, 'byId'>;
  log: Pick<MessageLog, 'append'>;
  clock: Clock;
  onError(error: unknown): void;
}

/**
 * Tells shoppers what their orders still owe them: ready with its code, or not fetched in time. Told first, marked after,
 * under a name made from the order: several workers at once, or one that ends in between, tell nothing twice. Who has no
 * conversation hears it when they ask.
 */
export const tellOrderNotices = (deps: OrderNoticeDeps) => async (): Promise<void> => {
  for (const order of await deps.orders.owingNotice(ORDERS_MAX)) await tell(deps, order).catch(deps.onError);
};

async function tell(deps: OrderNoticeDeps, order: Order): Promise<void> {
  const { notice, ...told } = order;
  if (!notice) return;
  const to = await toldIn(deps, order);
  if (to) {
    const { vendorId, conversationId } = to.state;
    const { locale } = to.contact;
    const body = await noticeBody(deps, order, `notice.${notice}`, locale);
    await sayNotice(deps.log, { vendorId, conversationId, clientId: `order-${order.orderNo}-${notice}`, body, locale });
  }
  // Changed meanwhile: the next round finds it as it is by then.
  await deps.orders.change(order, told);
}

/** A sentence on an order with its card; the text alone where its branch is no more. */
export async function noticeBody(
  { branches, clock }: Pick<OrderNoticeDeps, 'branches' | 'clock'>,
  order: Order,
  key: string,
  locale: Locale,
): Promise<Extract<MessageBody, { kind: 'text' | 'card' }>> {
  const branch = await branches.byId(order.vendorId, order.branchId);
  const when = (at: Date | null | undefined) =>
    at && branch
      ? `${formatDay(locale, at.toISOString(), branch.timezone)} ${formatTime(locale, at.toISOString(), branch.timezone)}`
      : '';
  const text = translator(locale, noticeTexts[locale])(key, {
    orderNo: order.orderNo,
    branch: branch?.name ?? '',
    code: order.fulfilment.pickupCode ?? '',
    until: when(order.pickupUntil),
    promised: when(order.fulfilment.promisedAt),
  });
  if (!branch) return { kind: 'text', content: { text } };
  return { kind: 'card', content: { text, cards: [toOrderCard(order, branch, clock.now())] } };
}
