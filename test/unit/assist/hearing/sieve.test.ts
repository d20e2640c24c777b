import { beforeAll, describe, expect, it } from '@jest/globals';
import { gistOf } from '../../../../core/assist/hearing/concepts.ts';
import { clausesOf } from '../../../../core/assist/hearing/normalise.ts';
import { neededFor, sieveOf } from '../../../../core/assist/hearing/sieve.ts';
import { signs } from '../../../../core/assist/hearing/signs.ts';
import { lessons } from '../../../../scripts/understand/lessons.ts';

describe('what a text must hold for a pattern to be found in it', () => {
  it.each([
    ['\\bCOMPLAIN\\b', ['COMPLAIN']],
    ['\\b(WANT|CAN i|CAN)( to)? ORDER\\b', [' ORDER']],
    ['^(\\S+ ){0,1}PERSON( \\S+){0,1}$', ['PERSON']],
    ['\\b(batal\\w*|tidak jadi|hapus)\\b', ['batal', 'tidak jadi', 'hapus']],
    ['(?<=lagi )(?!belum)(?=sampai)[a-z]+', ['lagi ']],
    ['\\bkirimm+an', ['kirimm']],
    ['\\bcust?omers?', ['cus']],
    ['\\b(hiiii*)\\b', ['hiii']],
    ['a\\.b\\+c', ['a.b+c']],
  ])('%s needs %j', (source, needed) => {
    expect(neededFor(source)).toEqual(needed);
  });

  it.each(['\\b(mau|\\w+)\\b', '(kirim)?', '\\d{5}', '(?!belum)', '[belum]{3}', 'ke|dari', '(kirim){0,2}'])(
    'nothing can be told of %s',
    (source) => {
      expect(neededFor(source)).toBeNull();
    },
  );
});

describe('a sieve of patterns', () => {
  it('lets none pass that needs what is not there, and asks nothing of case where the pattern does not', () => {
    const sift = sieveOf([/kemang/, /TEBET/i, /\d+/]);

    expect([...sift('ada beras di tebet')]).toEqual([0, 1, 1]);
  });

  describe('over the signs of all intents', () => {
    const patterns = Object.values(signs).flatMap((own) => own.map(([pattern]) => pattern));
    let gists: string[];
    beforeAll(async () => {
      gists = (await lessons()).filter((_, i) => i % 10 === 0).map(({ text }) => gistOf(clausesOf(text), () => false));
    });

    it('keeps every sign that is found in what shoppers say', () => {
      const sift = sieveOf(patterns);
      const lost = gists.flatMap((gist) => {
        const may = sift(gist);
        return patterns.filter((pattern, i) => may[i] === 0 && pattern.test(gist)).map((pattern) => [gist, pattern]);
      });

      expect(lost).toEqual([]);
    });

    it('leaves few to try', () => {
      const sift = sieveOf(patterns);
      const tried = gists.reduce((sum, gist) => sum + sift(gist).reduce((all, one) => all + one, 0), 0);

      expect(tried / gists.length / patterns.length).toBeLessThan(0.25);
    });
  });
});
