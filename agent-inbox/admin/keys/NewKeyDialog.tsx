import { useState } from 'react';
import { API_SCOPES, type ApiScope } from '../../../contract/codes.ts';
import { Dialog } from '../../parts/Dialog.tsx';
import { api } from '../../session/api.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { Checks } from '../Checks.tsx';
import { CopyLine } from '../CopyLine.tsx';
import { MakeForm } from '../MakeForm.tsx';
import { TextField } from '../TextField.tsx';
import { useSaving } from '../use-saving.ts';

interface Made {
  name: string;
  token: string;
}

/** A new key, and then the one look at it. */
export function NewKeyDialog({ onDone, onClose }: { onDone(): void; onClose(): void }) {
  const { t } = useTexts();
  const [made, setMade] = useState<Made | null>(null);
  return (
    <Dialog
      title={made ? t('keys.made', { name: made.name }) : t('keys.new')}
      className="admin-narrow"
      onClose={() => {
        onClose();
        // By itself the list would be read anew under the open sheet.
        if (made) onDone();
      }}
    >
      {(close) => (made ? <KeyOnce of={made} close={close} /> : <KeyForm onMade={setMade} />)}
    </Dialog>
  );
}

function KeyForm({ onMade }: { onMade(made: Made): void }) {
  const { t } = useTexts();
  const saving = useSaving();
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<ApiScope[]>([]);
  const make = () =>
    saving.run(async () => {
      const { key, token } = await api.createApiKey({ name: name.trim(), scopes });
      onMade({ name: key.name, token });
    });
  return (
    <MakeForm
      saving={saving}
      label={t('keys.make')}
      isReady={name.trim() !== '' && scopes.length > 0}
      onMake={() => void make()}
    >
      <TextField label={t('keys.name')} value={name} placeholder={t('keys.name_example')} onChange={setName} />
      <Checks
        label={t('keys.scopes')}
        values={API_SCOPES}
        chosen={scopes}
        nameOf={(scope) => t(`keys.scope_${scope}`)}
        onChange={setScopes}
      />
    </MakeForm>
  );
}

function KeyOnce({ of: { name, token }, close }: { of: Made; close(): void }) {
  const { t } = useTexts();
  return (
    <div className="admin-form">
      <p role="status">{t('keys.made_how')}</p>
      <CopyLine label={t('keys.made', { name })} text={token} />
      <p className="quiet">{t('keys.made_use', { header: 'Authorization: Bearer dkt_…' })}</p>
      <div className="canned-foot">
        <button type="button" className="button is-primary" onClick={close}>
          {t('keys.saved_it')}
        </button>
      </div>
    </div>
  );
}
