import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Claim, VERIFY_LIMITS, verifyOrder } from '../../../core/orders/verify-order.ts';
import { VENDOR } from '../../support/demo-data.ts';
import { demoShop, type Shop } from '../../support/demo-shop.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await demoShop('verify');
});
afterAll(() => shop.close());

/** TS241365 was ordered by C-0027 with +6281200010962. */
const RIGHT = { orderNo: 'TS241365', lastFour: '0962' };
const WRONG = { ...RIGHT, lastFour: '1111' };
let visitors = 0;
function claim(more: Partial<Claim>) {
  visitors += 1;
  const own = { vendorId: VENDOR, visitorKey: `visitor-${visitors}`, addressKey: `address-${visitors}` };
  return verifyOrder(shop, { ...own, ...RIGHT, ...more });
}
const times = (n: number, run: () => Promise<unknown>) => Promise.all(Array.from({ length: n }, run));
const lapse = (_id: string) =>
  shop.connection
    .collection<{ _id: string }>('verification_tries')
    .updateOne({ _id }, { $set: { until: new Date(0) } });

describe('a visitor who names an order', () => {
  it('is believed with the last four digits of its phone, however they write its number', async () => {
    expect(await claim({})).toEqual({ verified: 'C-0027' });
    expect(await claim({ orderNo: '#ts 241365' })).toEqual({ verified: 'C-0027' });
  });

  it('hears the same of a wrong digit, an unknown order and another vendor', async () => {
    expect(await claim(WRONG)).toBe('failed');
    expect(await claim({ orderNo: 'TS999999' })).toBe('failed');
    expect(await claim({ vendorId: 'somebody-else' })).toBe('failed');
  });

  it('has three tries, the fourth is locked though it is right, and a day later begins anew', async () => {
    const visitorKey = 'three-tries';
    const unknown = { orderNo: 'TS000001' };
    for (let i = 0; i < 3; i += 1) expect(await claim({ ...unknown, visitorKey })).toBe('failed');

    expect(await claim({ visitorKey })).toBe('locked');

    await lapse(`${VENDOR}:visitor:${visitorKey}`);
    expect(await claim({ visitorKey })).toEqual({ verified: 'C-0027' });
  });

  it('is not charged for being right', async () => {
    const visitorKey = 'right';
    for (let i = 0; i < 5; i += 1) expect(await claim({ visitorKey })).toEqual({ verified: 'C-0027' });
  });
});

describe('guessers who share the work', () => {
  it('get ten failures an order and day between them, however many at once', async () => {
    const orderNo = 'TS241742';

    const said = await times(30, () => claim({ ...WRONG, orderNo }));

    expect(said.filter((word) => word === 'failed')).toHaveLength(VERIFY_LIMITS.order.tries);
    expect(said.filter((word) => word === 'locked')).toHaveLength(20);
    expect(await claim({ orderNo, lastFour: '7844' })).toBe('locked');
    expect(await claim({})).toEqual({ verified: 'C-0027' });
  });

  it('get ten failures an address and hour, and then can lock no order', async () => {
    const addressKey = 'one-address';
    let n = 0;
    const orderNo = 'TS000100';
    const said = await times(15, () => {
      n += 1;
      return claim({ orderNo: `TS0002${n}`, addressKey });
    });
    await times(20, () => claim({ orderNo, addressKey }));

    expect(said.filter((word) => word === 'failed')).toHaveLength(VERIFY_LIMITS.address.tries);
    expect(await claim({ orderNo })).toBe('failed');
  });

  it('are counted by orders that do not exist as by those that do', async () => {
    const said = await times(12, () => claim({ orderNo: 'TS000300' }));

    expect(said.filter((word) => word === 'failed')).toHaveLength(VERIFY_LIMITS.order.tries);
  });

  it('leave counters that vanish by themselves', async () => {
    const indexes = await shop.connection.collection('verification_tries').indexes();

    expect(indexes).toContainEqual(expect.objectContaining({ key: { until: 1 }, expireAfterSeconds: 0 }));
  });
});

describe('orders', () => {
  it('are found by number, phone and customer, newest first, within the vendor alone', async () => {
    const order = await shop.orders.orderByNumber(VENDOR, 'ts241365');
    const ofPhone = await shop.orders.ordersOfPhone(VENDOR, '+6281200010962', 50);

    expect(order).toMatchObject({ orderNo: 'TS241365', customerId: 'C-0027', branchId: 'TS-KBJ' });
    expect(ofPhone.map(({ orderNo }) => orderNo)).toContain('TS241365');
    expect(await shop.orders.ordersOfCustomer(VENDOR, 'C-0027', 50)).toEqual(ofPhone);
    const placed = ofPhone.map(({ placedAt }) => placedAt.getTime());
    expect(placed).toEqual(placed.toSorted((a, b) => b - a));
    expect(await shop.orders.orderByNumber('somebody-else', 'TS241365')).toBeNull();
    expect(await shop.orders.ordersOfPhone('somebody-else', '+6281200010962')).toEqual([]);
  });
});
