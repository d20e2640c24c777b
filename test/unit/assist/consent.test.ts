import { describe, expect, it } from '@jest/globals';
import { consentOf } from '../../../core/assist/consent.ts';

describe('a yes to something the assistant would write', () => {
  it.each(['ya', 'iya kak', 'ok', 'oke boleh', 'sip min', 'ya, simpan ya', 'yes please', 'yes, hold it', 'boleh dong'])(
    'is %s',
    (text) => expect(consentOf([text], ['simpan', 'hold'])).toBe('yes'),
  );

  it('may name what the question is about, in its everyday forms', () => {
    for (const text of ['ya, batalkan', 'iya batalin aja', 'yes, cancel it', 'ya dibatalkan saja'])
      expect(consentOf([text], ['batal', 'cancel'])).toBe('yes');
  });

  it.each([
    'ok nanti saya pikir dulu',
    'boleh tanya dulu?',
    'boleh?',
    'mau yang di Tebet',
    'oke buka sampai jam berapa',
    'iya 5 aja',
    'batalkan',
    'hmm',
    '👍',
    '',
  ])('is not %s', (text) => expect(consentOf([text], ['simpan', 'hold', 'batal'])).toBeNull());
});

describe('a no', () => {
  it.each(['tidak', 'ga usah', 'jangan', 'nanti aja', 'no thanks', "don't hold it", 'belum kak'])('is %s', (text) =>
    expect(consentOf([text], ['simpan', 'hold'])).toBe('no'),
  );
});

describe('an answer in several messages', () => {
  it('must be the same in each', () => {
    expect(consentOf(['ya', 'ok kak'])).toBe('yes');
    expect(consentOf(['iya', 'eh jangan'])).toBeNull();
    expect(consentOf(['ya', 'berapa harganya'])).toBeNull();
  });
});
