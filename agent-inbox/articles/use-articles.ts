import { useCallback, useEffect, useState } from 'react';
import type { ArticleView } from '../../contract/articles.ts';
import { api } from '../session/api.ts';

export interface Articles {
  /** null until they came. */
  list: ArticleView[] | null;
  error: unknown;
  reload(): void;
  /** Shows what was saved without asking for all of them again. */
  put(article: ArticleView): void;
  drop(articleId: string): void;
}
/** A vendor has some hundreds at the most; the server pages, the list is one. */
async function all(signal: AbortSignal): Promise<ArticleView[]> {
  const found: ArticleView[] = [];
  let cursor: string | undefined;
  do {
    const page = await api.articles(cursor, signal);
    found.push(...page.articles);
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  return found;
}

const without = (articles: ArticleView[] | null, articleId: string): ArticleView[] =>
  (articles ?? []).filter((one) => one.articleId !== articleId);

export function useArticles(): Articles {
  const [list, setList] = useState<ArticleView[] | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    const asking = new AbortController();
    setError(null);
    all(asking.signal).then(
      (found) => !asking.signal.aborted && setList(found),
      (failure: unknown) => !asking.signal.aborted && setError(failure),
    );
    return () => asking.abort();
  }, [attempt]);

  return {
    list,
    error,
    reload: useCallback(() => setAttempt((before) => before + 1), []),
    put: useCallback((article) => setList((before) => [article, ...without(before, article.articleId)]), []),
    drop: useCallback((articleId) => setList((before) => without(before, articleId)), []),
  };
}
