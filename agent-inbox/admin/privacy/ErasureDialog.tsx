import '../../styles/admin.css';
import '../../styles/settings.css';
import { Download } from 'lucide-react';
import type { ErasureView } from '../../../contract/privacy.ts';
import { keepFile } from '../../articles/keep-file.ts';
import { Dialog } from '../../parts/Dialog.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { api } from '../../session/api.ts';
import { formatAddress } from '../../state/address.ts';
import { useToasts } from '../../state/toasts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { TypedName } from '../TypedName.tsx';
import { useSaving } from '../use-saving.ts';
import { whenWords } from '../when-words.ts';

interface Props extends Pick<ErasureView, 'contactId' | 'conversationId' | 'name'> {
  /** null: nothing was asked, as far as is known here. */
  erasure: ErasureView | null;
  onDone(): void;
  onClose(): void;
}

/** One person's data: looked at, handed out, erased or not. */
export function ErasureDialog({ contactId, conversationId, name, erasure, onDone, onClose }: Props) {
  const { locale, t } = useTexts();
  const saving = useSaving();
  const { state = null, decided = null } = erasure ?? {};
  const isOpen = state === null || state === 'asked' || state === 'declined';
  const decide = (ask: () => Promise<unknown>, told: string, close: () => void) =>
    saving.run(async () => {
      await ask();
      close();
      onDone();
      useToasts.getState().show({ tone: 'plain', text: t(told) });
    });
  const download = () => saving.run(async () => keepFile(await api.exportContact(contactId), `data-${contactId}.json`));
  return (
    <Dialog title={t('privacy.open', { name })} className="admin-narrow" onClose={onClose}>
      {(close) => (
        <div className="admin-form">
          {state && (
            <p className="quiet">
              {t(`privacy.state_${state}`)}
              {decided &&
                ` · ${t('privacy.decided_by', { name: decided.byName, time: whenWords(locale, t, decided.at) })}`}
            </p>
          )}
          <p>
            <a className="link" href={addressOf(conversationId)}>
              {t('privacy.conversation')}
            </a>
          </p>
          <div className="canned-foot">
            <button type="button" className="button" disabled={saving.isBusy} onClick={() => void download()}>
              <Icon of={Download} size={14} />
              {t('privacy.export')}
            </button>
            {state === 'asked' && (
              <button
                type="button"
                className="button"
                disabled={saving.isBusy}
                onClick={() => void decide(() => api.declineErasure(contactId), 'privacy.declined', close)}
              >
                {t('privacy.decline')}
              </button>
            )}
          </div>
          {saving.refusal && (
            <p className="composer-refusal" role="alert">
              {saving.refusal}
            </p>
          )}
          {isOpen && (
            <TypedName
              name={name}
              label={t('privacy.erase')}
              what={t('privacy.erase_what')}
              isBusy={saving.isBusy}
              onConfirm={() => void decide(() => api.eraseContact(contactId), 'privacy.begun', close)}
            />
          )}
        </div>
      )}
    </Dialog>
  );
}

const addressOf = (conversationId: string): string =>
  location.pathname + formatAddress({ view: 'all', status: 'any', conversationId, at: null, find: null });
