import { describe, expect, it } from '@jest/globals';
import { createCopilot } from '../../../core/assist/copilot.ts';
import type { ToolDeps } from '../../../core/assist/tools.ts';
import type { Contact } from '../../../core/contacts/contact.ts';
import { onWhatsapp, visitor } from './conversation.ts';
import { type TokoSinar, tokoSinar, VENDOR } from './toko-sinar.ts';

interface Asked {
  contact?: Contact;
  dialogue?: unknown;
  hidesPickupCodes?: boolean;
  told?: string[];
}
const suggested = (
  world: ToolDeps,
  text: string,
  { contact = visitor(), dialogue = null, hidesPickupCodes = false, told = [] }: Asked = {},
) =>
  createCopilot(world).suggest(
    {
      ...{ vendorId: VENDOR, conversationId: 'conv-1', channel: 'widget', contact, addressKey: null, dialogue },
      messages: [{ seq: 7, body: { kind: 'text', content: { text } } }],
    },
    { hidesPickupCodes, told },
  );
const ofOrder = (world: TokoSinar, status: string) => {
  const order = world.orders.all.find((one) => one.status === status && one.fulfilment.pickupCode !== null);
  if (!order) throw new Error(`no order is ${status}`);
  return order;
};

describe('a suggested reply', () => {
  it('is what the assistant’s look-ups say, with the records and which they were', async () => {
    const { suggestion } = await suggested(await tokoSinar(), 'ada stok indomie goreng deket kemang ga?');

    expect(suggestion).toMatchObject({ locale: 'id', answers: 7, article: null });
    expect(suggestion?.text).toContain('Blok M (2,5 km), sisa 24');
    expect(suggestion?.text).not.toMatch(/asisten otomatis/);
    expect(suggestion?.cards[0]?.card).toBe('stock');
    expect(suggestion?.evidence).toContainEqual({ tool: 'stock', asOf: '2026-11-20T07:00:00.000Z' });
  });

  it('is the article, without the announcement of a person, where the assistant would hand over', async () => {
    const { suggestion } = await suggested(await tokoSinar(), 'mau retur barang, refundnya berapa lama?');

    expect(suggestion?.text).toContain('3–7 hari kerja');
    expect(suggestion?.text).not.toMatch(/petugas kami (segera|ada lagi)|Yang ini perlu dibantu|— Dari/);
    expect(suggestion?.article).toEqual({ articleId: 'returns-and-refunds', title: 'Pengembalian barang dan dana' });
    expect(suggestion?.evidence.map(({ tool }) => tool)).toEqual(['article']);
  });

  it('is none where the assistant has just said the same', async () => {
    const world = await tokoSinar();
    const { suggestion } = await suggested(world, 'mau retur barang, refundnya berapa lama?');
    const told = [`Halo!\n${suggestion?.text}\n— Dari “Pengembalian barang dan dana”`];

    expect(await suggested(world, 'mau retur barang, refundnya berapa lama?', { told })).toEqual({
      suggestion: null,
      none: 'said',
    });
  });

  it.each([
    'mau ngomong sama orang',
    'anak saya demam, paracetamol dosisnya brp?',
    'are you on Instagram',
    'blargh zzz',
    'halo',
  ])('is none where only a person can say: %s', async (text) => {
    expect(await suggested(await tokoSinar(), text)).toEqual({ suggestion: null, none: 'for_a_person' });
  });

  it('tells of the shopper’s own orders alone', async () => {
    const world = await tokoSinar();
    const order = ofOrder(world, 'ready_for_pickup');

    const own = await suggested(world, `pesanan ${order.orderNo} gimana?`, { contact: onWhatsapp(order.phone) });
    const strange = await suggested(world, `pesanan ${order.orderNo} gimana?`);

    expect(own.suggestion?.cards[0]).toMatchObject({ card: 'order', orderNo: order.orderNo });
    expect(strange.suggestion?.cards).toEqual([]);
  });

  it('holds no pickup code for who stands at the counter', async () => {
    const world = await tokoSinar();
    const order = ofOrder(world, 'ready_for_pickup');
    const code = order.fulfilment.pickupCode ?? '';
    const ask = (hidesPickupCodes: boolean) =>
      suggested(world, `pesanan ${order.orderNo} gimana?`, { contact: onWhatsapp(order.phone), hidesPickupCodes });

    expect((await ask(false)).suggestion?.text).toContain(code);
    expect(JSON.stringify((await ask(true)).suggestion)).not.toContain(`"${code}"`);
    expect((await ask(true)).suggestion?.text).not.toContain(`Kode ambil ${code}`);
  });
});

describe('trying a turn out', () => {
  it('keeps, books, guesses and lets go nothing', async () => {
    const world = await tokoSinar();
    const order = ofOrder(world, 'ready_for_pickup');
    const writes: string[] = [];
    const noting = (name: string, result: unknown) => async (): Promise<never> => {
      writes.push(name);
      return result as never;
    };
    const watched: ToolDeps = {
      ...world,
      stock: { ...world.stock, hold: noting('hold', { held: false, available: 0 }), release: noting('release', true) },
      tries: { take: noting('take', 1), giveBack: noting('giveBack', undefined) },
      watches: { ...world.watches, ask: noting('ask', undefined), endAll: noting('endAll', 0) },
      bookings: { ...world.bookings, hold: noting('book', null), change: noting('change', null) },
    };
    const pending = (ask: Record<string, unknown>) => ({ v: 1, locale: 'id', shown: [], pending: ask });
    const asked: Array<[string, unknown]> = [
      ['ya', pending({ ask: 'hold', sku: 'GR-0001', branchId: 'TS-TBT', quantity: 1 })],
      ['ya', pending({ ask: 'watch', sku: 'GR-0001', branchId: null })],
      ['ya', pending({ ask: 'book', bookingId: 'bk-1' })],
      [`${order.orderNo} ${order.phone.slice(-4)}`, null],
      [order.phone.slice(-4), pending({ ask: 'digits', orderNo: order.orderNo })],
      ['booking cuci ac besok jam 10 di fatmawati', null],
      ['simpenin indomie goreng 3 bungkus di tebet dong', null],
    ];

    const answers = [];
    for (const [text, dialogue] of asked) answers.push(await suggested(watched, text, { dialogue }));

    expect(writes).toEqual([]);
    expect(answers.map(({ none }) => none)).toContain('would_change');
    expect(world.kept).toEqual([]);
  });
});
