import { describe, expect, it } from '@jest/globals';
import { assistTexts } from '../../../contract/texts/assist.ts';
import { createAssist } from '../../../core/assist/index.ts';
import { choicesOf, talk, textOf } from './conversation.ts';
import { scripted } from './scripted.ts';
import { tokoSinar } from './toko-sinar.ts';

const contentOf = (answer: Awaited<ReturnType<Awaited<ReturnType<typeof talk>>['say']>>) => answer.replies[0]?.content;

describe('a question the vendor has written about', () => {
  it('is answered in the article’s own words, which is named', async () => {
    const { say } = await talk();

    const answer = await say('bisa bayar pake gopay ga?');

    expect(textOf(answer)).toContain('kartu debit dan kredit, QRIS, GoPay, OVO, dan virtual account BCA');
    expect(textOf(answer)).toMatch(/\n— Dari “Cara pembayaran”$/);
    expect(contentOf(answer)).toMatchObject({ article: { articleId: 'ways-to-pay', title: 'Cara pembayaran' } });
    expect(choicesOf(answer)).toEqual(['person']);
    expect(answer.unanswered).toBeUndefined();
  });

  it('is answered in English to who asks in English', async () => {
    const { say } = await talk();

    const answer = await say('do you have a loyalty programme?');

    expect(textOf(answer)).toContain('The membership card is free');
    expect(textOf(answer)).toContain('— From “Sinar membership card”');
  });

  it.each(['can I return this?', 'I want a refund'])(
    'of bringing back is answered by what is written of that: %s',
    async (words) => {
      const { say } = await talk();

      const answer = await say(words);

      expect(contentOf(answer)).toMatchObject({ article: { articleId: 'returns-and-refunds' } });
      expect(answer.handover).toBeDefined();
    },
  );

  it('is answered also where the topic was not understood', async () => {
    const { hears } = await scripted();

    expect(textOf(await hears({ topic: 'unclear', words: 'voucher kode' }))).toContain('Promo dan voucher');
  });

  it('does not keep a yes waiting that the assistant asked for before', async () => {
    const { say } = await talk();
    const offered = await say('simpenin indomie goreng 3 bungkus di tebet dong');
    expect(offered.dialogue).toMatchObject({ pending: { ask: 'hold' } });

    await say('bisa bayar pake gopay ga?');

    expect((await say('ya')).kept).toBeUndefined();
  });

  it('is told before a person comes to cancel or take back, of which the article is', async () => {
    const { say } = await talk();

    const answer = await say('mau retur barang, refundnya berapa lama?');

    expect(textOf(answer)).toContain('3–7 hari kerja');
    expect(contentOf(answer)).toMatchObject({ article: { articleId: 'returns-and-refunds' } });
    expect(answer.handover?.reason).toBe('beyond_assistant');
    expect(answer.unanswered).toBeUndefined();
  });

  it('is no matter of health, whatever is written', async () => {
    const world = await tokoSinar();
    const [one] = await world.articles.published('toko-sinar');
    if (!one) throw new Error('no article');
    const medicine = { ...one, asks: ['paracetamol dosis demam anak'] };
    const engine = createAssist({ ...world, articles: { published: async () => [medicine] } });
    const { say } = await talk({ engine });

    const answer = await say('anak saya demam, paracetamol dosisnya brp?');

    expect(contentOf(answer)).not.toHaveProperty('article');
    expect(answer.handover?.reason).toBe('beyond_assistant');
    expect(answer.unanswered).toBeUndefined();
  });
});

describe('what an article supports', () => {
  const said = (template: string, held: unknown[] = []) =>
    scripted({ texts: { ...assistTexts, id: { ...assistTexts.id, 'assist.article': template } }, held });

  it('is what its passage says', async () => {
    const { hears } = await said('{passage} 3–7 hari. {title}');

    expect(textOf(await hears({ topic: 'other', words: 'refund' }))).toContain('3–7 hari. Pengembalian');
  });

  it('is no other figure, nor one of another article or of the other language', async () => {
    const held: unknown[] = [];
    const { hears } = await said('{passage} Gratis 99 hari.', held);

    const answer = await hears({ topic: 'other', words: 'refund' });

    expect(textOf(answer)).not.toContain('99');
    expect(contentOf(answer)).not.toHaveProperty('article');
    expect(held).toEqual([{ figures: 1, branches: 0 }]);
  });

  it('is no branch it does not name', async () => {
    const held: unknown[] = [];
    const { hears } = await said('{passage} Hanya di Blok M.', held);

    await hears({ topic: 'other', words: 'refund' });

    expect(held).toEqual([{ figures: 0, branches: 1 }]);
  });
});

describe('a question nothing answers', () => {
  it.each([
    ['are you on Instagram', 'no_article'],
    ['toko sinar punya franchise?', 'no_article'],
  ])('is noted: %s', async (text, reason) => {
    expect((await (await talk()).say(text)).unanswered).toEqual({ text, reason });
  });

  it('is noted where it was not understood, and where the vendor wrote nothing about what people alone do', async () => {
    const { hears } = await scripted();
    expect((await hears({ words: 'blargh' })).unanswered).toEqual({ text: 'blargh', reason: 'not_understood' });
    const engine = createAssist({ ...(await tokoSinar()), articles: { published: async () => [] } });
    const { say } = await talk({ engine });

    expect((await say('mau retur barang dong')).unanswered?.reason).toBe('beyond_assistant');
  });

  it('is none where the words were to answer the assistant', async () => {
    const { say } = await talk();
    await say('ada indomie goreng?');

    expect((await say('di zzyzx')).unanswered).toBeUndefined();
  });

  it('is no question of health', async () => {
    expect((await (await talk()).say('obat sakit kepala apa yg bagus?')).unanswered).toBeUndefined();
  });
});

describe('what sounds like a thing to buy', () => {
  it('is answered by the article about it, and is no lost demand', async () => {
    const world = await tokoSinar();
    const parking = {
      ...{
        vendorId: 'toko-sinar',
        articleId: 'parking',
        topic: 'shop' as const,
        asks: ['ada parkir'],
        isPublished: true,
      },
      ...{ title: { id: 'Parkir', en: 'Parking' }, body: { id: 'Parkir gratis 2 jam.', en: 'Free for 2 hours.' } },
      ...{ rev: 1, updatedAt: new Date(0), updatedBy: null },
    };
    const { say } = await talk({ engine: createAssist({ ...world, articles: { published: async () => [parking] } }) });

    const answer = await say('ada parkir gak?');

    expect(textOf(answer)).toContain('Parkir gratis 2 jam.');
    expect(answer.lost).toBeUndefined();
  });
});
