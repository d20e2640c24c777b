/** Where on the page of articles somebody is, as the address line holds it: `?articles`, `?articles=<id>`, `?articles&unanswered`. */
export type ArticlePlace = { tab: 'articles'; articleId: string | null } | { tab: 'unanswered' };
const ID = /^[A-Za-z0-9_-]{1,64}$/;

/** @returns null where the line is of another page */
export function readArticlePlace(search: string): ArticlePlace | null {
  const asked = new URLSearchParams(search);
  const which = asked.get('articles');
  if (which === null) return null;
  if (asked.has('unanswered')) return { tab: 'unanswered' };
  return { tab: 'articles', articleId: ID.test(which) ? which : null };
}

export const articleLine = (place: ArticlePlace): string =>
  place.tab === 'unanswered' ? '?articles&unanswered' : place.articleId ? `?articles=${place.articleId}` : '?articles';
