import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type HoldRequest, holdIdOf, holdStock, releaseHold } from '../../../core/stock/hold.ts';
import { demoShop, type Shop } from '../../support/demo-shop.ts';
import { eventually } from '../../support/eventually.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await demoShop('hold');
});
afterAll(() => shop.close());

const VENDOR = 'toko-sinar';
const BRANCH = 'TS-TBT';
const BY = { kind: 'agent', agentId: 'a-ani', name: 'Ani' } as const;
let products = 0;

/** A product nobody else asks for, of which the branch has that many. */
async function aShelf(onHand: number) {
  products += 1;
  const sku = `HELD-${products}`;
  const count = (units: number) => shop.stock.takeCounts(VENDOR, BRANCH, new Date(), [{ sku, onHand: units }]);
  await count(onHand);
  const request = (who: string, but: Partial<HoldRequest> = {}): HoldRequest => ({
    ...{ vendorId: VENDOR, holdId: holdIdOf(who, sku), branchId: BRANCH, sku, quantity: 1 },
    ...{ conversationId: null, by: BY },
    ...but,
  });
  return {
    sku,
    count,
    request,
    hold: (who: string, but?: Partial<HoldRequest>) => holdStock(shop, request(who, but)),
    available: async () => (await shop.stock.levels(VENDOR, sku, [BRANCH]))[0]?.available,
    record: async (who: string) => {
      const found = await shop.holds.byId(VENDOR, holdIdOf(who, sku));
      if (!found) throw new Error('it was noted down');
      return found;
    },
    stored: async () =>
      (await shop.connection.collection('stock').findOne({ sku }))?.holds as Array<{ id: string; qty: number }>,
  };
}

describe('the last unit', () => {
  it('goes to exactly one of fifty who ask for it at once', async () => {
    const { hold, available } = await aShelf(1);

    const taken = await Promise.all(Array.from({ length: 50 }, (_, n) => hold(`shopper-${n}`)));

    expect(taken.filter(({ held }) => held)).toHaveLength(1);
    expect(taken.filter((one) => !one.held && one.available === 0)).toHaveLength(49);
    expect(await available()).toBe(0);
  });

  it('is one hold, however often the same request comes at once', async () => {
    const { sku, hold, stored } = await aShelf(5);

    const taken = await Promise.all(Array.from({ length: 20 }, () => hold('shopper', { quantity: 2 })));

    expect(new Set(taken.map((one) => one.held && one.hold.until.getTime())).size).toBe(1);
    expect(await stored()).toMatchObject([{ id: holdIdOf('shopper', sku), qty: 2 }]);
  });
});

describe('a hold', () => {
  it('takes units from everybody, and says how many are left to who asks for more', async () => {
    const { hold, available } = await aShelf(5);

    expect(await hold('a', { quantity: 3 })).toMatchObject({ held: true, hold: { quantity: 3 } });
    expect(await available()).toBe(2);
    expect(await hold('b', { quantity: 3 })).toEqual({ held: false, available: 2 });
  });

  it('lasts fifteen minutes where nobody says otherwise, and a repeat prolongs nothing', async () => {
    const { hold } = await aShelf(5);

    const first = await hold('a');
    const again = await hold('a', { forMs: 3_600_000, quantity: 4 });

    if (!first.held) throw new Error('there were five');
    expect(first.hold.until.getTime() - first.hold.at.getTime()).toBe(15 * 60_000);
    expect([first.isNew, again]).toEqual([true, { ...first, isNew: false }]);
  });

  it('returns by itself once its time has passed on MongoDB’s clock', async () => {
    const { hold, available, stored } = await aShelf(1);
    await hold('a', { forMs: 1_500 });
    await eventually(async () => expect(await available()).toBe(1));

    expect(await hold('b')).toMatchObject({ held: true });
    expect(await stored()).toHaveLength(1);
  });

  it('returns when it is let go, once, and the account says by whom', async () => {
    const { sku, hold, available, record } = await aShelf(1);
    await hold('a');
    const found = await record('a');

    await releaseHold(shop, found, { kind: 'agent', agentId: 'a-budi', name: 'Budi' });
    await releaseHold(shop, found, BY);

    expect(await available()).toBe(1);
    expect(await record('a')).toMatchObject({ by: BY, released: { by: { agentId: 'a-budi' } } });
    expect((await shop.holds.ofBranch(VENDOR, BRANCH, 100)).map((one) => one.sku)).not.toContain(sku);
  });

  it('may be asked for again once it was let go', async () => {
    const { hold, record } = await aShelf(1);
    await hold('a');
    await releaseHold(shop, await record('a'), BY);

    expect(await hold('a')).toMatchObject({ held: true, isNew: true });
    expect(await record('a')).toMatchObject({ released: null });
  });

  it('made since under the same id stays, when an earlier one is let go once more', async () => {
    const { hold, record, available } = await aShelf(1);
    await hold('a');
    const earlier = await record('a');
    await releaseHold(shop, earlier, BY);
    await hold('a');

    await releaseHold(shop, earlier, BY);
    await shop.holds.note(earlier);

    expect(await available()).toBe(0);
    expect(await record('a')).toMatchObject({ released: null });
    expect((await record('a')).at).not.toEqual(earlier.at);
  });

  it('leaves nothing to sell, and never less, when the branch counts fewer than are held', async () => {
    const { hold, count, available } = await aShelf(5);
    await hold('a', { quantity: 4 });

    await count(2);

    expect(await available()).toBe(0);
    expect(await hold('b')).toEqual({ held: false, available: 0 });
  });

  it('is refused where the product is not carried, and where the branch is none', async () => {
    const { hold } = await aShelf(1);

    expect(await hold('a', { sku: 'NOT-CARRIED' })).toEqual({ held: false, available: 0 });
    await expect(hold('a', { branchId: 'TS-XXX' })).rejects.toMatchObject({ code: 'branch_not_found' });
  });

  it('keeps its words, whatever they look like', async () => {
    const { hold, stored } = await aShelf(1);

    expect(await hold('a', { holdId: '$onHand' })).toMatchObject({ held: true });
    expect(await stored()).toMatchObject([{ id: '$onHand' }]);
  });
});
