import { Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { ArticleView } from '../../contract/articles.ts';
import { ARTICLE_TOPICS, LOCALES } from '../../contract/codes.ts';
import { ARTICLE_TITLE_MAX } from '../../contract/limits.ts';
import { Icon } from '../parts/Icon.tsx';
import { Select } from '../parts/Select.tsx';
import { api } from '../session/api.ts';
import { errorWords } from '../texts/error-words.ts';
import { useTexts } from '../texts/use-texts.ts';
import { type ArticleDraft, draftOf, faultIn, isChanged, wordsOf } from './article-draft.ts';

interface Props {
  /** null: a new one. */
  article: ArticleView | null;
  /** The question it is begun for. */
  question: { questionId: string; text: string } | null;
  onSaved(article: ArticleView): void;
  onDelete(article: ArticleView): void;
  onTouched(isChanged: boolean): void;
  onClose(): void;
}

/** One article, both languages side by side. */
export function ArticleEditor({ article, question, onSaved, onDelete, onTouched, onClose }: Props) {
  const { t } = useTexts();
  const [draft, setDraft] = useState(() => draftOf(article, question?.text));
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  // One name for the request however often it is sent, until it is for other words.
  const sent = useRef({ words: '', key: '' });
  const isTouched = isChanged(draft, article) && !(article === null && draft.asks === question?.text && isBlank(draft));
  const isPublished = article?.isPublished ?? false;

  useEffect(() => onTouched(isTouched), [isTouched, onTouched]);

  const change = (fields: Partial<ArticleDraft>) => {
    setDraft({ ...draft, ...fields });
    setRefusal(null);
  };
  const save = async (publish: boolean) => {
    const fault = faultIn(draft, publish);
    if (fault) return setRefusal(t(`inbox.article_fault_${fault}`));
    setBusy(true);
    setRefusal(null);
    const words = { ...wordsOf(draft), isPublished: publish };
    const named = JSON.stringify(words);
    if (sent.current.words !== named) sent.current = { words: named, key: crypto.randomUUID() };
    try {
      const saved = article
        ? await api.changeArticle(article.articleId, { rev: article.rev, ...words })
        : await api.createArticle(
            { ...words, ...(question ? { answersQuestion: question.questionId } : {}) },
            sent.current.key,
          );
      onSaved(saved.article);
    } catch (error) {
      setRefusal(`${errorWords(t, error)} ${t('inbox.draft_kept')}`);
    } finally {
      setBusy(false);
    }
  };

  return (
    <form
      className="article-editor"
      aria-label={t(article ? 'inbox.edit_article' : 'inbox.new_article')}
      onSubmit={(event) => {
        event.preventDefault();
        void save(isPublished);
      }}
    >
      <div className="article-head">
        <button type="button" className="button is-small is-plain only-phone" onClick={onClose}>
          {t('inbox.back_to_articles')}
        </button>
        <span className="quiet">{t('inbox.article_topic')}</span>
        <Select
          label={t('inbox.article_topic')}
          value={draft.topic}
          values={ARTICLE_TOPICS}
          nameOf={(topic) => t(`inbox.topic_${topic}`)}
          isSet
          onChoose={(topic) => change({ topic })}
        />
        <span className={isPublished ? 'article-state is-published' : 'article-state is-draft'}>
          {t(isPublished ? 'inbox.article_published' : 'inbox.article_draft')}
        </span>
      </div>
      <div className="article-languages">
        {LOCALES.map((language) => (
          <fieldset key={language} className="article-language">
            <legend>{t(`inbox.language_${language}`)}</legend>
            <label>
              {t('inbox.article_title')}
              <input
                className="input"
                lang={language}
                value={draft.title[language]}
                maxLength={ARTICLE_TITLE_MAX}
                onChange={(event) => change({ title: { ...draft.title, [language]: event.target.value } })}
              />
            </label>
            <label>
              {t('inbox.article_body')}
              <textarea
                className="input article-body"
                lang={language}
                value={draft.body[language]}
                onChange={(event) => change({ body: { ...draft.body, [language]: event.target.value } })}
              />
            </label>
          </fieldset>
        ))}
      </div>
      <label className="article-asks">
        <span>
          {t('inbox.article_asks')} <span className="quiet">{t('inbox.article_asks_hint')}</span>
        </span>
        <textarea
          className="input"
          rows={4}
          value={draft.asks}
          onChange={(event) => change({ asks: event.target.value })}
        />
      </label>
      <div className="article-foot">
        {refusal && (
          <p className="composer-refusal" role="alert">
            {refusal}
          </p>
        )}
        {article && (
          <button
            type="button"
            className="button is-plain"
            disabled={isBusy}
            aria-label={t('inbox.delete_article')}
            onClick={() => onDelete(article)}
          >
            <Icon of={Trash2} />
            <span className="not-phone">{t('inbox.delete_article')}</span>
          </button>
        )}
        <span className="rail-space" />
        {isPublished ? (
          <button type="button" className="button" disabled={isBusy} onClick={() => void save(false)}>
            {t('inbox.unpublish')}
          </button>
        ) : (
          <button type="submit" className="button" disabled={isBusy || !isTouched}>
            {t('inbox.save_draft')}
          </button>
        )}
        <button
          type="button"
          className="button is-primary"
          disabled={isBusy || (isPublished && !isTouched)}
          aria-busy={isBusy}
          onClick={() => void save(true)}
        >
          {t(isPublished ? 'inbox.save_published' : 'inbox.publish')}
        </button>
      </div>
    </form>
  );
}

const isBlank = ({ title, body }: ArticleDraft): boolean =>
  [title.id, title.en, body.id, body.en].every((text) => text.trim() === '');
