import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Catalogue } from '../../../core/catalogue.ts';
import { sayAsShopper } from '../../../core/conversations/say-as-shopper.ts';
import type { Order } from '../../../core/orders/order.ts';
import { tellOrderNotices } from '../../../core/orders/order-notices.ts';
import { confirmPickup, expirePickups, makeReady, PICKUP_TRIES, unlockPickup } from '../../../core/orders/pickup.ts';
import { coreWithCatalogue, type TestCore } from '../../support/core.ts';
import { clockAt } from '../../support/demo-data.ts';
import { anOrder, minute, putOrder } from '../../support/orders.ts';
import { aVendor, type TestVendor } from '../../support/vendor.ts';

let core: TestCore;
let catalogue: Catalogue;
let vendor: TestVendor;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ core, catalogue, close } = await coreWithCatalogue('pickup'));
  vendor = await aVendor(core, core.connection);
});
afterAll(() => close());

const READY_AT = minute(20);
const HOUR = 60;
const forPickup = { ...anOrder().fulfilment, method: 'pickup' as const, fee: 0 };
const anOrderToFetch = (but: Partial<Order> = {}) =>
  putOrder(core.connection, { vendorId: vendor.vendorId, fulfilment: forPickup, ...but });
const deps = (at: Date) => ({
  ...core,
  ...catalogue,
  clock: clockAt(at),
  onError: (e: unknown) => void core.errors.push(e),
});
const anybody = () => true;
const AGENT = 'ag-tia';
const ready = ({ orderNo }: Order, at = READY_AT) =>
  makeReady(deps(at), vendor.vendorId, orderNo, { agentId: AGENT, mayHandle: anybody });
const fetched = ({ orderNo }: Order, code: string, mayHandle = anybody) =>
  confirmPickup(deps(minute(40)), vendor.vendorId, { orderNo, code }, { agentId: AGENT, mayHandle });
const orderNow = async ({ orderNo }: Order) =>
  (await catalogue.orders.orderByNumber(vendor.vendorId, orderNo)) as Order;
const codeOf = (order: Order) => order.fulfilment.pickupCode ?? '';
const anotherThan = (code: string) => String((Number(code) + 1) % 10 ** code.length).padStart(code.length, '0');

/** The customer's own conversation: on the website, proven by digits; on WhatsApp from the order's own phone. */
async function aConversationOf({ customerId, orderNo, phone }: Order, channel: 'widget' | 'whatsapp'): Promise<string> {
  const { vendorId } = vendor;
  const isWhatsapp = channel === 'whatsapp';
  const { conversationId, contactId, memberId } = await core.openDirect({
    ...{ vendorId, channel, channelAccountId: `${channel}-${vendorId}`, isOutside: isWhatsapp },
    keys: [isWhatsapp ? { kind: 'phone', value: phone } : { kind: 'visitor', value: orderNo }],
    proposedIdentityId: `${channel}_${orderNo}`,
    profile: { name: 'Rina', phone: isWhatsapp ? phone : null, isPhoneVerified: isWhatsapp, locale: 'id' },
  });
  if (!isWhatsapp) await core.contacts.setCustomer(vendorId, contactId, customerId);
  const body = { kind: 'text' as const, content: { text: 'halo' } };
  await sayAsShopper(core.log, { vendorId, conversationId, memberId, clientId: 'c-1', at: new Date(), body });
  await core.projection.drain();
  return conversationId;
}
/** What the shop has said there by itself. */
const textsIn = async (conversationId: string) =>
  (await core.messages.listAfter(vendor.vendorId, conversationId, 1, 100)).map(
    ({ content }) => (content as { text: string }).text,
  );
let phones = 0;
const aPhone = () => {
  phones += 1;
  return `+62812000${88_000 + phones}`;
};

describe('an order that lies ready', () => {
  it('has a code, and is kept a day where the vendor says nothing else', async () => {
    const order = await ready(await anOrderToFetch());

    expect(order).toMatchObject({ status: 'ready_for_pickup', pickupUntil: minute(20 + 24 * HOUR) });
    expect(codeOf(order)).toMatch(/^\d{6}$/);
    expect(order.events.at(-1)).toEqual({ code: 'ready', at: READY_AT, byAgentId: AGENT });
  });

  it('keeps its code when it is said again', async () => {
    const order = await ready(await anOrderToFetch());

    expect(await ready(order, minute(30))).toEqual(await orderNow(order));
    expect(codeOf(await orderNow(order))).toBe(codeOf(order));
  });

  it('is told to its shopper with the code, once, by however many workers', async () => {
    const order = await anOrderToFetch({ phone: aPhone() });
    const conversationId = await aConversationOf(order, 'whatsapp');
    const { orderNo } = await ready(order);
    const tell = tellOrderNotices(deps(READY_AT));

    await Promise.all([tell(), tell(), tell()]);
    await tell();

    const code = codeOf(await orderNow(order));
    expect(await textsIn(conversationId)).toEqual([
      expect.stringMatching(new RegExp(`^Pesanan ${orderNo} siap diambil di Kemang\\. Kode ambil ${code}:`)),
    ]);
    expect(await orderNow(order)).not.toHaveProperty('notice');
    expect(core.errors).toEqual([]);
  });

  it('is told without its code to who has once shown four digits: they ask for it', async () => {
    const order = await anOrderToFetch();
    const conversationId = await aConversationOf(order, 'widget');
    await ready(order);

    await tellOrderNotices(deps(READY_AT))();

    const [notice] = await core.messages.listAfter(vendor.vendorId, conversationId, 1, 100);
    expect(notice?.content).toMatchObject({ text: expect.stringContaining('Tanya status pesanan ini di sini') });
    expect(JSON.stringify(notice)).not.toContain(codeOf(await orderNow(order)));
  });

  it('is told later, where nobody can be told yet', async () => {
    const order = await anOrderToFetch();
    await ready(order);
    await tellOrderNotices(deps(READY_AT))();
    const unsaid = await orderNow(order);
    const conversationId = await aConversationOf(order, 'widget');

    await tellOrderNotices(deps(READY_AT))(); // not looked for yet
    const early = await textsIn(conversationId);
    await tellOrderNotices(deps(minute(22)))();

    expect(unsaid).toMatchObject({ notice: 'ready', noticeAt: minute(21) });
    expect([early.length, (await textsIn(conversationId)).length]).toEqual([0, 1]);
  });

  it('is not for couriers’ orders, nor for what is over', async () => {
    const byCourier = await anOrderToFetch({ fulfilment: anOrder().fulfilment });
    const over = await anOrderToFetch({ status: 'cancelled' });

    await expect(ready(byCourier)).rejects.toMatchObject({ code: 'wrong_order_status' });
    await expect(ready(over)).rejects.toMatchObject({
      code: 'wrong_order_status',
      params: { orderStatus: 'cancelled' },
    });
    await expect(ready({ ...over, orderNo: 'DK-NONE' })).rejects.toMatchObject({ code: 'order_not_found' });
  });
});

describe('the code at the counter', () => {
  it('gives the order out, and again changes nothing', async () => {
    const order = await ready(await anOrderToFetch());

    const taken = await fetched(order, codeOf(order));
    const again = await fetched(order, codeOf(order));

    expect(taken).toMatchObject({ status: 'picked_up', updatedAt: minute(40) });
    expect(again.rev ?? 0).toBe((await orderNow(order)).rev);
    expect((await orderNow(order)).events.filter(({ code }) => code === 'picked_up')).toHaveLength(1);
    expect(await orderNow(order)).not.toHaveProperty('pickupUntil');
  });

  it('gives it out once, though several type it at the same time', async () => {
    const order = await ready(await anOrderToFetch());

    const all = await Promise.allSettled(Array.from({ length: 4 }, () => fetched(order, codeOf(order))));

    expect(all.map(({ status }) => status)).toEqual(Array(4).fill('fulfilled'));
    expect((await orderNow(order)).events.filter(({ code }) => code === 'picked_up')).toHaveLength(1);
  });

  it('wrong, does nothing, and five times wrong the right one neither, until an hour later', async () => {
    const order = await ready(await anOrderToFetch());
    const wrong = anotherThan(codeOf(order));

    for (let i = 0; i < PICKUP_TRIES.tries; i += 1)
      await expect(fetched(order, wrong)).rejects.toMatchObject({ code: 'pickup_code_wrong' });

    await expect(fetched(order, codeOf(order))).rejects.toMatchObject({ code: 'rate_limited' });
    expect((await orderNow(order)).status).toBe('ready_for_pickup');
    const _id = `${vendor.vendorId}:pickup:${order.orderNo}` as never;
    await core.connection.collection('verification_tries').updateOne({ _id }, { $set: { until: new Date(0) } });
    expect((await fetched(order, codeOf(order))).status).toBe('picked_up');
  });

  it('closed by wrong tries, is opened again by a supervisor, and the order keeps by whom', async () => {
    const order = await ready(await anOrderToFetch());
    for (let i = 0; i < PICKUP_TRIES.tries; i += 1)
      await expect(fetched(order, anotherThan(codeOf(order)))).rejects.toMatchObject({ code: 'pickup_code_wrong' });
    await expect(fetched(order, codeOf(order))).rejects.toMatchObject({ code: 'rate_limited' });
    const unlock = (mayHandle: () => boolean) =>
      unlockPickup(deps(minute(30)), vendor.vendorId, order.orderNo, { agentId: 'ag-sup', mayHandle });

    await expect(unlock(() => false)).rejects.toMatchObject({ code: 'order_not_found' });
    await expect(fetched(order, codeOf(order))).rejects.toMatchObject({ code: 'rate_limited' });
    const { events } = await unlock(anybody);

    expect(events.at(-1)).toMatchObject({ code: 'pickup_unlocked', byAgentId: 'ag-sup' });
    expect((await fetched(order, codeOf(order))).status).toBe('picked_up');
    await expect(unlock(anybody)).rejects.toMatchObject({ code: 'wrong_order_status' });
  });

  it('is of no use at another branch, nor before it is ready', async () => {
    const order = await anOrderToFetch();

    await expect(fetched(order, '1234')).rejects.toMatchObject({ code: 'wrong_order_status' });
    const lying = await ready(order);
    await expect(fetched(lying, codeOf(lying), () => false)).rejects.toMatchObject({ code: 'order_not_found' });
  });
});

describe('an order nobody fetches', () => {
  it('is called off after its time, the money owed back, and its shopper told once', async () => {
    const order = await anOrderToFetch();
    const conversationId = await aConversationOf(order, 'widget');
    await ready(order);
    const late = deps(minute(21 + 24 * HOUR));

    await Promise.all([expirePickups(late)(), expirePickups(late)()]);
    await Promise.all([tellOrderNotices(late)(), tellOrderNotices(late)()]);

    expect(await orderNow(order)).toMatchObject({ status: 'cancelled', payment: { state: 'refund_due' } });
    expect((await textsIn(conversationId)).at(-1)).toContain(
      'tidak diambil sampai batas waktunya, jadi dibatalkan. Pengembalian dananya',
    );
    expect((await textsIn(conversationId)).filter((text) => text.includes('tidak diambil'))).toHaveLength(1);
  });

  it('is kept until then', async () => {
    const order = await ready(await anOrderToFetch());

    await expirePickups(deps(minute(19 + 24 * HOUR)))();

    expect((await orderNow(order)).status).toBe('ready_for_pickup');
  });

  it('is not called off while its branch is closed, but at the end of its next opening', async () => {
    const branch = await catalogue.branches.byId(vendor.vendorId, 'b-2');
    if (!branch) throw new Error('no branch');
    // Placed on a Friday at 13.40 in Jakarta, ready at 14.00; closed all of Saturday.
    const hours = { ...branch.hours, sat: [], sun: [['10:00', '12:00']] as [[string, string]] };
    await catalogue.branches.putAll(vendor.vendorId, [{ ...branch, hours }]);

    const { pickupUntil } = await ready(await anOrderToFetch({ branchId: 'b-2' }));

    expect(pickupUntil).toEqual(new Date('2026-11-22T12:00:00+07:00'));
  });

  it('has no code any more that opens it', async () => {
    const order = await ready(await anOrderToFetch());
    await expirePickups(deps(minute(21 + 24 * HOUR)))();

    await expect(fetched(order, codeOf(order))).rejects.toMatchObject({ code: 'wrong_order_status' });
  });
});
