import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { newDialogue } from '../../../../core/assist/dialogue.ts';
import type { Turn } from '../../../../core/assist/engine.ts';
import type { Heard, Topic } from '../../../../core/assist/heard.ts';
import { hear, type Lexicon, lexicons } from '../../../../core/assist/hearing/hear.ts';
import { findProducts } from '../../../../core/assist/hearing/products.ts';
import { tokoSinar } from '../toko-sinar.ts';

let lexicon: Lexicon;
beforeAll(async () => {
  const { products, knowledge, branches } = await tokoSinar();
  const lexiconOf = lexicons({
    products: async (vendorId) => (await products.assortment(vendorId)).products,
    places: (vendorId) => knowledge.of(vendorId),
    branches: (vendorId) => branches.list(vendorId),
  });
  lexicon = await lexiconOf('toko-sinar');
});

function heard(text: string, language: 'id' | 'en' = 'id'): Heard {
  const turn: Turn = {
    vendorId: 'toko-sinar',
    conversationId: 'c',
    channel: 'widget',
    contact: {
      contactId: 'ct',
      vendorId: 'toko-sinar',
      name: '',
      phone: null,
      isPhoneVerified: false,
      locale: language,
      customerId: null,
    },
    addressKey: null,
    messages: [{ seq: 1, body: { kind: 'text', content: { text } } }],
    dialogue: null,
    isAnswer: false,
    linkedBranchId: null,
    isFirst: true,
  };
  return hear(lexicon, turn, newDialogue(language));
}
const placeName = ({ place }: Heard) => (place && 'place' in place ? `${place.place.name}, ${place.place.city}` : null);
const found = (text: string) => findProducts(lexicon.index, text);
const nameOf = (sku: string | undefined) => lexicon.index.entries.get(sku ?? '')?.name;

const topics: Record<string, Topic> = {
  stock_nearby: 'stock',
  branch_hours_location: 'branch',
  order_status: 'order',
  delivery_options: 'delivery',
  book_service: 'booking',
  cancel_return_refund: 'cancel_return',
  complaint: 'complaint',
  talk_to_human: 'person',
  greeting: 'greeting',
  thanks: 'thanks',
  other: 'unclear',
};
interface Utterance {
  lang: 'id' | 'en';
  text: string;
  accept: string[];
}
const sample: Utterance[] = readFileSync(
  new URL('../../../../demo/data/utterances-sample.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Utterance);

describe('what shoppers really write', () => {
  it.each(['id', 'en'] as const)('is understood nine times in ten (%s)', (language) => {
    const mine = sample.filter(({ lang }) => lang === language);
    const missed = mine.filter(({ text, accept }) => {
      const { topic, product } = heard(text, language);
      return !accept.map((one) => topics[one]).includes(topic === 'unclear' && product ? 'stock' : topic);
    });
    expect(missed.length / mine.length).toBeLessThanOrEqual(0.1);
  });

  it('is known to be Indonesian or English', () => {
    const wrong = sample.filter(({ text, lang }) => heard(text, lang).locale !== lang);
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });
});

describe('a question about stock near a place', () => {
  it('names product and place without mixing them up', () => {
    expect(heard('ada stok Indomie goreng deket Kemang ga?')).toMatchObject({
      topic: 'stock',
      product: 'indomie goreng',
    });
    expect(placeName(heard('ada stok Indomie goreng deket Kemang ga?'))).toBe('Kemang, Jakarta Selatan');
    expect(heard('Samsung galaxy ada?')).toMatchObject({ product: 'samsung galaxy', place: null });
    expect(placeName(heard('kipas angin berdiri deket 12730'))).toMatch(/Jakarta Selatan$/);
  });

  it('in a few words picks among what was shown', () => {
    expect(heard('yang di Tebet aja')).toMatchObject({ topic: 'unclear', product: null, isPick: true });
    expect(placeName(heard('yang di Tebet aja'))).toBe('Tebet, Jakarta Selatan');
    expect(heard('nomor 2').ordinal).toBe(2);
  });

  it('asks which of two places of one name is meant, when each has a branch near or none has', () => {
    expect(heard('kopi sachet di cipayung').place).toMatchObject({
      which: [{ place: { city: 'Jakarta Timur' } }, { place: { city: 'Depok' } }],
    });
  });
});

describe('product search', () => {
  it('finds the very product first', () => {
    expect(nameOf(found('indomie goreng').skus[0])).toBe('Indomie Goreng 85 g');
    expect(found('indomie goreng').isAmbiguous).toBe(false);
    expect(nameOf(found('power bank 20000').skus[0])).toBe('Power bank 20.000 mAh');
    expect(nameOf(found('kabel c to c 2 meter').skus[0])).toBe('Kabel data USB-C 2 m');
  });

  it('says when words fit several', () => {
    expect(found('indomie')).toMatchObject({ isAmbiguous: true });
  });

  it.each(['kabel hdmi', 'hdmi cable', 'galaxy'])('finds nothing where it is not sold: %s', (text) => {
    expect(found(text).skus).toEqual([]);
  });
});

describe('numbers', () => {
  it.each(['TS241377', 'status ts 24 1377 gmn min', '#ts-241377'])(
    'of orders are read as people write them: %s',
    (text) => {
      expect(heard(text).orderNo).toBe('TS241377');
    },
  );
});

it('takes no time over words without end', () => {
  const long = 'ada indomie goreng deket kemang '.repeat(2_000);
  const startedAt = performance.now();
  heard(long);
  expect(performance.now() - startedAt).toBeLessThan(1_000);
});
