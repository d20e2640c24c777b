import { useEffect, useState } from 'react';
import type { AuditEntryView } from '../../../contract/audit.ts';
import { AUDIT_KINDS, type AuditKind } from '../../../contract/codes.ts';
import { ErrorNote } from '../../parts/ErrorNote.tsx';
import { LoadingLines } from '../../parts/LoadingLines.tsx';
import { Select } from '../../parts/Select.tsx';
import { useLoaded } from '../../parts/use-loaded.ts';
import { api } from '../../session/api.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { useSaving } from '../use-saving.ts';
import { whenWords } from '../when-words.ts';
import { fieldWords } from './field-words.ts';
import { valueWords } from './value-words.ts';

const KINDS: ReadonlyArray<AuditKind | 'all'> = ['all', ...AUDIT_KINDS];

/** Who changed what in the settings, a page at a time. */
export function ChangesSection() {
  const { t } = useTexts();
  const [kind, setKind] = useState<AuditKind | 'all'>('all');
  const asked = kind === 'all' ? {} : { kind };
  const { data, error, reload } = useLoaded(kind, (signal) => api.audit(asked, signal));
  const [more, setMore] = useState<AuditEntryView[]>([]);
  const [cursor, setCursor] = useState<string | null>(null);
  const saving = useSaving();
  useEffect(() => {
    setMore([]);
    setCursor(data?.nextCursor ?? null);
  }, [data]);
  const showMore = () =>
    saving.run(async () => {
      const page = await api.audit({ ...asked, cursor: cursor ?? undefined });
      setMore([...more, ...page.entries]);
      setCursor(page.nextCursor);
    });
  const entries = data && [...data.entries, ...more];
  return (
    <>
      <div className="admin-head">
        <h2>{t('changes.title')}</h2>
        <Select
          label={t('changes.kind')}
          value={kind}
          values={KINDS}
          nameOf={(one) => t(`changes.kind_${one}`)}
          isSet={kind !== 'all'}
          onChoose={(one) => setKind(one)}
        />
      </div>
      <p className="quiet">{t('changes.what')}</p>
      {error ? <ErrorNote error={error} onRetry={reload} /> : null}
      {!entries && !error && <LoadingLines widths={['60%', '80%', '70%', '50%']} />}
      {entries?.length === 0 && (
        <div className="empty">
          <p className="empty-title">{t('changes.none')}</p>
          <p>{t('changes.none_next')}</p>
        </div>
      )}
      <ol className="change-rows">
        {entries?.map((entry) => (
          <li key={entry.auditId}>
            <ChangeRow entry={entry} />
          </li>
        ))}
      </ol>
      {saving.refusal && (
        <p className="composer-refusal" role="alert">
          {saving.refusal}
        </p>
      )}
      {cursor && (
        <button type="button" className="button admin-more" disabled={saving.isBusy} onClick={() => void showMore()}>
          {t('admin.more')}
        </button>
      )}
    </>
  );
}

function ChangeRow({ entry: { at, by, action, of, changes } }: { entry: AuditEntryView }) {
  const { locale, t } = useTexts();
  const what = t(`changes.did_${action}`, { by: by.name, kind: t(`changes.kind_${of.kind}`), name: of.name }).trim();
  const head = (
    <>
      <span className="change-what">{what}</span>
      <time className="quiet" dateTime={at}>
        {whenWords(locale, t, at)}
      </time>
    </>
  );
  if (changes.length === 0) return <div className="change-head">{head}</div>;
  return (
    <details>
      <summary className="change-head">{head}</summary>
      <dl className="change-fields">
        {changes.map(({ field, from, to }) => (
          <div key={field}>
            <dt>{fieldWords(of.kind, field, t)}</dt>
            <dd>
              {from !== null && <del>{valueWords(from, { kind: of.kind, field }, locale, t)}</del>}{' '}
              {to === null ? t('changes.nothing') : <ins>{valueWords(to, { kind: of.kind, field }, locale, t)}</ins>}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
