import type { ContactStore } from '../contacts/contact.store.ts';
import type { ConversationRecord, ConversationStore } from '../conversations/conversation.store.ts';
import type { Order } from './order.ts';

export interface ToldInDeps {
  contacts: Pick<ContactStore, 'ofCustomer'>;
  conversations: Pick<ConversationStore, 'ofContacts'>;
}

/**
 * Where the one who ordered can be told of it: the direct conversation they last spoke in, of a contact that has proven
 * to be the customer or writes from the order's own phone. The order's number alone leads nowhere.
 */
export async function toldIn(
  { contacts, conversations }: ToldInDeps,
  order: Order,
): Promise<ConversationRecord | null> {
  const people = await contacts.ofCustomer(order.vendorId, order);
  if (people.length === 0) return null;
  const [latest] = await conversations.ofContacts(
    order.vendorId,
    people.map(({ contactId }) => contactId),
  );
  return latest ?? null;
}
