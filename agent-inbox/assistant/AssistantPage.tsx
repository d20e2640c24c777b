import { Bot, ListChecks, RefreshCw } from 'lucide-react';
import type { AssistantReport } from '../../contract/rest.ts';
import { ErrorNote } from '../parts/ErrorNote.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { useLoaded } from '../parts/use-loaded.ts';
import { api } from '../session/api.ts';
import { Mark } from '../shell/Mark.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { reasonsOf, successOf, timesOf } from './report-words.ts';

/** The shape of what comes. */
const LINES = ['60%', '100%', '96%', '92%', '48%'];

/** Which engine answers shoppers and how well; for those who set it up. */
export function AssistantPage() {
  const { t } = useTexts();
  const { data, error, reload } = useLoaded('assistant', api.assistant);
  return (
    <main className="login assistant">
      <div className="login-form">
        <Mark />
        <header className="assistant-head">
          <h1>{t('inbox.assistant_title')}</h1>
          {!error && (
            <button type="button" className="button is-small" onClick={reload}>
              <Icon of={RefreshCw} />
              {t('inbox.assistant_reload')}
            </button>
          )}
        </header>
        {error ? <ErrorNote error={error} onRetry={reload} /> : null}
        {!data && !error && LINES.map((width) => <Skeleton key={width} width={width} />)}
        {data && <Report report={data} />}
      </div>
      <a className="link" href={location.pathname}>
        {t('inbox.pickup_back')}
      </a>
    </main>
  );
}

function Report({ report }: { report: AssistantReport }) {
  const { t } = useTexts();
  const isModel = report.engine === 'model';
  return (
    <>
      <section className="assistant-engine">
        <Icon of={isModel ? Bot : ListChecks} size={20} />
        <div>
          <div className="strong">{t(isModel ? 'inbox.assistant_by_model' : 'inbox.assistant_by_rules')}</div>
          <div className="quiet">
            {isModel
              ? t('inbox.assistant_model_at', { model: report.model ?? '', endpoint: report.endpoint ?? '' })
              : t('inbox.assistant_rules_hint')}
          </div>
        </div>
      </section>
      <Turns report={report} />
      <Failures report={report} />
    </>
  );
}

function Turns({ report: { engine, lastHour, lastDay } }: { report: AssistantReport }) {
  const { t, locale } = useTexts();
  const spans = [lastHour, lastDay];
  const isQuiet = spans.every((span) => span.rules + span.model + timesOf(span) === 0);
  if (isQuiet) return <p className="quiet">{t('inbox.assistant_none')}</p>;
  const number = (count: number) => count.toLocaleString(locale);
  const rate = (span: AssistantReport['lastDay']) => successOf(span, locale) ?? '–';
  const rows: Array<[name: string, value: (span: AssistantReport['lastDay']) => string]> =
    engine === 'model'
      ? [
          ['inbox.assistant_row_model', (span) => number(span.model)],
          ['inbox.assistant_row_fallback', (span) => number(timesOf(span))],
          ['inbox.assistant_row_rate', rate],
          ['inbox.assistant_row_rules', (span) => number(span.rules)],
        ]
      : [['inbox.assistant_row_rules', (span) => number(span.rules)]];
  return (
    <div>
      <table className="assistant-turns">
        <thead>
          <tr>
            <th scope="col">{t('inbox.assistant_turns')}</th>
            <th scope="col">{t('inbox.assistant_hour')}</th>
            <th scope="col">{t('inbox.assistant_day')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, value]) => (
            <tr key={name}>
              <th scope="row">{t(name)}</th>
              <td>{value(lastHour)}</td>
              <td>{value(lastDay)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {engine === 'model' && <p className="quiet assistant-hint">{t('inbox.assistant_rules_own')}</p>}
    </div>
  );
}

function Failures({ report: { lastDay, lastFailure } }: { report: AssistantReport }) {
  const { t, locale } = useTexts();
  const reasons = reasonsOf(lastDay, t);
  if (reasons.length === 0) return null;
  const at =
    lastFailure &&
    new Date(lastFailure.at).toLocaleString(locale === 'id' ? 'id-ID' : 'en-GB', {
      dateStyle: 'medium',
      timeStyle: 'short',
    });
  return (
    <section className="assistant-reasons">
      <h2>{t('inbox.assistant_reasons')}</h2>
      <ul>
        {reasons.map(({ code, words, count }) => (
          <li key={code} title={code}>
            <span>{words}</span>
            <span className="assistant-count">{count.toLocaleString(locale)}</span>
          </li>
        ))}
      </ul>
      {lastFailure && at && <p className="quiet">{t('inbox.assistant_last', { at, code: lastFailure.code })}</p>}
    </section>
  );
}
