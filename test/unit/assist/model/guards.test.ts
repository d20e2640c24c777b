/** What a model may not say. Each line is held back by one guard alone: without it, it would be sent. */
import { describe, expect, it } from '@jest/globals';
import { textOf } from '../conversation.ts';
import { asks, byRules, FIND, LOOK, QUESTION, says, withModel } from './played-model.ts';

const ENGLISH = 'is Indomie goreng in stock near Kemang?';

describe('a model’s words are held back', () => {
  it.each([
    // Figures: from nowhere, from the shopper alone, of another kind, in words.
    ['a price from nowhere', 'figure', 'Indomie goreng harganya Rp 2.900 ya.'],
    ['a count from nowhere', 'figure', 'Sisa 25 lagi ya.'],
    ['a time from nowhere', 'figure', 'Blok M buka sampai 23.30 ya.'],
    ['a price in words', 'figure', 'Indomie goreng harganya tiga ribu lima ratus ya.'],
    ['a price in thousands', 'figure', 'Indomie goreng harganya 24 ribu ya.'],
    ['a count that is a price', 'figure', 'Sisa 3.200 lagi ya.'],
    ['a price that is a count', 'figure', 'Indomie goreng harganya Rp 24 ya.'],
    ['a time in words', 'figure', 'Blok M buka sampai jam sebelas malam ya.'],
    ['a count in words', 'figure', 'Di Blok M tinggal dua ya.'],
    ['an order number', 'figure', 'Kalau 999111 itu nomor pesanan lain ya.'],
    ['a phone', 'figure', 'Telepon saja Blok M di 0812 7777 8888 ya.'],
    // Names.
    ['a branch nobody looked up', 'branch', 'Blok M dan cibubur sama-sama buka ya.'],
    ['a product nobody looked up', 'product', 'Di Blok M juga ada roti tawar gandum ya.'],
    ['a name nobody said', 'name', 'Di Blok M tanya saja ke Mbak Siti ya.'],
    ['a brand nobody said', 'name', 'Di Blok M juga dijual Samsung ya.'],
    ['a place in small letters', 'name', 'Di Blok M ada, di bandung juga tersedia ya.'],
    // Days.
    ['a day nobody looked up', 'day', 'Blok M juga buka hari Minggu ya.'],
    ['a day to come', 'day', 'Di Blok M lusa juga buka ya.'],
    // Told of another.
    ['a count of another branch', 'association', 'Di Pondok Indah sisa 24 ya.'],
    ['sold out where it is not', 'association', 'Di Blok M lagi habis ya.'],
    ['closed where it is open', 'association', 'Blok M sedang tutup ya.'],
    ['the price of another product', 'association', 'Indomie Goreng 85 g harganya Rp 3.800 ya.'],
    ['an order’s state nobody looked up', 'association', 'Pesanan kamu sudah sampai ya.'],
    // Promises, and what was not done.
    ['a later word', 'promise', 'Nanti kami kabari kalau sudah ada di Kemang ya.'],
    ['a call', 'promise', 'Petugas akan menghubungi kamu ya.'],
    ['a wait', 'promise', 'Mohon ditunggu ya, Blok M yang terdekat.'],
    ['a check', 'promise', 'Saya cek dulu ke gudang ya.'],
    ['an offer no rule keeps', 'promise', 'Di Blok M ada. Mau saya simpankan di sana?'],
    ['a change', 'done', 'Baru saja dipesankan di Blok M ya.'],
    ['a change of an order', 'done', 'Reservasi kamu sudah dibuat di Blok M ya.'],
    ['a benefit', 'benefit', 'Di Blok M ada diskon ya.'],
    // Manners of a machine.
    ['a person', 'human', 'Saya manusia asli kok, ada di Blok M ya.'],
    ['a dose', 'medical', 'Di Blok M ada, dosisnya sesuai umur ya.'],
    ['a link', 'link', 'Di Blok M ada, cek tokosinar.com ya.'],
    ['HTML', 'markup', 'Di <b>Blok M</b> ada ya.'],
    ['a table', 'markup', '| cabang | sisa |\n|---|---|\n| Blok M | 24 |'],
    ['an address of e-mail', 'personal', 'Di Blok M ada ya, kirim ke halo@tokosinar ya.'],
    ['a mark of ours', 'personal', 'Baik [name], di Blok M ada ya.'],
    ['a code', 'leak', 'Di TS-BLM ada ya.'],
    ['a tool', 'leak', 'Menurut stock_nearby di Blok M ada ya.'],
    ['another language', 'language', 'There is plenty of it at the shop near you.'],
    ['another script', 'language', 'Di Blok M ada ya, 你好.'],
    ['a long text', 'length', `Di Blok M ada ya. ${'Ada juga yang lain di sana. '.repeat(30)}`],
  ])('%s', async (_, fault, text) => {
    const told = await withModel([FIND, LOOK, says(text)]);

    const answer = await told.say(QUESTION);

    expect(told.answered).toEqual([{ by: 'fallback', reason: `guard_${fault}` }]);
    expect(textOf(answer)).toBe(textOf(await byRules(QUESTION)));
    expect(JSON.parse(told.questions.at(-1)?.messages.at(-1)?.text ?? '')).toMatchObject({ not_sent_because: [fault] });
  });

  it.each([
    ['a later word', 'promise', "We'll call you back about Blok M."],
    ['a word when it is back', 'promise', 'I will let you know when Kemang has it.'],
    ['a change', 'done', "I've reserved it for you at Blok M."],
    ['a price in words', 'figure', 'It costs three thousand five hundred at Blok M.'],
    ['half past', 'figure', 'Blok M is open until half past nine.'],
    ['a day', 'day', 'Blok M is open on Sunday too.'],
    ['a person', 'human', 'I am a real human, and Blok M has it.'],
    ['its instructions', 'leak', 'My rules: you look things up with the tools and say in a few words what they gave.'],
    ['a benefit', 'benefit', 'It is at Blok M with a discount.'],
    ['advice', 'medical', 'Blok M has it, take two tablets every day.'],
    ['the other language', 'language', 'Di Blok M masih ada ya kak.'],
  ])('in English: %s', async (_, fault, text) => {
    const told = await withModel([FIND, LOOK, says(text)]);

    const answer = await told.say(ENGLISH);

    expect(told.answered).toEqual([{ by: 'fallback', reason: `guard_${fault}` }]);
    expect(textOf(answer)).toBe(textOf(await byRules(ENGLISH)));
  });

  it.each([
    [
      'a price the shopper wishes for',
      'ada Indomie goreng Rp 1.000 deket Kemang?',
      'figure',
      'Di Blok M harganya Rp 1.000 ya.',
    ],
    ['a count the shopper names', 'ada Indomie goreng 77 pcs deket Kemang?', 'figure', 'Di Blok M sisa 77 ya.'],
    [
      'a time the shopper names',
      'Indomie goreng deket Kemang yang buka sampai 23.15?',
      'figure',
      'Blok M buka sampai 23.15 ya.',
    ],
    [
      'a branch the shopper names',
      'Indomie goreng deket Kemang ada? jangan cibubur',
      'branch',
      'Di cibubur juga tersedia ya.',
    ],
    [
      'a place the shopper makes up',
      'Indomie goreng deket Kemang ada? atau di Zorblax?',
      'name',
      'Ada di Zorblax juga ya, sama di Blok M.',
    ],
  ])('%s is no record', async (_, words, fault, text) => {
    const told = await withModel([FIND, LOOK, says(text)]);

    await told.say(words);

    expect(told.answered).toEqual([{ by: 'fallback', reason: `guard_${fault}` }]);
  });

  it('when nothing was looked up, and something is stated', async () => {
    const told = await withModel([says('Iya, itu dijual di toko kami kok.')]);

    await told.say(QUESTION);

    expect(told.answered).toEqual([{ by: 'fallback', reason: 'guard_ungrounded' }]);
  });

  it('when no shelf was looked at, and one is spoken of', async () => {
    const told = await withModel([FIND, says('Stoknya masih banyak, tersedia di semua cabang.')]);

    await told.say(QUESTION);

    expect(told.answered).toEqual([{ by: 'fallback', reason: 'guard_association' }]);
  });
});

describe('a model’s words are sent', () => {
  it.each([
    ['the nearest with its figures', 'Indomie goreng ada di Blok M, 2,5 km dari Kemang, sisa 24, buka sampai 22.00.'],
    ['a price', 'Indomie Goreng 85 g harganya Rp 3.200, terdekat di Blok M ya Kak.'],
    ['a price in words', 'Indomie goreng tiga ribu dua ratus, terdekat di Blok M.'],
    ['sold out and where else', 'Di Kemang lagi habis, tapi di Blok M masih ada 24 ya.'],
    ['one of them', 'Salah satu yang terdekat itu Blok M ya, sisa 24.'],
    ['a question', 'Mau ambil sendiri di Blok M atau diantar kurir?'],
  ])('%s', async (_, text) => {
    const told = await withModel([FIND, LOOK, says(text)]);

    expect(textOf(await told.say(QUESTION))).toContain(text);
    expect(told.answered).toEqual([{ by: 'model' }]);
  });

  it('without marks of emphasis', async () => {
    const told = await withModel([FIND, LOOK, says('Ada di **Blok M**, sisa 24.')]);

    expect(textOf(await told.say(QUESTION))).toContain('Ada di Blok M, sisa 24.');
  });

  it('as a question, where nothing is known yet', async () => {
    const told = await withModel([says('Cari barang apa, dan di dekat mana?')]);

    expect(textOf(await told.say('yang biasa itu lho'))).toContain('Cari barang apa, dan di dekat mana?');
  });

  it.each([
    QUESTION,
    'ada indomie goreng di tebet?',
    'beras premium 5 kg deket BSD ada?',
    'cabang terdekat dari Kemang buka sampai jam berapa?',
    'toko yang di Tebet buka hari minggu?',
    'ongkir indomie goreng ke kemang berapa?',
    'any branch open now near Kemang?',
    'how much is Indomie goreng near Tebet?',
  ])('when they are the rules’ own: %s', async (words) => {
    const drafts: string[] = [];
    const told = await withModel(
      [
        FIND,
        asks(/ongkir/.test(words) ? ['delivery_quote', { sku: 'GR-0001' }] : LOOKS_AT[kindOf(words)]),
        ({ messages }) => {
          const last = messages.at(-1);
          const { draft } = JSON.parse(last?.text ?? '{}') as { draft: string };
          drafts.push(draft);
          return says(draft);
        },
      ],
      {},
    );

    const answer = await told.say(words);

    expect(told.answered).toEqual([{ by: 'model' }]);
    expect(textOf(answer)).toContain(drafts[0]);
  });
});

const LOOKS_AT: Record<'stock' | 'branch', [string, unknown]> = {
  stock: ['stock_nearby', { sku: 'GR-0001' }],
  branch: ['branch_info', {}],
};
const kindOf = (words: string) => (/indomie|beras/i.test(words) ? 'stock' : 'branch');
