import type { Author, EventContent } from '../../contract/messages.ts';
import { type ConversationState, nextStatus } from '../conversations/state.ts';
import { DomainError } from '../errors.ts';
import { type PeopleDeps, peopleFor } from '../groups/people-there.ts';
import { sayNotice } from '../messages/notice.ts';
import type { OrderStore } from './order.store.ts';
import type { Order } from './order.ts';
import { noticeBody, type OrderNoticeDeps } from './order-notices.ts';
import type { OrderSource } from './order-source.ts';
import { fixedIn, nextLook, type ToldIn, toldIn } from './told-in.ts';

const ORDERS_MAX = 100;
const SYSTEM: Author = { kind: 'system', id: 'system', name: '' };

export interface LateOrderDeps extends Omit<OrderNoticeDeps, 'orders'>, PeopleDeps {
  orders: Pick<OrderStore, 'lateBy' | 'orderByNumber' | 'change'> & Pick<OrderSource, 'look'>;
}

/**
 * Brings orders that are past their promise before people, and tells the shopper so, before they ask: once an order, by
 * names made from it, however many workers look. Where no conversation shows it yet, it is looked for again, ever less
 * often: who proves to be the customer later is told then.
 */
export const raiseLateOrders = (deps: LateOrderDeps) => async (): Promise<void> => {
  const now = deps.clock.now();
  for (const order of await deps.orders.lateBy(now, ORDERS_MAX)) {
    await raise(deps, order, now).catch(async (error: unknown) => {
      deps.onError(error);
      await later(deps, order, now).catch(deps.onError);
    });
  }
};

async function raise(deps: LateOrderDeps, { vendorId, orderNo }: Order, now: Date): Promise<void> {
  const order = await stillLate(deps, vendorId, orderNo, now);
  if (!order) return;
  const to = await toldIn(deps, order);
  if (!to) return later(deps, order, now);
  const fixed = await fixedIn(deps.orders, order, to);
  if (!fixed) return; // the next round finds it as it is by then
  const peopleFrom = await bringBeforePeople(deps, fixed, to, now);
  if (to.canReach) {
    const { conversationId, contactId } = to.record.state;
    const { locale } = to.record.contact;
    const key = peopleFrom ? 'notice.order_late_later' : 'notice.order_late';
    const body = await noticeBody(deps, fixed, key, locale, peopleFrom ? { peopleFrom } : {});
    const clientId = `late-${orderNo}`;
    await sayNotice(deps.log, { vendorId, conversationId, to: { contactId }, clientId, body, locale });
  }
  const { lateAt: _, toldIn: __, ...raised } = fixed;
  // Changed meanwhile: the next round finds it as it is by then, and repeats nothing.
  await deps.orders.change(fixed, { ...raised, lateToldAt: now });
}

/** As it is now: others were told in between, a courier may have come, or the vendor's own system may know more. */
async function stillLate({ orders }: LateOrderDeps, vendorId: string, orderNo: string, now: Date) {
  await orders.look(vendorId, { orderNo });
  const order = await orders.orderByNumber(vendorId, orderNo);
  return order?.lateAt && order.lateAt <= now ? order : null;
}

async function later({ orders }: LateOrderDeps, { vendorId, orderNo }: Order, now: Date): Promise<void> {
  const order = await orders.orderByNumber(vendorId, orderNo);
  if (!order?.lateAt) return;
  await orders.change(order, { ...order, lateAt: nextLook(order.fulfilment.promisedAt ?? now, now) });
}

/**
 * The assistant hands over; whoever has the conversation already gets a note, for the event alone says it to nobody.
 * @returns when people are next there; null while they are
 */
async function bringBeforePeople(deps: LateOrderDeps, order: Order, to: ToldIn, now: Date): Promise<string | null> {
  const { vendorId, conversationId, branch, groupId } = to.record.state;
  const vendor = await deps.vendors.byId(vendorId);
  const people = await peopleFor(deps, vendorId, { branchId: branch?.branchId ?? null, groupId }, now);
  const peopleFrom = people?.from?.toISOString() ?? null;
  const event = await deps.log
    .append({
      ...{ vendorId, conversationId, authorId: SYSTEM.id, clientId: `late-${order.orderNo}-raised` },
      draft(state) {
        const content = eventFor(state, order.orderNo, peopleFrom);
        if (!content || !nextStatus(state, content.event)) throw new DomainError('bad_transition');
        return { author: SYSTEM, body: { kind: 'event', content }, audience: 'all', at: new Date() };
      },
    })
    .catch((error: unknown) => {
      if (error instanceof DomainError && error.code === 'bad_transition') return null; // people have it
      throw error;
    });
  const isHandedOver = event?.message.kind === 'event' && (event.message.content as EventContent).event === 'handover';
  if (isHandedOver && to.canReach) return peopleFrom;
  const key = to.canReach ? 'notice.order_late_staff' : 'notice.order_late_untold';
  const { content } = await noticeBody(deps, order, key, vendor?.locale ?? 'id');
  await deps.log.append({
    ...{ vendorId, conversationId, authorId: SYSTEM.id, clientId: `late-${order.orderNo}-note` },
    draft: () => ({
      author: { ...SYSTEM, name: vendor?.name ?? '' },
      body: { kind: 'note', content: { text: content.text } },
      audience: 'staff',
      at: new Date(),
    }),
  });
  return peopleFrom;
}

/** What makes a conversation wait for people; null where it does, or somebody has it. */
function eventFor(state: ConversationState, orderNo: string, peopleFrom: string | null): EventContent | null {
  if (state.status === 'assistant') {
    return { event: 'handover', reason: 'order_late', peopleFrom, summary: { orderNo } };
  }
  if (state.status === 'resolved') return { event: 'reopened', episode: state.episode + 1, byName: null };
  return state.status === 'snoozed' ? { event: 'woken' } : null;
}
