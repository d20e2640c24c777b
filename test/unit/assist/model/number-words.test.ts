import { describe, expect, it } from '@jest/globals';
import { numbersInWords } from '../../../../core/assist/model/number-words.ts';

const valuesIn = (text: string) => numbersInWords(text).map(({ value }) => value);

describe('a number in words', () => {
  it.each([
    ['tiga ribu dua ratus', [3_200]],
    ['seribu lima ratus', [1_500]],
    ['dua puluh lima ribu', [25_000]],
    ['seratus dua puluh', [120]],
    ['dua belas', [12]],
    ['sebelas', [11]],
    ['satu juta dua ratus ribu', [1_200_000]],
    ['jam sepuluh sampai jam sembilan', [10, 9]],
    ['three thousand two hundred', [3_200]],
    ['twenty-five', [25]],
    ['one hundred and five', [105]],
    ['a dozen', [12]],
    ['tidak ada', []],
    ['keduanya dan ketiganya', []],
  ])('%s', (text, values) => {
    expect(valuesIn(text)).toEqual(values);
  });

  it('that is a half of something is no number anybody can look up', () => {
    expect(valuesIn('setengah sepuluh')).toEqual([Number.NaN]);
  });
});
