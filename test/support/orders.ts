import type { Connection } from 'mongoose';
import type { CourierEvent } from '../../core/couriers/courier-event.ts';
import type { Order } from '../../core/orders/order.ts';

export const PLACED_AT = new Date('2026-11-20T06:40:00Z');
/** Minutes after the order was placed. */
export const minute = (minutes: number): Date => new Date(PLACED_AT.getTime() + minutes * 60_000);

/** Paid, in preparation, promised by courier half an hour after it was placed. */
export const anOrder = (but: Partial<Order> = {}): Order => ({
  vendorId: 'v-orders',
  orderNo: 'DK-1001',
  customerId: 'cu-1',
  phone: '+6281200011184',
  branchId: 'b-1',
  channel: 'web',
  placedAt: PLACED_AT,
  status: 'picking',
  fulfilment: {
    method: 'courier_30min',
    promisedAt: minute(30),
    distanceM: 2_000,
    fee: 15_000,
    area: 'Tebet, Jakarta Selatan',
    courier: null,
    pickupCode: null,
  },
  items: [{ sku: 'GR-0001', name: 'Indomie Goreng 85 g', nameEn: null, quantity: 2, price: 3_200, subtotal: 6_400 }],
  subtotal: 6_400,
  total: 21_400,
  currency: 'IDR',
  payment: { method: 'qris', state: 'paid' },
  events: [
    { code: 'created', at: PLACED_AT },
    { code: 'paid', at: minute(1) },
    { code: 'picking', at: minute(3) },
  ],
  updatedAt: minute(3),
  ...but,
});

export const RIDER = { name: 'Slamet Riyadi', phoneMasked: '+62 8xx-xxxx-4286', vehicle: 'motor', trackingNo: 'KR-1' };

export const aCourierEvent = (but: Partial<CourierEvent> = {}): CourierEvent => ({
  vendorId: 'v-orders',
  provider: 'kurir',
  eventId: 'e-1',
  orderNo: 'DK-1001',
  deliveryId: 'KR-1',
  step: 'picked_up',
  at: minute(10),
  courier: RIDER,
  position: null,
  ...but,
});

let orders = 0;
/** On record, as the vendor's own system has put it there; with a number of its own. */
export async function putOrder(connection: Connection, but: Partial<Order>): Promise<Order> {
  orders += 1;
  const order = anOrder({ orderNo: `DK-${2_000 + orders}`, customerId: `cu-${orders}`, ...but });
  const document = { ...order, _id: `${order.vendorId}:${order.orderNo}`, schemaVersion: 1 };
  await connection.collection<{ _id: string }>('orders').insertOne(document);
  return order;
}
