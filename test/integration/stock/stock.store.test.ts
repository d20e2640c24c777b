import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { emptyShop, type Shop } from '../../support/demo-shop.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await emptyShop('stock');
});
afterAll(() => shop.close());

const VENDOR = 'v-stock';
const at = (minute: number) => new Date(Date.UTC(2026, 10, 20, 7, minute));
let branches = 0;
/** A branch nobody else counts. */
function aBranch() {
  branches += 1;
  const branchId = `B-${branches}`;
  return {
    branchId,
    count: (minute: number, onHand: number, sku = 'S-1') =>
      shop.stock.takeCounts(VENDOR, branchId, at(minute), [{ sku, onHand }]),
    level: async (sku = 'S-1') => (await shop.stock.levels(VENDOR, sku, [branchId]))[0],
  };
}

describe('counts of a branch', () => {
  it('never overwrite a newer one', async () => {
    const { count, level } = aBranch();

    expect(await count(10, 7)).toEqual({ applied: 1, outdated: 0 });
    expect(await count(9, 99)).toEqual({ applied: 0, outdated: 1 });
    expect(await level()).toMatchObject({ onHand: 7, available: 7, asOf: at(10) });
    expect(await count(11, 3)).toEqual({ applied: 1, outdated: 0 });
    expect(await level()).toMatchObject({ onHand: 3, asOf: at(11) });
  });

  it('may be sent again, and the later word for the same moment holds', async () => {
    const { count, level } = aBranch();
    await count(10, 7);

    expect(await count(10, 7)).toEqual({ applied: 1, outdated: 0 });
    expect(await count(10, 8)).toEqual({ applied: 1, outdated: 0 });
    expect(await level()).toMatchObject({ onHand: 8 });
  });

  it('end at the newest, whichever of many arrives when', async () => {
    const { count, level } = aBranch();
    const minutes = Array.from({ length: 40 }, (_, i) => (i * 17) % 40);

    const taken = await Promise.all(minutes.map((minute) => count(minute, minute * 10)));

    expect(await level()).toMatchObject({ onHand: 390, asOf: at(39) });
    expect(taken.every(({ applied, outdated }) => applied + outdated === 1)).toBe(true);
  });

  it('end at the newest also where none was there before, however the first two meet', async () => {
    // The newest of each comes a little later than the others, as their first is being put there.
    for (let n = 0; n < 150; n += 1) {
      const { count, level } = aBranch();
      const older = [count(2, 20), count(1, 10)];
      for (let turn = 0; turn < n % 15; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      await Promise.all([...older, count(3, 30)]);
      expect(await level()).toMatchObject({ onHand: 30, asOf: at(3) });
    }
  });

  it('are decided row by row', async () => {
    const { branchId, count, level } = aBranch();
    await count(20, 5, 'S-new');

    const items = [
      { sku: 'S-new', onHand: 1 },
      { sku: 'S-old', onHand: 2 },
    ];

    expect(await shop.stock.takeCounts(VENDOR, branchId, at(10), items)).toEqual({ applied: 1, outdated: 1 });
    expect(await level('S-new')).toMatchObject({ onHand: 5 });
    expect(await level('S-old')).toMatchObject({ onHand: 2 });
  });

  it('take the last of two rows for one product, and more rows than one command holds', async () => {
    const { branchId, level } = aBranch();
    const many = Array.from({ length: 4500 }, (_, i) => ({ sku: `S-${i}`, onHand: i }));

    const taken = await shop.stock.takeCounts(VENDOR, branchId, at(1), [...many, { sku: 'S-7', onHand: 70 }]);

    expect(taken).toEqual({ applied: 4500, outdated: 0 });
    expect(await level('S-7')).toMatchObject({ onHand: 70 });
    expect(await level('S-4499')).toMatchObject({ onHand: 4499 });
  });

  it('are words, whatever they look like', async () => {
    const { count, level } = aBranch();

    await count(1, 4, '$onHand');
    await count(2, 5, '$onHand');

    expect(await level('$onHand')).toMatchObject({ sku: '$onHand', onHand: 5 });
  });
});

describe('what can be sold', () => {
  it('is what is there without holds that have not lapsed, and a new count keeps them', async () => {
    const { branchId, count, level } = aBranch();
    await count(1, 10);
    const hold = (id: string, qty: number, ms: number) => ({ id, qty, until: new Date(Date.now() + ms) });
    const holds = [hold('a', 3, 3_600_000), hold('b', 4, -1000)];
    await shop.connection.collection('stock').updateOne({ branchId }, { $set: { holds } });

    expect(await level()).toMatchObject({ onHand: 10, available: 7 });
    await count(2, 2);
    expect(await level()).toMatchObject({ onHand: 2, available: 0 });
  });

  it('is nobody else’s', async () => {
    const { branchId, count } = aBranch();
    await count(1, 10);

    expect(await shop.stock.levels('somebody-else', 'S-1', [branchId])).toEqual([]);
  });
});
