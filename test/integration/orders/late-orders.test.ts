import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { assembleCatalogue, type Catalogue } from '../../../core/catalogue.ts';
import { sayAsShopper } from '../../../core/conversations/say-as-shopper.ts';
import { applyCourierEvent } from '../../../core/couriers/apply-courier-event.ts';
import type { StoredMessage } from '../../../core/messages/message.ts';
import { raiseLateOrders } from '../../../core/orders/late-orders.ts';
import type { Order } from '../../../core/orders/order.ts';
import { severalCores, type TestCore } from '../../support/core.ts';
import { clockAt } from '../../support/demo-data.ts';
import { aCourierEvent, minute, putOrder } from '../../support/orders.ts';
import { aVendor, type TestVendor } from '../../support/vendor.ts';

let core: TestCore;
let catalogue: Catalogue;
let vendor: TestVendor;
let close: () => Promise<void>;
beforeAll(async () => {
  const opened = await severalCores('late-orders', 1);
  core = opened.cores[0] as TestCore;
  close = opened.close;
  catalogue = assembleCatalogue(core.connection);
  for (const ensure of catalogue.ensureIndexes) await ensure();
  vendor = await aVendor(core, core.connection);
});
afterAll(() => close());

interface Situation {
  order: Order;
  conversationId: string;
}
/** A visitor who has shown that they are the customer, and an order of theirs that a courier has picked up. */
async function anOrderOnItsWay(visitor: string): Promise<Situation> {
  const { vendorId } = vendor;
  const order = await putOrder(core.connection, { vendorId });
  const { conversationId, contactId, memberId } = await core.openDirect({
    ...{ vendorId, channel: 'widget', channelAccountId: `web-${vendorId}`, isOutside: false },
    keys: [{ kind: 'visitor', value: visitor }],
    proposedIdentityId: `v_${visitor}`,
    profile: { name: 'Pengunjung', phone: null, isPhoneVerified: false, locale: 'id' },
  });
  await core.contacts.setCustomer(vendorId, contactId, order.customerId);
  const body = { kind: 'text' as const, content: { text: 'halo' } };
  await sayAsShopper(core.log, { vendorId, conversationId, memberId, clientId: 'c-1', at: new Date(), body });
  await onItsWay(order);
  return { order, conversationId };
}
async function onItsWay({ vendorId, orderNo }: Order): Promise<void> {
  const event = aCourierEvent({ vendorId, orderNo, eventId: `${orderNo}-picked`, step: 'picked_up', at: minute(12) });
  await applyCourierEvent(catalogue, (await catalogue.courierEvents.keep(event)).event);
}
const raiseAt = (at: Date, but: Partial<Parameters<typeof raiseLateOrders>[0]> = {}) =>
  raiseLateOrders({
    ...core,
    ...catalogue,
    clock: clockAt(at),
    onError: (error) => void core.errors.push(error),
    ...but,
  })();
const logOf = ({ conversationId }: Situation) => core.messages.listAfter(vendor.vendorId, conversationId, 0, 100);
const told = (messages: StoredMessage[]) =>
  messages.slice(1).map(({ kind, content }) => (kind === 'event' ? (content as { event: string }).event : kind));
const statusOf = async ({ conversationId }: Situation) =>
  (await core.log.current(vendor.vendorId, conversationId)).status;
const ref = ({ conversationId }: Situation) => ({ vendorId: vendor.vendorId, conversationId });

describe('an order that is past its promise', () => {
  it('comes before people, and its shopper is told, before they ask', async () => {
    const late = await anOrderOnItsWay('asks-nothing');

    await raiseAt(minute(31));

    const log = await logOf(late);
    expect(told(log)).toEqual(['handover', 'card']);
    const { orderNo } = late.order;
    expect(log[1]?.content).toMatchObject({ reason: 'order_late', peopleFrom: null, summary: { orderNo } });
    expect(log[2]).toMatchObject({ author: { kind: 'system' }, audience: 'all' });
    expect(log[2]?.content).toMatchObject({
      text: expect.stringMatching(
        new RegExp(`^Maaf, pesanan ${orderNo} belum sampai, padahal kami janjikan .*14\\.10\\.`),
      ),
      cards: [{ card: 'order', orderNo, isLate: true }],
    });
    expect(await statusOf(late)).toBe('waiting');
  });

  it('is raised once, though several workers look at the same time and again', async () => {
    const late = await anOrderOnItsWay('many-workers');

    await Promise.all([raiseAt(minute(31)), raiseAt(minute(31)), raiseAt(minute(31))]);
    await raiseAt(minute(90));

    expect(told(await logOf(late))).toEqual(['handover', 'card']);
    expect(core.errors).toEqual([]);
  });

  it('is raised once, though the worker ended before it could note that', async () => {
    const late = await anOrderOnItsWay('killed');
    const errors: unknown[] = [];
    const dying = { ...catalogue.orders, change: () => Promise.reject(new Error('killed')) };
    await raiseAt(minute(31), { orders: dying, onError: (error) => void errors.push(error) });

    await raiseAt(minute(32));

    expect(errors.length).toBeGreaterThan(0);
    expect(told(await logOf(late))).toEqual(['handover', 'card']);
    const order = await catalogue.orders.orderByNumber(vendor.vendorId, late.order.orderNo);
    expect(order).toMatchObject({ lateToldAt: minute(32) });
    expect(order).not.toHaveProperty('lateAt');
  });

  it('stays with the agent who has the conversation, and is noted there', async () => {
    const late = await anOrderOnItsWay('taken');
    const ani = await vendor.agent('Ani');
    await core.changes.take(ref(late), ani, null);

    await raiseAt(minute(31));

    const log = await logOf(late);
    expect(told(log)).toEqual(['taken', 'note', 'card']);
    expect(log[2]).toMatchObject({ audience: 'staff', content: { text: expect.stringContaining(late.order.orderNo) } });
    expect(await statusOf(late)).toBe('assigned');
  });

  it('opens what was resolved', async () => {
    const late = await anOrderOnItsWay('resolved');
    const ani = await vendor.agent('Budi');
    await core.changes.take(ref(late), ani, null);
    await core.changes.resolve(ref(late), ani);

    await raiseAt(minute(31));

    expect(told(await logOf(late)).slice(2)).toEqual(['reopened', 'note', 'card']);
    expect(await statusOf(late)).toBe('waiting');
  });

  it('is told on WhatsApp where the order has that number', async () => {
    const { vendorId } = vendor;
    const order = await putOrder(core.connection, { vendorId, phone: '+6281200099001' });
    const { conversationId } = await core.openDirect({
      ...{ vendorId, channel: 'whatsapp', channelAccountId: `wa-${vendorId}`, isOutside: true },
      keys: [{ kind: 'phone', value: order.phone }],
      proposedIdentityId: 'wa_6281200099001',
      profile: { name: 'Rina', phone: order.phone, isPhoneVerified: true, locale: 'en' },
    });
    await onItsWay(order);

    await raiseAt(minute(31));

    const [, notice] = await core.messages.listAfter(vendorId, conversationId, 0, 100);
    expect(notice).toMatchObject({ content: { text: expect.stringContaining('is not there yet') }, locale: 'en' });
    expect(notice?.deliveries).toHaveLength(1);
  });
});

describe('nothing is raised', () => {
  it('before the promise is broken, nor once it was kept', async () => {
    const inTime = await anOrderOnItsWay('in-time');
    await raiseAt(minute(29));
    const { vendorId, orderNo } = inTime.order;
    await applyCourierEvent(
      catalogue,
      aCourierEvent({ vendorId, orderNo, eventId: 'd', step: 'delivered', at: minute(29) }),
    );

    await raiseAt(minute(60));

    expect(told(await logOf(inTime))).toEqual([]);
  });

  it('to who has only named the order and shown nothing', async () => {
    const { vendorId } = vendor;
    const order = await putOrder(core.connection, { vendorId });
    const { conversationId } = await core.openDirect({
      ...{ vendorId, channel: 'widget', channelAccountId: `web-${vendorId}`, isOutside: false },
      keys: [{ kind: 'visitor', value: 'stranger' }],
      proposedIdentityId: 'v_stranger',
      profile: { name: '', phone: order.phone, isPhoneVerified: false, locale: 'id' },
    });
    await onItsWay(order);

    await raiseAt(minute(31));

    expect(await core.messages.listAfter(vendorId, conversationId, 0, 100)).toEqual([]);
    expect(await catalogue.orders.lateBy(minute(31), 100)).toEqual([]);
  });
});
