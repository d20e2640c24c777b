import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { orderStore } from '../../../core/orders/order.store.ts';
import { call, field } from '../../support/http.ts';
import { anOrder } from '../../support/orders.ts';
import { type RunningProcess, startServer } from '../../support/processes.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
let server: RunningProcess;
let conversationId: string;
const token = { sari: '', dimas: '', ofB2: '' };
const phone = '+6281234567890';

/** Rina of WhatsApp, at branch b-1 and taken by Sari; an order of hers, and one of somebody else's. */
beforeAll(async () => {
  world = await aWorld('post-card');
  const { vendor, core } = world;
  const { vendorId } = vendor;
  server = await startServer(world.services);
  token.sari = await vendor.agentToken(await vendor.agent('Sari'));
  token.dimas = await vendor.agentToken(await vendor.agent('Dimas'));
  const limited = { scope: 'limited', role: 'branch_staff' } as const;
  token.ofB2 = await vendor.agentToken(await vendor.agent('Cici', { ...limited, branchIds: ['b-2'] }));
  const orders = orderStore(core.connection);
  const fulfilment = { ...anOrder().fulfilment, method: 'pickup' as const, pickupCode: '4711' };
  await orders.learn(
    null,
    anOrder({ vendorId, orderNo: 'TS-1', phone, branchId: 'b-1', status: 'ready_for_pickup', fulfilment }),
  );
  await orders.learn(null, anOrder({ vendorId, orderNo: 'TS-2', phone: '+6281299999999', branchId: 'b-1' }));
  const rina = await core.openDirect({
    ...{ vendorId, channel: 'whatsapp', channelAccountId: `wa-${vendorId}`, proposedIdentityId: 'wa-rina' },
    ...{ keys: [{ kind: 'phone', value: phone }], isOutside: true },
    profile: { name: 'Rina', phone, isPhoneVerified: true, locale: 'id' },
  });
  conversationId = rina.conversationId;
  const author = { kind: 'shopper' as const, id: rina.memberId, name: 'Rina' };
  await core.log.append({
    ...{ vendorId, conversationId, authorId: rina.memberId, clientId: 'c-1' },
    draft: () => ({
      ...{ author, audience: 'all', at: new Date(), clientId: 'c-1' },
      body: { kind: 'text', content: { text: 'pesanan saya gimana?' } },
    }),
  });
  await ask('transfer', token.sari, { branchId: 'b-1' });
  await ask('take', token.sari, { expects: null });
}, 60_000);
afterAll(() => world.close());

const ask = (what: string, as: string, body: object) =>
  call(`${server.url}/api/v1/conversations/${conversationId}/${what}`, { token: as, body });
let count = 0;
const send = (body: object, as = token.sari) => {
  count += 1;
  return ask('cards', as, { clientId: `k-${count}`, ...body });
};

describe('a card an agent sends', () => {
  it('is made from the record, and leaves for the shopper as any reply', async () => {
    const answer = await send({ card: 'order', orderNo: 'TS-1' });

    expect(answer).toMatchObject({
      status: 200,
      body: { message: { kind: 'card', author: { kind: 'agent', name: 'Sari' } } },
    });
    const message = field(answer, 'message') as { content: { cards: unknown[] } };
    // The code is told by the shop alone.
    expect(message.content.cards).toMatchObject([{ card: 'order', orderNo: 'TS-1', pickupCode: null }]);
    const [stored] = (await world.log(conversationId)).slice(-1);
    expect(stored).toMatchObject({ kind: 'card', deliveries: [{ status: 'queued' }] });
  });

  it('is one of a branch, with its hours as they are now', async () => {
    expect(await send({ card: 'branch', branchId: 'b-2' })).toMatchObject({
      body: {
        message: { content: { cards: [{ card: 'branch', branches: [{ name: 'Tebet', open: { isOpen: true } }] }] } },
      },
    });
  });

  it('is sent once, however often it is asked for', async () => {
    const body = { card: 'branch', branchId: 'b-1', clientId: 'same' };

    const [first, second] = [await send(body), await send(body)];

    expect(field(second, 'message')).toEqual(field(first, 'message'));
  });

  it('stays what it was: the same id for another record is refused', async () => {
    await send({ card: 'branch', branchId: 'b-1', clientId: 'fixed' });

    const other = await send({ card: 'branch', branchId: 'b-2', clientId: 'fixed' });

    expect(other).toMatchObject({ status: 409, body: { code: 'id_reused' } });
  });

  it('is never of an order that is somebody else’s, or of what is not there', async () => {
    const refusals = [
      await send({ card: 'order', orderNo: 'TS-2' }),
      await send({ card: 'order', orderNo: 'TS-404' }),
      await send({ card: 'branch', branchId: 'b-404' }),
      await send({ card: 'stock', sku: 'none', near: { lat: -6.2, lon: 106.8 } }),
    ];

    expect(refusals.map((one) => field(one, 'code'))).toEqual([
      'order_not_found',
      'order_not_found',
      'branch_not_found',
      'product_not_found',
    ]);
  });

  it('cannot carry anything of its own', async () => {
    const made = { card: 'order', orderNo: 'TS-1', total: 1 };

    expect(await send(made)).toMatchObject({ status: 400, body: { code: 'invalid_input' } });
  });

  it('is for whoever holds the conversation, and for nobody who does not see it', async () => {
    const before = (await world.log(conversationId)).length;

    expect(await send({ card: 'branch', branchId: 'b-1' }, token.dimas)).toMatchObject({
      status: 409,
      body: { code: 'already_taken' },
    });
    expect(await send({ card: 'branch', branchId: 'b-1' }, token.ofB2)).toMatchObject({ status: 404 });
    expect(await world.log(conversationId)).toHaveLength(before);
  });
});
