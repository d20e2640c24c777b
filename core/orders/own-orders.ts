import type { Contact } from '../contacts/contact.ts';
import type { Order } from './order.ts';
import type { OrderSource } from './order-source.ts';
import { isOwnPhone } from './verify-order.ts';

export interface OwnOrders {
  /** Newest first. */
  orders: Order[];
  /** The vendor's own system does not answer: what is not among `orders` may be there all the same. */
  isSilent: boolean;
}

/** Whether an order is the contact's: the channel vouches for its phone, or the contact has proven to be its customer. */
export const isOwnOrder = (order: Pick<Order, 'phone' | 'customerId'>, contact: Contact): boolean =>
  isOwnPhone(order, vouchedPhone(contact)) || (contact.customerId !== null && order.customerId === contact.customerId);

/** The newest orders of a contact, as they stand just now. @param limit the source's own where none is given */
export async function ownOrders(
  source: OrderSource,
  vendorId: string,
  contact: Contact,
  limit?: number,
): Promise<OwnOrders> {
  const { customerId } = contact;
  const phone = vouchedPhone(contact);
  const looks = await Promise.all([
    phone === null ? null : source.look(vendorId, { phone }),
    customerId === null ? null : source.look(vendorId, { customerId }),
  ]);
  const [ofPhone, ofCustomer] = await Promise.all([
    phone === null ? [] : source.ordersOfPhone(vendorId, phone, limit),
    customerId === null ? [] : source.ordersOfCustomer(vendorId, customerId, limit),
  ]);
  const all = new Map([...ofPhone, ...ofCustomer].map((order) => [order.orderNo, order]));
  // The store scopes already; a second look costs nothing and an order told to a stranger costs much.
  const own = [...all.values()]
    .filter((order) => isOwnOrder(order, contact))
    .sort((a, b) => b.placedAt.getTime() - a.placedAt.getTime());
  return { orders: own.slice(0, limit), isSilent: looks.some((look) => look?.isSilent) };
}

const vouchedPhone = ({ isPhoneVerified, phone }: Contact): string | null => (isPhoneVerified ? phone : null);
