/**
 * The assistant of a vendor whose stock and orders are known in a system of their own, while that system fails in every
 * way there is: nothing is said that neither it nor the database ever had.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OrderCard, StockCardRow } from '../../../contract/cards.ts';
import { type VendorOrder, vendorOrder } from '../../../contract/vendor-system.ts';
import type { Answer, AssistEngine } from '../../../core/assist/engine.ts';
import { createAssist } from '../../../core/assist/index.ts';
import { connectedOrders } from '../../../core/orders/order-source.ts';
import { connectedStock } from '../../../core/stock/stock-source.ts';
import { vendorStore } from '../../../core/vendors/vendor.store.ts';
import type { Limits } from '../../../platform/vendor-system/policy.ts';
import { AS_OF, VENDOR } from '../../support/demo-data.ts';
import { demoShop, type Shop } from '../../support/demo-shop.ts';
import { connected, FAULTS, type Mood, shelf, type TestVendor, testVendor } from '../../support/vendor-system.ts';
import { cardOf, choicesOf, onWhatsapp, rowsOf, talk, textOf } from '../../unit/assist/conversation.ts';

const SEED = 20_261_120;
const QUESTIONS = 100;
const MINUTE_MS = 60_000;
const SKUS = ['GR-0001', 'GR-0011', 'GR-0099'];
const PRODUCT: Record<string, string> = {
  'GR-0001': 'indomie goreng',
  'GR-0011': 'beras merah',
  'GR-0099': 'gas kaleng',
};
const PLACES = ['Kemang', 'Tebet', 'Blok M', 'BSD', 'Fatmawati'];
const PHONES = ['+6281200000001', '+6281200000002', '+6281200000003'];
const STATUSES = ['paid', 'picking', 'out_for_delivery', 'delivered', 'cancelled'] as const;

let shop: Shop;
let vendor: TestVendor;
let now = AS_OF;
let nowMs = 0;
/** What that system has ever said with success, or the database had at first: by branch, SKU and moment. */
const figures = new Set<string>();
const statuses = new Set<string>();
const errors: unknown[] = [];

beforeAll(async () => {
  [shop, vendor] = await Promise.all([demoShop('assistant-connected'), testVendor()]);
  // Nothing is known of any shelf or order but what is learnt.
  await shop.connection.collection('stock').deleteMany({ vendorId: VENDOR, sku: { $in: SKUS } });
  await shop.connection.collection('orders').deleteMany({});
});
afterAll(() => Promise.all([shop?.close(), vendor?.close()]));

/** The assistant of a process with a connector of these time limits, which rests no longer than a millisecond. */
function assistantWith(limits: Pick<Limits, 'budgetMs' | 'firstTryMs'>): AssistEngine {
  const systems = connected([vendor.connector(VENDOR)], undefined, {
    ...limits,
    jitterMs: 5,
    restMs: 1,
    longestRestMs: 1,
  });
  const shared = { systems, clock: { now: () => now }, nowMs: () => nowMs, onError: (e: unknown) => errors.push(e) };
  return createAssist({
    ...shop,
    stock: connectedStock({ store: shop.stock, ...shared }),
    orders: connectedOrders({ store: shop.orders, ...shared }),
    vendors: vendorStore(shop.connection),
    agents: shop.agents,
    clock: shared.clock,
  });
}

/** The same numbers on every run (Park and Miller's generator). */
function dice(seed: number) {
  let state = seed % 2_147_483_647;
  const next = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  return {
    of: <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T,
    below: (n: number) => Math.floor(next() * n),
  };
}

/** Moves the vendor's world on: some shelves are counted anew, some branches say nothing of themselves. */
async function turnTheWorld(die: ReturnType<typeof dice>): Promise<void> {
  const asOf = now.toISOString();
  for (const { branchId } of await shop.branches.list(VENDOR)) {
    for (const sku of SKUS) {
      const at = shelf(branchId, sku);
      const chance = die.below(10);
      if (chance < 2) vendor.stock.delete(at);
      else if (chance < 3) vendor.stock.set(at, { onHand: null, asOf });
      else if (chance < 5) vendor.stock.set(at, { onHand: 0, asOf });
      else if (chance < 8) vendor.stock.set(at, { onHand: 100 + die.below(800), asOf });
      const figure = vendor.stock.get(at);
      if (figure?.onHand !== null && figure) figures.add(`${at} ${figure.onHand} ${figure.asOf}`);
    }
  }
  vendor.orders = PHONES.map((phone, i) => anOrder(`TS90000${i}`, phone, die.of(STATUSES)));
  for (const { orderNo, status, updatedAt } of vendor.orders) statuses.add(`${orderNo} ${status} ${updatedAt}`);
}

const anOrder = (orderNo: string, phone: string, status: VendorOrder['status']): VendorOrder =>
  vendorOrder.parse({
    ...{ orderNo, phone, status, customerId: `CU-${orderNo}`, branch: 'TS-KMG', placedAt: '2026-11-20T05:00:00.000Z' },
    fulfilment: { method: 'courier_30min', promisedAt: '2026-11-20T09:30:00.000Z' },
    items: [{ sku: 'GR-0001', name: 'Indomie Goreng', quantity: 2, price: 3_200, subtotal: 6_400 }],
    ...{ subtotal: 6_400, total: 6_400, currency: 'IDR', payment: { method: 'qris', state: 'paid' } },
    events: [{ code: 'delivered', at: '2026-11-20T06:00:00.000Z' }].filter(() => status === 'delivered'),
    updatedAt: now.toISOString(),
  });

const stockRows = (answer: Answer): Array<StockCardRow & { sku: string }> => {
  const card = cardOf(answer);
  return card?.card === 'stock' ? card.branches.map((row) => ({ ...row, sku: card.product.sku })) : [];
};
const orderCards = (answer: Answer): OrderCard[] => {
  const card = cardOf(answer);
  return card?.card === 'order' ? [card] : [];
};

const CANNOT_SEE = /tidak bisa saya lihat|cannot see/;
const LAST_KNOWN = /tidak bisa dicek langsung|tidak bisa dihubungi|cannot be checked live|cannot be reached/;
const NOT_THERE =
  /lagi kosong|tidak dijual|Nothing left|out of stock|does not carry|bukan pesanan|not among|Belum ada pesanan/;

describe(`${QUESTIONS} questions while the vendor’s own system fails in every way`, () => {
  it('are answered without a figure or a status that neither it nor the database had', async () => {
    const engine = assistantWith({ budgetMs: 600, firstTryMs: 300 });
    const die = dice(SEED);
    const invented: unknown[] = [];
    const unaged: unknown[] = [];
    const denied: unknown[] = [];
    const met: Record<string, number> = {};
    for (let n = 0; n < QUESTIONS; n += 1) {
      now = new Date(now.getTime() + (5 + die.below(40)) * MINUTE_MS * 0.1);
      nowMs += MINUTE_MS;
      const mood: Mood = n > 3 && die.below(10) < 6 ? die.of(FAULTS) : 'ok';
      vendor.mood = mood;
      await turnTheWorld(die);
      const isOrder = die.below(4) === 0;
      const phone = die.of(PHONES);
      const sku = die.of(SKUS);
      const place = die.of(PLACES);
      const { say } = await talk({
        engine,
        ...(isOrder ? { contact: onWhatsapp(phone) } : {}),
        conversationId: `cv-${n}`,
      });
      const words = isOrder
        ? die.of(['pesanan saya sampai mana?', 'where is my order?'])
        : die.of([`ada stok ${PRODUCT[sku]} deket ${place} ga?`, `do you have ${PRODUCT[sku]} near ${place}?`]);

      const answer = await say(words);

      const text = textOf(answer);
      const rows = stockRows(answer);
      const told = { n, mood, words, text };
      for (const row of rows)
        if (!figures.has(`${shelf(row.branchId, row.sku)} ${row.available} ${row.asOf}`))
          invented.push({ ...told, row });
      for (const card of orderCards(answer))
        if (!statuses.has(`${card.orderNo} ${card.status} ${card.updatedAt}`)) invented.push({ ...told, card });
      // Every count in the words (three digits here, as no price, time or distance has them alone) is one of the rows.
      for (const [count] of text.matchAll(/(?<=sisa |has |, )\d{3}\b(?= left|,)/g))
        if (!rows.some(({ available }) => String(available) === count)) invented.push({ ...told, count });
      if (mood !== 'ok') {
        if (rows.some(({ isFresh }) => isFresh)) unaged.push(told);
        if (!(LAST_KNOWN.test(text) || CANNOT_SEE.test(text))) unaged.push(told);
        if (NOT_THERE.test(text) && !LAST_KNOWN.test(text) && !CANNOT_SEE.test(text)) denied.push(told);
      } else if (LAST_KNOWN.test(text) && !rows.some(({ isFresh }) => !isFresh)) unaged.push(told);
      const kind = `${mood === 'ok' ? 'ok' : 'fault'} ${isOrder ? 'order' : 'stock'}`;
      met[kind] = (met[kind] ?? 0) + 1;
    }

    expect({ invented, unaged, denied }).toEqual({ invented: [], unaged: [], denied: [] });
    expect(errors).toEqual([]);
    // The run says something only while it meets all of it.
    expect(Object.keys(met).sort()).toEqual(['fault order', 'fault stock', 'ok order', 'ok stock']);
    expect((met['fault order'] ?? 0) + (met['fault stock'] ?? 0)).toBeGreaterThan(40);
  }, 120_000);
});

describe('a shopper of a vendor whose system is away', () => {
  let engine: AssistEngine;
  beforeAll(() => {
    engine = assistantWith({ budgetMs: 3_000, firstTryMs: 1_500 });
  });
  const later = () => {
    now = new Date(now.getTime() + 2 * 60 * MINUTE_MS);
    nowMs += 2 * 60 * MINUTE_MS;
  };

  it('is told the last known figure with its age, in both languages, and nothing is kept on the strength of it', async () => {
    vendor.mood = 'ok';
    later();
    vendor.stock.clear();
    vendor.stock.set(shelf('TS-TBT', 'GR-0001'), { onHand: 612, asOf: now.toISOString() });
    const first = await talk({ engine });
    expect(textOf(await first.say('ada indomie goreng di tebet?'))).toContain('Di Tebet sisa 612');
    later();
    vendor.mood = 'slow';
    const [id, en] = [await talk({ engine }), await talk({ engine })];

    expect(textOf(await id.say('ada indomie goreng di tebet?'))).toContain(
      'Stok Tebet sedang tidak bisa dicek langsung; terakhir terlihat 2 jam lalu',
    );
    expect(textOf(await en.say('do you have indomie goreng in tebet?'))).toContain(
      'Tebet cannot be checked live right now; its stock was last seen 2 hours ago',
    );
    const answer = await id.say('simpenin 2 ya');
    expect(choicesOf(answer).filter((choice) => choice.startsWith('yes-hold'))).toEqual([]);
  });

  it('is told that it cannot be seen where nothing is known, and offered a person', async () => {
    later();
    vendor.mood = 'error';
    await shop.connection.collection('stock').deleteMany({ vendorId: VENDOR, sku: 'GR-0011' });
    const [id, en] = [await talk({ engine }), await talk({ engine })];

    const answer = await id.say('ada beras merah deket kemang?');

    expect(textOf(answer)).toContain('sedang tidak bisa saya lihat');
    expect(rowsOf(answer)).toEqual([]);
    expect(choicesOf(answer)).toContain('person');
    expect(answer.lost).toBeUndefined();
    expect(textOf(await en.say('do you have beras merah in tebet?'))).toMatch(/cannot see the stock/);
  });

  it('is told of an own order as it last stood, and of an unknown one that orders cannot be seen', async () => {
    vendor.mood = 'ok';
    later();
    vendor.orders = [anOrder('TS900001', PHONES[1] as string, 'picking')];
    const known = await talk({ engine, contact: onWhatsapp(PHONES[1] as string) });
    expect(textOf(await known.say('pesanan saya sampai mana?'))).toContain('TS900001');
    later();
    vendor.mood = 'down';

    const own = await (await talk({ engine, contact: onWhatsapp(PHONES[1] as string) })).say(
      'pesanan saya sampai mana?',
    );
    const strange = await talk({ engine, contact: onWhatsapp('+6281299999999') });

    expect(textOf(own)).toContain('status terakhir yang saya tahu, 2 jam lalu: Pesanan TS900001 sedang disiapkan');
    // The same words for somebody else's order and for one that is not there.
    const [theirs, nobodys] = [await strange.say('pesanan TS900001?'), await strange.say('pesanan TS987654?')].map(
      textOf,
    );
    expect(theirs).toContain('data pesanan sedang tidak bisa saya lihat');
    expect(nobodys).toContain('data pesanan sedang tidak bisa saya lihat');
  });
});
