import { describe, expect, it } from '@jest/globals';
import type { Order } from '../../../core/orders/order.ts';
import { cardOf, choicesOf, onWhatsapp, textOf, visitor } from './conversation.ts';
import { scripted } from './scripted.ts';
import { tokoSinar } from './toko-sinar.ts';

const order = async (orderNo: string): Promise<Order> => {
  const found = (await tokoSinar()).orders.all.find((one) => one.orderNo === orderNo);
  if (!found) throw new Error(`no order ${orderNo}`);
  return found;
};
const lastFour = async (orderNo: string) => (await order(orderNo)).phone.slice(-4);
/** On its way, promised for 14:25. */
const ON_ITS_WAY = 'TS245564';
/** On its way, promised for 13:35: 25 minutes late. */
const LATE = 'TS242648';

describe('a customer on WhatsApp who asks where their order is', () => {
  it('sees it at once, for the number is theirs', async () => {
    const { hears } = await scripted({ contact: onWhatsapp((await order(ON_ITS_WAY)).phone) });

    const answer = await hears({ topic: 'order', orderNo: 'ts 245564' });

    const text = textOf(answer);
    expect(text).toContain('Pesanan TS245564 sedang diantar');
    expect(text).toContain('Dijanjikan jam 14.25.');
    expect(cardOf(answer)).toMatchObject({ card: 'order', orderNo: ON_ITS_WAY, isLate: false });
    expect(answer.branch).toMatchObject({ branchId: 'TS-KMG', reason: { code: 'order_branch' } });
    expect(answer.customerId).toBeUndefined();
  });

  it('chooses when several are under way', async () => {
    // Seven orders, several of them open.
    const { hears } = await scripted({ contact: onWhatsapp('+6281200010703') });

    const question = await hears({ topic: 'order', words: 'pesanan saya mana' });
    const [first] = choicesOf(question);
    const answer = await hears({ ordinal: 1 });

    expect(textOf(question)).toContain('Ada beberapa pesanan. Yang mana?');
    expect(choicesOf(question).length).toBeGreaterThan(1);
    expect([question.isTheirs, answer.isTheirs]).toEqual([true, true]);
    expect(`order-${(cardOf(answer) as { orderNo: string }).orderNo}`).toBe(first);
  });

  it('is told that it is late, and offered a person', async () => {
    const { hears } = await scripted({ contact: onWhatsapp((await order(LATE)).phone) });

    const answer = await hears({ topic: 'order', orderNo: LATE });
    const yes = await hears({ yesNo: 'yes' });

    expect(textOf(answer)).toContain('Maaf, ini lewat dari janji jam 13.35.');
    expect(textOf(answer)).toContain('Mau saya sambungkan ke petugas?');
    expect(answer.handover).toBeUndefined();
    expect(yes.handover).toMatchObject({ reason: 'order_late', peopleFrom: null, summary: { orderNo: LATE } });
  });

  it('gets a person without asking when they complain about it', async () => {
    const { hears } = await scripted({ contact: onWhatsapp((await order(LATE)).phone) });

    const answer = await hears({ topic: 'order', orderNo: LATE, isComplaint: true });

    expect(textOf(answer)).toContain('lewat dari janji');
    expect(answer.handover?.reason).toBe('order_late');
    expect(cardOf(answer)).toMatchObject({ card: 'order' });
  });

  it('is told nothing of the order of somebody else', async () => {
    const { hears } = await scripted({ contact: onWhatsapp((await order(ON_ITS_WAY)).phone) });

    const theirs = await hears({ topic: 'order', orderNo: LATE, lastFour: await lastFour(LATE) });
    const nobodys = await hears({ topic: 'order', orderNo: 'TS999999', lastFour: '1234' });

    expect(cardOf(theirs)).toBeUndefined();
    expect(theirs.customerId).toBeUndefined();
    expect(textOf(theirs).replace(/^.*\n/, '').replace(LATE, '')).toBe(textOf(nobodys).replace('TS999999', ''));
  });

  it('gets the pickup code of what waits for them', async () => {
    const { hears } = await scripted({ contact: onWhatsapp((await order('TS245045')).phone) });

    const answer = await hears({ topic: 'order', orderNo: 'TS245045' });

    expect(textOf(answer)).toContain('siap diambil di Cibubur. Kode ambil 9638.');
  });
});

describe('a visitor of the website who asks where their order is', () => {
  it('gives its number and four digits, and is known from then on', async () => {
    const told = await scripted();

    const first = await told.hears({ topic: 'order' });
    const second = await told.hears({ orderNo: ON_ITS_WAY });
    const third = await told.hears({ lastFour: await lastFour(ON_ITS_WAY) });

    expect(textOf(first)).toContain('nomor pesanannya berapa?');
    expect(textOf(second)).toContain('empat angka terakhir');
    expect(textOf(third)).toContain('Cocok, terima kasih! Pesanan TS245564 sedang diantar');
    expect(third.customerId).toBe((await order(ON_ITS_WAY)).customerId);
  });

  it('may write both in one go', async () => {
    const { hears } = await scripted();

    const answer = await hears({ topic: 'order', orderNo: ON_ITS_WAY, lastFour: await lastFour(ON_ITS_WAY) });

    expect(cardOf(answer)).toMatchObject({ card: 'order', orderNo: ON_ITS_WAY });
  });

  it('is asked for the digits of a number that does not exist in the same words', async () => {
    const [one, other] = [await scripted(), await scripted()];

    const real = await one.hears({ topic: 'order', orderNo: ON_ITS_WAY });
    const made = await other.hears({ topic: 'order', orderNo: 'TS999999' });

    expect(textOf(made)).toBe(textOf(real).replace(ON_ITS_WAY, 'TS999999'));
  });

  it('is refused in the same words whether the number or the digits are wrong', async () => {
    const [one, other] = [await scripted(), await scripted()];

    const wrongDigits = await one.hears({ topic: 'order', orderNo: ON_ITS_WAY, lastFour: '0000' });
    const wrongNumber = await other.hears({ topic: 'order', orderNo: 'TS999999', lastFour: '0000' });

    expect(textOf(wrongDigits)).toBe(textOf(wrongNumber));
    expect(cardOf(wrongDigits)).toBeUndefined();
    expect(wrongDigits.handover).toBeUndefined();
  });

  it('gets a person after three tries', async () => {
    const { hears } = await scripted();

    await hears({ topic: 'order', orderNo: ON_ITS_WAY });
    await hears({ lastFour: '0000' });
    await hears({ lastFour: '0001' });
    const third = await hears({ lastFour: '0002' });

    expect(third.handover).toEqual({ reason: 'verification_failed', peopleFrom: null });
    expect(cardOf(third)).toBeUndefined();
  });

  it('may not guess on after those, with the right digits either', async () => {
    const { hears } = await scripted();

    for (const lastFour of ['0000', '0001', '0002']) await hears({ topic: 'order', orderNo: ON_ITS_WAY, lastFour });
    const right = await hears({ topic: 'order', orderNo: ON_ITS_WAY, lastFour: await lastFour(ON_ITS_WAY) });

    expect(cardOf(right)).toBeUndefined();
    expect(right.handover?.reason).toBe('verification_failed');
  });

  it('sees the orders of the one customer they have proven to be, and of no other', async () => {
    const { customerId } = await order(ON_ITS_WAY);
    const { hears } = await scripted({ contact: visitor({ customerId }) });

    const own = await hears({ topic: 'order', orderNo: ON_ITS_WAY });
    const other = await hears({ topic: 'order', orderNo: LATE, lastFour: await lastFour(LATE) });

    expect(cardOf(own)).toMatchObject({ orderNo: ON_ITS_WAY });
    expect(cardOf(other)).toBeUndefined();
    expect(other.customerId).toBeUndefined();
  });

  it('proves nothing by what a dialogue remembers or a phone nobody vouches for', async () => {
    const { phone } = await order(ON_ITS_WAY);
    const { hears } = await scripted({
      contact: visitor({ phone, isPhoneVerified: false }),
      dialogue: { v: 1, locale: 'id', orderNo: ON_ITS_WAY, shown: [], failedProofs: 0, misses: 0 },
    });

    const answer = await hears({ topic: 'order', orderNo: ON_ITS_WAY });

    expect(cardOf(answer)).toBeUndefined();
  });
});

describe('what is told of an order', () => {
  it('names no phone, no address and no more than the first name of the courier', async () => {
    const { phone, fulfilment } = await order(ON_ITS_WAY);
    const { hears } = await scripted({ contact: onWhatsapp(phone) });

    const told = JSON.stringify((await hears({ topic: 'order', orderNo: ON_ITS_WAY })).replies);

    expect(told).not.toContain(phone.slice(3));
    expect(told).not.toContain(fulfilment.courier?.phoneMasked);
    expect(told).not.toContain(fulfilment.courier?.trackingNo);
    expect(told).not.toContain(fulfilment.area);
  });
});
