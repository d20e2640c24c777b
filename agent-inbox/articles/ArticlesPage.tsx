import { Plus } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ArticleView, UnansweredQuestion } from '../../contract/articles.ts';
import type { AgentView } from '../../contract/conversations.ts';
import { Icon } from '../parts/Icon.tsx';
import { useLoaded } from '../parts/use-loaded.ts';
import { api } from '../session/api.ts';
import { Mark } from '../shell/Mark.tsx';
import { PageHead } from '../shell/PageHead.tsx';
import { Toasts } from '../shell/Toasts.tsx';
import { useToasts } from '../state/toasts.ts';
import { errorWords } from '../texts/error-words.ts';
import { useTexts } from '../texts/use-texts.ts';
import { ArticleEditor } from './ArticleEditor.tsx';
import { ArticleList } from './ArticleList.tsx';
import { type ArticlePlace, articleLine, readArticlePlace } from './article-address.ts';
import { mayWriteArticles } from './may-write.ts';
import { UnansweredList } from './UnansweredList.tsx';
import { useArticles } from './use-articles.ts';

/** The vendor's articles, and the questions they leave open. */
export function ArticlesPage({ agent }: { agent: AgentView }) {
  const { t } = useTexts();
  if (mayWriteArticles(agent)) return <Articles />;
  return (
    <main className="login">
      <div className="login-form">
        <Mark />
        <h1>{t('inbox.articles')}</h1>
        <p className="quiet">{t('inbox.articles_for_admins')}</p>
      </div>
      <a className="link" href={location.pathname}>
        {t('inbox.pickup_back')}
      </a>
    </main>
  );
}

/** A new article, and what it is begun for. */
type Begun = { question: { questionId: string; text: string } | null };
const HERE: ArticlePlace = { tab: 'articles', articleId: null };

function Articles() {
  const { locale, t } = useTexts();
  const articles = useArticles();
  const unanswered = useLoaded('unanswered', (signal) => api.unanswered(signal));
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const [place, setPlace] = useState<ArticlePlace>(() => readArticlePlace(location.search) ?? HERE);
  const [begun, setBegun] = useState<Begun | null>(null);
  const isTouched = useRef(false);
  const setTouched = useCallback((is: boolean) => {
    isTouched.current = is;
  }, []);

  useEffect(() => {
    document.title = `${t('inbox.articles')} · Dekat`;
    const onBack = () => setPlace(readArticlePlace(location.search) ?? HERE);
    // The browser's own question: what was written and not saved would be lost.
    const onLeave = (event: BeforeUnloadEvent) => {
      if (isTouched.current) event.preventDefault();
    };
    window.addEventListener('popstate', onBack);
    window.addEventListener('beforeunload', onLeave);
    return () => {
      window.removeEventListener('popstate', onBack);
      window.removeEventListener('beforeunload', onLeave);
    };
  }, [t]);

  const go = (to: ArticlePlace, starting: Begun | null = null) => {
    if (isTouched.current && !window.confirm(t('inbox.leave_unsaved'))) return;
    isTouched.current = false;
    if (articleLine(to) !== articleLine(place)) history.pushState(null, '', location.pathname + articleLine(to));
    setPlace(to);
    setBegun(starting);
  };
  const hide = (questionId: string) => setGone((before) => new Set([...before, questionId]));

  const onSaved = (article: ArticleView) => {
    isTouched.current = false;
    articles.put(article);
    if (begun?.question) hide(begun.question.questionId);
    go({ tab: 'articles', articleId: article.articleId });
    const text = t(article.isPublished ? 'inbox.article_saved_published' : 'inbox.article_saved_draft');
    useToasts.getState().show({ tone: 'plain', text });
  };
  const tell = (error: unknown) => useToasts.getState().show({ tone: 'danger', text: errorWords(t, error) });
  const bringBack = ({ topic, title, body, asks, isPublished }: ArticleView) =>
    api
      .createArticle({ topic, title, body, asks, isPublished }, crypto.randomUUID())
      .then((made) => onSaved(made.article), tell);
  const onDelete = (article: ArticleView) =>
    void api.deleteArticle(article.articleId).then(() => {
      isTouched.current = false;
      articles.drop(article.articleId);
      go(HERE);
      useToasts.getState().show({
        tone: 'plain',
        text: t('inbox.article_deleted', { title: article.title[locale] || t('inbox.untitled') }),
        action: { label: t('inbox.undo'), run: () => void bringBack(article) },
      });
    }, tell);

  const chosenId = place.tab === 'articles' ? place.articleId : null;
  const chosen = articles.list?.find(({ articleId }) => articleId === chosenId) ?? null;
  const open = (unanswered.data?.questions ?? []).filter(({ questionId }) => !gone.has(questionId)).length;
  const onWrite = ({ questionId, examples }: UnansweredQuestion) =>
    go(HERE, { question: { questionId, text: examples.join('\n') } });
  const isEditing = place.tab === 'articles' && (chosen !== null || begun !== null);
  return (
    <div className={isEditing ? 'articles is-editing' : 'articles'}>
      <PageHead title={t('inbox.articles')}>
        <nav className="view-tabs" aria-label={t('inbox.articles')}>
          <button
            type="button"
            className="view-tab"
            aria-current={place.tab === 'articles' ? 'page' : undefined}
            onClick={() => go(HERE)}
          >
            <span className="view-name">{t('inbox.articles')}</span>
            {articles.list && <span className="view-count">{articles.list.length}</span>}
          </button>
          <button
            type="button"
            className="view-tab"
            aria-current={place.tab === 'unanswered' ? 'page' : undefined}
            onClick={() => go({ tab: 'unanswered' })}
          >
            <span className="view-name">{t('inbox.unanswered')}</span>
            {unanswered.data && <span className="view-count">{open}</span>}
          </button>
        </nav>
        <span className="rail-space" />
        <button type="button" className="button" onClick={() => go(HERE, { question: null })}>
          <Icon of={Plus} />
          {t('inbox.new_article')}
        </button>
      </PageHead>
      {place.tab === 'unanswered' ? (
        <main className="articles-wide">
          <UnansweredList loaded={unanswered} gone={gone} onWrite={onWrite} onGone={hide} />
        </main>
      ) : (
        <>
          <aside className="articles-list" aria-label={t('inbox.articles')}>
            <ArticleList
              articles={articles}
              chosenId={begun ? null : chosenId}
              onChoose={(articleId) => go({ tab: 'articles', articleId })}
            />
          </aside>
          <main className="articles-main">
            {isEditing ? (
              <ArticleEditor
                key={begun ? `new ${begun.question?.questionId}` : `${chosen?.articleId} ${chosen?.rev}`}
                article={begun ? null : chosen}
                question={begun?.question ?? null}
                onSaved={onSaved}
                onDelete={onDelete}
                onTouched={setTouched}
                onClose={() => go(HERE)}
              />
            ) : (
              <div className="empty is-thread">
                <p className="empty-title">{t('inbox.choose_article')}</p>
                <p>{t('inbox.choose_article_next')}</p>
              </div>
            )}
          </main>
        </>
      )}
      <Toasts />
    </div>
  );
}
