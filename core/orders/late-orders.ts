import type { Author, EventContent } from '../../contract/messages.ts';
import { peopleBack } from '../assist/people.ts';
import type { ConversationRecord } from '../conversations/conversation.store.ts';
import { type ConversationState, nextStatus } from '../conversations/state.ts';
import { DomainError } from '../errors.ts';
import { sayNotice } from '../messages/notice.ts';
import type { VendorStore } from '../vendors/vendor.store.ts';
import type { OrderStore } from './order.store.ts';
import type { Order } from './order.ts';
import { noticeBody, type OrderNoticeDeps } from './order-notices.ts';
import { toldIn } from './told-in.ts';

const ORDERS_MAX = 200;
const SYSTEM: Author = { kind: 'system', id: 'system', name: '' };

export interface LateOrderDeps extends Omit<OrderNoticeDeps, 'orders'> {
  orders: Pick<OrderStore, 'lateBy' | 'change'>;
  vendors: Pick<VendorStore, 'byId'>;
}

/**
 * Brings orders that are past their promise before people, and tells the shopper so, before they ask: once an order, by
 * names made from it, however many workers look. Without a conversation there is nobody to tell and nowhere to show it.
 */
export const raiseLateOrders = (deps: LateOrderDeps) => async (): Promise<void> => {
  const now = deps.clock.now();
  for (const order of await deps.orders.lateBy(now, ORDERS_MAX)) await raise(deps, order, now).catch(deps.onError);
};

async function raise(deps: LateOrderDeps, order: Order, now: Date): Promise<void> {
  const to = await toldIn(deps, order);
  if (to) {
    await bringBeforePeople(deps, order, to, now);
    const { vendorId, conversationId } = to.state;
    const { locale } = to.contact;
    const body = await noticeBody(deps, order, 'notice.order_late', locale);
    await sayNotice(deps.log, { vendorId, conversationId, clientId: `late-${order.orderNo}`, body, locale });
  }
  const { lateAt: _, ...raised } = order;
  // Changed meanwhile: the next round finds it as it is by then, and repeats nothing.
  await deps.orders.change(order, { ...raised, lateToldAt: now });
}

/** The assistant hands over; whoever has the conversation already gets a note, for the event alone says it to nobody. */
async function bringBeforePeople(
  deps: LateOrderDeps,
  order: Order,
  { state: { vendorId, conversationId } }: ConversationRecord,
  now: Date,
): Promise<void> {
  const vendor = await deps.vendors.byId(vendorId);
  const peopleFrom = (vendor && peopleBack(vendor, now)?.toISOString()) ?? null;
  const event = await deps.log
    .append({
      ...{ vendorId, conversationId, authorId: SYSTEM.id, clientId: `late-${order.orderNo}-raised` },
      draft(state) {
        const content = eventFor(state, order.orderNo, peopleFrom);
        if (!content || !nextStatus(state.status, content.event)) throw new DomainError('bad_transition');
        return { author: SYSTEM, body: { kind: 'event', content }, audience: 'all', at: new Date() };
      },
    })
    .catch((error: unknown) => {
      if (error instanceof DomainError && error.code === 'bad_transition') return null; // people have it
      throw error;
    });
  if (event?.message.kind === 'event' && (event.message.content as EventContent).event === 'handover') return;
  const locale = vendor?.locale ?? 'id';
  const author = { ...SYSTEM, name: vendor?.name ?? '' };
  const { content } = await noticeBody(deps, order, 'notice.order_late_staff', locale);
  await deps.log.append({
    ...{ vendorId, conversationId, authorId: SYSTEM.id, clientId: `late-${order.orderNo}-note` },
    draft: () => ({
      author,
      body: { kind: 'note', content: { text: content.text } },
      audience: 'staff',
      at: new Date(),
    }),
  });
}

/** What makes a conversation wait for people; null where it does, or somebody has it. */
function eventFor(state: ConversationState, orderNo: string, peopleFrom: string | null): EventContent | null {
  if (state.status === 'assistant') {
    return { event: 'handover', reason: 'order_late', peopleFrom, summary: { orderNo } };
  }
  if (state.status === 'resolved') return { event: 'reopened', episode: state.episode + 1, byName: null };
  return state.status === 'snoozed' ? { event: 'woken' } : null;
}
