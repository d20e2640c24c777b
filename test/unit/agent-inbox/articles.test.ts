import { describe, expect, it } from '@jest/globals';
import { articleLine, readArticlePlace } from '../../../agent-inbox/articles/article-address.ts';
import { draftOf, faultIn, isChanged, wordsOf } from '../../../agent-inbox/articles/article-draft.ts';
import { mayWriteArticles } from '../../../agent-inbox/articles/may-write.ts';
import type { ArticleView } from '../../../contract/articles.ts';

const article: ArticleView = {
  articleId: 'ar_1',
  topic: 'shop',
  title: { id: 'Parkir', en: 'Parking' },
  body: { id: 'Gratis.', en: 'Free.' },
  asks: ['ada parkir', 'parking fee'],
  isPublished: true,
  rev: 1,
  updatedAt: '2026-11-20T07:00:00.000Z',
  updatedBy: 'Ani',
};
const draft = draftOf(article);

describe('what is being written', () => {
  it('is sent trimmed, each phrase once, without empty lines', () => {
    const typed = { ...draft, title: { id: ' Parkir ', en: 'Parking' }, asks: 'ada parkir\n\n  ada parkir \nfee' };

    expect(wordsOf(typed)).toMatchObject({ title: { id: 'Parkir' }, asks: ['ada parkir', 'fee'] });
  });

  it('is changed by words, and not by blanks around them', () => {
    expect(isChanged(draft, article)).toBe(false);
    expect(isChanged({ ...draft, asks: `${draft.asks}\n ` }, article)).toBe(false);
    expect(isChanged({ ...draft, topic: 'payment' }, article)).toBe(true);
    expect(isChanged(draftOf(null), null)).toBe(false);
  });

  it('begins with the question it is for', () => {
    expect(draftOf(null, 'ada musala?').asks).toBe('ada musala?');
  });
});

describe('what keeps it from being saved', () => {
  const long = (count: number) => 'x'.repeat(count);

  it.each([
    ['empty', draftOf(null), false],
    ['half', { ...draft, body: { id: 'Gratis.', en: ' ' } }, true],
    ['title_long', { ...draft, title: { id: long(121), en: 'x' } }, false],
    ['body_long', { ...draft, body: { id: 'x', en: long(8_001) } }, false],
    ['asks_many', { ...draft, asks: Array.from({ length: 31 }, (_, n) => `tanya ${n}`).join('\n') }, false],
    ['ask_long', { ...draft, asks: long(201) }, false],
  ] as const)('is said: %s', (fault, typed, isPublished) => {
    expect(faultIn(typed, isPublished)).toBe(fault);
  });

  it('is nothing of a draft in one language', () => {
    expect(faultIn({ ...draft, body: { id: 'Gratis.', en: '' } }, false)).toBeNull();
    expect(faultIn(draft, true)).toBeNull();
  });
});

describe('the page of articles', () => {
  it('is found again by its address', () => {
    for (const place of [
      { tab: 'articles', articleId: null },
      { tab: 'articles', articleId: 'ar_1' },
      { tab: 'unanswered' },
    ] as const)
      expect(readArticlePlace(articleLine(place))).toEqual(place);
  });

  it('is not the inbox, and takes no id that is none', () => {
    expect(readArticlePlace('?c=cv_1')).toBeNull();
    expect(readArticlePlace('?articles=<b>')).toEqual({ tab: 'articles', articleId: null });
  });

  it('is for those who speak for all branches', () => {
    const may = [
      mayWriteArticles({ role: 'owner', scope: 'all' }),
      mayWriteArticles({ role: 'admin', scope: 'limited' }),
      mayWriteArticles({ role: 'supervisor', scope: 'all' }),
    ];

    expect(may).toEqual([true, false, false]);
  });
});
