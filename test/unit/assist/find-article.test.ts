import { describe, expect, it } from '@jest/globals';
import type { Article } from '../../../core/articles/article.ts';
import { findArticle } from '../../../core/assist/find-article.ts';
import { tokoSinar, VENDOR } from './toko-sinar.ts';

const articles = await (await tokoSinar()).articles.published(VENDOR);
const found = (text: string, more: { isUnclear?: boolean; locale?: 'id' | 'en' } = {}) =>
  findArticle(articles, { text, locale: 'id', ...more })?.articleId ?? null;

describe('the article a question is about', () => {
  it.each([
    ['bisa bayar pake gopay ga?', 'ways-to-pay'],
    ['bs cod?', 'ways-to-pay'],
    ['can I pay in instalments with PayLater', 'ways-to-pay'],
    ['payment pake credit card BCA can?', 'ways-to-pay'],
    ['ada promo apa this week kak', 'promotions-and-vouchers'],
    ['voucher gue kok invalid pas checkout', 'promotions-and-vouchers'],
    ['lowongan part time available ga', 'working-with-us'],
    ['kartu membernya bikin dmn', 'membership'],
    ['do you have a loyalty programme', 'membership'],
    ['refund berapa lama ya', 'returns-and-refunds'],
    ['minta faktur pajak dong', 'receipts-and-tax-invoices'],
    ['can i get an invoice for my company?', 'receipts-and-tax-invoices'],
    ['garansi berapa lama', 'warranty'],
    ['toko sinar punya aplikasi ga di playstore', 'membership'],
  ])('is found: %s', (text, articleId) => {
    expect(found(text)).toBe(articleId);
  });

  it.each([
    ['cara daftar membr gmn', 'membership'],
    ['ada vocher ga', 'promotions-and-vouchers'],
    ['minta fakturr pajak', 'receipts-and-tax-invoices'],
  ])('is found though it is mistyped: %s', (text, articleId) => {
    expect(found(text)).toBe(articleId);
  });

  it.each([
    'cuaca jakarta hari ini gmn',
    'wkwkwk',
    'can you write me a poem about rice',
    'siapa presiden indonesia',
    'bisa pinjam uang ga',
    'what is the meaning of life',
    'ada wifi gratis ga di toko',
    'parkirnya luas ga',
    'boleh bawa anjing?',
    'do you sell houses',
    'harga emas berapa',
    'kartu pos',
    'di pasar minggu',
    'kemang',
    'yang merah',
    'siapa pemilik tokonya',
    'bayi umur 7 hari boleh minum apa',
  ])('is none where nothing is written about it: %s', (text) => {
    expect(found(text)).toBeNull();
  });

  it('is none that is not published', () => {
    expect(found('bisa dibungkus kado?')).toBeNull();
  });

  it('must fit better where nothing says that a question was meant', () => {
    const text = 'diskon voucher listrik';

    expect([found(text), found(text, { isUnclear: true })]).toEqual(['promotions-and-vouchers', null]);
  });

  it('is the first about a topic where the words fit none', () => {
    const asked = { text: 'tolong dong', locale: 'id', about: ['cancelling'] } as const;

    expect(findArticle(articles, asked)?.articleId).toBe('cancelling-an-order');
    expect(findArticle([], asked)).toBeNull();
  });
});

describe('what of it answers', () => {
  const article = (body: string): Article => ({
    ...{ vendorId: 'v', articleId: 'a', topic: 'shop', asks: ['parkir'], isPublished: true, rev: 1 },
    ...{ title: { id: 'Parkir', en: 'Parking' }, body: { id: body, en: 'Free.' } },
    ...{ updatedAt: new Date(0), updatedBy: null },
  });
  const passage = (body: string, text = 'parkir motor') =>
    findArticle([article(body)], { text, locale: 'id' })?.passage;

  it('is all of a short one, in the language asked for', () => {
    expect(passage('Gratis.\n\nDua jam.')).toBe('Gratis.\nDua jam.');
    expect(findArticle([article('Gratis.')], { text: 'parkir', locale: 'en' })).toMatchObject({
      title: 'Parking',
      passage: 'Free.',
    });
  });

  it('is the paragraph of a long one that fits best, and never half a sentence', () => {
    const filler = 'Kalimat panjang tentang hal lain di sini. '.repeat(12).trim();
    const long = `${filler}\n\nParkir motor ada di basement. ${filler}\n\n${filler}`;

    expect(passage(long)).toMatch(/^Parkir motor ada di basement\./);
    const cut = passage(`${filler} Parkir motor. ${filler} ${filler}`) ?? '';
    expect(cut.length).toBeLessThanOrEqual(600);
    expect(cut).toMatch(/\.$/);
  });
});
