import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { stockStore } from '../../../core/stock/stock.store.ts';
import { call, field } from '../../support/http.ts';
import { type RunningProcess, startServer } from '../../support/processes.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
let server: RunningProcess;
const token = { ani: '', ofB1: '', ofB2: '' };
beforeAll(async () => {
  world = await aWorld('holds');
  server = await startServer(world.services);
  const { vendor } = world;
  token.ani = await vendor.agentToken(await vendor.agent('Ani'));
  const limited = { scope: 'limited', role: 'branch_staff' } as const;
  token.ofB1 = await vendor.agentToken(await vendor.agent('Budi', { ...limited, branchIds: ['b-1'] }));
  token.ofB2 = await vendor.agentToken(await vendor.agent('Cici', { ...limited, branchIds: ['b-2'] }));
});
afterAll(() => world.close());

let products = 0;
async function aProduct(onHand: number): Promise<string> {
  products += 1;
  const sku = `SKU-${products}`;
  await stockStore(world.core.connection).takeCounts(world.vendor.vendorId, 'b-1', new Date(), [{ sku, onHand }]);
  return sku;
}
const holds = (as: string, body: Record<string, unknown>) =>
  call(`${server.url}/api/v1/holds`, { token: as, body: { clientId: 'h-1', branchId: 'b-1', ...body } });
const kept = async (as: string, sku: string) => {
  const answer = await call(`${server.url}/api/v1/holds?branchId=b-1`, { token: as });
  const list = field(answer, 'holds') as Array<{ holdId: string; sku: string }> | undefined;
  return list?.filter((one) => one.sku === sku) ?? answer.status;
};

describe('an agent of the branch', () => {
  it('keeps units for a shopper, sees them listed, and lets them go', async () => {
    const sku = await aProduct(2);

    const made = await holds(token.ofB1, { sku, quantity: 2 });
    const again = await holds(token.ofB1, { sku, quantity: 2 });
    const hold = field(made, 'hold') as { holdId: string };

    expect(made).toMatchObject({ status: 201, body: { hold: { sku, quantity: 2, heldBy: { name: 'Budi' } } } });
    expect(again.body).toEqual(made.body);
    expect(await kept(token.ani, sku)).toMatchObject([{ holdId: hold.holdId }]);
    const gone = await call(`${server.url}/api/v1/holds/${hold.holdId}`, { method: 'DELETE', token: token.ani });
    expect(gone.status).toBe(200);
    expect(await kept(token.ani, sku)).toEqual([]);
  });

  it('is told how many could be had where there are too few', async () => {
    const sku = await aProduct(1);

    const answer = await holds(token.ani, { sku, quantity: 3 });

    expect(answer).toMatchObject({ status: 409, body: { code: 'not_enough_stock', params: { available: 1 } } });
    expect(field(answer, 'detail')).toContain('1');
  });

  it('revives nothing by sending a request once more that was answered before', async () => {
    const sku = await aProduct(1);
    const made = await holds(token.ani, { sku });
    const { holdId } = field(made, 'hold') as { holdId: string };
    await call(`${server.url}/api/v1/holds/${holdId}`, { method: 'DELETE', token: token.ani });

    const again = await holds(token.ani, { sku });

    expect(again.body).toEqual(made.body);
    expect(await kept(token.ani, sku)).toEqual([]);
  });

  it('may not use one id for two things', async () => {
    const sku = await aProduct(5);
    await holds(token.ani, { sku, quantity: 1 });

    for (const but of [{ quantity: 2 }, { forMinutes: 60 }])
      expect(await holds(token.ani, { sku, ...but })).toMatchObject({ status: 409, body: { code: 'id_reused' } });
  });
});

describe('an agent of another branch', () => {
  it('keeps nothing there, sees nothing of it, and lets nothing go', async () => {
    const sku = await aProduct(1);
    const { holdId } = field(await holds(token.ani, { sku }), 'hold') as { holdId: string };

    expect((await holds(token.ofB2, { sku })).status).toBe(403);
    expect(await kept(token.ofB2, sku)).toBe(403);
    const answer = await call(`${server.url}/api/v1/holds/${holdId}`, { method: 'DELETE', token: token.ofB2 });
    expect([answer.status, field(answer, 'code')]).toEqual([404, 'hold_not_found']);
    expect(await kept(token.ani, sku)).toMatchObject([{ holdId }]);
  });
});
