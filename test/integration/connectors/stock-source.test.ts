/** Stock of a vendor with a system of their own: real HTTP to it, real MongoDB behind it. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { branchList } from '../../../contract/rest.ts';
import { stockQuestion } from '../../../contract/vendor-system.ts';
import { holdStock } from '../../../core/stock/hold.ts';
import type { StockStore } from '../../../core/stock/stock.store.ts';
import { seeNearby } from '../../../core/stock/stock-nearby.ts';
import { connectedStock, type StockSource } from '../../../core/stock/stock-source.ts';
import { AS_OF, VENDOR } from '../../support/demo-data.ts';
import { demoShop, type Shop } from '../../support/demo-shop.ts';
import { connected, PATIENT, shelf, type TestVendor, testVendor } from '../../support/vendor-system.ts';

const SKU = 'GR-0001';
const KEMANG = { lat: -6.2607, lon: 106.8137 };
const MINUTE_MS = 60_000;
let shop: Shop;
let vendor: TestVendor;
let stock: StockStore & StockSource;
let now = AS_OF;
let nowMs = 0;
const errors: unknown[] = [];
const clock = { now: () => now };
beforeAll(async () => {
  [shop, vendor] = await Promise.all([demoShop('stock-source'), testVendor()]);
});
afterAll(() => Promise.all([shop?.close(), vendor?.close()]));
beforeEach(async () => {
  now = AS_OF;
  vendor.mood = 'ok';
  vendor.asked.length = 0;
  vendor.stock.clear();
  await shop.connection.collection('stock').deleteMany({ vendorId: VENDOR, sku: SKU });
  const systems = connected([vendor.connector(VENDOR)], undefined, {
    failuresInRow: 1_000,
    ...PATIENT,
  });
  stock = connectedStock({ store: shop.stock, systems, clock, nowMs: () => nowMs, onError: (e) => errors.push(e) });
});

const later = (ms: number) => {
  now = new Date(now.getTime() + ms);
  nowMs += ms;
};
const has = (branch: string, onHand: number | null, asOf = now) =>
  vendor.stock.set(shelf(branch, SKU), { onHand, asOf: asOf.toISOString() });
const see = (more: object = {}) =>
  seeNearby(
    { ...shop, stock, clock },
    { vendorId: VENDOR, sku: SKU, near: KEMANG, includeSoldOut: true, limit: 3, ...more },
  );
const levelOf = async (branchId: string) => (await stock.levels(VENDOR, SKU, [branchId]))[0];

describe('stock near a place, of a vendor with a system of their own', () => {
  it('is what that system says, asked once for all branches', async () => {
    for (const { branchId } of await shop.branches.list(VENDOR)) has(branchId, null);
    has('TS-KMG', 0);
    has('TS-BLM', 41);
    has('TS-PDI', 17);
    has('TS-TBT', 5);

    const { rows, isSilent } = await see();

    expect(rows.map(({ branchId, available, isFresh }) => [branchId, available, isFresh])).toEqual([
      ['TS-KMG', 0, true],
      ['TS-BLM', 41, true],
      ['TS-PDI', 17, true],
      ['TS-TBT', 5, true],
    ]);
    expect(isSilent).toBe(false);
    expect(vendor.asked).toHaveLength(1);
    expect(stockQuestion.parse(vendor.asked[0]?.body).branches.length).toBeGreaterThan(10);
  });

  it('is less what is kept for somebody, whose hold the system does not know of', async () => {
    has('TS-BLM', 4);
    const wanted = {
      vendorId: VENDOR,
      holdId: 'hd_source',
      branchId: 'TS-BLM',
      sku: SKU,
      quantity: 3,
      conversationId: null,
    };
    const by = { kind: 'agent' as const, agentId: 'a-1', name: 'Ani' };

    // Nothing was known of the branch until it was asked for the hold.
    expect(await holdStock({ ...shop, stock }, { ...wanted, by })).toMatchObject({ held: true });
    later(MINUTE_MS);
    has('TS-BLM', 4);

    expect((await see()).rows).toMatchObject([{ branchId: 'TS-BLM', available: 1 }]);
    expect(await holdStock({ ...shop, stock }, { ...wanted, holdId: 'hd_more', by })).toEqual({
      held: false,
      available: 1,
    });
  });

  it('is the last known with its age while the system is away, and what was never seen cannot be seen', async () => {
    has('TS-BLM', 41);
    await see();
    const learnt = now;
    later(20 * MINUTE_MS);
    vendor.mood = 'error';

    const { rows, unseen, isSilent } = await see();

    expect(rows).toMatchObject([{ branchId: 'TS-BLM', available: 41, asOf: learnt.toISOString(), isFresh: false }]);
    expect(unseen.map(({ branchId }) => branchId)).toContain('TS-KMG');
    expect(isSilent).toBe(true);
    later(MINUTE_MS);
    vendor.mood = 'ok';
    has('TS-BLM', 40);
    expect((await see()).rows).toMatchObject([{ branchId: 'TS-BLM', available: 40, isFresh: true }]);
  });

  it('is not asked for again within moments, answered or not', async () => {
    has('TS-BLM', 41);
    await see();
    await see();
    expect(vendor.asked).toHaveLength(1);

    later(MINUTE_MS);
    vendor.mood = 'error';
    await see();
    await see();
    expect(vendor.asked).toHaveLength(2);
  });

  it('takes no older word for a newer one', async () => {
    await shop.stock.takeCounts(VENDOR, 'TS-BLM', now, [{ sku: SKU, onHand: 9 }]);
    has('TS-BLM', 41, new Date(now.getTime() - 1));

    await see();

    expect(await levelOf('TS-BLM')).toMatchObject({ onHand: 9, asOf: now });
  });

  it('takes nothing that was not asked for, and no count from the future', async () => {
    has('TS-BLM', 41);
    has('TS-PDI', 17, new Date(Math.max(Date.now(), now.getTime()) + 60 * MINUTE_MS));
    const system = connected([vendor.connector(VENDOR)]).get(VENDOR)?.stock;
    const more = { sku: 'GR-0002', branch: 'TS-BLM', onHand: 99, asOf: now.toISOString() };
    const else_ = { sku: SKU, branch: 'TS-TBT', onHand: 99, asOf: now.toISOString() };
    const talkative = { figures: async (q: never) => [...((await system?.figures(q)) ?? []), more, else_] };
    const source = connectedStock({
      store: shop.stock,
      systems: new Map([[VENDOR, { stock: talkative }]]),
      clock,
      onError: (e) => errors.push(e),
    });
    const before = await shop.stock.levels(VENDOR, 'GR-0002', ['TS-BLM']);

    const { silent } = await source.look(VENDOR, SKU, ['TS-BLM', 'TS-PDI']);

    expect(silent).toEqual(new Set(['TS-PDI']));
    expect(await shop.stock.levels(VENDOR, SKU, ['TS-BLM', 'TS-PDI', 'TS-TBT'])).toMatchObject([{ onHand: 41 }]);
    expect(await shop.stock.levels(VENDOR, 'GR-0002', ['TS-BLM'])).toEqual(before);
  });

  it('is no level any more where the system says it is not carried, until it says otherwise', async () => {
    has('TS-BLM', 41);
    await see();
    later(MINUTE_MS);
    has('TS-BLM', null);
    await see();
    expect(await levelOf('TS-BLM')).toBeUndefined();
    expect((await shop.stock.ofBranch(VENDOR, 'TS-BLM')).map(({ sku }) => sku)).not.toContain(SKU);

    later(MINUTE_MS);
    has('TS-BLM', 2);
    await see();

    expect(await levelOf('TS-BLM')).toMatchObject({ available: 2 });
  });

  it('says of no branch that it carries nothing where only the database could not be written', async () => {
    has('TS-BLM', 41);
    const store = { ...shop.stock, takeReadings: () => Promise.reject(new Error('away')) };
    const systems = connected([vendor.connector(VENDOR)]);
    const source = connectedStock({ store, systems, clock, onError: (e) => errors.push(e) });
    errors.length = 0;

    expect((await source.look(VENDOR, SKU, ['TS-BLM'])).silent).toEqual(new Set(['TS-BLM']));
    expect(errors).toHaveLength(1);
  });

  it('leaves vendors without a system as they were', async () => {
    vendor.mood = 'error';

    expect((await stock.look('v-other', SKU, ['b-1'])).silent.size).toBe(0);
    expect(vendor.asked).toEqual([]);
  });
});

describe('the list of branches as REST gives it', () => {
  it('has a place for those that cannot be seen', () => {
    const unseen = [{ branchId: 'TS-KMG', name: 'Toko Sinar Kemang', area: 'Kemang' }];
    const at = '2026-11-20T07:00:00.000Z';

    expect(branchList.parse({ at, place: null, product: null, branches: [], unseen }).unseen).toEqual(unseen);
  });
});
