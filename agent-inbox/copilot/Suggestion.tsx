import { TextCursorInput } from 'lucide-react';
import { formatTime } from '../../contract/texts/format.ts';
import { CardView } from '../cards/CardView.tsx';
import { useDrafts } from '../composer/draft-store.ts';
import { ErrorNote } from '../parts/ErrorNote.tsx';
import { Icon } from '../parts/Icon.tsx';
import { LoadingLines } from '../parts/LoadingLines.tsx';
import { useLoaded } from '../parts/use-loaded.ts';
import { api } from '../session/api.ts';
import { useTexts } from '../texts/use-texts.ts';
import { Words } from '../thread/Words.tsx';

interface Props {
  conversationId: string;
  /** Asked anew when it changes. */
  version: string;
  onInserted(): void;
}

/** What the assistant would answer, and what it rests on: for the agent to take, change and send. */
export function Suggestion({ conversationId, version, onInserted }: Props) {
  const { locale, t } = useTexts();
  const key = `${conversationId} ${version}`;
  const { data, error, reload } = useLoaded(key, (signal) => api.suggestion(conversationId, signal));
  if (error) return <ErrorNote error={error} onRetry={reload} />;
  if (!data) return <LoadingLines widths={['92%', '64%']} />;
  const { suggestion } = data;
  if (!suggestion) return <p className="quiet">{t(`inbox.no_suggestion_${data.none ?? 'for_a_person'}`)}</p>;

  const insert = () => {
    useDrafts.getState().insert(conversationId, suggestion.text);
    onInserted();
    document.querySelector<HTMLElement>('[data-composer]')?.focus();
  };
  const sources = suggestion.evidence.map(({ tool, asOf }) =>
    tool === 'article' && suggestion.article
      ? t('inbox.evidence_article', { title: suggestion.article.title })
      : t('inbox.evidence_at', { what: t(`inbox.evidence_${tool}`), time: formatTime(locale, asOf) }),
  );
  return (
    <>
      <Words text={suggestion.text} />
      {suggestion.cards.length > 0 && (
        <details className="copilot-cards">
          <summary>{t('inbox.suggestion_records')}</summary>
          {suggestion.cards.map((card, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: one answer's cards never change places
            <CardView key={index} card={card} />
          ))}
        </details>
      )}
      <div className="copilot-foot">
        <span className="quiet">{sources.length > 0 && t('inbox.evidence', { sources: sources.join(' · ') })}</span>
        <button type="button" className="button is-small" disabled={suggestion.text === ''} onClick={insert}>
          <Icon of={TextCursorInput} size={14} />
          {t('inbox.insert_text')}
        </button>
      </div>
    </>
  );
}
