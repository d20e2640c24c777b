import { useState } from 'react';
import type { ErasureView } from '../../../contract/privacy.ts';
import { ErrorNote } from '../../parts/ErrorNote.tsx';
import { LoadingLines } from '../../parts/LoadingLines.tsx';
import { useLoaded } from '../../parts/use-loaded.ts';
import { api } from '../../session/api.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { whenWords } from '../when-words.ts';
import { ErasureDialog } from './ErasureDialog.tsx';

/** Whose data were asked to be erased, and what became of it. */
export function PrivacySection() {
  const { t } = useTexts();
  const { data, error, reload } = useLoaded('erasures', (signal) => api.erasures(signal));
  const [opened, setOpened] = useState<ErasureView | null>(null);
  return (
    <>
      <div className="admin-head">
        <h2>{t('privacy.title')}</h2>
      </div>
      <p className="quiet">{t('privacy.what')}</p>
      {error ? <ErrorNote error={error} onRetry={reload} /> : null}
      {!data && !error && <LoadingLines widths={['60%', '80%', '70%']} />}
      {data?.erasures.length === 0 && (
        <div className="empty">
          <p className="empty-title">{t('privacy.none')}</p>
          <p>{t('privacy.none_next')}</p>
        </div>
      )}
      <ul className="article-rows">
        {data?.erasures.map((erasure) => (
          <li key={erasure.contactId}>
            <ErasureRow of={erasure} onOpen={() => setOpened(erasure)} />
          </li>
        ))}
      </ul>
      {opened && <ErasureDialog {...opened} erasure={opened} onDone={reload} onClose={() => setOpened(null)} />}
    </>
  );
}

function ErasureRow({ of, onOpen }: { of: ErasureView; onOpen(): void }) {
  const { locale, t } = useTexts();
  const { name, state, isByShopper, askedAt } = of;
  const time = whenWords(locale, t, askedAt);
  return (
    <button type="button" className="article-row admin-row" onClick={onOpen}>
      <span className="person-who">
        <span className="article-name">{name}</span>
        <span className="quiet">
          {t(isByShopper ? 'privacy.asked_by_shopper' : 'privacy.asked_by_staff', { time })}
        </span>
      </span>
      <span className={state === 'asked' ? 'person-state strong' : 'person-state quiet'}>
        {t(`privacy.state_${state}`)}
      </span>
    </button>
  );
}
