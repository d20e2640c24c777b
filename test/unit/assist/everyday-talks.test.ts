/** Turns of everyday talks, in shoppers' own words, over the demo's records. */
import { describe, expect, it } from '@jest/globals';
import { cardOf, choicesOf, talk, textOf } from './conversation.ts';

describe('a size that was said wrong', () => {
  it('is taken back by another, while which of them is still open', async () => {
    const { say } = await talk();
    await say('ada beras 5kg di kemang?');

    const corrected = await say('eh salah, yang 10kg');

    expect(textOf(corrected)).toMatch(/Beras.* 10 kg/);
    expect(textOf(corrected)).not.toContain('tidak ada di daftar');
  });
});

describe('a price', () => {
  it('asked of nothing named is asked back, and no branch is told of', async () => {
    const { say } = await talk();
    await say('toko di kemang buka jam berapa?');

    expect(textOf(await say('berapa harganya?'))).toContain('Barang apa yang dicari?');
  });
});

describe('the cheapest', () => {
  it('answers which one is meant', async () => {
    const { say } = await talk();
    const which = await say('is there a rice cooker near tebet?');
    expect(textOf(which)).toBe('Hi! I am the automated assistant of Toko Sinar.\nWhich rice cooker do you mean?');

    const answer = await say('the cheapest one');

    expect(cardOf(answer)).toMatchObject({
      product: { name: expect.stringMatching(/rice cooker|magic com|penanak/i) },
    });
  });

  it('is named at once where it is asked for', async () => {
    const { say } = await talk();

    const answer = await say('rice cooker paling murah di tebet berapa?');

    expect(cardOf(answer)).toMatchObject({ place: { name: 'Tebet' } });
  });

  it('is another one of its kind, or said to be the one already', async () => {
    const { say } = await talk();
    await say('ada indomie rendang di tebet?');

    const cheaper = await say('ada yang lebih murah?');
    const again = await say('ada yang lebih murah lagi?');

    expect(cardOf(cheaper)).not.toMatchObject({ product: { sku: 'GR-0005' } });
    expect(textOf(again)).toContain('sudah yang paling murah');
  });
});

describe('two things in one message', () => {
  it('are both told of, from the same place', async () => {
    const { say } = await talk();

    const answer = await say('ada minyak goreng sawit 2 liter sama indomie goreng ga di sekitar bintaro?');

    expect(textOf(answer)).toMatch(/Minyak goreng Sawit 2 L, Rp 28\.500.*\n.*Indomie Goreng 85 g, Rp 3\.200/);
    const [reply] = answer.replies;
    expect(reply?.kind === 'card' && reply.content.cards).toHaveLength(2);
  });

  it('are remembered until it is known where', async () => {
    const { say } = await talk();
    await say('ada minyak goreng sawit 2 liter sama indomie goreng?');

    const answer = await say('bintaro');

    expect(textOf(answer)).toContain('Minyak goreng Sawit 2 L');
    expect(textOf(answer)).toContain('Indomie Goreng 85 g');
  });

  it('are told of one by one where the second may be several', async () => {
    const { say } = await talk();

    const answer = await say('ada minyak goreng sawit 2 liter sama beras 5kg ga di sekitar bintaro?');
    const chosen = await say('yang pertama');

    expect(textOf(answer)).toContain('Minyak goreng Sawit 2 L');
    expect(textOf(answer)).toMatch(/Beras 5 ?kg yang mana ya\?/i);
    expect(cardOf(chosen)).toMatchObject({ product: { name: expect.stringContaining('Beras') } });
  });
});

describe('keeping at night', () => {
  it('is said to be possible only while a branch is open', async () => {
    const { say } = await talk({ at: '2026-11-24T03:30:00+07:00' });
    await say('ada indomie goreng di bintaro?');

    const answer = await say('simpan 2 dong');

    expect(textOf(answer)).toContain('Simpan barang baru bisa selagi cabangnya buka.');
    expect(choicesOf(answer).some((id) => id.startsWith('hold'))).toBe(false);
  });

  it('a yes to nothing asked is taken kindly, and greets nobody anew', async () => {
    const { say } = await talk({ at: '2026-11-24T03:30:00+07:00' });
    await say('ada indomie goreng di bintaro?');

    expect(textOf(await say('ya'))).not.toContain('Halo lagi');
  });
});

describe('a booking that is moved by its hour alone', () => {
  it('stays on its day', async () => {
    const { say } = await talk();
    await say('mau ganti layar hp di kemang besok jam 4 sore');
    await say('ya');

    const moved = await say('pindah ke jam 5 ya');

    expect(textOf(moved)).toMatch(/21 Nov jam 17\.00/);
  });
});

describe('words by the way', () => {
  it('leave open where something is wanted, and the nearest to a place is an answer to that', async () => {
    const { say } = await talk();
    await say('mau booking servis ac');
    await say('besok pagi');
    await say('kamu robot ya?');

    const answer = await say('yang paling deket dari ciputat');

    expect(textOf(answer)).toMatch(/Cuci & servis AC terdekat di Toko Sinar Bintaro .*besok jam 09\.00/);
  });

  it('leave open which one is meant, also after an article', async () => {
    const { say } = await talk();
    await say('ada kipas angin ga di pamulang?');
    await say('ada promo?');

    expect(cardOf(await say('yang berdiri'))).toMatchObject({ product: { sku: 'EL-0020' } });
  });

  it('close a question that a mere yes would answer', async () => {
    const { say } = await talk();
    await say('ada indomie goreng di tebet?');
    await say('simpan 2 dong');
    await say('halo');

    expect(textOf(await say('ya'))).not.toContain('disimpan untukmu');
  });
});

describe('a day that is asked about', () => {
  it('is told of the nearest branch too', async () => {
    const { say } = await talk();

    expect(textOf(await say('cabang bekasi besok buka jam berapa'))).toMatch(
      /Galaxy Bekasi besok \(.*\) buka 09\.00–21\.00/,
    );
    expect(textOf(await say('hari minggu buka ga'))).toMatch(/Galaxy Bekasi buka 10\.00–20\.00 pada Min/);
  });
});

describe('who wants to take what was found', () => {
  it('hears that no order can be taken, and is offered to have it kept', async () => {
    const { say } = await talk();
    await say('ada kipas angin berdiri di pamulang?');

    const answer = await say('ok saya ambil 2 ya');

    expect(textOf(answer)).toContain('Pesanan belum bisa saya terima di sini');
    expect(choicesOf(answer)[0]).toBe('yes-hold-EL-0020.TS-CPT.2');
  });

  it('may call off what was kept, or booked, in a word', async () => {
    const { say } = await talk();
    await say('ada kipas angin berdiri di pamulang?');
    await say('simpan satu dong');
    await say('ya');
    expect(textOf(await say('batal deh'))).toContain('sudah saya lepas');

    await say('mau ganti layar hp di kemang besok jam 4 sore');
    await say('ya');
    expect(textOf(await say('batalkan'))).toMatch(/^Batalkan Ganti layar HP .*\? Balas ya atau tidak\.$/);
  });
});

describe('a question of warranty', () => {
  it('is answered from what is written, and brings in nobody', async () => {
    const { say } = await talk();

    const answer = await say('barang elektronik ada garansinya ga?');

    expect(textOf(answer)).toContain('“Garansi”');
    expect(answer.handover).toBeUndefined();
  });
});

describe('the number to call', () => {
  it('is given of the branch spoken of, also after thanks, and by its other names', async () => {
    const { say } = await talk();
    await say('toko tebet buka sampai jam berapa?');

    expect(textOf(await say('ok makasih, minta nomor telponnya dong'))).toContain('Telepon Toko Sinar Tebet: +62');
    expect(textOf(await say('boleh minta nomor wa toko tebet?'))).toContain('Telepon Toko Sinar Tebet: +62');
  });
});

describe('cream', () => {
  it('is of the milk where it is full, and nothing a doctor is asked about', async () => {
    const { say } = await talk();

    expect((await say('susu uht full cream')).handover).toBeUndefined();
  });
});

describe('which of several is meant', () => {
  it('is asked with their prices, where it was a price that was asked for', async () => {
    const { say } = await talk();
    await say('do you have a type c phone charger near blok m?');

    expect(textOf(await say('how much?'))).toMatch(/20 W Rp [\d,]+, 33 W Rp [\d,]+ and 65 W Rp [\d,]+\./);
  });

  it('stays open over a question of delivery, and before anything is kept', async () => {
    const { say } = await talk();
    await say('do you have a type c phone charger near blok m?');
    await say('can i pick it up tonight?');

    const which = await say('ok hold one for me');

    expect(textOf(which)).toContain('Which');
    expect(cardOf(await say('the 33 W one'))).toMatchObject({ product: { sku: 'EL-0050' } });
  });
});

describe('delivery to a place nobody knows', () => {
  it.each([
    ['bisa diantar ke Palembang?', 'Palembang belum saya kenali'],
    ['can you deliver to Makassar?', 'I do not know makassar yet'],
  ])('is not promised: %s', async (asked, said) => {
    const { say } = await talk();

    expect(textOf(await say(asked))).toContain(said);
  });

  it.each(['bisa antar ke rumah?', 'kirim ke luar kota bisa?', 'can you deliver to my office?'])(
    'is not what names none: %s',
    async (asked) => {
      const { say } = await talk();

      expect(textOf(await say(asked))).not.toMatch(/belum saya kenali|I do not know/);
    },
  );
});

describe('four digits that were asked for', () => {
  it('are asked for once more where something else is said', async () => {
    const { say } = await talk();
    const asked = await say('pesanan TS241365 sampai mana?');

    expect(textOf(asked)).toContain(textOf(await say('udah 2 jam nih')));
  });
});

describe('a part of a phone nobody mends', () => {
  it('is not taken for another part of it, and the time said meanwhile is kept', async () => {
    const { say } = await talk();

    expect(textOf(await say('mau servis hp batre kembung di tebet'))).toContain('Mau booking servis apa?');
    expect(textOf(await say('besok jam 10'))).toContain('Mau booking servis apa?');
    expect(textOf(await say('ganti layar hp'))).toContain('Sab, 21 Nov jam 10.00');
  });
});

describe('a yes to several times', () => {
  it('chooses none of them: the same ones are offered again', async () => {
    const { say } = await talk();
    await say('my laptop screen is cracked, can you fix it in kemang?');
    const offered = choicesOf(await say('tomorrow afternoon'));

    const again = await say('yes please');

    expect(choicesOf(again)).toEqual(offered);
    expect(textOf(again)).toContain('which time?');
  });
});
