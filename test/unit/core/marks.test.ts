import { describe, expect, it } from '@jest/globals';
import { UNMARKED, withMarks } from '../../../core/conversations/marks.ts';

const tagged = { ...UNMARKED, tags: ['retur', 'vip'] };

describe('what is noted beside a conversation', () => {
  it('takes tags on and off, each once, in the order they came', () => {
    expect(withMarks(tagged, { add: ['garansi', 'retur'], remove: ['vip'] })?.tags).toEqual(['retur', 'garansi']);
  });

  it('is set as a whole where all tags are named', () => {
    expect(withMarks(tagged, { tags: ['baru'], topic: 'Retur' })).toMatchObject({ tags: ['baru'], topic: 'Retur' });
  });

  it('is nothing new where it stands so already', () => {
    expect(withMarks(tagged, { add: ['vip'], topic: null, isMarkedUnread: false })).toBeNull();
  });

  it('refuses the twenty-first tag', () => {
    const twenty = Array.from({ length: 20 }, (_, n) => `t${n}`);

    expect(withMarks(UNMARKED, { add: twenty })?.tags).toHaveLength(20);
    expect(() => withMarks({ ...UNMARKED, tags: twenty }, { add: ['one more'] })).toThrow(
      expect.objectContaining({ code: 'too_many_tags' }),
    );
  });
});
