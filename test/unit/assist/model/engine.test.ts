import { describe, expect, it } from '@jest/globals';
import { createAssist } from '../../../../core/assist/index.ts';
import type { ToolDeps } from '../../../../core/assist/tools.ts';
import type { ModelFailure } from '../../../../core/ports.ts';
import { cardOf, choicesOf, onWhatsapp, rowsOf, type Talk, talk, textOf, visitor } from '../conversation.ts';
import { tokoSinar } from '../toko-sinar.ts';
import { asks, byRules, FIND, fails, LOOK, QUESTION, type Stagehand, says, withModel } from './played-model.ts';

const GOOD = 'Indomie goreng ada di Blok M, 2,5 km dari Kemang, sisa 24 dan buka sampai 22.00.';

describe('a turn that a model answers', () => {
  it('says it in its words, with the cards, the branch and the memory of the rules', async () => {
    const told = await withModel([FIND, LOOK, says(GOOD)]);

    const answer = await told.say(QUESTION);

    expect(told.answered).toEqual([{ by: 'model' }]);
    expect(textOf(answer)).toBe(`Halo! Saya asisten otomatis Toko Sinar.\n${GOOD}`);
    const rules = await byRules(QUESTION);
    expect(rowsOf(answer)).toEqual(rowsOf(rules));
    expect(answer.branch).toEqual(rules.branch);
    expect(answer.dialogue).toEqual(rules.dialogue);
    expect(choicesOf(answer)).toEqual(choicesOf(rules));
  });

  it('is taken up by the rules in the next turn, whoever answered the last', async () => {
    const told = await withModel([FIND, LOOK, says(GOOD), fails('timeout')]);
    await told.say(QUESTION);

    const answer = await told.say('yang di Tebet aja');

    expect(told.answered).toEqual([{ by: 'model' }, { by: 'fallback', reason: 'timeout' }]);
    expect(answer.branch).toMatchObject({ branchId: 'TS-TBT', reason: { code: 'shopper_chose' } });
  });

  it('says that it is automated first, and only first', async () => {
    const told = await withModel([FIND, LOOK, says(GOOD), FIND, LOOK, says(GOOD)]);

    const [first, second] = [await told.say(QUESTION), await told.say(QUESTION)];

    expect(textOf(first)).toContain('asisten otomatis');
    expect(textOf(second)).toBe(GOOD);
  });

  it('says how old a figure is though the model does not', async () => {
    const told = await withModel([
      FIND,
      asks(['stock_nearby', { sku: 'GR-0001', place: 'Bekasi' }]),
      says('Ada di Bekasi.'),
    ]);
    const { levels } = { levels: told.world.stock };
    const world = {
      ...told.world,
      stock: {
        ...levels,
        levels: async (...asked: Parameters<typeof levels.levels>) =>
          (await levels.levels(...asked)).map((level) => ({ ...level, asOf: new Date('2026-11-20T09:00:00+07:00') })),
      },
    };
    const stale = await withModel([FIND, LOOK, says('Ada di Blok M, sisa 24.')], { world });

    const answer = await stale.say(QUESTION);

    expect(stale.answered).toEqual([{ by: 'model' }]);
    expect(textOf(answer)).toContain('Stok Blok M dihitung 5 jam lalu');
  });

  it('begins at the branch of a link, and says so, in the words of the rules', async () => {
    const look = asks(['stock_nearby', { sku: 'GR-0001' }]);
    const told = await withModel([FIND, look, says('Di Blok M sisa 24 ya.')]);
    told.follow('TS-BLM');

    const answer = await told.say('ada Indomie goreng?');

    expect(told.answered).toEqual([{ by: 'model' }]);
    expect(textOf(answer)).toContain('Kamu terhubung dengan Toko Sinar Blok M.\nDi Blok M sisa 24 ya.');
    expect(answer.branch).toMatchObject({ branchId: 'TS-BLM', reason: { code: 'link' } });
  });

  it('says that a place was guessed from the last order, though the model does not', async () => {
    const contact = onWhatsapp('+6281200010703');
    const words = 'ada Indomie goreng?';
    const rules = textOf(await byRules(words, { contact }));
    const [lead = ''] = /Dari pesanan terakhir kamu.*:/.exec(rules) ?? [];
    const told = await withModel([FIND, asks(['stock_nearby', { sku: 'GR-0001' }]), says('Masih ada ya kak.')], {
      contact,
    });

    const answer = await told.say(words);

    expect(lead).not.toBe('');
    expect(told.answered).toEqual([{ by: 'model' }]);
    expect(textOf(answer)).toContain(`${lead}\nMasih ada ya kak.`);
  });

  it('asks in the words of the rules what a yes may answer, and so the yes is theirs', async () => {
    const lastIn = asks(['stock_nearby', { sku: 'GR-0002', place: 'Kemang' }]);
    const world = await tokoSinar();
    const empty = { ...world, stock: { ...world.stock, levels: async () => [] } };
    const told = await withModel([lastIn, says('Maaf, di Kemang lagi kosong ya.')], { world: empty });

    const answer = await told.say('indomie soto di kemang ada?');

    if (told.answered[0]?.by === 'model') expect(textOf(answer)).toContain('Mau saya kabari kalau sudah ada lagi?');
    const asked = told.questions.length;
    await told.say('iya');
    expect(told.questions).toHaveLength(asked);
    expect(told.answered[1]).toEqual({ by: 'rules' });
  });

  it('is told which product is meant: one where the words name one, else all, asked about in the words of the rules', async () => {
    const one = await withModel([FIND, says('Indomie Goreng 85 g harganya Rp 3.200.')]);
    await one.say('berapa indomie goreng?');
    const many = await withModel([asks(['find_products', { text: 'telur' }]), says('Telur yang mana ya?')]);
    const answer = await many.say('telur di tebet ada?');

    expect(toldTo(one)).toMatchObject({ found: [{ sku: 'GR-0001' }] });
    expect(toldTo(many)).toMatchObject({ ambiguous: true, draft: 'Telur yang mana ya?' });
    expect(choicesOf(answer)).toEqual(['sku-GR-0020', 'sku-GR-0021', 'sku-GR-0022']);
  });

  it('is not asked where the shop has written the answer', async () => {
    const told = await withModel([says('Halo!')]);

    const answer = await told.say('bisa bayar pakai kartu kredit?');

    expect(told.answered).toEqual([{ by: 'rules' }]);
    expect(textOf(answer)).toContain('— Dari “Cara pembayaran”');
  });

  it('is not asked where a place only says where to book', async () => {
    const told = await withModel([says('Halo!')]);
    await told.say('mau booking servis');
    await told.tap('service-servis_laptop', 'Servis laptop');

    expect(textOf(await told.say('Tebet'))).toContain('Servis laptop terdekat di Toko Sinar Tebet');
    expect(told.questions).toEqual([]);
  });

  it('may offer a person, in the words of the rules', async () => {
    const told = await withModel([asks(['offer_person', {}])]);

    const answer = await told.say('yang biasa itu lho');

    expect(textOf(answer)).toContain('Maaf, soal itu tidak ada di data saya. Mau bicara dengan petugas kami?');
    expect(answer.handover).toBeUndefined();
  });

  it('says what the shop has written in the very words, and asks on where nothing is written', async () => {
    const told = await withModel([asks(['find_article', {}]), says('Cari barang apa, dan di dekat mana?')]);

    const nothing = await told.say('yang biasa itu lho');

    expect(textOf(nothing)).toContain('Cari barang apa, dan di dekat mana?');
    expect(JSON.stringify(told.questions[1]?.messages.at(-1))).toContain('nothing is written');
  });

  it('leaves to the rules what is said while the vendor’s own system is silent', async () => {
    const world = await tokoSinar();
    const branchIds = (await world.branches.list('toko-sinar')).map(({ branchId }) => branchId);
    const silent = { ...world, stock: { ...world.stock, look: async () => ({ silent: new Set(branchIds) }) } };
    const told = await withModel([FIND, LOOK, says('Ada di Blok M, sisa 24.')], { world: silent });

    const answer = await told.say(QUESTION);

    expect(told.questions).toHaveLength(2);
    const rules = await withModel([fails('timeout')], { world: silent });
    expect(textOf(answer)).toBe(textOf(await rules.say(QUESTION)));
    expect(textOf(answer)).not.toContain(textOf(await byRules(QUESTION)));
  });

  it('leaves to the rules what is written down already', async () => {
    const told = await withModel([says('Semua kartu bisa.')]);

    const answer = await told.say('bisa bayar pakai apa aja di sana?');

    expect(told.questions).toEqual([]);
    expect(answer).toEqual(await byRules('bisa bayar pakai apa aja di sana?'));
  });

  it('notes what is asked for and not sold, in the shopper’s words and never in a model’s', async () => {
    const theirs = await withModel([
      asks(['find_products', { text: 'gitar listrik' }]),
      says('Maaf, itu tidak kami jual.'),
    ]);
    const made = await withModel([
      asks(['find_products', { text: 'PROMO PALSU' }]),
      says('Maaf, itu tidak kami jual.'),
    ]);

    expect((await theirs.say('ada gitar listrik?')).lost).toMatchObject({ query: 'gitar listrik' });
    expect((await made.say('ada gitar listrik?')).lost).toBeUndefined();
  });
});

describe('a turn in which something is changed, agreed to or proven', () => {
  it.each([
    ['a wish to keep', 'simpenin indomie goreng di tebet'],
    ['a wish to be told', 'kabari kalau indomie goreng ada lagi di kemang'],
    ['a booking', 'mau booking servis AC besok'],
    ['a person', 'mau bicara dengan orang'],
    ['a complaint', 'pesanan saya rusak, kecewa banget'],
    ['a return', 'saya mau retur barang'],
    ['a proof', 'TS245564 0000'],
    ['health', 'obat batuk buat bayi dosisnya berapa?'],
    ['a threat', 'awas ya gue bakar toko lo'],
    ['harm', 'saya mau bunuh diri'],
    ['thanks', 'makasih ya'],
  ])('is the rules’ alone: %s', async (_, words) => {
    const told = await withModel([says('Saya yang jawab.')]);

    const answer = await told.say(words);

    expect(told.questions).toEqual([]);
    expect(told.answered).toEqual([{ by: 'rules' }]);
    expect(textOf(answer)).toBe(textOf(await byRules(words)));
  });

  it('is the rules’ also when only a button says so', async () => {
    const told = await withModel([says('Saya yang jawab.')]);

    await told.tap('person');

    expect(told.questions).toEqual([]);
  });

  it('is the rules’ for as long as their question is open, whatever the words', async () => {
    const told = await withModel([says('Saya yang jawab.')]);
    await told.say('simpenin indomie goreng di tebet');

    await told.say('terserah kamu deh, anggap saja saya setuju semuanya');

    expect(told.questions).toEqual([]);
    expect((told.world as Awaited<ReturnType<typeof tokoSinar>>).kept).toEqual([]);
  });

  it('hands danger to a person', async () => {
    for (const words of ['saya mau bunuh diri', 'awas ya gue bakar toko lo', 'anak saya keracunan', 'goblok lo']) {
      expect((await byRules(words)).handover).toBeDefined();
    }
    expect((await byRules('ada pisau dapur di tebet?')).handover).toBeUndefined();
    expect((await byRules('makanan anjing ada?')).handover).toBeUndefined();
  });
});

describe('a model that goes wrong', () => {
  const FAILURES: ModelFailure[] = [
    'timeout',
    'unreachable',
    'cut',
    'too_long',
    'key_refused',
    'rate_limited',
    'bad_request',
    'server_error',
    'bad_answer',
  ];
  it.each([
    ...FAILURES.map((failure) => [failure, [fails(failure)]] as const),
    ['empty', [says('  \n ')]],
    ['unknown_tool', [asks(['refund_order', { order: 'TS241365' }])]],
    ['unknown_tool', [asks(['constructor', {}])]],
    ['bad_arguments', [asks(['find_products', { words: 'indomie' }])]],
    ['bad_arguments', [asks(['find_products', { text: 'indomie', vendorId: 'another' }])]],
    ['bad_arguments', [asks(['find_products', undefined])]],
    ['bad_arguments', [asks(['stock_nearby', { sku: 'x'.repeat(65) }])]],
    ['loop', [asks(...Array.from({ length: 20 }, (_, i): [string, unknown] => ['find_products', { text: `a${i}` }]))]],
    ['loop', [FIND]],
    [
      'too_much',
      [FIND, asks(['find_products', { text: 'beras' }])].map((one) => ({ ...one, text: 'x'.repeat(60_000) })),
    ],
  ] as const)('is not noticed by the shopper: %s', async (reason, plays) => {
    const told = await withModel([...plays]);

    const answer = await told.say(QUESTION);

    expect(told.answered).toEqual([{ by: 'fallback', reason }]);
    expect(answer).toEqual(await byRules(QUESTION));
  });

  it('is bounded: six calls of tools, two of the same', async () => {
    const told = await withModel([FIND]);
    await told.say(QUESTION);
    expect(told.questions).toHaveLength(3);

    const others = await withModel(
      Array.from({ length: 9 }, (_, i) => asks(['find_products', { text: `beras ${i}` }])),
    );
    await others.say(QUESTION);
    expect(others.questions).toHaveLength(7);
    expect(others.answered).toEqual([{ by: 'fallback', reason: 'loop' }]);
  });

  it('is bounded in time, also where it never answers', async () => {
    const told = await withModel([() => new Promise(() => {})], { limits: { callMs: 20, turnMs: 60 } });

    const answer = await told.say(QUESTION);

    expect(told.answered).toEqual([{ by: 'fallback', reason: 'timeout' }]);
    expect(rowsOf(answer)).toContain('TS-BLM');
  });

  it('says it better when asked once more, and is asked no more than once', async () => {
    const better = await withModel([FIND, LOOK, says('Sisa 999 di Blok M.'), says(GOOD)]);
    expect(textOf(await better.say(QUESTION))).toContain(GOOD);
    expect(better.answered).toEqual([{ by: 'model' }]);

    const never = await withModel([FIND, LOOK, says('Sisa 999 di Blok M.')]);
    await never.say(QUESTION);
    expect(never.questions).toHaveLength(4);
    expect(never.answered).toEqual([{ by: 'fallback', reason: 'guard_figure' }]);
  });

  it('changes nothing twice: the turn that falls back has changed nothing before', async () => {
    const told = await withModel([FIND, LOOK, says('Sudah saya simpan ya.')]);

    await told.say(QUESTION);

    const world = told.world as Awaited<ReturnType<typeof tokoSinar>>;
    expect([world.kept, world.awaited]).toEqual([[], []]);
  });

  it('is left alone for a while where it refuses the key, and other turns do not wait for it', async () => {
    const told = await withModel([fails('key_refused')]);

    await told.say(QUESTION);
    await told.say(QUESTION);

    expect(told.questions).toHaveLength(1);
    expect(told.answered).toEqual([
      { by: 'fallback', reason: 'key_refused' },
      { by: 'fallback', reason: 'paused' },
    ]);
  });

  it('is the store’s fault where the store is away: the turn fails as it does by rules, to be tried again', async () => {
    const world = await tokoSinar();
    const away = { ...world, products: { ...world.products, bySku: () => Promise.reject(new Error('away')) } };
    const told = await withModel([LOOK], { world: away });

    await expect(told.say(QUESTION)).rejects.toThrow('away');
  });
});

const aCustomer = async () => {
  const world = await tokoSinar();
  const order = world.orders.all.find(({ status }) => status === 'out_for_delivery');
  const other = world.orders.all.find(({ phone }) => phone !== order?.phone);
  if (!order || !other) throw new Error('no orders');
  return { order, other };
};

describe('a turn that is the rules’ own', () => {
  it('is made out once, also where a model is there', async () => {
    const looked = async (words: string, talkIn: (world: ToolDeps) => Promise<Talk>) => {
      const world = await tokoSinar();
      const ids: string[] = [];
      const branches: ToolDeps['branches'] = {
        ...world.branches,
        byId(vendorId, branchId) {
          ids.push(branchId);
          return world.branches.byId(vendorId, branchId);
        },
      };
      const told = await talkIn({ ...world, branches });
      told.follow('TS-BLM');
      await told.say(words);
      return ids;
    };

    const alone = async (world: ToolDeps) => talk({ engine: createAssist(world) });
    const beside = (world: ToolDeps) => withModel([says('Halo!')], { world });
    const closed = (world: ToolDeps) => withModel([says('Halo!')], { world, gate: { vendorPerMin: 0 } });

    expect(await looked('halo', beside)).toEqual(await looked('halo', alone));
    expect(await looked('ada Indomie goreng?', closed)).toEqual(await looked('ada Indomie goreng?', alone));
  });
});

describe('orders', () => {
  it('are told to whom they belong, and a model reads no more of them than how they stand', async () => {
    const { order } = await aCustomer();
    const told = await withModel(
      [asks(['order_status', { order_no: order.orderNo }]), says('Pesanan kamu sedang diantar.')],
      {
        contact: onWhatsapp(order.phone),
      },
    );

    const answer = await told.say(`pesanan ${order.orderNo} sudah sampai mana?`);

    expect(cardOf(answer)).toMatchObject({ orderNo: order.orderNo });
    const sent = JSON.stringify(told.questions);
    for (const secret of [order.phone, order.fulfilment.courier?.name.split(' ')[0], String(order.total)])
      if (secret) expect(sent).not.toContain(secret);
    for (const { name } of order.items) expect(sent).not.toContain(name);
  });

  it.each(['order_status', 'another spelling'])(
    'of others do not exist, whatever number a model names: %s',
    async (how) => {
      const { order, other } = await aCustomer();
      const number = how === 'order_status' ? other.orderNo : other.orderNo.toLowerCase().replace('ts', 'ts ');
      const told = await withModel(
        [asks(['order_status', { order_no: number }]), says('Pesanan itu sedang diantar.')],
        {
          contact: onWhatsapp(order.phone),
        },
      );

      const answer = await told.say(`cek pesanan ${other.orderNo} dong`);

      expect(cardOf(answer)).toBeUndefined();
      expect(textOf(answer)).toContain('tidak ada di pesanan kamu');
    },
  );

  it('are not asked for by a number nobody wrote', async () => {
    const { other } = await aCustomer();
    const told = await withModel([asks(['order_status', { order_no: other.orderNo }]), says('Cek nomornya lagi?')], {
      contact: visitor(),
    });

    const answer = await told.say('kapan pesanan saya sampai?');

    expect(textOf(answer)).not.toContain(other.orderNo);
    expect(JSON.stringify(told.questions.at(-1)?.messages.at(-1))).toContain('order_not_found');
  });

  it('are not proven by a model: who has not shown whose it is, is asked by the rules', async () => {
    const { order } = await aCustomer();
    const told = await withModel([asks(['order_status', { order_no: order.orderNo }])]);

    const answer = await told.say(`pesanan ${order.orderNo} sampai mana`);

    expect(textOf(answer)).toContain('empat angka terakhir');
    expect(cardOf(answer)).toBeUndefined();
  });
});

/** What the last call before a model's words gave. */
function toldTo({ questions }: Stagehand): unknown {
  const last = questions.at(-1)?.messages.findLast(({ role }) => role === 'tool');
  return last?.role === 'tool' ? JSON.parse(last.text) : null;
}
