import { describe, expect, it } from '@jest/globals';
import { keepingIn } from '../../../../core/assist/hearing/keeping.ts';
import { normalise, plainWords } from '../../../../core/assist/hearing/normalise.ts';

const heard = (text: string, isBare = true) => keepingIn(normalise(text), plainWords(text), isBare);

describe('a wish to have something kept', () => {
  it.each([
    'tolong disimpankan dong',
    'simpenin ya kak',
    'simpan dulu deh',
    'bisa disisihin ga',
    'keep dulu dong min',
    'amanin satu ya',
    'could you hold it for me',
    'please set one aside',
    'can you save two for me?',
    'reserve it please',
  ])('is heard in “%s”', (text) => {
    expect(heard(text)).toMatchObject({ wantsHold: true, wantsTold: false });
  });

  it.each([
    'keep me posted',
    'yang tahan lama ada?',
    'hold on',
    'reserve the 2 o clock slot for service',
    'ada berapa?',
  ])('is not heard in “%s”', (text) => {
    expect(heard(text).wantsHold).toBe(false);
  });
});

describe('a wish to be told', () => {
  it.each([
    'kabari kalau sudah ada',
    'kabarin ya kalo udah ready',
    'tolong infoin klo restock',
    'kabari',
    'let me know when you have it again',
    'notify me when it is back in stock',
    'tell me if it comes back',
  ])('is heard in “%s”', (text) => {
    expect(heard(text).wantsTold).toBe(true);
  });

  it.each(['apa kabar?', 'kabari kalau pesanan saya sampai', 'let me know when my order arrives', 'info promo dong'])(
    'is not heard in “%s”',
    (text) => {
      expect(heard(text).wantsTold).toBe(false);
    },
  );
});

describe('how many', () => {
  it.each([
    ['simpenin 2 dong', 2],
    ['keep three', 3],
    ['dua aja', 2],
    ['3 bungkus', 3],
    ['yang nomor 2', null],
    ['yang 5 kg', null],
    ['ambil jam 5', null],
  ])('is read from “%s”', (text, count) => {
    expect(heard(text).quantity).toBe(count);
  });

  it('is no figure of a product’s name', () => {
    expect(heard('ada indomie 3 ayam', false).quantity).toBeNull();
    expect(heard('indomie goreng 4 bungkus', false).quantity).toBe(4);
  });
});
