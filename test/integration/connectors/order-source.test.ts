/** Orders of a vendor with a system of their own: real HTTP to it, real MongoDB behind it. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type VendorOrder, vendorOrder } from '../../../contract/vendor-system.ts';
import type { OrderStore } from '../../../core/orders/order.store.ts';
import { connectedOrders, type OrderSource } from '../../../core/orders/order-source.ts';
import { verifyOrder } from '../../../core/orders/verify-order.ts';
import { AS_OF, VENDOR } from '../../support/demo-data.ts';
import { emptyShop, type Shop } from '../../support/demo-shop.ts';
import { connected, PATIENT, type TestVendor, testVendor } from '../../support/vendor-system.ts';

const PHONE = '+6281234567890';
const MINUTE_MS = 60_000;
let shop: Shop;
let vendor: TestVendor;
let orders: OrderStore & OrderSource;
let now = AS_OF;
let nowMs = 0;
const errors: unknown[] = [];
const clock = { now: () => now };
beforeAll(async () => {
  [shop, vendor] = await Promise.all([emptyShop('order-source'), testVendor()]);
});
afterAll(() => Promise.all([shop?.close(), vendor?.close()]));
beforeEach(async () => {
  now = AS_OF;
  vendor.mood = 'ok';
  vendor.asked.length = 0;
  vendor.orders = [];
  errors.length = 0;
  await shop.connection.collection('orders').deleteMany({});
  const systems = connected([vendor.connector(VENDOR)], undefined, {
    failuresInRow: 1_000,
    ...PATIENT,
  });
  orders = connectedOrders({ store: shop.orders, systems, clock, nowMs: () => nowMs, onError: (e) => errors.push(e) });
});

const later = (ms: number) => {
  now = new Date(now.getTime() + ms);
  nowMs += ms;
};
const anOrder = (orderNo: string, fields: Partial<VendorOrder> = {}): VendorOrder => ({
  ...vendorOrder.parse({
    orderNo,
    customerId: 'CU-1',
    phone: PHONE,
    branch: 'TS-KMG',
    placedAt: '2026-11-20T05:00:00Z',
    status: 'paid',
    fulfilment: { method: 'pickup' },
    items: [{ sku: 'GR-0001', name: 'Indomie Goreng', quantity: 2, price: 3_200, subtotal: 6_400 }],
    subtotal: 6_400,
    total: 6_400,
    currency: 'IDR',
    payment: { method: 'qris', state: 'paid' },
    updatedAt: now.toISOString(),
  }),
  ...fields,
});

describe('an order of a vendor with a system of their own', () => {
  it('is learnt by its number, and how it stands follows that system', async () => {
    vendor.orders = [anOrder('TS-1')];
    expect(await orders.look(VENDOR, { orderNo: 'ts-1' })).toEqual({ isSilent: false });
    expect(await orders.orderByNumber(VENDOR, 'TS-1')).toMatchObject({ status: 'paid', seenAt: now });

    later(MINUTE_MS);
    vendor.orders = [anOrder('TS-1', { status: 'picked_up' })];
    await orders.look(VENDOR, { orderNo: 'TS-1' });

    expect(await orders.orderByNumber(VENDOR, 'TS-1')).toMatchObject({ status: 'picked_up', seenAt: now });
    expect(vendor.asked.map(({ isSigned }) => isSigned)).toEqual([true, true]);
    expect(errors).toEqual([]);
  });

  it('is told again without a change by when it was last told alone', async () => {
    const said = anOrder('TS-1');
    vendor.orders = [said];
    await orders.look(VENDOR, { orderNo: 'TS-1' });
    const before = await orders.orderByNumber(VENDOR, 'TS-1');
    later(MINUTE_MS);
    await orders.look(VENDOR, { orderNo: 'TS-1' });

    expect(await orders.orderByNumber(VENDOR, 'TS-1')).toEqual({ ...before, seenAt: now });
  });

  it('keeps what was learnt here since, as at the counter', async () => {
    vendor.orders = [anOrder('TS-1')];
    await orders.look(VENDOR, { orderNo: 'TS-1' });
    const known = await orders.orderByNumber(VENDOR, 'TS-1');
    if (!known) throw new Error('not learnt');
    later(MINUTE_MS);
    await orders.change(known, { ...known, status: 'ready_for_pickup', updatedAt: now });
    later(MINUTE_MS);
    await orders.look(VENDOR, { orderNo: 'TS-1' });

    expect(await orders.orderByNumber(VENDOR, 'TS-1')).toMatchObject({ status: 'ready_for_pickup' });
  });

  it('is nobody’s but those asked for: what a system gives besides is left', async () => {
    const mine = anOrder('TS-1');
    const theirs = anOrder('TS-2', { phone: '+6281999999999', customerId: 'CU-2' });
    const all = { orders: async () => [mine, theirs] };
    const talkative = connectedOrders({
      store: shop.orders,
      systems: new Map([[VENDOR, { orders: all }]]),
      clock,
      onError: (e) => errors.push(e),
    });

    await talkative.look(VENDOR, { phone: PHONE });
    await talkative.look(VENDOR, { customerId: 'CU-1' });
    await talkative.look(VENDOR, { orderNo: 'TS-1' });

    expect(await shop.orders.ordersOfPhone(VENDOR, PHONE)).toMatchObject([{ orderNo: 'TS-1' }]);
    expect(await shop.orders.orderByNumber(VENDOR, 'TS-2')).toBeNull();
  });

  it('stays as it was last known while the system is away', async () => {
    vendor.orders = [anOrder('TS-1')];
    await orders.look(VENDOR, { phone: PHONE });
    later(MINUTE_MS);
    vendor.mood = 'shape';

    expect(await orders.look(VENDOR, { phone: PHONE })).toEqual({ isSilent: true });
    expect(await orders.ordersOfPhone(VENDOR, PHONE)).toMatchObject([{ orderNo: 'TS-1', seenAt: AS_OF }]);
    expect(errors).toEqual([]);
  });

  it('is learnt once by many who ask at once, and by two processes alike', async () => {
    vendor.orders = [anOrder('TS-1')];
    const systems = connected([vendor.connector(VENDOR)]);
    const other = connectedOrders({ store: shop.orders, systems, clock, onError: (e) => errors.push(e) });

    await Promise.all([1, 2, 3, 4].flatMap(() => [orders, other].map((one) => one.look(VENDOR, { orderNo: 'TS-1' }))));

    expect(vendor.asked).toHaveLength(2);
    expect(await shop.orders.ordersOfPhone(VENDOR, PHONE)).toHaveLength(1);
    expect(errors).toEqual([]);
  });
});

describe('who proves to be the customer of such an order', () => {
  const claim = (orderNo: string, lastFour: string, visitorKey = 'v-1') => ({
    vendorId: VENDOR,
    visitorKey,
    addressKey: null,
    orderNo,
    lastFour,
  });

  it('is believed by what that system says', async () => {
    vendor.orders = [anOrder('TS-1')];

    expect(await verifyOrder({ ...shop, orders }, claim('TS-1', '7890'))).toEqual({ verified: 'CU-1' });
    expect(await verifyOrder({ ...shop, orders }, claim('TS-1', '7891'))).toBe('failed');
    expect(await verifyOrder({ ...shop, orders }, claim('TS-9', '7890'))).toBe('failed');
  });

  it('is told nothing of whether there is such an order while it is silent, and guesses no more often', async () => {
    vendor.orders = [anOrder('TS-1')];
    await orders.look(VENDOR, { orderNo: 'TS-1' });
    later(MINUTE_MS);
    vendor.mood = 'error';
    const said = [];
    for (const orderNo of ['TS-1', 'TS-8', 'TS-1', 'TS-1'])
      said.push(await verifyOrder({ ...shop, orders }, claim(orderNo, '0000', 'v-2')));

    expect(said).toEqual(['unseen', 'unseen', 'unseen', 'locked']);
    expect(await verifyOrder({ ...shop, orders }, claim('TS-1', '7890', 'v-3'))).toEqual({ verified: 'CU-1' });
  });
});
