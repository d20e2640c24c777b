import { describe, expect, it } from '@jest/globals';
import { ChannelError, type Outbound } from '../../../../channels/channel.ts';
import { encode } from '../../../../channels/whatsapp/encode.ts';
import { sendRequest } from '../../../../demo/simulator/send-shapes.ts';
import { aBranchCard, anOrderCard, anOutbound, aRow, aStockCard, NOW } from './outbound.ts';

const encoded = (body: Outbound['body'], more: Partial<Outbound> = {}) => encode(anOutbound(body, more), NOW);
/** What is taken is what counts: the twin of the Graph API holds each message to Meta's limits. */
const taken = (body: Outbound['body'], more: Partial<Outbound> = {}) => sendRequest.parse(encoded(body, more));
const wordsOf = (body: Outbound['body'], more: Partial<Outbound> = {}) => {
  const sent = taken(body, more);
  if (sent.type === 'text') return sent.text.body;
  if (sent.type === 'interactive') return sent.interactive.body.text;
  throw new Error(`a ${sent.type} has no words`);
};
const choices = (...titles: string[]) => titles.map((title, index) => ({ id: `sku-${index}`, title }));

describe('a text to WhatsApp', () => {
  it('names the phone, our reference and the words', () => {
    expect(encoded({ kind: 'text', text: 'Halo 👋' })).toEqual({
      messaging_product: 'whatsapp',
      recipient_type: 'individual',
      to: '6281200010000',
      biz_opaque_callback_data: 'c1.4.m1',
      type: 'text',
      text: { body: 'Halo 👋', preview_url: false },
    });
  });

  it('goes to the business-scoped id where there is no phone', () => {
    const sent = encoded({ kind: 'text', text: 'Halo' }, { to: { channelUserId: 'ID.1' } });

    expect(sent).toMatchObject({ recipient: 'ID.1' });
    expect(sent).not.toHaveProperty('to');
  });

  it('to nobody is refused', () => {
    expect(() => encoded({ kind: 'text', text: 'Halo' }, { to: {} })).toThrow(
      new ChannelError('no_recipient', 'refused'),
    );
  });

  it('without words is refused', () => {
    expect(() => encoded({ kind: 'text', text: ' ' })).toThrow(new ChannelError('nothing_to_say', 'refused'));
  });
});

describe('choices', () => {
  it('are buttons when they are few and short', () => {
    expect(encoded({ kind: 'text', text: 'Yang mana?', choices: choices('Goreng', 'Kuah') })).toMatchObject({
      type: 'interactive',
      interactive: {
        type: 'button',
        body: { text: 'Yang mana?' },
        action: {
          buttons: [
            { type: 'reply', reply: { id: 'sku-0', title: 'Goreng' } },
            { type: 'reply', reply: { id: 'sku-1', title: 'Kuah' } },
          ],
        },
      },
    });
  });

  it('are a list when they are more', () => {
    const sent = taken({ kind: 'text', text: 'Yang mana?', choices: choices('A', 'B', 'C', 'D') });

    expect(sent).toMatchObject({ interactive: { type: 'list', action: { button: 'Pilih' } } });
  });

  it('are a list that shows a title whole which a button would cut', () => {
    const title = 'Mi Goreng Rendang Pedas Level Lima';
    const sent = taken({ kind: 'text', text: 'Which?', choices: choices(title) }, { locale: 'en' });

    expect(sent).toMatchObject({
      interactive: {
        type: 'list',
        action: { button: 'Choose', sections: [{ rows: [{ title: 'Mi Goreng Rendang…', description: title }] }] },
      },
    });
  });

  it('never cut an emoji in two', () => {
    const sent = taken({ kind: 'text', text: 'Yang mana?', choices: choices(`${'a'.repeat(20)}👨‍👩‍👧‍👦 b`) });

    expect(JSON.stringify(sent)).toContain(`"title":"${'a'.repeat(20)}…"`);
  });

  it('that ask for a place become a location request, with the others written under it', () => {
    const sent = taken({
      kind: 'text',
      text: 'Dekat mana?',
      choices: [{ id: 'ask-location', title: 'Kirim lokasi' }, ...choices('Bicara dgn petugas')],
    });

    expect(sent).toMatchObject({
      interactive: {
        type: 'location_request_message',
        body: { text: 'Dekat mana?\n\nAtau tulis:\n• Bicara dgn petugas' },
        action: { name: 'send_location' },
      },
    });
  });

  it('are written out under words too long for buttons', () => {
    const words = wordsOf({ kind: 'text', text: 'a'.repeat(2_000), choices: choices('Goreng') });

    expect(words).toBe(`${'a'.repeat(2_000)}\n\nBalas dengan salah satu:\n• Goreng`);
  });

  it('are still there when the words fill a whole message', () => {
    const words = wordsOf({ kind: 'text', text: '👍🏽'.repeat(1_024), choices: choices('Goreng') });

    expect(words.length).toBeLessThanOrEqual(4_096);
    expect(words).toMatch(/• Goreng$/);
    expect(words.isWellFormed()).toBe(true);
  });

  it('given twice are offered once', () => {
    const sent = taken({ kind: 'text', text: 'Yang mana?', choices: [...choices('A'), ...choices('A')] });

    expect(sent).toMatchObject({ interactive: { action: { buttons: [{ reply: { title: 'A' } }] } } });
  });
});

describe('a stock card', () => {
  const nearest = aRow();
  const stale = aRow({ name: 'Toko Sinar Tebet', distanceM: 4_800, isFresh: false, asOf: '2026-11-20T04:00:00Z' });
  const soldOut = aRow({ name: 'Toko Sinar Kalibata', distanceM: 6_100, available: 0 });
  const body = (...rows: (typeof nearest)[]): Outbound['body'] => ({
    kind: 'card',
    text: 'Ada!',
    cards: [aStockCard(...rows)],
  });

  it('gives price, distance, stock, opening and how to get it, all from the record', () => {
    expect(wordsOf(body(nearest))).toBe(
      [
        'Ada!',
        '',
        '*Mi Goreng* · Rp 3.200 / bungkus',
        'dekat Kemang',
        '',
        '*Toko Sinar Blok M* · 1,9 km',
        'sisa 24 · buka sampai 22.00',
        'Kurir 30 menit, Ambil di toko',
        'Jl. Melawai 5, Jakarta Selatan 12160',
        'Telepon: +622150000001',
        'Petunjuk arah: https://maps.google.com/?q=-6.244,106.7985',
      ].join('\n'),
    );
  });

  it('says the age of a figure that is not fresh, and what is sold out', () => {
    const words = wordsOf(body(stale, soldOut));

    expect(words).toContain('sisa 24 · data stok 3 jam lalu · buka sampai 22.00');
    expect(words).toContain('*Toko Sinar Kalibata* · 6,1 km\nhabis · buka sampai 22.00');
  });

  it('speaks English to who reads English', () => {
    expect(wordsOf(body(nearest), { locale: 'en' })).toContain('*Fried Noodles* · Rp 3,200 / bungkus\nnear Kemang');
  });

  it('tells until when an open branch is open, midnight being of the same evening', () => {
    const open = { isOpen: true, changesAt: '2026-11-20T17:00:00Z', timezone: 'Asia/Jakarta', closure: null };

    expect(wordsOf(body(aRow({ open })))).toContain('buka sampai 00.00');
  });

  it('tells when a closed branch opens, with the day where it is another', () => {
    const open = { isOpen: false, changesAt: '2026-11-21T01:00:00Z', timezone: 'Asia/Jakarta', closure: null };

    expect(wordsOf(body(aRow({ open })))).toContain('tutup, buka Sab, 21 Nov 08.00');
    expect(wordsOf(body(aRow({ open: { ...open, closure: 'temporarily_closed' } })))).toContain('tutup sementara');
    expect(wordsOf(body(aRow({ open: { ...open, isOpen: true, changesAt: null } })))).toContain('buka 24 jam');
  });

  it('leaves details out rather than its buttons, when there is much to say', () => {
    const rows = Array.from({ length: 6 }, (_, index) => aRow({ name: `Toko Sinar Nomor ${index}` }));
    const sent = taken({ ...body(...rows), choices: choices('A') } as Outbound['body']);

    expect(sent.type).toBe('interactive');
    expect(wordsOf({ ...body(...rows), choices: choices('A') } as Outbound['body'])).toContain('Toko Sinar Nomor 5');
  });
});

describe('other cards', () => {
  it('give a branch with its hours and whereabouts', () => {
    const words = wordsOf({ kind: 'card', text: '', cards: [aBranchCard(aRow({ distanceM: null }))] });

    expect(words).toMatch(/^\*Toko Sinar Blok M\*\nbuka sampai 22\.00\nHari ini 08\.00–22\.00\nJl\. Melawai/);
  });

  it('give an order with its state first, and only steps there are words for', () => {
    expect(wordsOf({ kind: 'card', text: '', cards: [anOrderCard()] })).toBe(
      [
        '*Pesanan TS245920* · Sedang diantar',
        'Kurir 30 menit · Toko Sinar Kalideres',
        'Janji sampai 13.40 · terlambat',
        'Kurir Slamet',
        '',
        '1 × Beras 5 kg',
        'Total Rp 98.000',
        '',
        'Kam, 19 Nov 13.00 Pesanan dibuat',
        '13.20 Barang diambil kurir',
      ].join('\n'),
    );
  });

  it('fit into one message however long the order', () => {
    const items = Array.from({ length: 300 }, (_, index) => ({
      name: `Barang ${index}`.repeat(4),
      nameEn: null,
      quantity: 1,
    }));
    const words = wordsOf({ kind: 'card', text: '', cards: [anOrderCard({ items })] });

    expect(words.length).toBeLessThanOrEqual(4_096);
    expect(words).toContain('dan 280 barang lain');
  });
});

describe('a location', () => {
  it('goes as a pin', () => {
    expect(taken({ kind: 'location', lat: -6.2, lon: 106.8, name: 'Blok M' })).toMatchObject({
      type: 'location',
      location: { latitude: -6.2, longitude: 106.8, name: 'Blok M' },
    });
  });
});
