import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { stockCardRow } from '../../../contract/cards.ts';
import { applyStockUpdate } from '../../../core/stock/apply-stock-update.ts';
import { type StockNearbyQuestion, stockNearby } from '../../../core/stock/stock-nearby.ts';
import { AS_OF, clockAt, VENDOR } from '../../support/demo-data.ts';
import { demoShop, type Shop } from '../../support/demo-shop.ts';

const KEMANG = { lat: -6.2607, lon: 106.8137 };
const KALIDERES = { lat: -6.1546, lon: 106.7038 };
let shop: Shop;
beforeAll(async () => {
  shop = await demoShop('stock-nearby');
});
afterAll(() => shop.close());

const ask = (more: Partial<StockNearbyQuestion> = {}, at: Date | string = AS_OF) =>
  stockNearby({ ...shop, clock: clockAt(at) }, { vendorId: VENDOR, sku: 'GR-0001', near: KEMANG, ...more });
const inShort = (rows: Awaited<ReturnType<typeof ask>>) => rows.map((row) => [row.area, row.available]);

describe('“ada stok Indomie goreng deket Kemang?”', () => {
  it('is answered with Blok M 24, Pondok Indah 60 and Tebet 12 in order of distance', async () => {
    const rows = await ask({ limit: 10 });

    const told = ['Blok M', 'Pondok Indah', 'Tebet'];
    expect(inShort(rows).filter(([area]) => told.includes(String(area)))).toEqual([
      ['Blok M', 24],
      ['Pondok Indah', 60],
      ['Tebet', 12],
    ]);
    const distances = rows.map(({ distanceM }) => distanceM ?? Number.NaN);
    expect(distances).toEqual(distances.toSorted((a, b) => a - b));
    for (const row of rows) expect(stockCardRow.parse(row)).toEqual(row);
  });

  it('leaves out Kemang itself, where it is sold out, unless that is asked too', async () => {
    expect(inShort(await ask())).not.toContainEqual(['Kemang', 0]);

    const rows = await ask({ includeSoldOut: true, limit: 3 });

    expect(rows[0]).toMatchObject({ branchId: 'TS-KMG', available: 0, fulfilments: [] });
    expect(rows.filter(({ available }) => available > 0)).toHaveLength(3);
    expect(rows.at(-1)?.available).toBeGreaterThan(0);
  });

  it('never offers Kalideres, not even next door', async () => {
    for (const includeSoldOut of [true, false]) {
      const rows = await ask({ near: KALIDERES, limit: 50, radiusM: 30_000, includeSoldOut });

      expect(rows.map(({ branchId }) => branchId)).not.toContain('TS-KLD');
      expect(rows.length).toBeGreaterThan(3);
    }
  });

  it('counts only branches with as many as are wanted', async () => {
    expect(inShort(await ask({ quantity: 25, limit: 10 }))).not.toContainEqual(['Blok M', 24]);
    expect(inShort(await ask({ quantity: 24, limit: 10 }))).toContainEqual(['Blok M', 24]);
  });

  it('names only branches that are open, if asked so', async () => {
    const lateEvening = '2026-11-20T21:30:00+07:00';

    const open = await ask({ openOnly: true, limit: 50 }, lateEvening);

    expect(open.length).toBeGreaterThan(0);
    expect(open.every((row) => row.open.isOpen)).toBe(true);
    expect((await ask({ limit: 50 }, lateEvening)).length).toBeGreaterThan(open.length);
  });

  it('is answered for all branches where no place is known, without courier or distance', async () => {
    const rows = await ask({ near: null, limit: 100 });

    expect(rows.map(({ branchId }) => branchId)).toEqual(rows.map(({ branchId }) => branchId).toSorted());
    expect(rows.every((row) => row.distanceM === null && !row.fulfilments.includes('courier_30min'))).toBe(true);
  });

  it('is no answer for a product the vendor does not have', async () => {
    await expect(ask({ sku: 'GR-9999' })).rejects.toMatchObject({ code: 'product_not_found' });
    await expect(ask({ vendorId: 'somebody-else' })).rejects.toMatchObject({ code: 'product_not_found' });
  });
});

describe('the age of a figure', () => {
  it('is fresh for an hour, and Lenteng Agung’s is a day old', async () => {
    const rows = await ask({ limit: 50 });

    expect(rows.find(({ branchId }) => branchId === 'TS-LTA')).toMatchObject({ available: 110, isFresh: false });
    expect(rows.find(({ branchId }) => branchId === 'TS-BLM')).toMatchObject({ available: 24, isFresh: true });
    const counted = Date.parse('2026-11-20T13:52:00+07:00');
    const blokM = async (at: number) =>
      (await ask({ limit: 50 }, new Date(at))).find(({ branchId }) => branchId === 'TS-BLM')?.isFresh;
    expect(await blokM(counted + 3_600_000)).toBe(true);
    expect(await blokM(counted + 3_600_001)).toBe(false);
  });
});

describe('a report of a branch', () => {
  const report = (asOf: string, items: Array<{ sku: string; onHand: number }>, branchId = 'TS-FTM') =>
    applyStockUpdate({ ...shop, clock: clockAt(AS_OF) }, VENDOR, branchId, { asOf, items });

  it('changes the next answer, and names what it does not know', async () => {
    const items = [
      { sku: 'GR-0001', onHand: 31 },
      { sku: 'GR-9999', onHand: 1 },
      { sku: 'GR-9999', onHand: 2 },
    ];

    const result = await report('2026-11-20T07:05:00Z', items);

    expect(result).toEqual({ applied: 1, outdated: 0, unknownSkus: ['GR-9999'] });
    expect(inShort(await ask({ limit: 50 }))).toContainEqual(['Fatmawati', 31]);
  });

  it('of nothing known applies nothing', async () => {
    expect(await report('2026-11-20T07:05:00Z', [{ sku: 'X', onHand: 1 }])).toEqual({
      applied: 0,
      outdated: 0,
      unknownSkus: ['X'],
    });
  });

  it('is refused for a branch nobody knows, and from the future', async () => {
    const items = [{ sku: 'GR-0001', onHand: 1 }];

    await expect(report('2026-11-20T07:05:00Z', items, 'TS-XXX')).rejects.toMatchObject({ code: 'branch_not_found' });
    await expect(report('2999-01-01T00:00:00Z', items)).rejects.toMatchObject({ code: 'invalid_input' });
  });
});
