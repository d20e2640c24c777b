/** Units kept aside and word when they are back, in shoppers' own words over the demo's records. */
import { describe, expect, it } from '@jest/globals';
import { createAssist } from '../../../core/assist/index.ts';
import { createKnowledge } from '../../../core/assist/knowledge.ts';
import { assistTools } from '../../../core/assist/tools.ts';
import { choicesOf, onWhatsapp, talk, textOf, titlesOf, visitor } from './conversation.ts';
import { type TokoSinar, tokoSinar, VENDOR } from './toko-sinar.ts';

/** Units somebody else has kept. */
const others = (branchId: string, qty: number, id = 'hd_other', sku = 'GR-0001') => ({
  ...{ id, branchId, sku, qty, madeBy: 'hm_other' },
  ...{ at: new Date(), until: new Date() },
});

/** A shopper in a shop of their own, so that what is kept there is theirs alone. */
async function aShopper({ at, shop, ...options }: Parameters<typeof talk>[0] & { shop?: TokoSinar } = {}) {
  const world = shop ?? (await tokoSinar(at));
  return { world, ...(await talk({ engine: createAssist(world), ...options })) };
}
/** Where the nearest branch is out, and Tebet is the one chosen. */
async function atTebet(options: Parameters<typeof aShopper>[0] = {}) {
  const told = await aShopper(options);
  await told.say('ada stok indomie goreng deket kemang ga?');
  await told.say('yang di Tebet aja');
  return told;
}

describe('what is to be kept, or told of, at a place nobody knows', () => {
  it('is not at the place spoken of before: the place is asked for', async () => {
    const { world, say } = await aShopper();
    await say('ada indomie goreng di kemang?');

    const answer = await say('kabarin aja kalau sudah ada lagi di Atlantis');

    expect(textOf(answer)).toContain('Atlantis belum saya kenali.');
    expect(world.awaited).toEqual([]);
  });
});

describe('units to be kept aside', () => {
  it('are proposed with what, where and how long, and kept only after a yes', async () => {
    const { world, say } = await atTebet();

    const proposed = await say('tolong disimpankan dong');
    const before = [...world.kept];
    const kept = await say('iya');

    expect(textOf(proposed)).toBe('Saya simpankan Indomie Goreng 85 g di Tebet selama 15 menit, mau?');
    expect(titlesOf(proposed)).toEqual(['Ya, simpankan', 'Nanti saja']);
    expect(before).toEqual([]);
    expect(world.kept).toMatchObject([{ branchId: 'TS-TBT', sku: 'GR-0001', qty: 1 }]);
    expect(textOf(kept)).toContain('Sip! Indomie Goreng 85 g disimpan untukmu di Tebet sampai jam 14.15.');
    expect(textOf(kept)).toContain('Alamat: Jl. Tebet Raya No. 88');
    expect(kept.branch).toMatchObject({ branchId: 'TS-TBT', reason: { code: 'shopper_chose' } });
  });

  it('are offered by a button where a branch is shown, and agreed to by one', async () => {
    const { world, say, tap } = await aShopper();
    await say('ada stok indomie goreng deket kemang ga?');

    const shown = await say('yang di Tebet aja');
    await tap('hold-GR-0001.TS-TBT', 'Simpankan dulu');
    await tap('yes-hold-GR-0001.TS-TBT.1', 'Ya, simpankan');

    expect(choicesOf(shown)).toContain('hold-GR-0001.TS-TBT');
    expect(world.kept).toMatchObject([{ branchId: 'TS-TBT', qty: 1 }]);
  });

  it('are asked for in one sentence with the product, the number and the place', async () => {
    const { world, say } = await aShopper();

    const proposed = await say('simpenin indomie goreng 3 bungkus di tebet dong');
    await say('boleh');

    expect(textOf(proposed)).toContain('Saya simpankan 3 Indomie Goreng 85 g di Tebet selama 15 menit, mau?');
    expect(world.kept).toMatchObject([{ branchId: 'TS-TBT', qty: 3 }]);
  });

  it('may be more or fewer after all: then it is proposed again', async () => {
    const { world, say } = await atTebet();
    await say('simpenin 2 ya');

    const again = await say('tiga aja deh');

    expect(textOf(again)).toContain('Saya simpankan 3 Indomie');
    expect(world.kept).toEqual([]);
  });

  it('are as many as there are, and no more than a household takes', async () => {
    const { say } = await atTebet();

    const proposed = await say('simpenin 50 pcs dong');

    expect(textOf(proposed)).toContain('Yang bisa disimpan 10. Saya simpankan 10 Indomie');
  });

  it('are kept for who asks in English', async () => {
    const { world, say } = await aShopper();
    await say('do you have indomie goreng near Tebet?');

    const proposed = await say('can you hold two for me?');
    const kept = await say('yes please');

    expect(textOf(proposed)).toContain('Shall I have 2 of Instant noodles Indomie: Goreng 85 g kept for you at Tebet');
    expect(textOf(kept)).toContain('kept for you at Tebet until 14:15.');
    expect(world.kept).toMatchObject([{ qty: 2 }]);
  });

  it.each([
    ['a no', 'ga jadi'],
    ['thanks alone', 'ok makasih'],
    ['a yes with another branch beside it', 'iya di bsd'],
    ['a yes with another product beside it', 'iya, beras merah ada?'],
    ['another question', 'jam buka tebet?'],
    ['a complaint', 'kok lama banget sih, parah'],
    ['a no in other words', "don't hold it"],
    ['a no with the wish in it', 'belum, jangan disimpan dulu'],
    ['a long no', 'ga usah disimpan dulu ya kak, saya pikir-pikir dulu sama istri'],
    ['a question about it', 'disimpan berapa lama?'],
    ['a question with the wish in it', 'can you hold it until tonight?'],
    ['a yes-word that asks something', 'boleh tau harganya?'],
    ['a yes-word about the hours', 'oke buka sampai jam berapa'],
    ['a yes to something else', 'boleh dikirim aja'],
    ['a wish to buy', 'mau beli langsung aja'],
  ])('are not kept after %s', async (_, words) => {
    const { world, say } = await atTebet();
    await say('simpenin dong');

    await say(words);

    expect(world.kept).toEqual([]);
  });

  it.each([
    ['nothing', 'ga jadi'],
    ['something else', 'simpenin 5 di bsd'],
  ])('are not kept by the button of a proposal after which %s is proposed, but proposed anew', async (_, words) => {
    const { world, say, tap } = await atTebet();
    await say('simpenin 2 dong');
    await say(words);

    const again = await tap('yes-hold-GR-0001.TS-TBT.2', 'Ya, simpankan');

    expect(world.kept).toEqual([]);
    expect(textOf(again)).toContain('Saya simpankan 2 Indomie Goreng 85 g di Tebet');
  });

  it('are not kept by a yes that is taken back in the same breath, in words or beside the button', async () => {
    for (const yes of ['iya', { kind: 'choice' as const, content: { id: 'yes-hold-GR-0001.TS-TBT.1', title: 'Ya' } }]) {
      const { world, say } = await atTebet();
      await say('simpenin dong');

      await say(yes, 'eh jangan jadi');

      expect(world.kept).toEqual([]);
    }
  });

  it('are not kept by a yes to what somebody else has said meanwhile', async () => {
    const { world, say, skip } = await atTebet();
    await say('simpenin dong');
    skip(3);

    await say('ok kak');

    expect(world.kept).toEqual([]);
  });

  it('are proposed once more where the shop has said one thing in between', async () => {
    const { world, say, skip } = await atTebet();
    await say('simpenin 2 dong');
    skip(1);

    const again = await say('iya');

    expect(world.kept).toEqual([]);
    expect(textOf(again)).toContain('Saya simpankan 2 Indomie Goreng 85 g di Tebet');
  });

  it('are not kept by a yes that comes much later', async () => {
    const { world, say: ask } = await aShopper();
    const { dialogue } = await ask('simpenin indomie goreng di tebet');
    const { clock } = await tokoSinar('2026-11-20T15:00:00+07:00');
    const { say, skip } = await talk({ engine: createAssist({ ...world, clock }), dialogue });
    skip(2);

    await say('iya');

    expect(world.kept).toEqual([]);
  });

  it('of another number stay as they are while some are kept already', async () => {
    const { world, say } = await atTebet();
    await say('simpenin 2 dong');
    await say('iya');
    await say('simpenin 5 pcs dong');

    const answer = await say('iya');

    expect(textOf(answer)).toContain(
      'Di Tebet masih ada 2 Indomie Goreng 85 g yang disimpan untukmu sampai jam 14.15.',
    );
    expect(world.kept).toMatchObject([{ qty: 2 }]);
  });

  it('are not kept past closing time', async () => {
    const { say } = await aShopper({ at: '2026-11-20T20:50:00+07:00' });

    expect(textOf(await say('simpenin indomie goreng di tebet'))).toContain('Tebet sebentar lagi tutup');
  });

  it('are offered elsewhere, openly, where the branch asked about is out', async () => {
    const { say } = await aShopper();

    const proposed = await say('simpenin indomie goreng di cabang kemang');

    expect(textOf(proposed)).toContain('Di Kemang lagi habis. Yang bisa: Blok M (2,5 km), buka sampai 22.00.');
    expect(textOf(proposed)).toContain('Saya simpankan Indomie Goreng 85 g di Blok M selama 15 menit, mau?');
  });

  it('are not kept behind closed doors', async () => {
    const { say } = await aShopper({ at: '2026-11-20T23:30:00+07:00' });

    const answer = await say('simpenin indomie goreng di tebet');

    expect(textOf(answer)).not.toContain('di Tebet selama');
  });

  it('are refused once three others are kept', async () => {
    const { world, say } = await atTebet();
    for (const id of ['hd_1', 'hd_2', 'hd_3']) world.kept.push(others('TS-BSD', 1, id, 'GR-0002'));
    await say('simpenin dong');

    expect(textOf(await say('iya'))).toContain('Kamu sudah punya 3 barang yang disimpan.');
    expect(world.kept).toHaveLength(3);
  });
});

describe('the last units, taken by somebody between question and yes', () => {
  const takenMeanwhile = async (qty: number) => {
    const told = await atTebet();
    await told.say('simpenin dua dong');
    told.world.kept.push(others('TS-TBT', qty));
    return { ...told, answer: await told.say('iya') };
  };

  it('are said to be gone, and the next branch is proposed', async () => {
    const { world, say, answer } = await takenMeanwhile(12);

    expect(textOf(answer)).toContain('Maaf, Indomie Goreng 85 g di Tebet barusan habis. Yang bisa: ');
    expect(world.kept).toHaveLength(1);
    const next = await say('boleh deh');
    expect(world.kept[1]).toMatchObject({ sku: 'GR-0001', qty: 2 });
    expect(next.branch?.reason).toMatchObject({ code: 'nearest_with_stock', sku: 'GR-0001', insteadOf: 'TS-TBT' });
  });

  it('are said to be fewer', async () => {
    const { answer } = await takenMeanwhile(11);

    expect(textOf(answer)).toContain('Maaf, Indomie Goreng 85 g di Tebet tinggal 1.');
  });
});

describe('a shopper who wants it no more', () => {
  it.each(['batal simpan ya', 'ga jadi disimpan deh', 'lepasin aja yang disimpan', 'please cancel the hold'])(
    'gives back what is kept by “%s”',
    async (words) => {
      const { world, say } = await atTebet();
      await say('simpenin 2 dong');
      await say('iya');
      await say('jam buka tebet?');

      await say(words);

      expect(world.kept).toEqual([]);
    },
  );

  it.each(['ga usah dikabari lagi ya', 'stop notifying me'])('waits no more after “%s”', async (words) => {
    const { world, say } = await aShopper();
    await say('ada stok indomie goreng deket kemang ga?');
    await say('kabari kalau sudah ada');

    await say(words);

    expect(world.awaited).toEqual([]);
  });

  it('of what is only proposed loses nothing that is kept already', async () => {
    const { world, say } = await atTebet();
    await say('simpenin 2 dong');
    await say('iya');
    await say('simpenin beras merah dong');

    await say('belum, jangan disimpan dulu');

    expect(world.kept).toMatchObject([{ sku: 'GR-0001' }]);
  });

  it('of whom nothing is kept is answered as before', async () => {
    const { say } = await atTebet();

    expect(textOf(await say('batal simpan ya'))).not.toContain('sudah saya lepas');
  });
});

describe('a tool that changes something', () => {
  it('changes nothing without what the shopper agreed to, and takes nothing from its arguments', async () => {
    const world = await tokoSinar();
    const tools = assistTools({ ...world, ...createKnowledge(world) });
    const context = { vendorId: VENDOR, contact: visitor(), addressKey: null, conversationId: 'conv-1', turnSeq: 1 };

    expect(await tools.holdStock(context, {})).toEqual({ outcome: 'not_agreed' });
    expect(await tools.watchStock(context, {})).toEqual({ outcome: 'not_agreed' });
    expect(await tools.letGo(context, {})).toMatchObject({ count: 0 });
    const asked = { sku: 'GR-0001', branchId: 'TS-TBT', quantity: 1 } as never;
    await expect(tools.holdStock(context, asked)).rejects.toThrow('Unrecognized keys');
    expect([world.kept, world.awaited]).toEqual([[], []]);
  });
});

describe('a shopper whose branch is out', () => {
  it('keeps it until they take another, which then says why', async () => {
    const { world, say } = await atTebet();
    world.kept.push(others('TS-TBT', 12));

    const out = await say('masih ada ga?');
    const taken = await say('yang di blok m aja');

    expect(textOf(out)).toContain('Di Tebet lagi habis.');
    expect(out.branch).toBeUndefined();
    expect(taken.branch).toMatchObject({
      branchId: 'TS-BLM',
      reason: { code: 'nearest_with_stock', sku: 'GR-0001', insteadOf: 'TS-TBT' },
    });
  });

  it('is offered the next branch, its ways of delivery, and word when it is back', async () => {
    const { say } = await aShopper();

    const answer = await say('ada stok indomie goreng deket kemang ga?');

    expect(textOf(answer)).toContain('Bisa lewat kurir 30 menit');
    expect(textOf(answer)).toContain('Bisa juga saya kabari kalau sudah ada lagi.');
    expect(choicesOf(answer).slice(0, 2)).toEqual(['branch-TS-BLM', 'watch-GR-0001.TS-KMG']);
  });
});

describe('word when it is back', () => {
  it.each([
    ['kabari kalau sudah ada ya', 'Siap, saya kabari di sini begitu Indomie Goreng 85 g ada lagi di Kemang.'],
    ['let me know when it is back', 'I will tell you here as soon as Kemang has Instant noodles Indomie: Goreng 85 g'],
  ])('is noted down for who writes “%s”', async (words, said) => {
    const { world, say } = await aShopper();
    await say('ada stok indomie goreng deket kemang ga?');

    const answer = await say(words);

    expect(textOf(answer)).toContain(said);
    expect(world.awaited).toMatchObject([{ sku: 'GR-0001', branchIds: ['TS-KMG'], conversationId: 'conv-1' }]);
  });

  it('is noted down by its button, once for a product and a branch', async () => {
    const { world, say, tap } = await aShopper();
    await say('ada stok indomie goreng deket kemang ga?');

    await tap('watch-GR-0001.TS-KMG', 'Kabari kalau ada');
    await tap('watch-GR-0001.TS-KMG', 'Kabari kalau ada');

    expect(new Set(world.awaited.map(({ watchId }) => watchId)).size).toBe(1);
  });

  it('is asked for with a yes where nothing near has it, and then watches every branch near', async () => {
    const { world, say } = await aShopper();
    const { branches } = world;
    for (const { branchId } of await branches.list(VENDOR)) world.kept.push(others(branchId, 1_000, branchId));

    const out = await say('ada indomie goreng deket kemang?');
    const noted = await say('mau');

    expect(textOf(out)).toContain('Mau saya kabari kalau sudah ada lagi?');
    expect(out.lost).toMatchObject({ sku: 'GR-0001', place: { name: 'Kemang' }, branchId: 'TS-KMG' });
    expect(textOf(noted)).toContain('begitu Indomie Goreng 85 g ada lagi di dekat Kemang.');
    expect(world.awaited[0]?.branchIds).toEqual(expect.arrayContaining(['TS-KMG', 'TS-BLM']));
  });

  it('is not promised for what is there already', async () => {
    const { world, say } = await aShopper();

    const answer = await say('kabarin kalo indomie goreng ada di tebet');

    expect(textOf(answer)).toContain('Di Tebet sisa 12');
    expect(world.awaited).toEqual([]);
  });

  it('is promised on WhatsApp for as long as WhatsApp lets a shop write', async () => {
    const { say } = await aShopper({ contact: onWhatsapp('+6281200016105') });
    await say('ada stok indomie goreng deket kemang ga?');

    expect(textOf(await say('kabari kalau sudah ada'))).toContain('hanya bisa sampai dalam sehari');
  });

  it.each(['ga perlu dikabari kalau sudah ada', 'tell me if it is halal'])(
    'is not noted down for “%s”',
    async (words) => {
      const { world, say } = await aShopper();
      await say('ada stok indomie goreng deket kemang ga?');

      await say(words);

      expect(world.awaited).toEqual([]);
    },
  );

  it('of an order is a matter of the order', async () => {
    const { world, say } = await aShopper();
    await say('ada stok indomie goreng deket kemang ga?');

    await say('kabari kalau pesanan saya sudah sampai');

    expect(world.awaited).toEqual([]);
  });
});

describe('what no branch near could serve', () => {
  it('is handed on with the product as it was called where it is not sold', async () => {
    const { say } = await aShopper();

    const answer = await say('halo kak saya budi, ada kabel hdmi di kemang?');

    expect(answer.lost).toMatchObject({ sku: null, place: { name: 'Kemang' }, branchId: 'TS-KMG' });
    expect(answer.lost?.query).not.toContain('budi');
  });

  it('is nothing where a branch near has it, or no place is known yet', async () => {
    const { say } = await aShopper();

    expect((await say('ada indomie goreng?')).lost).toBeUndefined();
    expect((await say('kemang')).lost).toBeUndefined();
  });
});
