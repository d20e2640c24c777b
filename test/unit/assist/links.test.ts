import { describe, expect, it } from '@jest/globals';
import { translator } from '../../../contract/texts/render.ts';
import { words } from '../../../demo/shop/nearby/words.ts';
import { onWhatsapp, rowsOf, talk, textOf } from './conversation.ts';

const BLOK_M = 'TS-BLM';

describe('a shopper who comes by the link of a branch', () => {
  it.each([
    ['ada Indomie goreng?', 'Kamu terhubung dengan Toko Sinar Blok M.', 'Di Blok M sisa'],
    ['do you have Indomie goreng?', 'You are connected to Toko Sinar Blok M.', 'Blok M has'],
  ])('is answered from it, without saying where they are: %s', async (words, greeting, first) => {
    const shopper = await talk();
    shopper.follow(BLOK_M);

    const answer = await shopper.say(words);

    expect(textOf(answer)).toContain(greeting);
    expect(textOf(answer)).toContain(first);
    expect(rowsOf(answer)[0]).toBe(BLOK_M);
    expect(answer.branch).toMatchObject({ branchId: BLOK_M, reason: { code: 'link' } });
  });

  it('is greeted from it, and asks on about it', async () => {
    const shopper = await talk();
    shopper.follow(BLOK_M);

    const hello = await shopper.say('halo kak');
    const hours = await shopper.say('buka sampai jam berapa?');

    expect(textOf(hello)).toContain('Kamu terhubung dengan Toko Sinar Blok M.');
    expect(hello.branch).toMatchObject({ branchId: BLOK_M, reason: { code: 'link' } });
    expect(textOf(hours)).toContain('Toko Sinar Blok M hari ini buka');
    expect(textOf(hours)).not.toContain('terhubung');
  });

  it('has it in place of where they asked about before', async () => {
    const shopper = await talk();
    await shopper.say('ada Indomie goreng di Depok?');
    shopper.follow(BLOK_M);

    const answer = await shopper.say('masih ada ga?');

    expect(rowsOf(answer)[0]).toBe(BLOK_M);
  });

  it('keeps it where it is out of something, and hears who has it nearby', async () => {
    const shopper = await talk();
    shopper.follow('TS-KMG');

    const answer = await shopper.say('ada Indomie goreng?');

    expect(textOf(answer)).toContain('Kemang');
    expect(rowsOf(answer)).toContain('TS-BLM');
    expect(answer.branch).toMatchObject({ branchId: 'TS-KMG', reason: { code: 'link' } });
  });

  it('hears that the branch is closed until further notice, and is served by another', async () => {
    const shopper = await talk();
    shopper.follow('TS-KLD');

    const answer = await shopper.say('halo');

    expect(textOf(answer)).toContain('Cabang Kalideres sedang tutup sementara.');
    expect(answer.branch).toBeUndefined();
  });

  it('is served as anybody where the vendor has no such branch', async () => {
    const shopper = await talk();
    shopper.follow('TS-XXX');

    const answer = await shopper.say('ada Indomie goreng?');

    expect(textOf(answer)).toContain('Cari di dekat mana?');
    expect(textOf(answer)).not.toContain('TS-XXX');
  });
});

describe('a branch’s code written on WhatsApp', () => {
  it.each([
    ['[TS-BLM] Halo Toko Sinar Blok M, saya mau tanya.', 'Toko Sinar Blok M'],
    ['[ts-blm] ada Indomie goreng?', 'Di Blok M sisa'],
    ['[TS-BLM] do you have Indomie goreng?', 'Blok M has'],
    ['[TS-BLM]', 'Toko Sinar Blok M'],
  ])('in brackets begins at the branch of the link: %s', async (words, told) => {
    const shopper = await talk({ contact: onWhatsapp('+6281299999999') });

    const answer = await shopper.say(words);

    expect(textOf(answer)).toContain(told);
    expect(answer.branch).toMatchObject({ branchId: BLOK_M, reason: { code: 'link' } });
  });

  it.each([['ada Indomie goreng di TS-BLM?'], ['ts-blm ada indomie goreng ga'], ['is Indomie goreng at TS-BLM?']])(
    'among the words names the branch: %s',
    async (words) => {
      const shopper = await talk({ contact: onWhatsapp('+6281299999999') });

      const answer = await shopper.say(words);

      expect(rowsOf(answer)[0]).toBe(BLOK_M);
      expect(answer.branch).toMatchObject({ branchId: BLOK_M, reason: { code: 'shopper_chose' } });
    },
  );

  it('of no branch is words like others', async () => {
    const shopper = await talk();

    const answer = await shopper.say('[TS-XXX] ada Indomie goreng?');

    expect(answer.branch).toBeUndefined();
    expect(textOf(answer)).toContain('Cari di dekat mana?');
  });
});

describe('the question the page of nearby shops puts into the chat', () => {
  it.each([
    ['id', 'indomie goreng', 'Di Blok M sisa'],
    ['en', 'indomie goreng', 'Blok M has'],
  ] as const)('is understood as it stands: %s, %s', async (locale, product, told) => {
    const shopper = await talk();
    shopper.follow(BLOK_M);
    const name = 'Toko Sinar Blok M';

    const answer = await shopper.say(translator(locale, words[locale])('questionItem', { name, product }));

    expect(textOf(answer)).toContain(told);
    expect(rowsOf(answer)).toContain(BLOK_M);
  });
});
