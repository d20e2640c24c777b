import { describe, expect, it } from '@jest/globals';
import { cardOf, choicesOf, rowsOf, textOf, titlesOf } from './conversation.ts';
import { at, scripted } from './scripted.ts';

const asking = { topic: 'stock', product: 'indomie goreng', words: 'ada stok indomie goreng deket kemang ga' } as const;

describe('a shopper who asks for a product near a place', () => {
  it('is told honestly that it is sold out there, and where the nearest is', async () => {
    const { hears } = await scripted();

    const answer = await hears({ ...asking, ...(await at('Kemang')) });

    const text = textOf(answer);
    expect(text).toContain('Indomie Goreng 85 g, Rp 3.200');
    expect(text).toContain('Di Kemang lagi habis');
    expect(text).toContain('Terdekat dari Kemang: Blok M (2,5 km), sisa 24, buka sampai 22.00');
    expect(rowsOf(answer).slice(0, 3)).toEqual(['TS-KMG', 'TS-BLM', 'TS-PDI']);
    expect(choicesOf(answer)).toEqual(['branch-TS-BLM', 'watch-GR-0001.TS-KMG', 'other-place']);
    expect(answer.branch).toMatchObject({
      branchId: 'TS-BLM',
      reason: { code: 'nearest_with_stock', sku: 'GR-0001' },
    });
  });

  it('is answered in English the same way', async () => {
    const { hears } = await scripted();

    const answer = await hears({ ...asking, locale: 'en', ...(await at('Kemang')) });

    expect(textOf(answer)).toContain('Kemang is sold out right now.');
    expect(textOf(answer)).toContain('Nearest to Kemang: Blok M (2.5 km), 24 left, open until 22:00.');
    expect(answer.locale).toBe('en');
  });

  it('reads first that it is an automated assistant, and only the first time', async () => {
    const { hears } = await scripted();

    const first = await hears({ ...asking, ...(await at('Kemang')) });
    const second = await hears({ ...asking, ...(await at('BSD', 'Tangerang Selatan')) });

    expect(textOf(first)).toMatch(/^Halo! Saya asisten otomatis Toko Sinar\.\n/);
    expect(textOf(second)).not.toContain('asisten otomatis');
  });

  it('is told of the branch asked about when that has it', async () => {
    const { hears } = await scripted();

    const answer = await hears({ ...asking, ...(await at('BSD', 'Tangerang Selatan')) });

    expect(textOf(answer)).toContain('Di BSD sisa 96, buka sampai 22.00.');
    expect(answer.branch?.branchId).toBe('TS-BSD');
  });

  it('is never sent to a branch that is closed until further notice', async () => {
    const { hears } = await scripted();

    const answer = await hears({ ...asking, branchId: 'TS-KLD' });

    expect(textOf(answer)).toContain('Cabang Kalideres sedang tutup sementara.');
    expect(rowsOf(answer)).not.toContain('TS-KLD');
    expect(rowsOf(answer)[0]).toBe('TS-CKR');
    expect(answer.branch?.branchId).toBe('TS-CKR');
  });

  it('is told how old a figure is when it is older than an hour', async () => {
    const { hears } = await scripted();

    const answer = await hears({ ...asking, branchId: 'TS-LTA' });

    expect(textOf(answer)).toContain('Stok Lenteng Agung dihitung 28 jam lalu');
  });

  it('hears when the nearest opens again and who is open now, in the night', async () => {
    const { hears } = await scripted({ at: '2026-11-20T23:30:00+07:00' });

    const answer = await hears({ ...asking, ...(await at('Tebet')) });

    const text = textOf(answer);
    expect(text).toContain('Di Tebet sisa 12, sedang tutup, buka lagi besok jam 09.00.');
    expect(answer.branch?.branchId).toBe('TS-TBT');
  });

  it('is told of the age limit', async () => {
    const { hears } = await scripted();

    const answer = await hears({ topic: 'stock', product: 'gas kaleng', ...(await at('BSD', 'Tangerang Selatan')) });

    expect(textOf(answer)).toContain('Khusus 18 tahun ke atas.');
  });
});

describe('a question that lacks something', () => {
  it('is asked for the place, with a button for the location, and then answered', async () => {
    const { hears } = await scripted();

    const question = await hears({ ...asking, words: 'ada indomie goreng?' });
    const answer = await hears(await at('Kemang'));

    expect(textOf(question)).toContain('Cari di dekat mana?');
    expect(choicesOf(question)).toEqual(['ask-location']);
    expect(rowsOf(answer)).toContain('TS-BLM');
  });

  it('is asked for the product when only the place is known, and remembers the place', async () => {
    const { hears } = await scripted();

    const question = await hears({ topic: 'stock', ...(await at('Kemang')) });
    const answer = await hears({ product: 'indomie goreng' });

    expect(textOf(question)).toContain('Barang apa yang dicari?');
    expect(textOf(answer)).toContain('Di Kemang lagi habis');
  });

  it('is asked which product is meant, with a few to choose from', async () => {
    const { hears } = await scripted();

    const question = await hears({ topic: 'stock', product: 'indomie', ...(await at('Kemang')) });
    const answer = await hears({ picked: { pick: 'sku', sku: 'GR-0001' } });

    expect(textOf(question)).toContain('Indomie yang mana ya?');
    expect(choicesOf(question)).toEqual(['sku-GR-0001', 'sku-GR-0002', 'sku-GR-0003']);
    expect(titlesOf(question)[1]).toBe('Ayam Bawang 69 g');
    expect(textOf(answer)).toContain('Di Kemang lagi habis');
  });

  it('is answered by a word that tells one from the others', async () => {
    const { hears } = await scripted();

    await hears({ topic: 'stock', product: 'indomie', ...(await at('Kemang')) });
    const answer = await hears({ topic: 'stock', product: 'kari', words: 'yang kari', isPick: true });

    expect(cardOf(answer)).toMatchObject({ product: { sku: 'GR-0003' }, place: { name: 'Kemang' } });
  });

  it('is told of the place nobody knows, not that the product is not sold', async () => {
    const { hears } = await scripted();

    const answer = await hears({
      topic: 'stock',
      product: 'indomie goreng',
      unknownPlace: 'bandung',
      words: 'ada indomie goreng di Bandung?',
    });

    expect(textOf(answer)).toContain('Bandung belum saya kenali.');
    expect(textOf(await hears(await at('Kemang')))).toContain('Di Kemang lagi habis');
  });

  it('is answered by the number in the list too', async () => {
    const { hears } = await scripted();

    await hears({ topic: 'stock', product: 'indomie', ...(await at('Kemang')) });
    const answer = await hears({ ordinal: 2 });

    expect(textOf(answer)).toContain('Indomie Ayam Bawang 69 g');
  });

  it('is asked which of several places is meant', async () => {
    const { hears } = await scripted();
    const [south, bogor] = [await at('Cipayung', 'Jakarta Timur'), await at('Cipayung', 'Depok')];
    const which = [
      { areaId: 'kec-cipayung-jakarta-timur', place: south.place.place },
      { areaId: 'kec-cipayung-depok', place: bogor.place.place },
    ];

    const question = await hears({ ...asking, place: { which, name: 'Cipayung' } });

    expect(textOf(question)).toContain('Cipayung yang mana ya?');
    expect(choicesOf(question)).toEqual(['place-kec-cipayung-jakarta-timur', 'place-kec-cipayung-depok']);
    expect(titlesOf(question)).toEqual(['Cipayung, Jaktim', 'Cipayung, Depok']);
    expect(cardOf(await hears({ ordinal: 2 }))).toMatchObject({
      place: { city: 'Depok' },
      product: { sku: 'GR-0001' },
    });
  });

  it('says what it does not sell, and what comes close', async () => {
    const { hears } = await scripted();

    const answer = await hears({ topic: 'stock', product: 'kabel hdmi', words: 'ada kabel hdmi?' });

    expect(textOf(answer)).toContain('Maaf, kabel hdmi tidak ada di daftar barang kami.');
    expect(choicesOf(answer)).toEqual(['sku-EL-0053', 'sku-EL-0052', 'person']);
  });
});

describe('a shopper who goes on', () => {
  const begun = async (when?: string) => {
    const told = await scripted(when ? { at: when } : {});
    await told.hears({ ...asking, ...(await at('Kemang')) });
    return told;
  };

  it('picks a branch by its area and gets it in full', async () => {
    const { hears } = await begun();

    const answer = await hears({ ...(await at('Tebet')), isPick: true, words: 'yang di tebet aja' });

    expect(textOf(answer)).toContain('Di Tebet (5,3 km) sisa 12, buka sampai 21.00.');
    expect(textOf(answer)).toContain('Alamat: Jl. Tebet Raya No. 88');
    expect(rowsOf(answer)).toEqual(['TS-TBT']);
    expect(answer.branch).toMatchObject({ branchId: 'TS-TBT', reason: { code: 'shopper_chose' } });
  });

  it('picks a branch by its button, and by its number in the list', async () => {
    const { hears } = await begun();

    const byButton = await hears({ picked: { pick: 'branch', branchId: 'TS-PDI' } });
    const byNumber = await hears({ ordinal: 2 });

    expect(rowsOf(byButton)).toEqual(['TS-PDI']);
    expect(textOf(byButton)).toContain('sisa 60');
    expect(rowsOf(byNumber)).toEqual(['TS-BLM']);
  });

  it('keeps the product for a new place', async () => {
    const { hears } = await begun();

    const answer = await hears(await at('BSD', 'Tangerang Selatan'));

    expect(textOf(answer)).toContain('Indomie Goreng 85 g');
    expect(textOf(answer)).toContain('Di BSD sisa 96');
  });

  it('keeps the place for a new product', async () => {
    const { hears } = await begun();

    const answer = await hears({ topic: 'stock', product: 'beras merah' });

    const card = cardOf(answer);
    expect(card).toMatchObject({ card: 'stock', product: { sku: 'GR-0011' }, place: { name: 'Kemang' } });
  });

  it('sends a location, which counts more than what was named', async () => {
    const { hears } = await begun();
    const here = { name: '', city: '', at: { lat: -6.301, lon: 106.652 }, radiusM: 0 };

    const answer = await hears({ place: { place: here, areaId: null, others: [] } });

    expect(textOf(answer)).toContain('Terdekat dari lokasi kamu: BSD (50 m), sisa 96');
  });

  it('is never offered a courier for what no motorbike carries', async () => {
    const { hears } = await scripted();

    const answer = await hears({ topic: 'stock', product: 'elpiji 12 kg', ...(await at('BSD', 'Tangerang Selatan')) });

    const card = cardOf(answer);
    const rows = card?.card === 'stock' ? card.branches : [];
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.flatMap(({ fulfilments }) => fulfilments)).not.toContain('courier_30min');
  });
});
