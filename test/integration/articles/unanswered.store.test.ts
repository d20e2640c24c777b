import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { questionIdOf, type UnansweredStore, unansweredStore } from '../../../core/articles/unanswered.store.ts';
import { noteUnanswered } from '../../../core/articles/unanswered.ts';
import { emptyShop, type Shop } from '../../support/demo-shop.ts';

let shop: Shop;
let unanswered: UnansweredStore;
beforeAll(async () => {
  shop = await emptyShop('unanswered');
  unanswered = unansweredStore(shop.connection);
  await unanswered.ensureIndexes();
});
afterAll(() => shop.close());

let turns = 0;
/** A turn of its own, unless it is given. */
const ask = (vendorId: string, text: string, turn?: { conversationId: string; seq: number }) => {
  turns += 1;
  const asked = { vendorId, at: new Date(), ...(turn ?? { conversationId: 'cv-1', seq: turns }) };
  return noteUnanswered({ unanswered }, asked, { text, reason: 'no_article' }, ['Budi Santoso']);
};
const listed = async (vendorId: string) =>
  (await unanswered.list(vendorId, 50)).map(({ examples: [text], count }) => [text, count]);

describe('questions nobody had an answer to', () => {
  it('are counted together where they are asked alike, the most asked first', async () => {
    await ask('v-count', 'boleh bawa anjing?');
    for (const text of ['ada parkir mobil?', 'parkir mobil ada gak kak', 'permisi, bisa parkir mobil?'])
      await ask('v-count', text);
    await ask('v-else', 'ada parkir mobil?');

    expect(await listed('v-count')).toEqual([
      ['permisi, bisa parkir mobil?', 3],
      ['boleh bawa anjing?', 1],
    ]);
  });

  it('are counted once for a turn that is done twice, at once or later', async () => {
    const turn = { conversationId: 'cv-9', seq: 3 };

    await Promise.all([ask('v-once', 'ada parkir?', turn), ask('v-once', 'ada parkir?', turn)]);
    await ask('v-once', 'ada parkir?', turn);

    expect(await listed('v-once')).toEqual([['ada parkir?', 1]]);
  });

  it('lose none where many ask at once', async () => {
    const vendors = Array.from({ length: 40 }, (_, n) => `v-many-${n}`);
    const all = vendors.flatMap((vendorId) => Array.from({ length: 5 }, () => vendorId));

    await Promise.all(all.map((vendorId) => ask(vendorId, 'ada parkir?')));

    const counted = await Promise.all(vendors.map(listed));
    expect(counted).toEqual(vendors.map(() => [['ada parkir?', 5]]));
  });

  it('keep nothing that tells who asked', async () => {
    await ask('v-mask', 'saya Budi, hp 0812 3456 7890, ada arisan ga?');

    const stored = JSON.stringify(
      await shop.connection.collection('unanswered_questions').find({ vendorId: 'v-mask' }).toArray(),
    );
    expect(stored).toContain('arisan');
    expect(stored).not.toMatch(/Budi|0812|7890/);
  });

  it('are not noted where they ask nothing', async () => {
    for (const text of ['wkwkwk', 'ok kak', '', '0812 3456 7890']) await ask('v-none', text);

    expect(await listed('v-none')).toEqual([]);
  });
});

describe('a question that is dealt with', () => {
  const question = (vendorId: string) => questionIdOf(vendorId, 'parkir');

  it('stays away once it is dismissed, also when it is asked again', async () => {
    await ask('v-off', 'ada parkir?');

    expect(await unanswered.dismiss('v-else', question('v-off'))).toBe(false);
    expect(await unanswered.dismiss('v-off', question('v-off'))).toBe(true);
    await ask('v-off', 'parkir ada?');

    expect(await listed('v-off')).toEqual([]);
  });

  it('comes back where an article was written and it is asked in vain again', async () => {
    await ask('v-back', 'ada parkir?');
    await unanswered.markWritten('v-back', question('v-back'));
    expect(await listed('v-back')).toEqual([]);

    await ask('v-back', 'parkir ada?');

    expect(await listed('v-back')).toEqual([['parkir ada?', 2]]);
  });

  it('is forgotten by itself ninety days after it was asked last', async () => {
    const indexes = await shop.connection.collection('unanswered_questions').indexes();

    expect(indexes.find(({ name }) => name === 'unanswered_expiry')).toMatchObject({
      key: { lastAt: 1 },
      expireAfterSeconds: 90 * 24 * 3_600,
    });
    const stored = await shop.connection.collection('unanswered_questions').findOne({ vendorId: 'v-back' });
    expect(stored?.lastAt).toBeInstanceOf(Date);
  });
});
