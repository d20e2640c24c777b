/** Whole conversations in shoppers' own words, over the demo's records. */
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { createAssist } from '../../../core/assist/index.ts';
import { cardOf, choicesOf, onWhatsapp, rowsOf, talk, textOf } from './conversation.ts';
import { tokoSinar } from './toko-sinar.ts';

describe('the question it is built for', () => {
  it('is answered, and followed to a branch, another product, another place, and thanks', async () => {
    const { say } = await talk();

    const first = await say('ada stok Indomie goreng deket Kemang ga?');
    const picked = await say('yang di Tebet aja');
    const other = await say('kalo minyak goreng sawit 2 liter ada?');
    const elsewhere = await say('kalau di BSD?');
    const thanks = await say('oke makasih ya');

    expect(textOf(first)).toContain('Di Kemang lagi habis. Terdekat dari Kemang: Blok M (2,5 km), sisa 24');
    expect(rowsOf(picked)).toEqual(['TS-TBT']);
    expect(cardOf(other)).toMatchObject({ product: { sku: 'GR-0014' }, place: { name: 'Kemang' } });
    expect(cardOf(elsewhere)).toMatchObject({ product: { sku: 'GR-0014' }, place: { name: 'BSD' } });
    expect(textOf(thanks)).toContain('Sama-sama!');
  });

  it('is answered in English to who asks in English', async () => {
    const { say } = await talk();

    const first = await say('do you have indomie goreng near Kemang?');
    const picked = await say('just the one in Tebet');

    expect(textOf(first)).toContain('Nearest to Kemang: Blok M (2.5 km), 24 left, open until 22:00.');
    expect(textOf(picked)).toContain('Tebet (5.3 km) has 12 left');
    expect(picked.locale).toBe('en');
  });

  it('may come in three lines, and be answered once', async () => {
    const { say } = await talk();

    const answer = await say('halo kak', 'ada indomie goreng?', 'di tebet');

    expect(answer.replies).toHaveLength(1);
    expect(textOf(answer)).toContain('Di Tebet sisa 12');
  });
});

describe('a choice by its number', () => {
  it('is among what the card shows, also where more was looked at', async () => {
    const world = await tokoSinar();
    const near = (
      await world.branches.near('toko-sinar', { lat: -6.2607, lon: 106.8137 }, { maxM: 15_000, limit: 4 })
    ).map(({ branch }) => branch.branchId);
    const stock: typeof world.stock = {
      ...world.stock,
      levels: async (vendorId, sku, branchIds) =>
        (await world.stock.levels(vendorId, sku, branchIds)).map((level) => ({
          ...level,
          available: near.includes(level.branchId) ? 0 : 9,
        })),
    };
    const { say } = await talk({ engine: createAssist({ ...world, stock }) });
    const shown = rowsOf(await say('ada stok Indomie goreng deket Kemang ga?'));

    const last = await say('yang terakhir aja');

    expect(rowsOf(last)).toEqual(shown.slice(-1));
  });
});

describe('stock and delivery in one question', () => {
  const QUOTE = 'Kurir 30 menit: ongkir Rp 15.000';

  it('are both answered, from the branch that has it', async () => {
    const here = await (await talk()).say('ada indomie goreng di tebet? ongkirnya berapa?');
    const elsewhere = await (await talk()).say('Indomie goreng ada di Kemang ga, ongkirnya berapa?');

    expect(textOf(here)).toContain('Di Tebet sisa 12');
    expect(textOf(here)).toContain(`Indomie Goreng 85 g dari Tebet: ${QUOTE}`);
    expect(textOf(elsewhere)).toContain('Di Kemang lagi habis.');
    expect(textOf(elsewhere)).toMatch(new RegExp(`Indomie Goreng 85 g dari Blok M: .*${QUOTE}`));
  });

  it('are both answered once it is known which product and where', async () => {
    const { say, tap } = await talk();

    await say('ada indomie? bisa diantar ga?');
    await tap('sku-GR-0001');
    const answer = await say('tebet');

    expect(textOf(answer)).toContain('Di Tebet sisa 12');
    expect(textOf(answer)).toContain(QUOTE);
  });

  it('are not both told to who then asks for something else', async () => {
    const { say } = await talk();

    await say('ada beras merah? bisa diantar ga?');

    expect(textOf(await say('ada indomie goreng di tebet?'))).not.toContain(QUOTE);
    expect(textOf(await say('kalau di blok m?'))).not.toContain(QUOTE);
  });
});

describe('the place that is asked for', () => {
  const asked = async () => {
    const told = await talk();
    expect(choicesOf(await told.say('ada stok indomie goreng?'))).toEqual(['ask-location']);
    return told;
  };

  it('may be typed, even mistyped', async () => {
    expect(rowsOf(await (await asked()).say('kemamg'))).toContain('TS-BLM');
  });

  it('may be a postal code', async () => {
    expect(textOf(await (await asked()).say('12730'))).toContain('Di Kemang lagi habis');
  });

  it('may be a pin', async () => {
    expect(textOf(await (await asked()).pin(-6.301, 106.652))).toContain('Terdekat dari lokasi kamu: BSD');
  });

  it('may be one of several of that name', async () => {
    const told = await talk();

    const question = await told.say('indomie goreng di cipayung ada?');
    const answer = await told.tap('place-kec-cipayung-depok', 'Cipayung, Depok');

    expect(textOf(question)).toContain('Cipayung yang mana ya?');
    expect(cardOf(answer)).toMatchObject({ place: { city: 'Depok' } });
  });

  it('may be changed by a quick reply', async () => {
    const told = await talk();
    await told.say('ada indomie goreng deket tebet?');

    const question = await told.tap('other-place', 'Tempat lain');
    const answer = await told.say('bsd');

    expect(textOf(question)).toContain('Cari di dekat mana?');
    expect(textOf(answer)).toContain('Di BSD sisa 96');
  });
});

describe('hours', () => {
  it('are told of a branch, today and tomorrow', async () => {
    const { say } = await talk();

    expect(textOf(await say('jam buka cabang BSD?'))).toContain('hari ini buka 10.00–22.00, sekarang buka');
    expect(textOf(await say('besok buka jam berapa?'))).toContain('BSD besok (Sab, 21 Nov) buka 10.00–22.00');
    expect(textOf(await say('cabang tanah abang besok buka ga?'))).toContain('Tanah Abang besok (Sab, 21 Nov) tutup');
  });

  it('are looked up for now, late at night', async () => {
    const { say } = await talk({ at: '2026-11-21T00:30:00+07:00' });

    expect(textOf(await say('jam segini msh ada yg buka deket kemang?'))).toContain('Kalibata (4,6 km) buka 24 jam');
  });
});

describe('an order', () => {
  it('is told to its own WhatsApp number at once', async () => {
    const { say } = await talk({ contact: onWhatsapp('+6281200016105') });

    expect(cardOf(await say('TS245564 udah sampe mana?'))).toMatchObject({ orderNo: 'TS245564' });
    expect(cardOf(await say('kalau pesanan TS242648?'))).toBeUndefined();
  });

  it('is told on the website after its number and four digits, in one language throughout', async () => {
    const { say } = await talk();

    await say('where is my order?');
    await say('TS245564');
    const answer = await say('6105');

    expect(answer.locale).toBe('en');
    expect(textOf(answer)).toContain('Order TS245564 is on its way');
    expect(answer.customerId).toBe('C-0166');
  });
});

describe('a person', () => {
  it.each(['mau ngomong sama orang', 'admin dong', 'CS', 'min ada orangnya ga sih', 'talk to a human', 'agent please'])(
    'comes when asked for by “%s”',
    async (words) => {
      const { say } = await talk();

      expect((await say(words)).handover?.reason).toBe('asked');
    },
  );

  it('comes in the middle of anything', async () => {
    const { say } = await talk();
    await say('where is my order?');

    expect((await say('can I talk to a person')).handover?.reason).toBe('asked');
  });
});

describe('strange input', () => {
  it.each([
    ['very long', 'indomie '.repeat(500)],
    ['one endless word', 'a'.repeat(4_000)],
    ['blanks', `ada${' '.repeat(3_000)}indomie goreng bandung`],
    ['marks', '$gt {} __proto__ "); drop'],
    ['emoji', '🍜🍜🍜'],
    ['figures', '9999999999999999999999'],
  ])('that is %s is answered like any other', async (_, words) => {
    const { say } = await talk();

    const answer = await say(words);

    expect(answer.replies).toHaveLength(1);
    expect(textOf(answer).length).toBeLessThan(1_000);
  });

  it.each(['sku-NOPE', 'branch-NOPE', 'place-nope', 'order-NOPE', 'ask-location', 'no-person', 'nonsense'])(
    'that is the quick reply %s is answered like any other',
    async (id) => {
      const told = await talk();
      await told.say('ada indomie goreng deket kemang?');

      expect((await told.tap(id)).replies).toHaveLength(1);
    },
  );
});

describe('every answer to the sample of shoppers’ sentences', () => {
  it('rests on records: nothing is held back, no title is longer than WhatsApp shows', async () => {
    const file = await readFile(new URL('../../../demo/data/utterances-sample.jsonl', import.meta.url), 'utf8');

    const engine = createAssist(await tokoSinar());
    for (const line of file.trim().split('\n')) {
      const { text } = JSON.parse(line) as { text: string };
      const answer = await (await talk({ engine })).say(text);

      expect([text, textOf(answer)]).not.toEqual([
        text,
        expect.stringMatching(/Ini datanya:|Here is what I have:|saya pastikan|for certain/),
      ]);
      for (const { title } of answer.replies.flatMap(({ content }) => content.choices ?? [])) {
        expect(title.length).toBeLessThanOrEqual(24);
      }
    }
  });
});
