import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { knowledgeStore } from '../../../core/places/knowledge.store.ts';
import { toKnowledge } from '../../../scripts/seed/convert.ts';
import { demoFiles } from '../../support/demo-data.ts';
import { emptyShop, type Shop } from '../../support/demo-shop.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await emptyShop('knowledge');
});
afterAll(() => shop.close());

describe('the knowledge of a vendor', () => {
  it('is empty, and promises nothing, until it is put', async () => {
    expect(await shop.knowledge.of('v-none')).toEqual({ areas: [], postalPrefixes: [], policies: null });
  });

  it('comes back as it was put, as the same object until it is put again', async () => {
    const store = knowledgeStore(shop.connection, { refreshMs: -1, staleMs: -1 });
    const knowledge = toKnowledge(await demoFiles());
    await shop.knowledge.put('v-some', knowledge);

    const first = await store.of('v-some');
    expect(first).toEqual(knowledge);
    expect(await store.of('v-some')).toBe(first);

    await shop.knowledge.put('v-some', { ...knowledge, areas: [] });
    expect((await store.of('v-some')).areas).toEqual([]);
  });
});
