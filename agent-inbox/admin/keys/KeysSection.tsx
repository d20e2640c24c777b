import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { ApiKeyView } from '../../../contract/api-keys.ts';
import { Dialog } from '../../parts/Dialog.tsx';
import { ErrorNote } from '../../parts/ErrorNote.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { LoadingLines } from '../../parts/LoadingLines.tsx';
import { useLoaded } from '../../parts/use-loaded.ts';
import { api } from '../../session/api.ts';
import { useToasts } from '../../state/toasts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { TypedName } from '../TypedName.tsx';
import { useSaving } from '../use-saving.ts';
import { whenWords } from '../when-words.ts';
import { NewKeyDialog } from './NewKeyDialog.tsx';

/** Keys of the vendor's own programs. */
export function KeysSection() {
  const { t } = useTexts();
  const { data, error, reload } = useLoaded('keys', (signal) => api.apiKeys(signal));
  const [isMaking, setMaking] = useState(false);
  const [opened, setOpened] = useState<ApiKeyView | null>(null);
  return (
    <>
      <div className="admin-head">
        <h2>{t('keys.title')}</h2>
        <button type="button" className="button is-primary" disabled={!data} onClick={() => setMaking(true)}>
          <Icon of={Plus} />
          {t('keys.new')}
        </button>
      </div>
      <p className="quiet">{t('keys.what')}</p>
      {error ? <ErrorNote error={error} onRetry={reload} /> : null}
      {!data && !error && <LoadingLines widths={['60%', '80%', '70%']} />}
      {data?.keys.length === 0 && (
        <div className="empty">
          <p className="empty-title">{t('keys.none')}</p>
          <p>{t('keys.none_next')}</p>
        </div>
      )}
      <ul className="article-rows">
        {data?.keys.map((key) => (
          <li key={key.keyId}>
            <KeyRow of={key} onOpen={() => setOpened(key)} />
          </li>
        ))}
      </ul>
      {isMaking && <NewKeyDialog onDone={reload} onClose={() => setMaking(false)} />}
      {opened && <KeyDialog of={opened} onDone={reload} onClose={() => setOpened(null)} />}
    </>
  );
}

function KeyRow({ of: { name, prefix, scopes, lastUsedAt }, onOpen }: { of: ApiKeyView; onOpen(): void }) {
  const { locale, t } = useTexts();
  return (
    <button type="button" className="article-row admin-row" onClick={onOpen}>
      <span className="person-who">
        <span className="article-name">{name}</span>
        <span className="quiet">{scopes.map((scope) => t(`keys.scope_${scope}`)).join(' · ')}</span>
      </span>
      <span className="person-what">
        <code className="key-prefix">{prefix}…</code>
        <span className="person-state quiet">
          {lastUsedAt ? t('keys.used', { time: whenWords(locale, t, lastUsedAt) }) : t('keys.never_used')}
        </span>
      </span>
    </button>
  );
}

/** What a key may, and the way to end it. */
function KeyDialog({ of, onDone, onClose }: { of: ApiKeyView; onDone(): void; onClose(): void }) {
  const { locale, t } = useTexts();
  const saving = useSaving();
  const { keyId, name, prefix, scopes, createdAt, createdBy } = of;
  const revoke = (close: () => void) =>
    saving.run(async () => {
      await api.revokeApiKey(keyId);
      close();
      onDone();
      useToasts.getState().show({ tone: 'plain', text: t('keys.revoked', { name }) });
    });
  const date = new Date(createdAt).toLocaleDateString(locale, { dateStyle: 'long' });
  return (
    <Dialog title={t('keys.open', { name })} className="admin-narrow" onClose={onClose}>
      {(close) => (
        <div className="admin-form">
          <p>
            <code className="key-prefix">{prefix}…</code>{' '}
            <span className="quiet">{t('keys.by', { name: createdBy.name, date })}</span>
          </p>
          <ul className="key-scopes">
            {scopes.map((scope) => (
              <li key={scope}>
                {t(`keys.scope_${scope}`)} <code className="quiet">{scope}</code>
              </li>
            ))}
          </ul>
          {saving.refusal && (
            <p className="composer-refusal" role="alert">
              {saving.refusal}
            </p>
          )}
          <TypedName
            name={name}
            label={t('keys.revoke')}
            what={t('keys.revoke_what')}
            isBusy={saving.isBusy}
            onConfirm={() => void revoke(close)}
          />
        </div>
      )}
    </Dialog>
  );
}
