import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type OpenOrder, openOrders } from '../../../demo/courier/orders.ts';
import { type CourierSimulator, startCourier } from '../../../demo/courier/start-courier.ts';
import { demoFiles } from '../../support/demo-data.ts';
import { eventually } from '../../support/eventually.ts';
import { anOrder, putOrder } from '../../support/orders.ts';
import { type RunningProcess, startServer, startWorkers } from '../../support/processes.ts';
import { aWorld, type World } from '../../support/world.ts';

const SECRET = 'secret-of-the-courier-tests';
let world: World;
let server: RunningProcess;
let courier: CourierSimulator;
let orders: OpenOrder[];
beforeAll(async () => {
  world = await aWorld('courier-simulator');
  const COURIER_ACCOUNTS = `kurir:${world.vendor.vendorId}:${SECRET}`;
  [server] = await Promise.all([startServer(world.services, { COURIER_ACCOUNTS }), startWorkers(world.services)]);
  orders = openOrders(await demoFiles()).filter(({ status }) => status === 'picking');
  courier = await startCourier({
    ...{ port: 0, secret: SECRET, orders, riders: 0, speed: 20_000, retryBaseMs: 20 },
    webhookUrl: `${server.url}/api/v1/webhooks/courier/kurir`,
  });
});
afterAll(async () => {
  await courier?.stop();
  await world?.close();
});

const statusOf = async (orderNo: string) =>
  (await world.core.connection.collection('orders').findOne({ orderNo }))?.status;

describe('a ride of the simulator', () => {
  it('ends on the order as it ended on the road, though all of it was repeated, mixed up and once signed wrongly', async () => {
    const [delivered, returned] = orders as [OpenOrder, OpenOrder];
    for (const { orderNo } of [delivered, returned]) {
      await putOrder(world.core.connection, { vendorId: world.vendor.vendorId, orderNo });
    }
    courier.faults({ repeat: 3, reorder: true, badSignatures: 1 });

    courier.ride(delivered.orderNo);
    courier.ride(returned.orderNo, { end: 'returned' });

    await eventually(async () => {
      expect(await statusOf(delivered.orderNo)).toBe('delivered');
      expect(await statusOf(returned.orderNo)).toBe('failed_delivery');
    });
    await eventually(() => expect(courier.pending()).toBe(0));
    expect(courier.deliveries().filter(({ status }) => status !== 200)).toMatchObject([{ status: 401 }]);
  });

  it('that is late brings the order before people by itself', async () => {
    const order = orders[2] as OpenOrder;
    const { vendorId } = world.vendor;
    const fulfilment = { ...anOrder().fulfilment, promisedAt: new Date(Date.now() + 300) };
    const { customerId } = await putOrder(world.core.connection, { vendorId, orderNo: order.orderNo, fulfilment });
    const line = await world.vendor.shopperLine(server.url, 'waits-for-it-0123456');
    const sent = await line.get<{ message: { conversationId: string } }>('message:send', {
      ...{ kind: 'text', conversationId: null, clientId: 'c-1', text: 'halo' },
    });
    const { conversationId } = sent.message;
    const record = await world.core.conversations.byId(vendorId, conversationId);
    await world.core.contacts.setCustomer(vendorId, record?.state.contactId ?? '', customerId);

    courier.faults({ repeat: 1, reorder: false });
    courier.ride(order.orderNo, { speed: 1 });

    const notice = await line.fact<{ kind: string; content: { text: string } }>(
      'message:added',
      ({ kind, content }) => kind === 'card' && content.text.includes('belum sampai'),
    );
    expect(notice.content.text).toContain(order.orderNo);
    expect((await world.core.log.current(vendorId, conversationId)).status).toBe('waiting');
  });
});
