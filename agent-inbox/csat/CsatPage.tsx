import '../styles/csat.css';
import { Download, Star } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { CsatReport } from '../../contract/csat.ts';
import { keepFile } from '../articles/keep-file.ts';
import { ErrorNote } from '../parts/ErrorNote.tsx';
import { Icon } from '../parts/Icon.tsx';
import { LoadingLines } from '../parts/LoadingLines.tsx';
import { useLoaded } from '../parts/use-loaded.ts';
import { api } from '../session/api.ts';
import { PageHead } from '../shell/PageHead.tsx';
import { Toasts } from '../shell/Toasts.tsx';
import { useToasts } from '../state/toasts.ts';
import { errorWords } from '../texts/error-words.ts';
import { useTexts } from '../texts/use-texts.ts';
import { CsatTable } from './CsatTable.tsx';
import { CsatWords } from './CsatWords.tsx';
import { isSpan, lastMonth, type Span } from './span.ts';

/** How satisfied shoppers were, by agent and by branch; for supervisors, as far as they see. */
export function CsatPage() {
  const { t } = useTexts();
  const [span, setSpan] = useState<Span>(() => lastMonth(new Date()));
  const isRight = isSpan(span);
  const { data, error, reload } = useLoaded(isRight ? `${span.from} ${span.to}` : null, (signal) =>
    api.csat(span, signal),
  );
  useEffect(() => {
    document.title = `${t('csat.title')} · Dekat`;
  }, [t]);
  const download = () =>
    api.csatCsv(span).then(
      (file) => keepFile(file, `csat-${span.from}-${span.to}.csv`),
      (failure: unknown) => useToasts.getState().show({ tone: 'danger', text: errorWords(t, failure) }),
    );
  return (
    <div className="csat">
      <PageHead title={t('csat.title')} />
      <main className="csat-main" aria-busy={isRight && !data && !error}>
        <div className="csat-span">
          {(['from', 'to'] as const).map((end) => (
            <label key={end}>
              {t(`csat.${end}`)}
              <input
                className="input"
                type="date"
                required
                value={span[end]}
                aria-invalid={!isRight}
                onChange={(event) => setSpan({ ...span, [end]: event.target.value })}
              />
            </label>
          ))}
          <button type="button" className="button" disabled={!isRight} onClick={() => void download()}>
            <Icon of={Download} size={14} />
            {t('csat.csv')}
          </button>
        </div>
        {!isRight && (
          <p className="composer-refusal" role="alert">
            {t('csat.wrong_days')}
          </p>
        )}
        {error ? <ErrorNote error={error} onRetry={reload} /> : null}
        {isRight && !data && !error && <LoadingLines widths={['100%', '80%', '90%', '70%']} />}
        {data && (data.asked + data.rated === 0 ? <None /> : <Report report={data} />)}
      </main>
      <Toasts />
    </div>
  );
}

function None() {
  const { t } = useTexts();
  return (
    <div className="empty">
      <Icon of={Star} size={20} />
      <p className="empty-title">{t('csat.none')}</p>
      <p>{t('csat.none_next')}</p>
    </div>
  );
}

function Report({ report }: { report: CsatReport }) {
  const { locale, t } = useTexts();
  const number = (count: number) => count.toLocaleString(locale);
  const { average, asked, rated, scores, byAgent, byBranch, words } = report;
  return (
    <>
      <dl className="csat-figures">
        <div>
          <dt>{t('csat.average')}</dt>
          <dd>
            <span className="csat-figure">{average === null ? '–' : average.toLocaleString(locale)}</span>
          </dd>
        </div>
        <div>
          <dt>{t('csat.rated')}</dt>
          <dd>
            <span className="csat-figure">{number(rated)}</span>{' '}
            <span className="quiet">{t('csat.of_asked', { count: number(asked) })}</span>
          </dd>
        </div>
      </dl>
      <ul className="csat-shares">
        {scores
          .map((count, i) => ({ count, score: i + 1 }))
          .reverse()
          .map(({ count, score }) => (
            <li key={score} aria-label={t('csat.share', { count: number(count), score })}>
              <span aria-hidden>{score} ★</span>
              <meter min={0} max={Math.max(1, rated)} value={count} aria-hidden />
              <span aria-hidden>{number(count)}</span>
            </li>
          ))}
      </ul>
      <CsatTable
        title={t('csat.by_agent')}
        head={t('csat.agent')}
        rows={byAgent.map(({ agentId, name, ...of }) => ({
          id: agentId ?? '',
          name: name ?? t('csat.no_agent'),
          ...of,
        }))}
      />
      <CsatTable
        title={t('csat.by_branch')}
        head={t('csat.branch')}
        rows={byBranch.map(({ branchId, name, ...of }) => ({
          ...{ id: branchId ?? '', name: name ?? t('csat.no_branch') },
          ...of,
        }))}
      />
      {words.length > 0 && <CsatWords words={words} />}
    </>
  );
}
