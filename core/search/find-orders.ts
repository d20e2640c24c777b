import type { ContactStore } from '../contacts/contact.store.ts';
import type { ConversationStore } from '../conversations/conversation.store.ts';
import type { ListQuery } from '../conversations/list-query.store.ts';
import type { OrderStore } from '../orders/order.store.ts';
import { normalOrderNo, type Order } from '../orders/order.ts';
import { FOUND_PAGE, type FoundPage } from './find-messages.ts';
import { phoneDigits } from './words.ts';

/** The beginning of a number is told from any word by its figures. */
const NUMBER = /^(?=.*\d)[A-Z0-9-]{3,40}$/;
const PHONE = /^\d{9,15}$/;

export interface FoundOrder {
  order: Order;
  conversationId: string | null;
}
export interface OrderQuestion {
  vendorId: string;
  /** As it was typed. */
  q: string;
  mayHandle(order: Order): boolean;
  of: ListQuery;
}
interface Deps {
  orders: Pick<OrderStore, 'ordersBeginning' | 'ordersOfPhone'>;
  contacts: Pick<ContactStore, 'ofCustomer'>;
  conversations: Pick<ConversationStore, 'withContacts'>;
}

/** Orders as they are on record, by their number or its beginning, or by the phone of whoever ordered. @param after an order's number */
export async function findOrders(
  { orders, contacts, conversations }: Deps,
  { vendorId, q, mayHandle, of }: OrderQuestion,
  after: string | null,
): Promise<FoundPage<FoundOrder>> {
  const number = normalOrderNo(q);
  const digits = phoneDigits(q.replace(/[\s().+-]/g, ''));
  const [named, ofPhone] = await Promise.all([
    NUMBER.test(number) ? orders.ordersBeginning(vendorId, number, after, FOUND_PAGE) : [],
    PHONE.test(digits) && after === null ? orders.ordersOfPhone(vendorId, `+${digits}`) : [],
  ]);
  const found = [...new Map([...ofPhone, ...named].map((order) => [order.orderNo, order])).values()].filter(mayHandle);
  const next = named.length === FOUND_PAGE ? (named.at(-1)?.orderNo ?? null) : null;
  return { rows: await Promise.all(found.map(withTalk)), next };

  async function withTalk(order: Order): Promise<FoundOrder> {
    const buyers = await contacts.ofCustomer(vendorId, order);
    const ids = buyers.map(({ contactId }) => contactId);
    const [talk] = ids.length > 0 ? await conversations.withContacts(vendorId, ids, of) : [];
    return { order, conversationId: talk?.state.conversationId ?? null };
  }
}
