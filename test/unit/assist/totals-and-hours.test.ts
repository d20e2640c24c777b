/** What all of it comes to, and who is open at a moment: over the demo's records. */
import { describe, expect, it } from '@jest/globals';
import { cardOf, talk, textOf } from './conversation.ts';

describe('what all of it comes to', () => {
  it('is told of as many as were asked for, and of another number of them', async () => {
    const { say } = await talk();
    await say('ada beras pandan wangi 5kg 3 karung di tebet?');

    expect(textOf(await say('total berapa?'))).toBe(
      'Totalnya Rp 243.000, belum termasuk ongkir: 3 × Beras premium Pandan Wangi 5 kg (Rp 81.000).',
    );
    expect(textOf(await say('kalau 2 jadi berapa?'))).toContain('Totalnya Rp 162.000');
  });

  it('is told of two things together', async () => {
    const { say } = await talk();
    await say('ada minyak goreng sawit 2 liter sama indomie goreng ga di sekitar bintaro?');

    const total = textOf(await say('totalnya berapa?'));

    expect(total).toContain('Totalnya Rp 31.700');
    expect(total).toContain('1 × Minyak goreng Sawit 2 L (Rp 28.500) dan 1 × Indomie Goreng 85 g (Rp 3.200)');
  });

  it('is told in English, of a number said with the question', async () => {
    const { say } = await talk();
    await say('is there indomie goreng near tebet?');

    expect(textOf(await say('how much altogether for 10?'))).toBe(
      'That comes to Rp 32,000, delivery not included: 10 × Instant noodles Indomie: Goreng 85 g (Rp 3,200).',
    );
  });

  it('is told beside the stock where both are asked in one breath', async () => {
    const { say } = await talk();

    const answer = await say('2 indomie rendang di tebet, totalnya berapa?');

    expect(cardOf(answer)).toMatchObject({ product: { sku: 'GR-0005' } });
    expect(textOf(answer)).toContain('Totalnya Rp 7.600');
  });

  it('of units kept is that of as many', async () => {
    const { say } = await talk();
    await say('ada indomie rendang di tebet?');
    await say('simpenin 4 dong');
    await say('ya');

    expect(textOf(await say('totalnya berapa?'))).toContain('Totalnya Rp 15.200');
  });

  it('of nothing spoken of is asked back, and of an order its number first', async () => {
    expect(textOf(await (await talk()).say('total berapa?'))).toContain('Barang apa yang dicari?');
    expect(textOf(await (await talk()).say('total berapa pesanan saya?'))).toContain('nomor pesanannya berapa?');
  });
});

describe('open at a moment', () => {
  it('counts only branches that are, together with their stock', async () => {
    const { say } = await talk();

    const answer = await say('indomie rendang di tebet yang masih buka jam 10 malam?');

    expect(textOf(answer)).toContain('Saya lihat yang buka jam 22.00 saja.');
    expect(textOf(answer)).toContain('Kalibata');
    expect(textOf(answer)).not.toContain('Di Tebet sisa');
  });

  it('is remembered until it is known where', async () => {
    const { say } = await talk();
    const where = await say('any indomie rendang open past 10 pm near me?');
    expect(textOf(where)).not.toContain('not in our assortment');

    const answer = await say('tebet');

    expect(textOf(answer)).toContain('I looked at those open at 22:00 only.');
    expect(textOf(answer)).toContain('Kalibata');
  });

  it('asked on, is of what is spoken of', async () => {
    const { say } = await talk();
    await say('ada indomie rendang di tebet?');

    const answer = await say('yang masih buka jam 10 malam mana?');

    expect(cardOf(answer)).toMatchObject({ product: { sku: 'GR-0005' } });
    expect(textOf(answer)).toContain('Kalibata');
  });

  it('of branches alone names the nearest that is, with the hours of the one in that place', async () => {
    const { say } = await talk();

    const answer = textOf(await say('open past 10 pm near tebet?'));

    expect(answer).toContain('Tebet is open 09:00–21:00 today');
    expect(answer).toContain('Open at 22:00, nearest to Tebet: Kalibata');
  });

  it('of a branch named is answered by its hours', async () => {
    const { say } = await talk();

    expect(textOf(await say('is the kemang branch open at 10 pm?'))).toContain('Kemang is open 08:00–24:00 today');
  });
});
