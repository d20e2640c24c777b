import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from '@jest/globals';
import { isSigned } from '../../../channels/whatsapp/signature.ts';
import { type KurirWebhook, kurirWebhook } from '../../../contract/courier.ts';
import { distanceM } from '../../../core/branches/distance.ts';
import { ENDS, journeyOf } from '../../../demo/courier/journey.ts';
import { type OpenOrder, openOrders } from '../../../demo/courier/orders.ts';
import { type CourierOptions, startCourier } from '../../../demo/courier/start-courier.ts';
import { demoFiles } from '../../support/demo-data.ts';
import { eventually } from '../../support/eventually.ts';
import { call } from '../../support/http.ts';

const cleanups: Array<() => unknown> = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

const SECRET = 'secret-of-the-courier-tests';
const orders = openOrders(await demoFiles());
const inPreparation = orders.find(({ status, distanceM: far }) => status === 'picking' && far < 2_000) as OpenOrder;
const JOURNEY = journeyOf(inPreparation).map(({ status }) => status);

interface Heard {
  event: KurirWebhook;
  isSigned: boolean;
}
/** Listens as Dekat does: takes what is signed, and says no as often as told. */
async function aDekat({ refusals = 0 } = {}) {
  const heard: Heard[] = [];
  let left = refusals;
  const server = createServer(async (req, res) => {
    const body = await text(req);
    const header = req.headers['x-courier-signature'];
    const signed = isSigned(Buffer.from(body), header, SECRET);
    heard.push({ event: kurirWebhook.parse(JSON.parse(body)), isSigned: signed });
    left -= 1;
    res.writeHead(left >= 0 ? 503 : signed ? 200 : 401).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  cleanups.push(() => new Promise((resolve) => server.close(resolve)));
  return { heard, webhookUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/kurir` };
}
/** A thousand times faster than life and more: a ride takes a moment. */
async function aCourier(webhookUrl: string, but: Partial<CourierOptions> = {}) {
  const courier = await startCourier({
    ...{ port: 0, webhookUrl, secret: SECRET, orders, riders: 0, speed: 20_000, retryBaseMs: 5 },
    ...but,
  });
  cleanups.push(() => courier.stop());
  return courier;
}
const { orderNo } = inPreparation;
const statuses = (heard: Heard[]) => heard.map(({ event }) => event.status);

describe('the demo’s open courier orders', () => {
  it('are those in preparation, paid, and on their way, in that order', () => {
    expect(
      ['picking', 'paid', 'out_for_delivery'].map((one) => orders.filter(({ status }) => status === one).length),
    ).toEqual([19, 13, 40]);
    expect(orders[0]?.status).toBe('picking');
  });

  it('go as far as their orders say', () => {
    for (const { from, to, distanceM: far } of orders) {
      expect(Math.abs(distanceM(from, to) - far)).toBeLessThanOrEqual(0.01 * far + 1);
    }
  });
});

describe('a journey', () => {
  it('walks a line from the branch to the shopper, ever later and ever nearer', () => {
    const stages = journeyOf(inPreparation);
    const left = stages.map(({ position }) => distanceM(position, inPreparation.to));

    expect(stages.map(({ minute }) => minute)).toEqual([...stages.map(({ minute }) => minute)].sort((a, b) => a - b));
    expect(left).toEqual([...left].sort((a, b) => b - a));
    expect(stages.at(-1)).toMatchObject({ status: 'delivered', position: inPreparation.to });
    expect([...new Set(JOURNEY)]).toEqual(['allocating', 'out_for_pickup', 'picked', 'out_for_delivery', 'delivered']);
  });

  it('of what is on its way already is the rest of it', () => {
    expect(journeyOf({ ...inPreparation, status: 'out_for_delivery' })[0]?.status).toBe('out_for_delivery');
  });

  it('may end otherwise', () => {
    const last = ENDS.map((end) =>
      journeyOf(inPreparation, end)
        .slice(-2)
        .map(({ status }) => status),
    );

    expect(last).toEqual([
      ['out_for_delivery', 'delivered'],
      ['out_for_delivery', 'cancelled'],
      ['cancelled', 'returned'],
    ]);
    expect(journeyOf(inPreparation, 'returned').at(-1)?.position).toEqual(inPreparation.from);
  });
});

describe('a rider', () => {
  it('tells the whole journey, signed, each event under a name that is the same at every start', async () => {
    const first = await aDekat();
    const second = await aDekat();

    for (const { webhookUrl } of [first, second]) await aCourier(webhookUrl, { riders: 1, orders: [inPreparation] });

    await eventually(() => expect(statuses(first.heard)).toEqual(JOURNEY));
    await eventually(() => expect(statuses(second.heard)).toEqual(JOURNEY));
    const names = ({ heard }: typeof first) => heard.map(({ event }) => event.event_id);
    expect(names(first)).toEqual(names(second));
    expect(new Set(names(first)).size).toBe(JOURNEY.length);
    expect(first.heard.every((one) => one.isSigned)).toBe(true);
    expect(new Set(first.heard.map(({ event }) => event.store_order_id))).toEqual(new Set([orderNo]));
  });

  it('sent out anew makes a journey of its own, never a repeat of one told before', async () => {
    const { heard, webhookUrl } = await aDekat();
    const courier = await aCourier(webhookUrl);
    courier.ride(orderNo);
    await eventually(() => expect(courier.rides()).toMatchObject([{ isOver: true }]));

    courier.ride(orderNo, { end: 'returned' });

    await eventually(() => expect(statuses(heard).at(-1)).toBe('returned'));
    expect(new Set(heard.map(({ event }) => event.booking_id)).size).toBe(2);
    expect(new Set(heard.map(({ event }) => event.event_id)).size).toBe(heard.length);
  });

  it('tells again what was not taken, and in order', async () => {
    const { heard, webhookUrl } = await aDekat({ refusals: 3 });

    (await aCourier(webhookUrl)).ride(orderNo);

    await eventually(() => expect(statuses(heard)).toEqual([...Array(3).fill('allocating'), ...JOURNEY]));
  });

  it('is one at a time for an order, and only of orders there are', async () => {
    const { webhookUrl } = await aDekat();
    const courier = await aCourier(webhookUrl, { speed: 1 });

    expect(courier.ride(orderNo)).toMatchObject({ orderNo, status: 'allocating' });
    expect(courier.ride(orderNo)).toBeNull();
    expect(courier.ride('TS000000')).toBeNull();
  });
});

describe('riders who go by themselves', () => {
  it('bring one order after the other, and leave alone what is on its way', async () => {
    const { heard, webhookUrl } = await aDekat();
    const some = [inPreparation, ...orders.filter(({ status }) => status !== 'picking').slice(12, 15)];

    await aCourier(webhookUrl, { riders: 1, speed: 100_000, orders: some });

    const wanted = some.filter(({ status }) => status !== 'out_for_delivery').map((one) => one.orderNo);
    await eventually(() =>
      expect(heard.filter(({ event }) => event.status === 'delivered')).toHaveLength(wanted.length),
    );
    expect([...new Set(heard.map(({ event }) => event.store_order_id))]).toEqual(wanted);
  });
});

describe('what goes wrong on the way', () => {
  it.each([
    ['is repeated', { repeat: 3 }, JOURNEY.flatMap((status) => [status, status, status])],
    ['is lost', { lose: 2 }, JOURNEY.slice(2)],
    ['comes the other way round', { reorder: true }, swapped(JOURNEY)],
    ['is signed wrongly at first', { badSignatures: 1 }, ['allocating', ...JOURNEY]],
  ] as Array<[string, object, string[]]>)('%s', async (_what, faults, expected) => {
    const { heard, webhookUrl } = await aDekat();
    const courier = await aCourier(webhookUrl);
    courier.faults(faults);

    courier.ride(orderNo);

    await eventually(() => expect(statuses(heard)).toEqual(expected));
  });

  it('is slow: the rider is late', async () => {
    const { heard, webhookUrl } = await aDekat();
    const courier = await aCourier(webhookUrl, { speed: 1_000 });
    courier.faults({ slow: 100 });

    const ride = courier.ride(orderNo);

    await eventually(() => expect(heard).toHaveLength(1));
    expect(ride).toMatchObject({ status: 'allocating', isOver: false });
  });
});

/** In pairs, the second first; an odd one last. */
function swapped<T>(all: T[]): T[] {
  const pairs = Array.from({ length: Math.ceil(all.length / 2) }, (_, i) => all.slice(2 * i, 2 * i + 2).reverse());
  return pairs.flat();
}

describe('the control API', () => {
  it('sends a rider out, shows the road, and plays failures', async () => {
    const { webhookUrl } = await aDekat();
    const { url } = await aCourier(webhookUrl, { speed: 1 });
    const api = `${url}/courier/api`;

    const sent = await call(`${api}/riders`, { body: { orderNo: orderNo.toLowerCase(), end: 'returned' } });

    expect(sent).toMatchObject({ status: 201, body: { ride: { orderNo, status: 'allocating', isOver: false } } });
    expect(await call(`${api}/riders`, { body: { orderNo } })).toMatchObject({ status: 409 });
    expect((await call(`${api}/riders`)).body).toMatchObject({ riders: [{ orderNo, position: inPreparation.from }] });
    expect(await call(`${api}/faults`, { method: 'PATCH', body: { repeat: 2 } })).toMatchObject({
      body: { faults: { repeat: 2, lose: 0 } },
    });
    expect(await call(`${api}/faults`, { method: 'PATCH', body: { repeat: 0 } })).toMatchObject({ status: 400 });
    expect(await call(`${api}/faults`, { method: 'DELETE' })).toMatchObject({ body: { faults: { repeat: 1 } } });
    await eventually(async () =>
      expect((await call(`${api}/deliveries`)).body).toMatchObject({
        deliveries: [{ orderNo, status: 200 }],
        pending: 0,
      }),
    );
    expect((await call(`${url}/healthz`)).status).toBe(200);
  });
});
