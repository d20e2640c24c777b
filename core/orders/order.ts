import type { Fulfilment, OrderStatus } from '../../contract/codes.ts';

/** Money in whole units of the order's currency. */
export interface OrderLine {
  sku: string;
  name: string;
  nameEn: string | null;
  quantity: number;
  price: number;
  subtotal: number;
}
/** Something that happened: `created`, `paid`, `courier_assigned`, `delivered`… An open list, a courier may add to it. */
export interface OrderEvent {
  code: string;
  at: Date;
  /** Which courier's journey told it, and by whom; absent where the vendor did. */
  delivery?: { id: string; courier: Courier | null };
  /** The agent who did it, where one did. */
  byAgentId?: string;
}
/** What the shopper is still to be told of an order. */
export type OrderNotice = 'ready' | 'pickup_expired';
/** `phoneMasked` is for agents alone; a shopper sees the first name. */
export interface Courier {
  name: string;
  phoneMasked: string;
  vehicle: string;
  trackingNo: string;
}
/** `distanceM` is straight-line metres. `area` is the neighbourhood, never the address. */
export interface OrderFulfilment {
  method: Fulfilment;
  /** When it was promised to arrive, or to be ready for pickup. */
  promisedAt: Date | null;
  distanceM: number;
  fee: number;
  area: string | null;
  courier: Courier | null;
  pickupCode: string | null;
}

export interface Order {
  vendorId: string;
  /** In capitals; what the shopper quotes. */
  orderNo: string;
  customerId: string;
  /** E.164, of the one who ordered. */
  phone: string;
  branchId: string;
  channel: string;
  placedAt: Date;
  status: OrderStatus;
  fulfilment: OrderFulfilment;
  items: OrderLine[];
  subtotal: number;
  total: number;
  currency: 'IDR';
  payment: { method: string; state: string };
  /** In the order they happened. */
  events: OrderEvent[];
  updatedAt: Date;
  /** Domain time. When the vendor's own system last told it; absent where it is kept here. */
  seenAt?: Date;
  /** Grows with every change here; absent: as it came. Who changes an order names the one they read. */
  rev?: number;
  /**
   * Domain time. When it is late, unless it is there before; later, while nobody can be told. Absent: no courier has begun,
   * or it was raised already.
   */
  lateAt?: Date;
  /** Raised to people as late. */
  lateToldAt?: Date;
  /** Domain time. Until when it waits at the branch. */
  pickupUntil?: Date;
  notice?: OrderNotice;
  /** Domain time. When to look next for somebody who can be told `notice`. */
  noticeAt?: Date;
  /** The conversation chosen for what is being told; kept until it is. */
  toldIn?: string;
}

/** As an order number is kept: shoppers write it small, with blanks or a `#`. */
export const normalOrderNo = (text: string): string =>
  text
    .toUpperCase()
    .replace(/[^A-Z0-9-]/g, '')
    .slice(0, 40);
