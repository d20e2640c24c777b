import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { tellWatches } from '../../../core/assist/tell-watches.ts';
import { assembleCatalogue, type Catalogue } from '../../../core/catalogue.ts';
import { applyStockUpdate } from '../../../core/stock/apply-stock-update.ts';
import { type WatchWanted, watchIdOf } from '../../../core/stock/watch.ts';
import { toProduct } from '../../../scripts/seed/convert.ts';
import { aConversation, aWhatsappConversation, severalCores, type TestCore, VENDOR } from '../../support/core.ts';
import { AS_OF, clockAt, demoBranches, demoFiles } from '../../support/demo-data.ts';

/** Three workers on one database. */
let cores: TestCore[];
let catalogues: Catalogue[];
let close: () => Promise<void>;
const clock = clockAt(AS_OF);
const failures: unknown[] = [];
beforeAll(async () => {
  ({ cores, close } = await severalCores('watches', 3));
  catalogues = cores.map(({ connection }) => assembleCatalogue(connection));
  for (const ensure of catalogue().ensureIndexes) await ensure();
  const branch = await demoBranches();
  const branches = ['TS-KMG', 'TS-BLM', 'TS-TBT'].map((branchId) => ({ ...branch(branchId), vendorId: VENDOR }));
  await catalogue().branches.putAll(VENDOR, branches);
  const { products } = await demoFiles();
  await catalogue().products.putAll(
    VENDOR,
    products.slice(0, 30).map((product) => toProduct(VENDOR, product)),
  );
});
afterAll(() => close());
const catalogue = () => catalogues[0] as Catalogue;
const core = () => cores[0] as TestCore;

const task = (n: number, but: Partial<Parameters<typeof tellWatches>[0]> = {}) =>
  tellWatches({
    ...(catalogues[n] as Catalogue),
    log: (cores[n] as TestCore).log,
    clock,
    onError: (error) => void failures.push(error),
    ...but,
  });
const sweepAll = () => Promise.all([0, 1, 2].map((n) => task(n)()));

let shoppers = 0;
/** Somebody who waits for a product of their own. */
async function aWait(but: Partial<WatchWanted> = {}) {
  shoppers += 1;
  const sku = `GR-00${String(shoppers).padStart(2, '0')}`;
  const branchIds = but.branchIds ?? ['TS-KMG'];
  const { conversationId, contactId } = await aConversation(core(), `waits-${shoppers}`);
  const watchId = watchIdOf(conversationId, contactId, sku);
  const wanted = { vendorId: VENDOR, watchId, conversationId, sku, branchIds, near: null, locale: 'id' as const };
  const ask = (askedSeq: number, more = branchIds) =>
    catalogue().watches.ask({ ...wanted, ...but, askedSeq, branchIds: more });
  await ask(1);
  return {
    sku,
    ask,
    conversationId,
    count: (branchId: string, onHand: number) =>
      applyStockUpdate({ ...catalogue(), clock }, VENDOR, branchId, {
        asOf: new Date().toISOString(),
        items: [{ sku, onHand }],
      }),
    told: async () =>
      (await core().messages.listAfter(VENDOR, conversationId, 0, 100)).map(
        ({ content }) => (content as { text: string }).text,
      ),
    record: () => core().connection.collection('stock_watches').findOne({ watchId }),
  };
}

describe('somebody who waits for a product', () => {
  it('is told nothing while no branch of theirs has it', async () => {
    const { count, told } = await aWait();
    await count('TS-BLM', 5);

    await sweepAll();

    expect(await told()).toEqual([]);
  });

  it('is told once when it comes, by whichever of three workers, and with what the record says', async () => {
    const { count, told, record } = await aWait();
    await sweepAll();
    await count('TS-KMG', 4);

    await sweepAll();
    await sweepAll();

    expect(await told()).toEqual([expect.stringContaining('sudah ada lagi di Kemang, sisa 4, buka sampai')]);
    expect(await record()).toMatchObject({ told: { branchId: 'TS-KMG' } });
    expect(failures).toEqual([]);
  });

  it('is told once though every worker ends between saying it and marking it', async () => {
    const { count, told, record } = await aWait();
    await count('TS-KMG', 4);
    const gone = () => Promise.reject(new Error('ended'));
    const ends = (n: number) => task(n, { watches: { ...catalogue().watches, markTold: gone }, onError: () => {} });

    await Promise.all([ends(0)(), ends(1)(), ends(2)()]);
    expect(await record()).toMatchObject({ told: null });
    await catalogue().watches.stockCame(VENDOR, 'TS-KMG', [(await record())?.sku as string]);
    await sweepAll();

    expect(await told()).toHaveLength(1);
    expect(await record()).toMatchObject({ told: { branchId: 'TS-KMG' } });
  });

  it('is told once, and again only when they ask again', async () => {
    const { ask, count, told } = await aWait();
    await count('TS-KMG', 1);
    await sweepAll();

    await ask(1);
    await sweepAll();
    expect(await told()).toHaveLength(1);

    await ask(7);
    await sweepAll();
    expect(await told()).toHaveLength(2);
  });

  it('hears in their language which of several branches has it', async () => {
    const { count, told } = await aWait({ branchIds: ['TS-KMG', 'TS-TBT'], locale: 'en' });
    await count('TS-TBT', 2);

    await sweepAll();

    expect(await told()).toEqual([expect.stringContaining('is back at Tebet, 2 left, open until')]);
  });

  it('is told when what was held for somebody else returns by itself', async () => {
    const { sku, count, told, record } = await aWait();
    await count('TS-KMG', 1);
    const forMs = 3_600_000;
    await catalogue().stock.hold(VENDOR, { id: 'hd_other', branchId: 'TS-KMG', sku, qty: 1, forMs });
    await sweepAll();
    expect(await told()).toEqual([]);
    expect((await record())?.dueAt.getTime()).toBeGreaterThan(Date.now() + 120_000);

    // As it will be when the hour is over.
    await core()
      .connection.collection('stock')
      .updateOne({ sku }, { $set: { 'holds.0.until': new Date(0) } });
    await catalogue().watches.stockCame(VENDOR, 'TS-KMG', [sku]);
    await sweepAll();

    expect(await told()).toHaveLength(1);
  });

  it('at two branches, asked for one after the other, is told of once', async () => {
    const { ask, sku, told, record } = await aWait();
    await ask(2, ['TS-TBT']);
    expect((await record())?.branchIds).toEqual(['TS-KMG', 'TS-TBT']);
    for (const branchId of ['TS-KMG', 'TS-TBT'])
      await catalogue().stock.takeCounts(VENDOR, branchId, new Date(), [{ sku, onHand: 1 }]);
    await catalogue().watches.stockCame(VENDOR, 'TS-TBT', [sku]);

    await sweepAll();
    await sweepAll();

    expect(await told()).toHaveLength(1);
  });

  it('on WhatsApp is not told, nor said to be, once a shop may write to them no more', async () => {
    const { conversationId } = await aWhatsappConversation(core(), '+6281200009999');
    const { count, record } = await aWait({ conversationId });
    await count('TS-KMG', 1);

    await sweepAll();

    expect(await record()).toMatchObject({ told: { branchId: null } });
    expect(await core().messages.listAfter(VENDOR, conversationId, 0, 10)).toEqual([]);
  });

  it('is told nothing more once they want to hear no more', async () => {
    const { conversationId, count, told } = await aWait();
    expect(await catalogue().watches.endAll(VENDOR, conversationId)).toBe(1);
    await count('TS-KMG', 1);

    await sweepAll();

    expect(await told()).toEqual([]);
  });

  it('among several is told alone, each what they asked for, and nobody for who has left', async () => {
    const owner = await aWait();
    const { conversationId, sku } = owner;
    const ref = { vendorId: VENDOR, conversationId };
    const guest = async (name: string) => {
      const { token } = await core().inviting.make(ref, 'Sari', { sees: 'all', uses: 1, hours: 1 });
      const contactId = `ct_${name}`;
      const { memberId } = await core().people.join(VENDOR, token, { identityId: `v_${name}`, contactId, name });
      const watchId = watchIdOf(conversationId, contactId, sku);
      const place = { branchIds: ['TS-KMG'], near: null, locale: 'id' as const };
      await catalogue().watches.ask({ ...ref, watchId, contactId, sku, ...place, askedSeq: 1 });
      return memberId;
    };
    const dewi = await guest('Dewi');
    await core().people.leave(ref, await guest('Budi'));
    await owner.count('TS-KMG', 4);

    await sweepAll();

    const log = await core().messages.listAfter(VENDOR, conversationId, 0, 100);
    const mother = (await core().log.current(VENDOR, conversationId)).members[0]?.memberId;
    const told = log.filter(({ author }) => author.id === 'shop').map(({ audience }) => audience);
    expect(told).toHaveLength(2);
    expect(told).toEqual(
      expect.arrayContaining([
        [mother, 'staff'],
        [dewi, 'staff'],
      ]),
    );
    expect(failures).toEqual([]);
  });

  it('waits no longer than a month', async () => {
    const { sku, record } = await aWait();
    const longAgo = new Date(Date.now() - 31 * 24 * 3_600_000);
    await core()
      .connection.collection('stock_watches')
      .updateOne({ sku }, { $set: { askedAt: longAgo } });

    await sweepAll();

    expect(await record()).toMatchObject({ told: { branchId: null } });
    expect(await record()).not.toHaveProperty('dueAt');
  });

  it('is forgotten where their conversation is not there', async () => {
    const { count, record } = await aWait({ conversationId: 'cv_nowhere' });
    await count('TS-KMG', 1);

    await sweepAll();

    expect(await record()).toMatchObject({ told: { branchId: null } });
  });

  it('keeps nobody else from being told when telling fails', async () => {
    const [first, second] = [await aWait(), await aWait()];
    await Promise.all([first.count('TS-KMG', 1), second.count('TS-KMG', 1)]);
    const errors: unknown[] = [];
    const log: Pick<TestCore['log'], 'append' | 'current'> = {
      ...core().log,
      append: async (request) => {
        if (request.conversationId === first.conversationId) throw new Error('store away');
        return core().log.append(request);
      },
    };

    await task(0, { log, onError: (error) => void errors.push(error) })();

    expect(errors).toHaveLength(1);
    expect([await first.told(), await second.told()].map(({ length }) => length)).toEqual([0, 1]);
    expect(await first.record()).toMatchObject({ told: null });
  });
});
