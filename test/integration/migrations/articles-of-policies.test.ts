import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migrate } from '../../../migrations/run.ts';
import { emptyShop, type Shop } from '../../support/demo-shop.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await emptyShop('migration-articles');
});
afterAll(() => shop.close());

async function upgrade(): Promise<void> {
  const { db } = shop.connection;
  if (!db) throw new Error('not connected');
  await db.collection<{ _id: string }>('migrations').updateOne({ _id: 'schema' }, { $set: { version: 4 } });
  await migrate(db, []);
}
const pickup = { readyMin: 20, holdHours: 24, codeDigits: 4 };
const laidDown = {
  pickup,
  returns: { days: { electronics: 7, health: 0, toys: 1 }, needs: ['order_no', 'photo'], refundBusinessDays: [3, 7] },
  cancel: { freeUntilStatus: 'picking' },
};

describe('what a vendor had laid down about cancelling and returns', () => {
  it('is said in articles, and nowhere else, also when the step was cut short', async () => {
    const knowledge = shop.connection.collection<{ _id: string; policies: object | null; revision: number }>(
      'knowledge',
    );
    const before = { areas: [], postalPrefixes: [], policies: laidDown, revision: 1, schemaVersion: 1 };
    await knowledge.insertOne({ _id: 'v-old', ...before });
    await knowledge.insertOne({ _id: 'v-none', ...before, policies: null });
    await upgrade();
    const [written] = await shop.articles.list('v-old', null, 1);
    await knowledge.replaceOne({ _id: 'v-old' }, before);

    await upgrade();

    const articles = await shop.articles.published('v-old');
    expect(articles.map(({ topic }) => topic).sort()).toEqual(['cancelling', 'returns']);
    const returns = articles.find(({ topic }) => topic === 'returns');
    expect(returns?.body.id).toContain('elektronik 7 hari, produk kesehatan tidak bisa, toys 1 hari');
    expect(returns?.body.id).toContain('Siapkan nomor pesanan, foto barangnya. Dana kembali dalam 3–7 hari kerja.');
    expect(returns?.body.en).toContain('electronics 7 days, health products not at all, toys 1 day');
    expect(await shop.articles.list('v-old', null, 1)).toEqual([written]);
    expect(await shop.articles.published('v-none')).toEqual([]);
    expect(await knowledge.findOne({ _id: 'v-old' })).toMatchObject({ policies: { pickup }, revision: 2 });
    expect(await knowledge.findOne({ _id: 'v-old' })).not.toHaveProperty('policies.returns');
  });

  it('gives way to the demo’s own articles at the next seeding', async () => {
    const policies = { cancel: laidDown.cancel };
    await shop.connection.collection<{ _id: string }>('demo_seeds').insertOne({ _id: 'v-demo' });
    await shop.connection
      .collection<{ _id: string }>('knowledge')
      .insertOne({ _id: 'v-demo', areas: [], postalPrefixes: [], policies, revision: 1 } as never);
    await upgrade();
    const words = { id: 'Demo', en: 'Demo' };
    const own = {
      topic: 'cancelling' as const,
      title: words,
      body: words,
      asks: [],
      isPublished: true,
      updatedBy: null,
    };

    await shop.articles.putDemo('v-demo', [{ vendorId: 'v-demo', articleId: 'cancelling-an-order', ...own }]);

    expect(await shop.articles.published('v-demo')).toMatchObject([{ title: words }]);
  });
});
