import { describe, expect, it } from '@jest/globals';
import { consentOf } from '../../../core/assist/consent.ts';

describe('a yes to something the assistant would write', () => {
  it.each([
    'ya',
    'iya kak',
    'ok',
    'oke boleh',
    'sip min',
    'ya, simpan ya',
    'yes please',
    'yes, hold it',
    'boleh dong',
    'mau',
    'iya makasih',
  ])('is %s', (text) => expect(consentOf([text], { about: ['simpan', 'hold'] })).toBe('yes'));

  it('may name what the question is about, in its everyday forms', () => {
    for (const text of ['ya, batalkan', 'iya batalin aja', 'yes, cancel it', 'ya dibatalkan saja'])
      expect(consentOf([text], { about: ['batal', 'cancel'] })).toBe('yes');
  });

  it.each([
    'ok nanti saya pikir dulu',
    'boleh tanya dulu?',
    'boleh?',
    'mau yang di Tebet',
    'oke buka sampai jam berapa',
    'iya 5 aja',
    'ok makasih',
    'makasih ya',
    'makasih ya kak',
    'sip, thanks',
    'batalkan',
    'hmm',
    '👍',
    '',
  ])('is not %s', (text) => expect(consentOf([text], { about: ['simpan', 'hold', 'batal'] })).toBeNull());
});

describe('words of the question itself', () => {
  const booking = { wish: ['jadi'], off: ['batal', 'cancel'] };

  it('repeat the wish or call it off by themselves', () => {
    for (const text of ['jadi dong', 'ya jadi']) expect(consentOf([text], booking)).toBe('yes');
    for (const text of ['batalin aja', 'cancel please']) expect(consentOf([text], booking)).toBe('no');
  });

  it('beside a no are what is refused', () => {
    expect(consentOf(['ga jadi'], booking)).toBe('no');
    for (const text of ['jangan dibatalin', 'ya batal']) expect(consentOf([text], booking)).toBeNull();
  });
});

describe('a no', () => {
  it.each(['tidak', 'ga usah', 'jangan', 'nanti aja', 'no thanks', 'ga mau', "don't hold it", 'belum kak'])(
    'is %s',
    (text) => expect(consentOf([text], { wish: ['simpan', 'hold'] })).toBe('no'),
  );
});

describe('an answer in several messages', () => {
  it('must be the same in each', () => {
    expect(consentOf(['ya', 'ok kak'])).toBe('yes');
    expect(consentOf(['iya', 'eh jangan'])).toBeNull();
    expect(consentOf(['ya', 'berapa harganya'])).toBeNull();
  });

  it('may have thanks and manners in one of its own', () => {
    for (const texts of [
      ['ya', 'makasih kak'],
      ['kak', 'iya boleh'],
      ['boleh', 'ya', 'thank you'],
    ])
      expect(consentOf(texts)).toBe('yes');
    expect(consentOf(['ga usah', 'makasih ya'])).toBe('no');
  });

  it('is none where they differ, ask something, say something else, or only take note', () => {
    for (const texts of [
      ['ya', 'jangan'],
      ['ya', 'makasih?'],
      ['ya', 'yang di Tebet'],
      ['ok', 'makasih'],
      ['makasih', 'kak'],
    ])
      expect(consentOf(texts)).toBeNull();
  });
});
