import { Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { SlaPolicy } from '../../../contract/sla.ts';
import { loadGroups, useDirectory } from '../../parts/directory.ts';
import { ErrorNote } from '../../parts/ErrorNote.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { LoadingLines } from '../../parts/LoadingLines.tsx';
import { useLoaded } from '../../parts/use-loaded.ts';
import { api } from '../../session/api.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { PolicyDialog } from './PolicyDialog.tsx';
import { forWhomWords, promiseWords } from './policy-words.ts';

/** What is promised in business time. */
export function ServiceSection() {
  const { locale, t } = useTexts();
  const { data, error, reload } = useLoaded('promises', (signal) => api.slaPolicies(signal));
  const groups = useDirectory((directory) => directory.groups);
  const [edited, setEdited] = useState<{ policy: SlaPolicy | null } | null>(null);
  useEffect(() => void loadGroups(), []);
  return (
    <>
      <div className="admin-head">
        <h2>{t('service.title')}</h2>
        <button
          type="button"
          className="button is-primary"
          disabled={!data}
          onClick={() => setEdited({ policy: null })}
        >
          <Icon of={Plus} />
          {t('service.new')}
        </button>
      </div>
      <p className="quiet">{t('service.what')}</p>
      {error ? <ErrorNote error={error} onRetry={reload} /> : null}
      {!data && !error && <LoadingLines widths={['60%', '80%', '70%']} />}
      {data?.policies.length === 0 && (
        <div className="empty">
          <p className="empty-title">{t('service.none')}</p>
          <p>{t('service.none_next')}</p>
        </div>
      )}
      <ul className="article-rows">
        {data?.policies.map((policy) => (
          <li key={policy.policyId}>
            <button type="button" className="article-row admin-row" onClick={() => setEdited({ policy })}>
              <span className="person-who">
                <span className="article-name">{forWhomWords(policy, groups ?? [], locale, t)}</span>
                <span className="quiet">{promiseWords(policy, t)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {edited && data && (
        <PolicyDialog
          key={edited.policy?.policyId ?? 'new'}
          policy={edited.policy}
          read={data}
          onDone={() => {
            // By itself it would close a moment too late: while they are read again it is not there, and then anew.
            setEdited(null);
            reload();
          }}
          onClose={() => setEdited(null)}
        />
      )}
    </>
  );
}
