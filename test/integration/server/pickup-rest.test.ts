import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { call, field } from '../../support/http.ts';
import { anOrder, putOrder } from '../../support/orders.ts';
import { type RunningProcess, startServer } from '../../support/processes.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
let server: RunningProcess;
let here: string;
let elsewhere: string;
beforeAll(async () => {
  world = await aWorld('pickup-rest');
  server = await startServer(world.services);
  const staff = { role: 'branch_staff', scope: 'limited' } as const;
  const { vendor } = world;
  here = await vendor.agentToken(await vendor.agent('Tia', { ...staff, branchIds: ['b-1'] }));
  elsewhere = await vendor.agentToken(await vendor.agent('Edo', { ...staff, branchIds: ['b-2'] }));
});
afterAll(() => world.close());

const anOrderToFetch = () => {
  const fulfilment = { ...anOrder().fulfilment, method: 'pickup' as const };
  return putOrder(world.core.connection, { vendorId: world.vendor.vendorId, fulfilment });
};
const post = (orderNo: string, what: 'ready' | 'pickup' | 'pickup/unlock', token: string, body: unknown = {}) =>
  call(`${server.url}/api/v1/orders/${orderNo}/${what}`, { token, body });
const codeOf = async (orderNo: string): Promise<string> =>
  (await world.core.connection.collection('orders').findOne({ orderNo }))?.fulfilment.pickupCode;

describe('branch staff on a phone', () => {
  it('say that an order is ready, and give it out for its code, however it is typed', async () => {
    const { orderNo } = await anOrderToFetch();

    const ready = await post(orderNo, 'ready', here);
    const code = await codeOf(orderNo);
    const given = await post(orderNo, 'pickup', here, { code: `${code.slice(0, 3)} ${code.slice(3)}` });

    expect(ready).toMatchObject({ status: 200, body: { order: { status: 'ready_for_pickup', pickupCode: null } } });
    expect(given).toMatchObject({ status: 200, body: { order: { status: 'picked_up', pickupCode: null } } });
  });

  it('are not shown the code by any page, as those who speak with the shopper are', async () => {
    const { orderNo } = await anOrderToFetch();
    await post(orderNo, 'ready', here);
    const seenBy = async (token: string) =>
      field(await call(`${server.url}/api/v1/orders/${orderNo}`, { token }), 'order') as { pickupCode: string | null };
    const { vendor } = world;

    expect((await seenBy(here)).pickupCode).toBeNull();
    const agent = await vendor.agentToken(await vendor.agent('Sari'));
    expect((await seenBy(agent)).pickupCode).toBe(await codeOf(orderNo));
  });

  it('are told that a code is wrong, in their language', async () => {
    const { orderNo } = await anOrderToFetch();
    await post(orderNo, 'ready', here);
    const code = (await codeOf(orderNo)) === '000000' ? '000001' : '000000';

    const answer = await post(orderNo, 'pickup', here, { code });

    expect(answer.status).toBe(403);
    expect(answer.body).toMatchObject({ code: 'pickup_code_wrong', detail: expect.stringContaining('Kode ambil') });
    expect(await post(orderNo, 'pickup', here, { code: 'abc' })).toMatchObject({ status: 400 });
  });

  it('cannot open a code that is closed; a supervisor of the branch can', async () => {
    const { orderNo } = await anOrderToFetch();
    await post(orderNo, 'ready', here);
    const code = await codeOf(orderNo);
    const wrong = code === '000000' ? '000001' : '000000';
    for (let i = 0; i < 5; i += 1) await post(orderNo, 'pickup', here, { code: wrong });
    const { vendor } = world;
    const supervisor = await vendor.agentToken(await vendor.agent('Dewi', { role: 'supervisor' }));

    expect((await post(orderNo, 'pickup', here, { code })).status).toBe(429);
    expect(await post(orderNo, 'pickup/unlock', here)).toMatchObject({ status: 403, body: { code: 'forbidden' } });
    expect((await post(orderNo, 'pickup', here, { code })).status).toBe(429);
    expect((await post(orderNo, 'pickup/unlock', supervisor)).status).toBe(200);
    expect((await post(orderNo, 'pickup', here, { code })).status).toBe(200);
  });

  it('of another branch know nothing of it', async () => {
    const { orderNo } = await anOrderToFetch();
    await post(orderNo, 'ready', here);

    for (const answer of [
      await post(orderNo, 'ready', elsewhere),
      await post(orderNo, 'pickup', elsewhere, { code: await codeOf(orderNo) }),
    ])
      expect([answer.status, field(answer, 'code')]).toEqual([404, 'order_not_found']);
  });
});
