/** Goods that are sent where no courier goes. */
import { describe, expect, it } from '@jest/globals';
import { cardOf, talk, textOf } from './conversation.ts';

describe('a place no courier goes to', () => {
  it('is said to be one, with what a parcel there costs', async () => {
    const { say } = await talk();

    const general = textOf(await say('bisa kirim ke bandung ga kak?'));
    const ofNoodles = textOf(await say('indomie goreng'));

    expect(general).toContain('Bandung di luar jangkauan kurir kami.');
    expect(general).toContain('Rp 14.000 per kg, sampai 2–3 hari');
    expect(ofNoodles).toMatch(/lewat paket dari .*: ongkir Rp 14\.000, sampai antara Min, 22 Nov dan Sen, 23 Nov\./);
  });

  it('is quoted for as many as are wanted', async () => {
    const { say } = await talk();

    const answer = textOf(await say('can you send 12 packs of indomie goreng to Surabaya?'));

    // 12 × 100 g are two kilograms begun.
    expect(answer).toContain('Surabaya is beyond the reach of our couriers.');
    expect(answer).toMatch(/as a parcel from .*: Rp 48,000, there between Mon 23 Nov and Thu 26 Nov\./);
  });

  it('has no branch near, and its goods are not lost where a parcel brings them', async () => {
    const { say } = await talk();

    const answer = await say('ada indomie goreng di surabaya?');

    expect(textOf(answer)).toContain('Belum ada cabang kami di sekitar Surabaya.');
    expect(textOf(answer)).toContain('Bisa dikirim lewat paket dari');
    expect(cardOf(answer)).toBeUndefined();
    expect(answer.lost).toBeUndefined();
  });

  it('gets nothing that does not keep on the way', async () => {
    const { say } = await talk();

    const answer = await say('nugget ayam 500 g bisa dikirim ke bandung?');

    expect(textOf(answer)).toContain('Paket tidak bisa: barang ini tidak dikirim lewat paket.');
    expect(textOf(answer)).not.toContain('sampai antara');
  });

  it('is said to get parcels where only the stock does not do: nothing is said that is not so', async () => {
    const { say } = await talk();

    const answer = textOf(await say('can you send 1000 packs of indomie goreng to Surabaya?'));

    expect(answer).toContain('Parcels go there, but no branch that sends them has enough in stock right now.');
    expect(answer).not.toContain('do not go there');
  });

  it('beyond the last zone gets none', async () => {
    const { say, pin } = await talk();
    await say('ada indomie goreng?');

    const answer = textOf(await pin(-5.1477, 119.4327));

    expect(answer).toContain('Belum ada cabang kami di sekitar');
    expect(answer).not.toContain('paket');
  });
});

describe('a parcel within reach of couriers', () => {
  it('is one of the ways of a branch that sends them', async () => {
    const { say } = await talk();

    const answer = textOf(await say('indomie goreng bisa dikirim ke kelapa gading?'));

    expect(answer).toMatch(/Kurir 30 menit: .*Paket: ongkir Rp 10\.000, sampai antara Sab, 21 Nov dan Min, 22 Nov\./);
  });

  it('comes from the next branch that sends them, where it is asked for and this one does not', async () => {
    const { say } = await talk();

    const answer = textOf(await say('indomie goreng bisa dikirim lewat paket ke tebet?'));

    expect(answer).toContain('Paket tidak dilayani cabang ini.');
    expect(answer).toContain('Bisa dikirim lewat paket dari');
  });

  it('is told of in general, from the nearest zone to the farthest', async () => {
    const { say } = await talk();

    const answer = textOf(await say('what are the delivery fees?'));

    expect(answer).toContain('Parcel: from Rp 10,000 per kg, 1–6 days by distance.');
  });
});
