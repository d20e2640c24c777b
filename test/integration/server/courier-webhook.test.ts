import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OrderCard } from '../../../contract/cards.ts';
import type { Order } from '../../../core/orders/order.ts';
import { call, signatureOf } from '../../support/http.ts';
import { minute, putOrder } from '../../support/orders.ts';
import { type RunningProcess, startServer } from '../../support/processes.ts';
import { aVendor, type TestVendor } from '../../support/vendor.ts';
import { aWorld, type World } from '../../support/world.ts';

const SECRET = 'courier-secret-of-the-tests';
const OTHERS = 'courier-secret-of-another-vendor';
let world: World;
let other: TestVendor;
let a: RunningProcess;
let b: RunningProcess;
let token: string;
beforeAll(async () => {
  world = await aWorld('courier-webhook');
  other = await aVendor(world.core, world.core.connection);
  const COURIER_ACCOUNTS = `kurir:${world.vendor.vendorId}:${SECRET} kurir:${other.vendorId}:${OTHERS}`;
  [a, b] = await Promise.all([
    startServer(world.services, { COURIER_ACCOUNTS }),
    startServer(world.services, { COURIER_ACCOUNTS }),
  ]);
  token = await world.vendor.agentToken(await world.vendor.agent('Ani'));
});
afterAll(() => world.close());

const anOrderOf = (vendor: TestVendor, but: Partial<Order> = {}) =>
  putOrder(world.core.connection, { vendorId: vendor.vendorId, ...but });
const STATUSES = ['allocating', 'out_for_pickup', 'picked', 'out_for_delivery', 'delivered'];
const bodyOf = (orderNo: string, status: string) => ({
  event_id: `${orderNo}-${status}`,
  booking_id: `KR-${orderNo}`,
  store_order_id: orderNo,
  status,
  event_date: minute(4 + 5 * STATUSES.indexOf(status)).toISOString(),
  driver: { name: 'Slamet Riyadi', phone: '+6281234564286' },
});

interface Sent {
  url?: string;
  provider?: string;
  secret?: string;
  signature?: string | null;
}
function post(body: unknown, { url = a.url, provider = 'kurir', secret = SECRET, signature }: Sent = {}) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const header = signature === undefined ? signatureOf(text, secret) : signature;
  return call(`${url}/api/v1/webhooks/courier/${provider}`, {
    body: text,
    headers: header === null ? {} : { 'x-courier-signature': header },
  });
}
const cardOf = async (orderNo: string) =>
  ((await call(`${a.url}/api/v1/orders/${orderNo}`, { token })).body as { order: OrderCard }).order;
const kept = () => world.core.connection.collection('courier_events').countDocuments();

describe('a courier’s webhook', () => {
  it('shows on the order it is about', async () => {
    const { orderNo } = await anOrderOf(world.vendor);

    for (const status of STATUSES.slice(0, 4)) expect((await post(bodyOf(orderNo, status))).status).toBe(200);

    const card = await cardOf(orderNo);
    expect(card).toMatchObject({ status: 'out_for_delivery', courierName: 'Slamet' });
    expect(card.timeline.slice(3).map(({ code }) => code)).toEqual([
      'courier_search',
      'courier_assigned',
      'picked_by_courier',
      'on_the_way',
    ]);
    expect(JSON.stringify(card)).not.toContain('4286');
  });

  it('comes to the same in any sequence, repeated, and to several servers at once', async () => {
    const { orderNo } = await anOrderOf(world.vendor);
    const all = STATUSES.map((status) => bodyOf(orderNo, status));

    const answers = await Promise.all(
      [...all.toReversed(), ...all, ...all].map((body, i) => post(body, { url: i % 2 ? a.url : b.url })),
    );

    expect(answers.map(({ status }) => status)).toEqual(Array(15).fill(200));
    const card = await cardOf(orderNo);
    expect(card.status).toBe('delivered');
    expect(card.timeline).toHaveLength(3 + 5);
  });

  it('about an order nobody knows is kept, and answered 200', async () => {
    const before = await kept();

    expect((await post(bodyOf('DK-NOBODYS', 'picked'))).status).toBe(200);
    expect(await kept()).toBe(before + 1);
  });

  it('moves no order of another vendor, whatever its number', async () => {
    const { orderNo } = await anOrderOf(other);

    expect((await post(bodyOf(orderNo, 'delivered'))).status).toBe(200);
    const theirs = await world.core.connection.collection('orders').findOne({ vendorId: other.vendorId, orderNo });
    expect(theirs?.status).toBe('picking');

    expect((await post(bodyOf(orderNo, 'delivered'), { secret: OTHERS })).status).toBe(200);
    const moved = await world.core.connection.collection('orders').findOne({ vendorId: other.vendorId, orderNo });
    expect(moved?.status).toBe('delivered');
  });

  it('that happened in a time to come happened when it was heard', async () => {
    const { orderNo } = await anOrderOf(world.vendor);

    await post({ ...bodyOf(orderNo, 'picked'), event_date: '2099-01-01T00:00:00Z' });

    expect(Date.parse((await cardOf(orderNo)).updatedAt)).toBeLessThanOrEqual(Date.now());
    expect((await cardOf(orderNo)).status).toBe('out_for_delivery');
  });

  it('with a status we do not know is answered 200 and stores nothing', async () => {
    const before = await kept();

    expect((await post({ ...bodyOf('DK-1', 'picked'), status: 'on_hold' })).status).toBe(200);
    expect(await kept()).toBe(before);
  });
});

describe('a courier’s webhook that is not as it should be', () => {
  const body = JSON.stringify(bodyOf('DK-1', 'picked'));
  it.each([
    ['not signed', { signature: null }],
    ['signed with another secret', { secret: 'another-secret-altogether' }],
    ['signed for another body', { signature: signatureOf('{}', SECRET) }],
    ['signed, cut short', { signature: signatureOf(body, SECRET).slice(0, -1) }],
  ])('(%s) is refused and stores nothing', async (_what, sent) => {
    const before = await kept();

    expect(await post(body, sent)).toMatchObject({ status: 401, body: { code: 'signature_invalid' } });
    expect(await kept()).toBe(before);
  });

  it.each([
    ['not JSON', '{"event_id":'],
    ['without an order', { ...bodyOf('DK-1', 'picked'), store_order_id: undefined }],
    ['a list', []],
    ['nothing', ''],
  ])('(%s) is refused and stores nothing', async (_what, wrong) => {
    const before = await kept();

    expect(await post(wrong)).toMatchObject({ status: 400, body: { code: 'invalid_input' } });
    expect(await kept()).toBe(before);
  });

  it.each(['gosok', 'constructor', '__proto__'])(
    '(of the provider %s, whom we do not know) is not found',
    async (provider) => {
      expect((await post(body, { provider })).status).toBe(404);
    },
  );

  it('leaves no secret and no phone in the log', async () => {
    for (const server of [a, b]) expect(await server.output()).not.toMatch(/courier-secret|81234564286/);
  });
});
