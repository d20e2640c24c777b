import { rowTime } from '../list/row-time.ts';
import { ErrorNote } from '../parts/ErrorNote.tsx';
import { LoadingLines } from '../parts/LoadingLines.tsx';
import { useLoaded } from '../parts/use-loaded.ts';
import { api } from '../session/api.ts';
import { useMinute } from '../state/now.ts';
import { useTexts } from '../texts/use-texts.ts';
import { summaryFacts } from './summary-facts.ts';

interface Props {
  conversationId: string;
  version: string;
}

/** What a talk is about: what the assistant made out, and the words of either side as they are. */
export function Summary({ conversationId, version }: Props) {
  const { locale, t } = useTexts();
  const now = useMinute();
  const key = `${conversationId} ${version}`;
  const { data, error, reload } = useLoaded(key, (signal) => api.summary(conversationId, signal));
  if (error) return <ErrorNote error={error} onRetry={reload} />;
  if (!data) return <LoadingLines widths={['48%', '80%']} />;
  const { summary } = data;
  const facts = summaryFacts(locale, t, summary);
  const said = [
    { name: t('inbox.said_first'), words: summary.first },
    { name: t('inbox.said_last'), words: summary.last },
    {
      name: t('inbox.said_by', {
        name: summary.answer?.by === 'assistant' ? t('author.assistant') : (summary.answer?.by ?? ''),
      }),
      words: summary.answer,
    },
  ];
  return (
    <dl className="copilot-facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      {said.map(
        ({ name, words }) =>
          words && (
            <div key={name}>
              <dt>{name}</dt>
              <dd title={words.text}>
                <span className="copilot-quote">“{words.text}”</span>{' '}
                <span className="quiet">{rowTime(locale, t, words.at, now)}</span>
              </dd>
            </div>
          ),
      )}
      {facts.length === 0 && !summary.first && !summary.answer && (
        <p className="quiet">{t('inbox.nothing_to_sum_up')}</p>
      )}
    </dl>
  );
}
