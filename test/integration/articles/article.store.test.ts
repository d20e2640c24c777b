import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { articleStore } from '../../../core/articles/article.store.ts';
import { anArticle } from '../../support/articles.ts';
import { VENDOR } from '../../support/core.ts';
import { emptyShop, type Shop } from '../../support/demo-shop.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await emptyShop('articles');
});
afterAll(() => shop.close());

/** A store that reads anew each time. */
const fresh = () => articleStore(shop.connection, { refreshMs: -1, staleMs: -1 });
const ids = async (vendorId = VENDOR) => (await fresh().published(vendorId)).map(({ articleId }) => articleId).sort();

describe('what shoppers may be told', () => {
  it('is what a vendor has published, as the same list until something changes', async () => {
    const store = fresh();
    await store.create(anArticle({ articleId: 'ar_out' }), 'p');
    await store.create(anArticle({ articleId: 'ar_draft', isPublished: false }), 'p');
    await store.create(anArticle({ articleId: 'ar_other', vendorId: 'v-other' }), 'p');

    const first = await store.published(VENDOR);

    expect(first.map(({ articleId }) => articleId)).toEqual(['ar_out']);
    expect(await store.published(VENDOR)).toBe(first);
    await store.change({ vendorId: VENDOR, articleId: 'ar_draft', rev: 1 }, { isPublished: true }, null);
    expect(await ids()).toEqual(['ar_draft', 'ar_out']);
    expect(await ids('v-other')).toEqual(['ar_other']);
  });
});

describe('two who change one revision', () => {
  it('are told apart: one wins', async () => {
    const store = fresh();
    await store.create(anArticle({ articleId: 'ar_raced' }), 'p');
    const of = { vendorId: VENDOR, articleId: 'ar_raced', rev: 1 };

    const changed = await Promise.all(
      ['a', 'b'].map((asks) => store.change(of, { asks: [asks] }, { agentId: asks, name: asks })),
    );

    expect(changed.filter((one) => one !== null)).toHaveLength(1);
    expect((await store.byId(VENDOR, 'ar_raced'))?.rev).toBe(2);
  });
});

describe('an article that was deleted', () => {
  it('is gone with its words, and its id brings it back for nobody', async () => {
    const store = fresh();
    await store.create(anArticle({ articleId: 'ar_gone' }), 'p');

    expect(await store.remove(VENDOR, 'ar_gone')).toBe(true);
    expect(await store.remove(VENDOR, 'ar_gone')).toBe(true);
    expect(await store.remove(VENDOR, 'ar_never')).toBe(false);

    expect(await store.byId(VENDOR, 'ar_gone')).toBeNull();
    expect((await store.create(anArticle({ articleId: 'ar_gone' }), 'p')).article).toBeNull();
    expect(await ids()).not.toContain('ar_gone');
    const left = await shop.connection.collection('articles').findOne({ articleId: 'ar_gone' });
    expect(JSON.stringify(left)).not.toContain('Parkir');
  });
});

describe('the demo’s articles', () => {
  it('are put again, but for those somebody changed or deleted', async () => {
    const store = fresh();
    const demo = ['ar_d1', 'ar_d2', 'ar_d3'].map((articleId) => anArticle({ vendorId: 'v-demo', articleId }));
    await store.putDemo('v-demo', demo);
    await store.change({ vendorId: 'v-demo', articleId: 'ar_d1', rev: 1 }, { asks: ['mine'] }, null);
    await store.remove('v-demo', 'ar_d2');

    await store.putDemo(
      'v-demo',
      demo.map((one) => ({ ...one, asks: ['new'] })),
    );

    expect(await ids('v-demo')).toEqual(['ar_d1', 'ar_d3']);
    expect((await store.byId('v-demo', 'ar_d1'))?.asks).toEqual(['mine']);
    expect((await store.byId('v-demo', 'ar_d3'))?.asks).toEqual(['new']);
  });
});
