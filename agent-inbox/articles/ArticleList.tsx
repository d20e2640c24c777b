import { BookOpen } from 'lucide-react';
import type { ArticleView } from '../../contract/articles.ts';
import { rowTime } from '../list/row-time.ts';
import { ErrorNote } from '../parts/ErrorNote.tsx';
import { Icon } from '../parts/Icon.tsx';
import { LoadingLines } from '../parts/LoadingLines.tsx';
import { useMinute } from '../state/now.ts';
import { useTexts } from '../texts/use-texts.ts';
import type { Articles } from './use-articles.ts';

interface Props {
  articles: Articles;
  chosenId: string | null;
  onChoose(articleId: string): void;
}

/** All articles, the latest change first. */
export function ArticleList({ articles: { list, error, reload }, chosenId, onChoose }: Props) {
  const { locale, t } = useTexts();
  const now = useMinute();
  if (error && !list) return <ErrorNote error={error} onRetry={reload} />;
  if (!list) return <LoadingLines widths={['72%', '54%', '63%', '48%']} className="is-page" />;
  if (list.length === 0)
    return (
      <div className="empty">
        <Icon of={BookOpen} size={20} />
        <p className="empty-title">{t('inbox.no_articles')}</p>
        <p>{t('inbox.no_articles_next')}</p>
      </div>
    );
  const nameOf = ({ title }: ArticleView) => title[locale] || title.id || title.en || t('inbox.untitled');
  return (
    <ul className="article-rows">
      {list.map((article) => (
        <li key={article.articleId}>
          <button
            type="button"
            className="article-row"
            aria-current={article.articleId === chosenId ? 'true' : undefined}
            onClick={() => onChoose(article.articleId)}
          >
            <span className="article-name">{nameOf(article)}</span>
            <span className="article-facts">
              <span>{t(`inbox.topic_${article.topic}`)}</span>
              <span className={article.isPublished ? 'is-published' : 'is-draft'}>
                {t(article.isPublished ? 'inbox.article_published' : 'inbox.article_draft')}
              </span>
              <time dateTime={article.updatedAt}>{rowTime(locale, t, article.updatedAt, now)}</time>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
