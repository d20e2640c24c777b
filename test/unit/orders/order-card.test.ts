import { describe, expect, it } from '@jest/globals';
import { orderCard } from '../../../contract/cards.ts';
import { isLate } from '../../../core/orders/late.ts';
import { toOrderCard } from '../../../core/orders/order-card.ts';
import { toOrder } from '../../../scripts/seed/convert.ts';
import { shiftTo } from '../../../scripts/seed/shift.ts';
import { AS_OF, demoBranches, demoFiles, VENDOR } from '../../support/demo-data.ts';

async function everyOrder() {
  const { orders, products } = await demoFiles();
  const nameEnOf = new Map(products.map(({ sku, name_en }) => [sku, name_en]));
  const unmoved = shiftTo(AS_OF, AS_OF);
  return orders.map((file) => ({ file, order: toOrder(VENDOR, file, unmoved, nameEnOf) }));
}

describe('the card of an order', () => {
  it('fits the contract for every order of the demo', async () => {
    const branchOf = await demoBranches();
    for (const { order } of await everyOrder()) {
      const card = toOrderCard(order, branchOf(order.branchId), AS_OF);
      expect(orderCard.parse(card)).toEqual(card);
    }
  });

  it('shows nobody’s phone, address or tracking number, and the courier by first name', async () => {
    const branchOf = await demoBranches();
    const { order } = (await everyOrder()).find(({ file }) => file.status === 'out_for_delivery') ?? fail();
    const courier = { name: 'Slamet Riyadi Putra', phoneMasked: '+62 8xx-1', vehicle: 'motor', trackingNo: 'SK1' };
    const secret = { ...order, fulfilment: { ...order.fulfilment, courier, pickupCode: '1234' } };

    const card = toOrderCard(secret, branchOf(order.branchId), AS_OF);

    expect(card.courierName).toBe('Slamet');
    expect(card.pickupCode).toBeNull();
    const text = JSON.stringify(card);
    for (const hidden of [order.phone, order.phone.slice(-4), order.customerId, 'Riyadi', 'SK1', '8xx']) {
      expect(text).not.toContain(hidden);
    }
    expect(text).not.toContain(order.fulfilment.area);
  });

  it('shows the pickup code while something waits to be picked up', async () => {
    const branchOf = await demoBranches();
    const { file, order } = (await everyOrder()).find(({ file }) => file.status === 'ready_for_pickup') ?? fail();

    expect(toOrderCard(order, branchOf(order.branchId), AS_OF).pickupCode).toBe(file.fulfilment.pickup_code);
  });
});

describe('whether an order is late', () => {
  it('agrees with the vendor’s own word for all that go by courier', async () => {
    const wrong = (await everyOrder())
      .filter(({ file }) => file.fulfilment.method !== 'pickup')
      .filter(({ file, order }) => isLate(order, AS_OF) !== file.late)
      .map(({ file }) => `${file.order_no} ${file.status} ${file.late}`);

    expect(wrong).toEqual([]);
  });

  it('changes the moment the promise is broken', async () => {
    const { order } = (await everyOrder()).find(({ file }) => file.status === 'picking') ?? fail();
    const promisedAt = new Date('2026-11-20T14:30:00+07:00');
    const due = { ...order, fulfilment: { ...order.fulfilment, method: 'courier_30min' as const, promisedAt } };

    expect(isLate(due, promisedAt)).toBe(false);
    expect(isLate(due, new Date(promisedAt.getTime() + 1))).toBe(true);
  });

  it('is never so for what was ready in time, however long it waits', async () => {
    const { order } = (await everyOrder()).find(({ file }) => file.status === 'ready_for_pickup') ?? fail();
    const inTime = { ...order, fulfilment: { ...order.fulfilment, promisedAt: order.updatedAt } };

    expect(isLate(inTime, new Date(AS_OF.getTime() + 10 * 24 * 3_600_000))).toBe(false);
  });
});

function fail(): never {
  throw new Error('the demo has no such order');
}
