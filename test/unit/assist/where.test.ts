import { describe, expect, it } from '@jest/globals';
import type { Order } from '../../../core/orders/order.ts';
import { cardOf, onWhatsapp, rowsOf, talk, textOf, visitor } from './conversation.ts';
import { tokoSinar } from './toko-sinar.ts';

/** The latest order of somebody that fits, where it is their last that went anywhere. */
async function lastOrder(fits: (order: Order) => boolean): Promise<Order> {
  const { all } = (await tokoSinar()).orders;
  const went = all
    .filter(({ status }) => !['pending_payment', 'cancelled', 'failed_delivery'].includes(status))
    .sort((a, b) => b.placedAt.getTime() - a.placedAt.getTime());
  const latest = [...new Map(went.toReversed().map((order) => [order.phone, order])).values()];
  const found = latest.find(fits);
  if (!found) throw new Error('the demo has no such order');
  return found;
}
/** To a neighbourhood of Jakarta, by a branch of its own name perhaps. */
const isBrought = ({ fulfilment }: Order) => fulfilment.method !== 'pickup' && fulfilment.area !== null;
const branchOf = async (branchId: string) => (await tokoSinar()).branches.byId('toko-sinar', branchId);

describe('a customer who has shown who they are, and not where', () => {
  it('is answered from where their last order was brought, and told so', async () => {
    const order = await lastOrder(isBrought);
    const shopper = await talk({ contact: onWhatsapp(order.phone) });

    const answer = await shopper.say('ada Indomie goreng?');

    const [name] = order.fulfilment.area?.split(',') ?? [];
    expect(textOf(answer)).toContain(`Dari pesanan terakhir kamu, yang diantar ke ${name} (`);
    expect(cardOf(answer)).toMatchObject({ card: 'stock', place: { name } });
  });

  it('is answered from the branch where they fetched it, in their language', async () => {
    const order = await lastOrder(({ fulfilment }) => fulfilment.method === 'pickup');
    const branch = await branchOf(order.branchId);
    const shopper = await talk({ contact: { ...onWhatsapp(order.phone), locale: 'en' } });

    const answer = await shopper.say('which branch is open now?');

    expect(textOf(answer)).toContain(`Going by your last order, at ${branch?.area}`);
    expect(rowsOf(answer)[0]).toBe(order.branchId);
    expect(answer.branch?.reason.code).toBe('order_branch');
  });

  it('is where they say once they say it, and is not told of the order again', async () => {
    const order = await lastOrder(isBrought);
    const shopper = await talk({ contact: onWhatsapp(order.phone) });
    await shopper.say('ada Indomie goreng?');

    const answer = await shopper.say('di Depok dong');

    expect(textOf(answer)).not.toContain('pesanan terakhir');
    expect(rowsOf(answer)).toContain('TS-MGD');
  });

  it('says where they are rather than the order, from the first word on', async () => {
    const order = await lastOrder(isBrought);
    const shopper = await talk({ contact: onWhatsapp(order.phone) });

    const answer = await shopper.say('ada Indomie goreng di Depok?');

    expect(textOf(answer)).not.toContain('pesanan terakhir');
  });
});

describe('a phone nobody vouches for', () => {
  it('tells nothing of the orders of its number', async () => {
    const order = await lastOrder(isBrought);
    const shopper = await talk({ contact: visitor({ phone: order.phone, isPhoneVerified: false }) });

    const answer = await shopper.say('ada Indomie goreng?');

    expect(textOf(answer)).toContain('Cari di dekat mana?');
    expect(textOf(answer)).not.toContain('pesanan terakhir');
    expect(textOf(answer)).not.toContain(order.fulfilment.area ?? '');
  });
});

describe('a postal code', () => {
  it.each([
    ['ada indomie goreng di 12810?', 'Tebet', 'TS-TBT'],
    ['any Indomie goreng near 12810', 'Tebet', 'TS-TBT'],
    ['12799, ada indomie goreng?', 'Mampang Prapatan / Pancoran', 'TS-TBT'],
    ['is there any indomie goreng? my postal code is 12799', 'Mampang Prapatan / Pancoran', 'TS-TBT'],
  ])('is a place: %s', async (words, area, branchId) => {
    const shopper = await talk();

    const answer = await shopper.say(words);

    expect(cardOf(answer)).toMatchObject({ card: 'stock' });
    expect(rowsOf(answer).join()).toContain(branchId);
    expect(textOf(answer)).toContain(area);
  });

  it.each(['17900', '19999'])('of which nothing is known is asked about, not guessed: %s', async (code) => {
    const shopper = await talk();

    const answer = await shopper.say(`ada indomie goreng dekat ${code}?`);

    expect(rowsOf(answer)).toEqual([]);
    expect(textOf(answer)).toMatch(/dekat mana|belum saya kenali/);
  });
});

describe('the nearest branch', () => {
  it.each([
    ['Toko Sinar Kemang ada Indomie kari?', 'TS-KMG'],
    ['cabang Kemang buka jam berapa', 'TS-KMG'],
    ['what time does the Kemang branch close?', 'TS-KMG'],
  ])('is the one named: %s', async (words, branchId) => {
    const shopper = await talk();

    const answer = await shopper.say(words);

    expect(rowsOf(answer)).toContain(branchId);
  });

  it('is the nearest to a pin', async () => {
    const shopper = await talk();
    await shopper.say('ada Indomie goreng?');

    const answer = await shopper.pin(-6.2297, 106.8496);

    expect(rowsOf(answer)[0]).toBe('TS-TBT');
  });
});
