import { describe, expect, it } from '@jest/globals';
import { assistTexts } from '../../../contract/texts/assist.ts';
import { cardOf, choicesOf, textOf } from './conversation.ts';
import { at, place, scripted } from './scripted.ts';

describe('a shopper who asks for a person', () => {
  it('gets one at once while people are there, with what was said so far', async () => {
    const { hears } = await scripted();

    await hears({ topic: 'stock', product: 'indomie goreng', ...(await at('Kemang')) });
    const answer = await hears({ topic: 'person', words: 'mau ngomong sama orang' });

    expect(textOf(answer)).toBe('Sebentar ya, petugas kami segera menyambung di sini.');
    expect(answer.handover).toEqual({
      reason: 'asked',
      peopleFrom: null,
      summary: { product: 'Indomie Goreng 85 g', place: 'Kemang' },
    });
  });

  it('hears when people are back after hours, and that the message is kept', async () => {
    const { hears } = await scripted({ at: '2026-11-20T23:00:00+07:00' });

    const answer = await hears({ topic: 'person', locale: 'en' });

    expect(textOf(answer)).toContain('Our people are back tomorrow at 08:00. Your message is kept here.');
    expect(answer.handover?.peopleFrom).toBe('2026-11-21T01:00:00.000Z');
  });

  it('gets one by the quick reply too, whatever is being asked', async () => {
    const { hears } = await scripted();

    await hears({ topic: 'order' });
    const answer = await hears({ picked: { pick: 'person' } });

    expect(answer.handover?.reason).toBe('asked');
  });
});

describe('a complaint', () => {
  it('is met with regret and a person', async () => {
    const { hears } = await scripted();

    const answer = await hears({ topic: 'complaint', words: 'telor nya pecah semua' });

    expect(textOf(answer)).toContain('Maaf ya sudah bikin tidak nyaman. Sebentar ya');
    expect(answer.handover?.reason).toBe('complaint');
  });
});

describe('what the assistant cannot do', () => {
  it('cancels nothing itself: says the rule, and brings a person', async () => {
    const { hears } = await scripted();

    const answer = await hears({ topic: 'cancel_return', orderNo: 'TS241365', words: 'batalin TS241365' });

    expect(textOf(answer)).toContain('Pesanan bisa dibatalkan gratis sebelum mulai disiapkan di cabang.');
    expect(textOf(answer)).toContain('— Dari “Membatalkan pesanan”\nYang ini perlu dibantu petugas.');
    expect(answer.handover).toMatchObject({ reason: 'beyond_assistant', summary: { orderNo: 'TS241365' } });
  });

  it('asks what is to be booked', async () => {
    const { hears } = await scripted();

    const answer = await hears({ topic: 'booking' });

    expect(answer.handover).toBeUndefined();
    expect(choicesOf(answer)).toContain('service-cuci_ac');
  });

  it('tells how things are delivered, from what the vendor laid down', async () => {
    const { hears } = await scripted();

    const answer = await hears({ topic: 'delivery', locale: 'en' });

    expect(textOf(answer)).toContain('there within 30 minutes, Rp 15,000, free for orders of Rp 200,000 or more');
    expect(textOf(answer)).toContain('order before 16:00');
    expect(answer.handover).toBeUndefined();
  });

  it('says that a gas cylinder is picked up', async () => {
    const { hears } = await scripted();

    const answer = await hears({ topic: 'delivery', product: 'elpiji 12 kg' });

    expect(textOf(answer)).toContain('Elpiji 12 kg isi ulang tidak bisa dibawa kurir motor');
    expect(textOf(answer)).not.toContain('Kurir cepat');
  });
});

describe('how a product gets from a branch to a place', () => {
  const noodles = { topic: 'delivery', product: 'indomie goreng' } as const;

  it('is not told of the place spoken of before where another is named that nobody knows', async () => {
    const { hears } = await scripted();
    await hears({ ...noodles, topic: 'stock', ...(await at('Tebet')) });

    const asked = await hears({ topic: 'delivery', unknownPlace: 'atlantis' });
    const told = await hears(await at('Blok M'));

    expect(textOf(asked)).toBe('Atlantis belum saya kenali. Coba nama daerah lain, kode pos, atau kirim lokasi.');
    expect(textOf(told)).toMatch(/Di Blok M sisa 24.*Indomie Goreng 85 g dari Blok M: Kurir 30 menit/);
  });

  it('is told once it is known which of several places of one name is meant', async () => {
    const { hears } = await scripted();
    const places = [await place('Kemang'), await place('Kemang', 'Kabupaten Bogor')];
    const which = places.map((one, i) => ({ areaId: `loc-${i}`, place: one }));
    await hears({ ...noodles, topic: 'stock', ...(await at('Tebet')) });

    const asked = await hears({ topic: 'delivery', place: { which, name: 'kemang' } });
    const told = await hears({ ordinal: 1 });

    expect(textOf(asked)).not.toContain('Kurir');
    expect(textOf(told)).toContain('Kurir 30 menit');
  });

  it('is told with the fee and the earliest time, from the branch that would serve', async () => {
    const { hears } = await scripted();

    const text = textOf(await hears({ ...noodles, ...(await at('Tebet')) }));

    expect(text).toContain('dari Tebet:');
    expect(text).toContain(
      'Kurir 30 menit: ongkir Rp 15.000 (gratis mulai Rp 200.000), paling cepat sampai jam 14.30.',
    );
    expect(text).toContain(
      'Kurir hari ini: ongkir Rp 12.000 (gratis mulai Rp 300.000), paling cepat sampai jam 18.00.',
    );
    expect(text).toContain('Ambil di toko: gratis, paling cepat siap jam 14.20.');
    expect(text).not.toContain('lewat jalan');
  });

  it('is told with about how far it is by road, from a branch that is not right there', async () => {
    const { hears } = await scripted();

    const text = textOf(await hears({ ...noodles, ...(await at('Kemang')) }));

    expect(text).toMatch(/dari Blok M: Jaraknya sekitar 3,\d km lewat jalan\./);
  });

  it('is told with the reason where it is too late', async () => {
    const { hears } = await scripted({ at: '2026-11-20T17:00:00+07:00' });

    const text = textOf(await hears({ ...noodles, locale: 'en', ...(await at('Tebet')) }));

    expect(text).toContain('30-minute courier: Rp 15,000 (free from Rp 200,000), there at 17:30 at the earliest.');
    expect(text).toContain('Same-day courier: not possible any more, it is past the time to order.');
  });

  it('is picked up where there is an age limit, whatever the hour', async () => {
    const { hears } = await scripted();

    const text = textOf(
      await hears({ topic: 'delivery', product: 'gas kaleng', ...(await at('BSD', 'Tangerang Selatan')) }),
    );

    expect(text).toContain('Kurir 30 menit dan Kurir hari ini tidak bisa: khusus 18 tahun ke atas');
    expect(text).toContain('Ambil di toko: gratis');
    expect(text).not.toContain('ongkir');
  });

  it('is picked up where there is an age limit, also where no place is known', async () => {
    const { hears } = await scripted();

    const text = textOf(await hears({ topic: 'delivery', product: 'gas kaleng' }));

    expect(text).toContain('Khusus 18 tahun ke atas, jadi diambil di toko');
    expect(text).not.toContain('Kurir');
  });

  it('is told where a branch has no courier at all', async () => {
    const { hears } = await scripted({ at: '2026-11-20T08:00:00+07:00' });

    const text = textOf(await hears({ ...noodles, ...(await at('Tebet')) }));

    expect(text).toContain('dari Kramat Jati:');
    expect(text).toContain('Kurir 30 menit dan Kurir hari ini tidak dilayani cabang ini.');
  });

  it('states nothing that no record holds', async () => {
    const held: unknown[] = [];
    for (const time of ['08:00', '14:00', '17:00', '23:30']) {
      const { hears } = await scripted({ at: `2026-11-20T${time}:00+07:00`, held });
      for (const locale of ['id', 'en'] as const) await hears({ ...noodles, locale, ...(await at('Kemang')) });
    }

    expect(held).toEqual([]);
  });
});

describe('what it does not understand', () => {
  it('is asked again once with examples, then given to a person', async () => {
    const { hears } = await scripted();

    const first = await hears({ words: 'blargh' });
    const second = await hears({ words: 'blargh!' });

    expect(textOf(first)).toContain('Maaf, saya belum paham.');
    expect(choicesOf(first)).toEqual(['ask-stock', 'ask-order', 'ask-branch']);
    expect(second.handover?.reason).toBe('not_understood');
  });

  it('counts anew after something it did understand', async () => {
    const { hears } = await scripted();

    await hears({ words: 'blargh' });
    await hears({ topic: 'thanks' });
    const again = await hears({ words: 'blargh' });

    expect(again.handover).toBeUndefined();
  });

  it('says what it cannot read', async () => {
    const { hears } = await scripted();

    expect(textOf(await hears({ isUnreadable: true }))).toContain('saya baru bisa membaca teks dan lokasi');
  });
});

describe('a greeting', () => {
  it('is answered with what can be asked', async () => {
    const { hears } = await scripted();

    const answer = await hears({ topic: 'greeting', words: 'halo' });

    expect(textOf(answer)).toBe(
      'Halo! Saya asisten otomatis Toko Sinar.\nMau cek stok di cabang terdekat, jam buka, atau status pesanan? Tulis saja seperti biasa ngobrol.',
    );
    expect(choicesOf(answer)).toEqual(['ask-stock', 'ask-order', 'ask-branch']);
  });
});

describe('a remembered dialogue', () => {
  it.each([
    ['garbage', 42],
    ['another version', { v: 2 }],
    ['an attack', { v: 1, locale: 'id', sku: { $gt: '' } }],
  ])('that is %s begins anew', async (_, dialogue) => {
    const { hears } = await scripted({ dialogue });

    expect(textOf(await hears({ topic: 'thanks' }))).toContain('Sama-sama!');
  });
});

describe('a template that states what no record supports', () => {
  const lying = { ...assistTexts, id: { ...assistTexts.id, 'assist.stock.at': 'Di {branch} sisa 999, {open}.' } };

  it('is not said: the card stands with plain words', async () => {
    const held: unknown[] = [];
    const { hears } = await scripted({ texts: lying, held });

    const answer = await hears({
      topic: 'stock',
      product: 'indomie goreng',
      ...(await at('BSD', 'Tangerang Selatan')),
    });

    expect(textOf(answer)).toBe('Ini datanya:');
    expect(cardOf(answer)).toMatchObject({ card: 'stock' });
    expect(held).toEqual([{ figures: 1, branches: 0 }]);
  });
});
