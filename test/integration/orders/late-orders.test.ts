import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Catalogue } from '../../../core/catalogue.ts';
import { sayAsShopper } from '../../../core/conversations/say-as-shopper.ts';
import { applyCourierEvent } from '../../../core/couriers/apply-courier-event.ts';
import type { StoredMessage } from '../../../core/messages/message.ts';
import { raiseLateOrders } from '../../../core/orders/late-orders.ts';
import type { Order } from '../../../core/orders/order.ts';
import { gridFiles } from '../../../platform/grid-files.ts';
import { deliver } from '../../../workers/deliver.worker.ts';
import { fakeChannel } from '../../support/channel.ts';
import { coreWithCatalogue, type TestCore } from '../../support/core.ts';
import { clockAt } from '../../support/demo-data.ts';
import { aCourierEvent, minute, putOrder } from '../../support/orders.ts';
import { aVendor, type TestVendor } from '../../support/vendor.ts';

let core: TestCore;
let catalogue: Catalogue;
let vendor: TestVendor;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ core, catalogue, close } = await coreWithCatalogue('late-orders'));
  vendor = await aVendor(core, core.connection);
});
afterAll(() => close());

interface Situation {
  order: Order;
  conversationId: string;
}
/** An order that a courier has picked up, and its customer, who has shown on the website that they are. */
async function anOrderOnItsWay(visitor: string): Promise<Situation> {
  const order = await putOrder(core.connection, { vendorId: vendor.vendorId });
  const situation = await aVisitor(visitor, order);
  await onItsWay(order);
  return situation;
}
/** Writes from the order's own phone. */
async function anOrderOf(phone: string, { wroteAt = new Date() } = {}): Promise<Situation & { memberId: string }> {
  const { vendorId } = vendor;
  const order = await putOrder(core.connection, { vendorId, phone });
  const { conversationId, memberId } = await core.openDirect({
    ...{ vendorId, channel: 'whatsapp', channelAccountId: `wa-${vendorId}`, isOutside: true },
    keys: [{ kind: 'phone', value: phone }],
    proposedIdentityId: `wa_${phone.slice(1)}`,
    profile: { name: 'Rina', phone, isPhoneVerified: true, locale: 'en' },
  });
  const body = { kind: 'text' as const, content: { text: 'halo' } };
  await sayAsShopper(core.log, { vendorId, conversationId, memberId, clientId: 'c-1', at: wroteAt, body });
  await core.projection.drain();
  await onItsWay(order);
  return { order, conversationId, memberId };
}
async function aVisitor(visitor: string, order: Order): Promise<Situation> {
  const { vendorId } = vendor;
  const { conversationId, contactId, memberId } = await core.openDirect({
    ...{ vendorId, channel: 'widget', channelAccountId: `web-${vendorId}`, isOutside: false },
    keys: [{ kind: 'visitor', value: visitor }],
    proposedIdentityId: `v_${visitor}`,
    profile: { name: 'Pengunjung', phone: null, isPhoneVerified: false, locale: 'id' },
  });
  await core.contacts.setCustomer(vendorId, contactId, order.customerId);
  const body = { kind: 'text' as const, content: { text: 'halo' } };
  await sayAsShopper(core.log, { vendorId, conversationId, memberId, clientId: 'c-1', at: new Date(), body });
  await core.projection.drain();
  return { order, conversationId };
}
async function onItsWay({ vendorId, orderNo }: Order): Promise<void> {
  const event = aCourierEvent({ vendorId, orderNo, eventId: `${orderNo}-picked`, step: 'picked_up', at: minute(12) });
  await applyCourierEvent(catalogue, await catalogue.courierEvents.keep(event));
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

  it('is told to whose it is alone where others are there as well', async () => {
    const { order, conversationId, memberId } = await anOrderOf('+6281200099011');
    const { token } = await core.inviting.make(ref({ order, conversationId }), 'Rina', {
      sees: 'all',
      uses: 1,
      hours: 1,
    });
    await core.people.join(vendor.vendorId, token, { identityId: 'v_guest', contactId: 'ct_guest', name: 'Dewi' });

    await raiseAt(minute(31));

    const notice = (await logOf({ order, conversationId })).at(-1);
    expect(notice).toMatchObject({ kind: 'card', audience: [memberId, 'staff'], owed: [{ to: memberId }] });
  });

  it('opens what was resolved', async () => {
    const late = await anOrderOnItsWay('resolved');
    const ani = await vendor.agent('Budi');
    await core.changes.take(ref(late), ani, null);
    await core.changes.resolve(ref(late), ani);

    await raiseAt(minute(31));

    expect(told(await logOf(late)).slice(2)).toEqual(['reopened', 'note', 'card']);
    const { status, waitingSince } = await core.log.current(vendor.vendorId, late.conversationId);
    expect([status, waitingSince]).toEqual(['waiting', expect.any(Date)]);
  });

  it('goes out on WhatsApp where the order has that number', async () => {
    const { order, conversationId, memberId } = await anOrderOf('+6281200099001');
    const channel = fakeChannel();

    await raiseAt(minute(31));

    const lane = { kind: 'deliver' as const, vendorId: vendor.vendorId, conversationId, to: memberId };
    await deliver({ ...core, storage: gridFiles(core.connection), channel, publisher: { publish: () => {} } })(lane);
    expect(channel.sent).toEqual([expect.stringContaining(`order ${order.orderNo} is not there yet`)]);
  });

  it('is told where words arrive, though the shopper wrote last where they do not', async () => {
    const phone = '+6281200099002';
    const whatsapp = await anOrderOf(phone, { wroteAt: new Date(Date.now() - 25 * 3_600_000) });
    const web = await aVisitor('both', whatsapp.order);

    await raiseAt(minute(31));

    expect(told(await logOf(web))).toEqual(['handover', 'card']);
    expect(told(await logOf(whatsapp))).toEqual([]);
  });

  it('comes before people with a word that the shopper cannot be told, where no words arrive', async () => {
    const late = await anOrderOf('+6281200099003', { wroteAt: new Date(Date.now() - 25 * 3_600_000) });

    await raiseAt(minute(31));

    const log = await logOf(late);
    expect(told(log)).toEqual(['handover', 'note']);
    expect(log[2]?.content).toMatchObject({ text: expect.stringContaining('belum bisa dikabari') });
  });

  it('stays in the conversation it was begun in, though the shopper writes elsewhere meanwhile', async () => {
    const late = await anOrderOnItsWay('begun-here');
    let isDead = false;
    const dying = {
      ...catalogue.orders,
      change: (before: Order, after: Order) => {
        if (after.lateToldAt) isDead = true;
        return isDead ? Promise.reject(new Error('killed')) : catalogue.orders.change(before, after);
      },
    };
    await raiseAt(minute(31), { orders: dying, onError: () => {} });
    const elsewhere = await aVisitor('begun-there', late.order);

    await raiseAt(minute(33));

    expect(told(await logOf(late))).toEqual(['handover', 'card']);
    expect(told(await logOf(elsewhere))).toEqual([]);
  });

  it('is said with when people are back, while nobody is there', async () => {
    const late = await anOrderOnItsWay('at-night');
    const asleep = { byId: async (id: string) => ({ ...(await core.vendors.byId(id)), peopleFrom: '20:00' }) as never };

    await raiseAt(minute(31), { vendors: asleep });

    const log = await logOf(late);
    expect(log[1]?.content).toMatchObject({ peopleFrom: '2026-11-20T13:00:00.000Z' });
    expect(log[2]?.content).toMatchObject({ text: expect.stringContaining('yang ada lagi') });
  });
});

describe('people for a late order', () => {
  it('are those of its conversation’s branch, where that is open at night and has agents of its own', async () => {
    const late = await anOrderOnItsWay('at-night-of-a-branch');
    const asleep = { byId: async (id: string) => ({ ...(await core.vendors.byId(id)), peopleFrom: '20:00' }) as never };
    const wati = await vendor.agent('Wati', { role: 'branch_staff', scope: 'limited', branchIds: ['b-1'] });
    const kemang = await catalogue.branches.byId(vendor.vendorId, 'b-1');
    if (!kemang) throw new Error('there is no b-1');
    await core.changes.transfer(ref(late), wati, { branch: kemang });
    await core.changes.release(ref(late), wati);
    await core.projection.drain();

    await raiseAt(minute(31), { vendors: asleep });

    const handover = (await logOf(late)).find(({ content }) => (content as { event?: string }).event === 'handover');
    expect(handover?.content).toMatchObject({ reason: 'order_late', peopleFrom: null });
  });
});

describe('nothing is raised', () => {
  it('before the promise is broken, nor once it was kept', async () => {
    const inTime = await anOrderOnItsWay('in-time');
    await raiseAt(minute(29));
    const { vendorId, orderNo } = inTime.order;
    const event = aCourierEvent({ vendorId, orderNo, eventId: 'd', step: 'delivered', at: minute(29) });
    await applyCourierEvent(catalogue, await catalogue.courierEvents.keep(event));

    await raiseAt(minute(60));

    expect(told(await logOf(inTime))).toEqual([]);
  });

  it('to who has shown nothing; and then as soon as they have', async () => {
    const { vendorId } = vendor;
    const order = await putOrder(core.connection, { vendorId });
    await onItsWay(order);
    const { conversationId, contactId } = await core.openDirect({
      ...{ vendorId, channel: 'widget', channelAccountId: `web-${vendorId}`, isOutside: false },
      keys: [{ kind: 'visitor', value: 'stranger' }],
      proposedIdentityId: 'v_stranger',
      profile: { name: '', phone: order.phone, isPhoneVerified: false, locale: 'id' },
    });
    const said = () => core.messages.listAfter(vendorId, conversationId, 0, 100);

    await raiseAt(minute(31));
    const before = await said();
    await core.contacts.setCustomer(vendorId, contactId, order.customerId);
    await raiseAt(minute(31)); // looked for again a minute later
    const atOnce = await said();
    await raiseAt(minute(33));

    expect([before, atOnce]).toEqual([[], []]);
    expect((await said()).map(({ kind }) => kind)).toEqual(['event', 'card']);
  });
});
