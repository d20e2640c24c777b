import { describe, expect, it } from '@jest/globals';
import { missingIn } from '../../../core/articles/article.ts';
import { toArticle } from '../../../scripts/seed/convert.ts';
import { demoFiles, VENDOR } from '../../support/demo-data.ts';

const files = await demoFiles();
const article = (id: string) => {
  const found = files.articles.find((one) => one.id === id);
  if (!found) throw new Error(`no article ${id}`);
  return found;
};

describe('the demo’s articles', () => {
  it('say of returns and cancelling what the policies lay down', () => {
    const { days, refund_business_days } = files.policies.returns;
    const { body } = article('returns-and-refunds');
    const [from, to] = refund_business_days;

    expect(body.id).toContain(`elektronik ${days.electronics} hari, belanja harian ${days.grocery} hari`);
    expect(body.en).toContain(`electronics ${days.electronics} days, groceries ${days.grocery} day`);
    expect(days.health).toBe(0);
    expect(body.id).toContain('Produk kesehatan tidak bisa dikembalikan');
    for (const text of Object.values(body)) expect(text).toContain(`${from}–${to} `);
    expect(files.policies.cancel.free_until_status).toBe('picking');
    expect(article('cancelling-an-order').body.id).toContain('sebelum mulai disiapkan');
  });

  it('name the ways to pay that orders were paid by', () => {
    const names = {
      card: 'kartu',
      cod: 'COD',
      gopay: 'GoPay',
      ovo: 'OVO',
      qris: 'QRIS',
      va_bca: 'virtual account BCA',
    };
    const used = new Set(files.orders.map(({ payment }) => payment.method));

    expect([...used].sort()).toEqual(Object.keys(names).sort());
    for (const name of Object.values(names)) expect(article('ways-to-pay').body.id).toContain(name);
  });

  it('are whole in both languages, each with an id of its own', () => {
    const ids = files.articles.map(({ id }) => id);

    expect(new Set(ids).size).toBe(ids.length);
    for (const file of files.articles) expect(missingIn({ ...toArticle(VENDOR, file), isPublished: true })).toEqual({});
  });
});
