/** The assistant over the seeded database: what it reads is what the stores give. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AssistEngine } from '../../../core/assist/engine.ts';
import { createAssist } from '../../../core/assist/index.ts';
import { vendorStore } from '../../../core/vendors/vendor.store.ts';
import { AS_OF, clockAt } from '../../support/demo-data.ts';
import { demoShop, type Shop } from '../../support/demo-shop.ts';
import { cardOf, onWhatsapp, rowsOf, talk, textOf, visitor } from '../../unit/assist/conversation.ts';

let shop: Shop;
let engine: AssistEngine;
beforeAll(async () => {
  shop = await demoShop('create-assist');
  engine = createAssist({ ...shop, vendors: vendorStore(shop.connection), agents: shop.agents, clock: clockAt(AS_OF) });
});
afterAll(() => shop.close());

describe('the assistant over the seeded Toko Sinar', () => {
  it('answers the question it is built for, from the database', async () => {
    const { say } = await talk({ engine });

    const answer = await say('ada stok Indomie goreng deket Kemang ga?');

    expect(textOf(answer)).toContain('Di Kemang lagi habis. Terdekat dari Kemang: Blok M (2,5 km), sisa 24');
    expect(rowsOf(answer).slice(0, 3)).toEqual(['TS-KMG', 'TS-BLM', 'TS-PDI']);
  });

  it('goes to the branch picked next, also where it is the farthest of those asked about', async () => {
    const { say } = await talk({ engine });
    await say('ada stok Indomie goreng deket Kemang ga?');

    const answer = await say('yang di Tebet aja');

    expect(textOf(answer)).toContain('12');
    expect(answer.branch).toMatchObject({ branchId: 'TS-TBT', reason: { code: 'shopper_chose' } });
  });

  it('tells a WhatsApp customer of their own order only', async () => {
    const order = await shop.orders.orderByNumber('toko-sinar', 'TS245564');
    const { say } = await talk({ engine, contact: onWhatsapp(order?.phone ?? '') });

    expect(cardOf(await say('pesanan TS245564 sudah sampai mana?'))).toMatchObject({ orderNo: 'TS245564' });
    expect(cardOf(await say('kalau TS242648?'))).toBeUndefined();
  });

  it('locks a guesser out after three tries, on any server', async () => {
    const guesser = visitor({ contactId: 'c-guesser' });
    const first = await talk({ engine, contact: guesser });
    for (const digits of ['0000', '0001', '0002']) await first.say(`TS245564 ${digits}`);
    const other = createAssist({
      ...shop,
      vendors: vendorStore(shop.connection),
      agents: shop.agents,
      clock: clockAt(AS_OF),
    });
    const order = await shop.orders.orderByNumber('toko-sinar', 'TS245564');
    const second = await talk({ engine: other, contact: guesser });

    const right = await second.say(`pesanan TS245564 ${order?.phone.slice(-4)}`);

    expect(cardOf(right)).toBeUndefined();
    expect(right.handover?.reason).toBe('verification_failed');
  });

  it('keeps the last unit for one of two who say yes at once, and tells the other so', async () => {
    const item = [{ sku: 'GR-0001', onHand: 1 }];
    await shop.stock.takeCounts('toko-sinar', 'TS-TBT', new Date(AS_OF.getTime() + 1_000), item);
    const both = await Promise.all(['conv-a', 'conv-b'].map((conversationId) => talk({ engine, conversationId })));
    for (const { say } of both) await say('simpenin indomie goreng di tebet');

    const answers = (await Promise.all(both.map(({ say }) => say('iya')))).map(textOf);

    expect(answers.filter((text) => text.includes('disimpan untukmu di Tebet sampai jam'))).toHaveLength(1);
    expect(answers.filter((text) => text.includes('di Tebet barusan habis. Yang bisa: '))).toHaveLength(1);
    expect(await shop.holds.ofBranch('toko-sinar', 'TS-TBT', 10)).toMatchObject([
      { sku: 'GR-0001', quantity: 1, by: { kind: 'shopper', contactId: 'c-visitor' } },
    ]);
  });

  it('keeps once what a turn done again keeps', async () => {
    const { say } = await talk({ engine, conversationId: 'conv-again' });
    const proposed = await say('simpenin indomie goreng 2 pcs di bsd');
    const retry = async () => {
      const { dialogue } = proposed;
      const again = await talk({ engine, conversationId: 'conv-again', dialogue, lastSeq: 2 });
      return again.say('iya');
    };

    const [first, second] = [await retry(), await retry()];

    expect(textOf(second)).toBe(textOf(first));
    expect(await shop.holds.ofBranch('toko-sinar', 'TS-BSD', 10)).toMatchObject([{ quantity: 2 }]);
  });
});
