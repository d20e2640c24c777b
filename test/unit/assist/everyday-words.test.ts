/** What shoppers write in passing, and what they write next: none of it may become a claim that no record says. */
import { describe, expect, it } from '@jest/globals';
import { cardOf, onWhatsapp, rowsOf, talk, textOf, titlesOf, visitor } from './conversation.ts';

describe('a product among other words', () => {
  it.each([
    ['halo kak, mau tanya ada susu uht low fat? di tebet', 'GR-0029'],
    ['dmn yg jual masker deket senayan', 'HL-0010'],
    ['lampu led 9 watt ada dmn aja, gue di tebet', 'EL-0087'],
    ['mau cari popok bayi ukuran L sekitar rawamangun', undefined],
    ['any AA batteries at pluit?', 'EL-0093'],
    ['kabel c to c 2 meter abis gak di blok m?', 'EL-0054'],
    ['charger type c 33 w msh ada ga di bintaro, urgent nih hp lowbat', 'EL-0050'],
    ['2 indomie goreng ada di tebet?', 'GR-0001'],
    ['indomie goreng 3 bungkus di tebet', 'GR-0001'],
  ])('is found: %s', async (words, sku) => {
    const { say } = await talk();

    expect(cardOf(await say(words))).toMatchObject({ card: 'stock', ...(sku ? { product: { sku } } : {}) });
  });

  it.each([
    'jual iphone 15 ga di bsd?',
    'gas elpiji 3kg ada ga di tebet?',
    'kabel hdmi buat tv di tebet ada?',
    'susu dancow di tebet ada?',
  ])('that is not sold is no other one: %s', async (words) => {
    const { say } = await talk();

    const answer = await say(words);

    expect(textOf(answer)).toContain('tidak ada di daftar barang kami');
    expect(cardOf(answer)).toBeUndefined();
  });

  it('that comes in several sizes is asked about, with titles that tell them apart and hide nothing', async () => {
    const { say } = await talk();

    expect(titlesOf(await say('got any power banks? I am at SCBD'))).toEqual([
      '10.000 mAh',
      '20.000 mAh',
      '5.000 mAh magnetik',
    ]);
    expect(titlesOf(await (await talk()).say('ac 1 pk deket bsd ada?'))).toEqual([
      'AC split 1 PK',
      'AC split 1 PK inverter',
    ]);
    const cartons = titlesOf(await (await talk()).say('mie sedus di tebet ada?'));
    expect(new Set(cartons).size).toBe(cartons.length);
  });
});

describe('a size alone', () => {
  it('is one of those asked about', async () => {
    const { say } = await talk();
    await say('kak ada galon ga di pondok indah');

    expect(cardOf(await say('yg 19 liter'))).toMatchObject({ product: { sku: 'GR-0025' } });
  });

  it('is another of the kind spoken of', async () => {
    const { say } = await talk();
    await say('beras pandan wangi 5 kg di bsd ada?');

    expect(cardOf(await say('yang 10 kg ada?'))).toMatchObject({ product: { sku: 'GR-0012' } });
  });

  it('takes the place of the one that is not sold', async () => {
    const { say } = await talk();
    await say('gas elpiji 3kg ada di cibubur?');

    expect(cardOf(await say('5,5 kg deh'))).toMatchObject({ product: { sku: 'GR-0100' } });
  });
});

describe('what is asked next', () => {
  const asked = async () => {
    const told = await talk();
    await told.say('ada indomie goreng di blok m?');
    return told;
  };

  it.each([
    ['berapa harganya', 'Rp 3.200'],
    ['buka sampe jam brp minggu?', 'buka 10.00–22.00 pada Min, 22 Nov'],
    ['besok?', 'besok (Sab, 21 Nov) buka 10.00–22.00'],
    ['nomor telponnya brp', '+62215551014'],
    ['bisa dianter ga?', 'Indomie Goreng 85 g dari Blok M: Kurir 30 menit: ongkir Rp 15.000'],
    ['bs ambil sendiri?', 'Ambil di toko: gratis, paling cepat siap jam 14.20'],
  ])('%s', async (words, said) => {
    const { say } = await asked();

    expect(textOf(await say(words))).toContain(said);
  });

  it('"any others?" tells of the branches around, not of a product called "others"', async () => {
    const { say } = await asked();
    await say('yang di tebet aja');

    expect(rowsOf(await say('ada yg lain?'))).toContain('TS-BLM');
  });

  it('"and tomorrow?" outlives the question where', async () => {
    const { say } = await talk();
    await say('besok buka jam berapa?');

    expect(textOf(await say('tebet'))).toContain('Toko Sinar Tebet besok (Sab, 21 Nov) buka 09.00–21.00');
  });
});

describe('a day in the words', () => {
  it('is not in the name of a place', async () => {
    const { say } = await talk();

    expect(textOf(await say('pasar minggu buka jam berapa?'))).toContain('Toko Sinar Pasar Minggu hari ini buka');
  });

  it('may be the evening before another', async () => {
    const { say } = await talk();

    expect(textOf(await say('PIK buka sampe jam berapa malem minggu'))).toContain(
      'besok (Sab, 21 Nov) buka 08.00–02.00',
    );
  });

  it('may be a holiday nobody has recorded', async () => {
    const { say } = await talk();

    expect(textOf(await say('kemang buka ga pas lebaran?'))).toContain('belum ada di data kami');
  });
});

describe('a place', () => {
  it('nobody knows is named as such, for branches too', async () => {
    const { say } = await talk();

    expect(textOf(await say('ada cabang di palembang ga?'))).toContain('Palembang belum saya kenali');
    expect(textOf(await say('kode pos 99999 ada indomie goreng?'))).toContain('99999 belum saya kenali');
  });

  it('is told from one of the same name by its city', async () => {
    const { say } = await talk();

    expect(cardOf(await say('indomie goreng di kemang bogor'))).toMatchObject({
      place: { name: 'Kemang', city: 'Kabupaten Bogor' },
    });
    expect(cardOf(await say('indomie goreng di kemang jakarta selatan'))).toMatchObject({
      place: { city: 'Jakarta Selatan' },
    });
  });

  it('may leave out what kind of place it is', async () => {
    const { say } = await talk();

    expect(textOf(await say('is there a Toko Sinar near Soekarno-Hatta airport'))).toContain('Tangerang Kota (6.4 km)');
  });
});

describe('what no record tells', () => {
  it.each(['are you on Instagram', 'do you take American Express', 'I need help to download my bill'])(
    'is said so, with a person to ask: %s',
    async (words) => {
      const told = await talk();

      expect(textOf(await told.say(words))).toMatch(/tidak ada di data saya|no records about that/);
      expect((await told.say('ya')).handover?.reason).toBe('beyond_assistant');
    },
  );

  it.each([
    'anak saya demam, paracetamol dosisnya brp?',
    'obat sakit kepala apa yg bagus?',
    'is it safe to take paracetamol while pregnant',
  ])('of health goes to a person at once: %s', async (words) => {
    const { say } = await talk();

    expect((await say(words)).handover?.reason).toBe('beyond_assistant');
  });

  it.each(['kamu robot ya?', 'siapa kamu', 'are you a bot?', 'what can you do?'])(
    'of itself it does tell: %s',
    async (words) => {
      const told = await talk();
      await told.say('halo');

      const answer = await told.say(words);

      expect(textOf(answer)).toMatch(/asisten otomatis|automated assistant/);
      expect(answer.handover).toBeUndefined();
    },
  );
});

describe('an order spoken of', () => {
  it('is not asked after by who wants it cancelled: how it stands, then a person', async () => {
    const { say } = await talk({ contact: onWhatsapp('+6281200016105') });

    const answer = await say('batalin pesanan TS245564');

    expect(cardOf(answer)).toMatchObject({ orderNo: 'TS245564' });
    expect(answer.handover?.reason).toBe('beyond_assistant');
  });

  it('that came broken is a complaint', async () => {
    const { say } = await talk({ contact: onWhatsapp('+6281200016105') });

    expect((await say('barang yg TS245564 rusak')).handover?.reason).toBe('complaint');
  });

  it('may be named by its digits alone', async () => {
    const { say } = await talk({ contact: onWhatsapp('+6281200016105') });

    expect(cardOf(await say('cek pesanan 245564'))).toMatchObject({ orderNo: 'TS245564' });
  });

  it('may be one whose number is forgotten: a person helps', async () => {
    const { say } = await talk();
    await say('pesanan saya mana?');

    expect((await say('lupa nomornya')).handover).toBeDefined();
  });

  it.each(['ya', 'iya kak', 'yaa', 'boleh'])('that is late brings a person to who says “%s”', async (words) => {
    const { say } = await talk({ contact: onWhatsapp('+6281200014884') });
    await say('TS242648 mana?');

    expect((await say(words)).handover?.reason).toBe('order_late');
  });

  it('that is late brings none to who says “nanti aja”', async () => {
    const { say } = await talk({ contact: onWhatsapp('+6281200014884') });
    await say('TS242648 mana?');

    expect(textOf(await say('nanti aja'))).toContain('Oke!');
  });
});

describe('a place without branches', () => {
  it('is told to be far, and nothing to be sold out there', async () => {
    const told = await talk();
    await told.say('ada indomie goreng?');

    const answer = await told.pin(-8.65, 115.21);

    expect(textOf(answer)).toContain('Belum ada cabang kami di sekitar lokasi kamu.');
    expect(textOf(answer)).not.toContain('kosong');
  });
});

describe('a branch that has it and is closed', () => {
  it('is named beside one that is open', async () => {
    const { say } = await talk({ at: '2026-11-20T12:00:00+07:00' });

    const answer = await say('indomie goreng di tanah abang');

    expect(textOf(answer)).toContain('Di Tanah Abang sisa 52, sedang tutup, buka lagi jam 13.30.');
    expect(textOf(answer)).toMatch(/Yang sekarang buka: Blok M \(\d,\d km\), sisa 24/);
  });
});

describe('who wants to order', () => {
  it.each(['ok pesen 3 ya', 'mau beli', 'cara order gimana?'])('is not left to think it is done: %s', async (words) => {
    const { say } = await talk();
    await say('indomie goreng tebet');

    expect(textOf(await say(words))).toMatch(/belum bisa (menerima pesanan|saya terima)/);
  });

  it('hears who has it, and is not asked for an order number', async () => {
    const { say } = await talk();

    expect(cardOf(await say('mau order beras pandan wangi 5 kg di tebet'))).toMatchObject({
      product: { sku: 'GR-0008' },
    });
  });
});

describe('one of two places', () => {
  it('is chosen by its city', async () => {
    const { say } = await talk();
    await say('indomie goreng di cipayung');

    expect(cardOf(await say('yang depok'))).toMatchObject({ place: { name: 'Cipayung', city: 'Depok' } });
  });
});

describe('a size of something else', () => {
  it('names no other thing of that size', async () => {
    const { say } = await talk();

    const answer = await say('telur 1 kg tebet ada?');

    expect(titlesOf(answer).join()).not.toMatch(/Alpukat|Gula/);
  });
});

describe('courtesy', () => {
  it('before a question does not hide it', async () => {
    const { say } = await talk();
    const words = 'Selamat siang, saya ingin menanyakan ketersediaan minyak goreng kelapa 1 liter di daerah Menteng.';

    expect(cardOf(await say(words))).toMatchObject({ product: { sku: 'GR-0015' }, place: { name: 'Menteng' } });
  });

  it.each(['kak', 'min', 'mau tanya dong'])('alone is greeted: %s', async (words) => {
    const { say } = await talk();

    expect(textOf(await say(words))).toContain('Mau cek stok');
  });
});

describe('two products at once', () => {
  it('are not taken for one: the first is answered', async () => {
    const { say } = await talk();

    expect(cardOf(await say('indomie goreng sama telur di bsd'))).toMatchObject({ product: { sku: 'GR-0001' } });
  });
});

describe('an order of another state', () => {
  it('is promised nothing any more once it is given back', async () => {
    const { say } = await talk({ contact: onWhatsapp('+6281200011961') });

    expect(textOf(await say('pesanan TS245962'))).not.toContain('Dijanjikan');
  });

  it('waits at a branch whose hours can be asked for', async () => {
    const { say } = await talk({ contact: onWhatsapp('+6281200012109') });
    await say('udah bisa diambil blm?');

    expect(textOf(await say('sampe jam brp tokonya?'))).toContain('Toko Sinar Cinere hari ini buka 09.00–21.00');
  });
});

describe('“no”', () => {
  it.each(['no', 'nvm', 'not now'])('is understood: %s', async (words) => {
    const { say } = await talk({ contact: visitor({ locale: 'en' }) });
    await say('do you take credit cards?');

    expect(textOf(await say(words))).toContain('Alright!');
  });
});

describe('a place given while the product is still open', () => {
  it('is kept, and the question stays', async () => {
    const { say } = await talk();
    await say('ada susu uht coklat?');

    expect(titlesOf(await say('tebet'))).toEqual(['1 L', '125 ml isi 4']);
    expect(cardOf(await say('yang 1 liter'))).toMatchObject({ product: { sku: 'GR-0028' }, place: { name: 'Tebet' } });
  });
});

describe('the phone number of a branch', () => {
  it('is told, though phones are sold too', async () => {
    const { say } = await talk();

    expect(textOf(await say('phone number of tebet branch'))).toContain('+62215551007');
  });
});

describe('words that have been taken for something else', () => {
  it.each([
    ['harga minyak goreng sawit 2 liter berapa?', 'Minyak goreng Sawit 2 L, Rp 28.500. Siap! Cari di dekat mana?'],
    ['how much is indomie goreng?', 'Instant noodles Indomie: Goreng 85 g, Rp 3,200. Sure! Near which place?'],
    ['di tebet indomie goreng berapaan kak', 'Indomie Goreng 85 g, Rp 3.200. Di Tebet sisa 12'],
    ['indomie gorengnya di bsd ada juga?', 'Indomie Goreng 85 g, Rp 3.200. Di BSD sisa 96'],
    ['simpenin indomie goreng 2 di tebet', 'Saya simpankan 2 Indomie Goreng 85 g di Tebet'],
  ])('“%s” is answered of what is meant', async (words, wanted) => {
    expect(textOf(await (await talk()).say(words))).toContain(wanted);
  });

  it('name a city elsewhere, and no place here that is written much like it', async () => {
    const text = textOf(await (await talk()).say('ada indomie goreng di makassar?'));

    expect(text).toContain('Makassar belum saya kenali.');
  });

  it('ask for a person beside something else', async () => {
    const { handover } = await (await talk()).say('pesanan saya mana? sambungin ke cs aja deh');

    expect(handover?.reason).toBe('asked');
  });

  it('call off the word that was promised, and no order', async () => {
    const { say } = await talk();
    await say('do you have indomie goreng at the Kemang branch?');
    await say('let me know when it is back');

    expect(textOf(await say('never mind, no need to tell me any more'))).toBe('Alright, I will not tell you any more.');
  });
});
