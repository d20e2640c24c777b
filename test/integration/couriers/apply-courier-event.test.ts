import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CourierStep } from '../../../contract/codes.ts';
import type { Catalogue } from '../../../core/catalogue.ts';
import { applyCourierEvent } from '../../../core/couriers/apply-courier-event.ts';
import type { CourierEvent } from '../../../core/couriers/courier-event.ts';
import type { Order } from '../../../core/orders/order.ts';
import { orderTasks } from '../../../workers/order-tasks.ts';
import { coreWithCatalogue, type TestCore, VENDOR } from '../../support/core.ts';
import { clockAt } from '../../support/demo-data.ts';
import { aCourierEvent, minute, putOrder } from '../../support/orders.ts';

let core: TestCore;
let catalogue: Catalogue;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ core, catalogue, close } = await coreWithCatalogue('courier-events'));
});
afterAll(() => close());

const JOURNEY: CourierStep[] = ['allocating', 'to_pickup', 'picked_up', 'on_the_way', 'delivered'];
const eventsOf = ({ orderNo }: Order): CourierEvent[] =>
  JOURNEY.map((step, i) =>
    aCourierEvent({ vendorId: VENDOR, orderNo, eventId: `${orderNo}-${step}`, step, at: minute(4 + 5 * i) }),
  );
const take = async (event: CourierEvent) => applyCourierEvent(catalogue, await catalogue.courierEvents.keep(event));
const orderNow = async ({ orderNo }: Order) => (await catalogue.orders.orderByNumber(VENDOR, orderNo)) as Order;
const kept = ({ orderNo }: Pick<Order, 'orderNo'>) =>
  core.connection.collection('courier_events').find({ orderNo }).sort({ _id: 1 }).toArray();
/** One round of what a worker's sweep does with orders. */
async function sweepOrders(): Promise<void> {
  const onError = (error: unknown) => void core.errors.push(error);
  const tasks = orderTasks({ ...core, ...catalogue, clock: clockAt(minute(5)), onError });
  for (const task of tasks) await task();
}
const makeDue = (orderNo: string) =>
  core.connection
    .collection('courier_events')
    .updateMany({ orderNo, dueAt: { $exists: true } }, { $set: { dueAt: new Date(0) } });

describe('events of one order', () => {
  it('all at once, each three times, are each taken up once', async () => {
    const order = await putOrder(core.connection, { vendorId: VENDOR });
    const all = eventsOf(order);

    await Promise.all([...all, ...all.toReversed(), ...all].map(take));

    const now = await orderNow(order);
    expect(now.status).toBe('delivered');
    expect(now.events.slice(3).map(({ code }) => code)).toEqual([
      'courier_search',
      'courier_assigned',
      'picked_by_courier',
      'on_the_way',
      'delivered',
    ]);
    expect(now.rev).toBe(5);
    expect((await kept(order)).map(({ outcome, dueAt }) => [outcome, dueAt])).toEqual(
      Array(5).fill(['applied', undefined]),
    );
  });

  it('change an order that is fetched by the shopper in nothing', async () => {
    const fulfilment = {
      ...(await putOrder(core.connection, { vendorId: VENDOR })).fulfilment,
      method: 'pickup' as const,
    };
    const order = await putOrder(core.connection, { vendorId: VENDOR, fulfilment });

    expect(await take(eventsOf(order)[2] as CourierEvent)).toBe('ignored');

    expect(await orderNow(order)).toEqual(order);
  });

  it('of another vendor’s account leave the order alone', async () => {
    const order = await putOrder(core.connection, { vendorId: VENDOR });

    expect(await take({ ...(eventsOf(order)[2] as CourierEvent), vendorId: 'v-stranger' })).toBe('unknown_order');

    expect(await orderNow(order)).toEqual(order);
  });

  it('make the demo’s order one that somebody changed', async () => {
    const order = await putOrder(core.connection, { vendorId: VENDOR });
    const _id = `${VENDOR}:${order.orderNo}` as never;
    await core.connection.collection('orders').updateOne({ _id }, { $set: { isDemo: true } });

    await take(eventsOf(order)[0] as CourierEvent);

    expect(await core.connection.collection('orders').findOne({ _id })).not.toHaveProperty('isDemo');
  });
});

describe('an event that was kept and not carried over', () => {
  it('is carried over by the sweep, when the process ended in between', async () => {
    const order = await putOrder(core.connection, { vendorId: VENDOR });
    for (const event of eventsOf(order)) await catalogue.courierEvents.keep(event);

    await sweepOrders();

    expect((await orderNow(order)).status).toBe('delivered');
    expect((await kept(order)).map(({ outcome }) => outcome)).toEqual(Array(5).fill('applied'));
  });

  it('waits for its order, and is carried over once that is known', async () => {
    const early = { orderNo: 'DK-LATER' };
    const [event] = eventsOf(early as Order).slice(2);
    expect(await take(event as CourierEvent)).toBe('unknown_order');
    const [waiting] = await kept(early);
    await sweepOrders(); // not due yet
    const [unmoved] = await kept(early);
    await putOrder(core.connection, { vendorId: VENDOR, ...early });
    await makeDue(early.orderNo);

    await sweepOrders();

    expect([waiting?.tries, unmoved?.tries]).toEqual([1, 1]);
    expect(waiting?.dueAt.getTime()).toBeGreaterThan(Date.now());
    expect((await orderNow(early as Order)).status).toBe('out_for_delivery');
    expect((await kept(early))[0]).toMatchObject({ outcome: 'applied' });
  });

  it('is given up after days, and stays to be looked at', async () => {
    const nowhere = { orderNo: 'DK-NOWHERE' };
    await take(eventsOf(nowhere as Order)[0] as CourierEvent);
    await core.connection
      .collection('courier_events')
      .updateMany(nowhere, { $set: { tries: 100, dueAt: new Date(0) } });

    await sweepOrders();

    const [given] = await kept(nowhere);
    expect(given).toMatchObject({ outcome: 'unknown_order', tries: 101 });
    expect(given).not.toHaveProperty('dueAt');
  });

  it('counts one try, however many look at it at the same time', async () => {
    const nowhere = { orderNo: 'DK-CROWD' };
    const [event] = eventsOf(nowhere as Order);
    const waiting = await catalogue.courierEvents.keep(event as CourierEvent);

    await Promise.all(Array.from({ length: 5 }, () => applyCourierEvent(catalogue, waiting)));

    expect((await kept(nowhere))[0]).toMatchObject({ tries: 1 });
  });

  it('keeps nothing behind it waiting, when it cannot be applied at all', async () => {
    const poison = await putOrder(core.connection, { vendorId: VENDOR, events: 'broken' as never });
    const good = await putOrder(core.connection, { vendorId: VENDOR });
    for (const order of [poison, good]) await catalogue.courierEvents.keep(eventsOf(order)[4] as CourierEvent);

    await sweepOrders();

    expect((await orderNow(good)).status).toBe('delivered');
    const [failed] = await kept(poison);
    expect(failed).toMatchObject({ outcome: 'failed', tries: 1 });
    expect(failed?.dueAt.getTime()).toBeGreaterThan(Date.now());
    expect(core.errors.splice(0)).toHaveLength(1);
  });
});
