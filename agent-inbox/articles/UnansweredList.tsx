import { CircleHelp, Download, Plus, X } from 'lucide-react';
import type { UnansweredQuestion } from '../../contract/articles.ts';
import { rowTime } from '../list/row-time.ts';
import { ErrorNote } from '../parts/ErrorNote.tsx';
import { Icon } from '../parts/Icon.tsx';
import { IconButton } from '../parts/IconButton.tsx';
import { LoadingLines } from '../parts/LoadingLines.tsx';
import type { Loaded } from '../parts/use-loaded.ts';
import { api } from '../session/api.ts';
import { useMinute } from '../state/now.ts';
import { useToasts } from '../state/toasts.ts';
import { errorWords } from '../texts/error-words.ts';
import { useTexts } from '../texts/use-texts.ts';
import { keepFile } from './keep-file.ts';

interface Props {
  loaded: Loaded<{ questions: UnansweredQuestion[]; isCut: boolean }>;
  gone: ReadonlySet<string>;
  onWrite(question: UnansweredQuestion): void;
  onGone(questionId: string): void;
}

/** What shoppers asked and nothing answers, the most asked first: what to write next. */
export function UnansweredList({ loaded: { data, error, reload }, gone, onWrite, onGone }: Props) {
  const { locale, t } = useTexts();
  const now = useMinute();
  const tell = (failure: unknown) => useToasts.getState().show({ tone: 'danger', text: errorWords(t, failure) });
  if (error) return <ErrorNote error={error} onRetry={reload} />;
  if (!data) return <LoadingLines widths={['58%', '44%', '66%']} className="is-page" />;
  const questions = data.questions.filter(({ questionId }) => !gone.has(questionId));
  if (questions.length === 0)
    return (
      <div className="empty">
        <Icon of={CircleHelp} size={20} />
        <p className="empty-title">{t('inbox.no_unanswered')}</p>
        <p>{t('inbox.no_unanswered_next')}</p>
      </div>
    );
  const dismiss = (questionId: string) => api.dismissQuestion(questionId).then(() => onGone(questionId), tell);
  return (
    <>
      <div className="questions-head">
        <p className="quiet">{t(data.isCut ? 'inbox.unanswered_cut' : 'inbox.unanswered_lead')}</p>
        <button
          type="button"
          className="button is-small"
          onClick={() => void api.unansweredCsv().then((file) => keepFile(file, 'unanswered-questions.csv'), tell)}
        >
          <Icon of={Download} size={14} />
          {t('inbox.download_csv')}
        </button>
      </div>
      <ul className="questions">
        {questions.map((question) => {
          const { questionId, examples, count, lastAt, reason } = question;
          const [first = '', ...others] = examples;
          return (
            <li className="question" key={questionId}>
              <span className="question-count" title={t('inbox.asked_times', { count })}>
                {count}×
              </span>
              <div className="question-words">
                <p>{first}</p>
                {others.length > 0 && <p className="quiet">{t('inbox.also_asked', { texts: others.join(' · ') })}</p>}
                <p className="quiet">
                  {t(`inbox.unanswered_${reason}`)} · {t('inbox.asked_last', { time: rowTime(locale, t, lastAt, now) })}
                </p>
              </div>
              <button type="button" className="button is-small" onClick={() => onWrite(question)}>
                <Icon of={Plus} size={14} />
                {t('inbox.write_article')}
              </button>
              <IconButton icon={X} size={16} label={t('inbox.dismiss')} onClick={() => void dismiss(questionId)} />
            </li>
          );
        })}
      </ul>
    </>
  );
}
