import type { ContactStore } from '../contacts/contact.store.ts';
import type { ConversationRecord, ConversationStore } from '../conversations/conversation.store.ts';
import { noticesEndAt } from '../conversations/view.ts';
import type { OrderStore } from './order.store.ts';
import type { Order } from './order.ts';

const MINUTE_MS = 60_000;

export interface ToldInDeps {
  contacts: Pick<ContactStore, 'ofCustomer'>;
  conversations: Pick<ConversationStore, 'ofContacts'>;
}
export interface ToldIn {
  record: ConversationRecord;
  /** What is said there arrives: it is on the website, or WhatsApp's window is open. */
  canReach: boolean;
  /** The channel itself vouches that they have the order's phone. */
  isVouched: boolean;
}

/**
 * Where the one who ordered can be told of it: a direct conversation of a contact that has proven to be the customer or
 * writes from the order's own phone. Where words arrive first, then who the channel vouches for, then the one last spoken
 * in; once chosen for an order it stays. The order's number alone leads nowhere.
 */
export async function toldIn({ contacts, conversations }: ToldInDeps, order: Order): Promise<ToldIn | null> {
  const people = await contacts.ofCustomer(order.vendorId, order);
  if (people.length === 0) return null;
  const ids = people.map(({ contactId }) => contactId);
  const isVouched = (id: string) =>
    people.some((one) => one.contactId === id && one.isPhoneVerified && one.phone === order.phone);
  const all = (await conversations.ofContacts(order.vendorId, ids)).map((record) => ({
    record,
    canReach: isOpen(record),
    isVouched: isVouched(record.state.contactId),
  }));
  if (order.toldIn) return all.find(({ record }) => record.state.conversationId === order.toldIn) ?? null;
  const [best] = all.sort(
    (a, b) => Number(b.canReach) - Number(a.canReach) || Number(b.isVouched) - Number(a.isVouched),
  );
  return best ?? null;
}

function isOpen({ state }: ConversationRecord): boolean {
  const ends = noticesEndAt(state);
  return ends === null || ends > new Date();
}

/**
 * Writes the choice on the order before anything is said: whoever goes on with it, after a crash or beside us, says it in
 * the same conversation, where it is said once.
 * @returns null where the order was changed meanwhile
 */
export async function fixedIn(
  orders: Pick<OrderStore, 'change'>,
  order: Order,
  { record }: ToldIn,
): Promise<Order | null> {
  if (order.toldIn) return order;
  const fixed = { ...order, toldIn: record.state.conversationId };
  return (await orders.change(order, fixed)) ? { ...fixed, rev: (order.rev ?? 0) + 1 } : null;
}

/** When to look again for somebody who can be told: ever less often, the longer it has been so. */
export const nextLook = (since: Date, now: Date): Date =>
  new Date(now.getTime() + Math.max(MINUTE_MS, (now.getTime() - since.getTime()) / 2));
