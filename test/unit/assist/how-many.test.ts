/** As many as a shopper wants: looked for, kept and reckoned. */
import { describe, expect, it } from '@jest/globals';
import { cardOf, choicesOf, rowsOf, talk, textOf } from './conversation.ts';

describe('a number of units', () => {
  it('is looked for at branches that have as many, and reckoned', async () => {
    const { say } = await talk();

    const answer = textOf(await say('ada indomie goreng 20 bungkus deket tebet?'));

    const [, here, there] = /Tebet.*? sisa (\d+).*Terdekat dari Tebet: .* sisa (\d+)/.exec(answer) ?? [];
    expect(here).toBe('12');
    expect(Number(there)).toBeGreaterThanOrEqual(20);
    expect(answer).toContain('Untuk 20: Rp 64.000.');
  });

  it('is none where it is said by weight: three kilograms are not three bags of five', async () => {
    const { say } = await talk();

    const answer = textOf(await say('ada beras premium pandan wangi 3 kg deket kemang?'));

    expect(answer).not.toContain('Untuk 3');
  });

  it('is said not to be enough anywhere, with the branch that has most', async () => {
    const { say } = await talk();

    const answer = await say('ada indomie goreng 900 bungkus deket tebet?');

    expect(textOf(answer)).toContain('Untuk 900 belum ada satu cabang yang cukup. Paling banyak di');
    expect(textOf(answer)).not.toContain('Ada!');
    expect(textOf(answer)).not.toContain('Untuk 900: Rp');
    expect(cardOf(answer)).toMatchObject({ card: 'stock' });
  });

  it('is kept in mind for the branch chosen, its delivery and what is kept there', async () => {
    const { say, tap } = await talk();
    const near = await say('ada 3 beras premium pandan wangi 5 kg deket kemang?');
    const [branchId = ''] = rowsOf(near);

    const at = await tap(`branch-${branchId}`);
    const hold = choicesOf(at).find((id) => id.startsWith('hold-'));
    const proposed = await tap(hold ?? 'none');

    expect(textOf(at)).toContain('Untuk 3: Rp 243.000.');
    expect(textOf(proposed)).toMatch(/3 Beras premium Pandan Wangi 5 kg/);
    expect(choicesOf(proposed)).toContainEqual(expect.stringMatching(/^yes-hold-GR-0008\..*\.3$/));
  });

  it('is asked for again of the same by its total', async () => {
    const { say } = await talk();
    await say('do you have two bags of beras premium pandan wangi 5 kg near kemang?');

    expect(textOf(await say('how much altogether?'))).toContain('Rp 162,000');
  });

  it('may be said later of what is spoken of', async () => {
    const { say } = await talk();
    await say('ada indomie goreng di tebet?');

    expect(textOf(await say('kalau 5 ada?'))).toContain('Untuk 5: Rp 16.000.');
  });

  it('is asked on with, and outlives the question which one is meant', async () => {
    const { say } = await talk();
    await say('2 rice cooker near depok');
    expect(textOf(await say('the first one'))).toContain('For 2: Rp 545,800.');

    expect(textOf(await say('how about 3?'))).toContain('For 3: Rp 818,700.');
  });

  it.each([
    ['ada gas kaleng 4 di tebet', 'Gas kaleng 230 g'],
    ['I need 12 AA batteries around Cikini', 'AA'],
    ['half a dozen eggs near Pluit', 'Which eggs do you mean?'],
    ['indomie goreng 100 bungkus deket kemang', 'Indomie Goreng 85 g'],
  ])('is no part of a name: “%s”', async (words, wanted) => {
    const answer = textOf(await (await talk()).say(words));

    expect(answer).toContain(wanted);
    expect(answer).not.toMatch(/tidak ada di daftar|not in our assortment/);
  });
});

describe('a product named, and nothing else', () => {
  it.each(['indomie goreng', 'nugget ayam 500 g', 'kulkas 2 pintu'])('is looked for: %s', async (words) => {
    expect(textOf(await (await talk()).say(words))).toContain('Cari di dekat mana?');
  });
});

describe('the first of the times offered', () => {
  it('is taken by its number, though first aid is sold', async () => {
    const { say } = await talk();
    await say('my aircon broke can someone come saturday');
    await say('tebet');

    expect(textOf(await say('the first one'))).toContain('09:00');
  });
});

describe('when a thing would arrive', () => {
  it('is its delivery’s, where no order was spoken of', async () => {
    const { say } = await talk();
    await say('paket ke surabaya berapa');
    await say('beras pandan wangi 5kg 3 karung');

    expect(textOf(await say('kapan nyampe?'))).toContain('sampai antara Sen, 23 Nov dan Kam, 26 Nov');
    expect(textOf(await say('pesanan saya kapan nyampe?'))).toContain('nomor pesanan');
  });
});
