import { useRef, useState } from 'react';
import type { ChannelAccountView, MadeHotline } from '../../../contract/channel-accounts.ts';
import { Dialog } from '../../parts/Dialog.tsx';
import { api } from '../../session/api.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { CopyLine } from '../CopyLine.tsx';
import { MakeForm } from '../MakeForm.tsx';
import { TextField } from '../TextField.tsx';
import { useSaving } from '../use-saving.ts';

interface Props {
  /** Whose secret is to be another; null: a new one. */
  hotline: ChannelAccountView | null;
  onDone(): void;
  onClose(): void;
}

/** A new hotline, or a new secret for one, and then the one look at it. */
export function HotlineDialog({ hotline, onDone, onClose }: Props) {
  const { t } = useTexts();
  const [made, setMade] = useState<MadeHotline | null>(null);
  const title = made ? t('hotline.made', { name: made.account.name }) : t(hotline ? 'hotline.renew' : 'hotline.new');
  return (
    <Dialog
      title={title}
      className="admin-narrow"
      onClose={() => {
        onClose();
        // By itself the list would be read anew under the open sheet.
        if (made) onDone();
      }}
    >
      {(close) => (made ? <SecretOnce of={made} close={close} /> : <HotlineForm hotline={hotline} onMade={setMade} />)}
    </Dialog>
  );
}

function HotlineForm({ hotline, onMade }: { hotline: ChannelAccountView | null; onMade(made: MadeHotline): void }) {
  const { t } = useTexts();
  const saving = useSaving();
  const [name, setName] = useState('');
  // One name for the request however often it is sent.
  const key = useRef(crypto.randomUUID());
  const make = () =>
    saving.run(async () => {
      onMade(
        hotline
          ? await api.renewHotlineSecret(hotline.channelAccountId, key.current)
          : await api.createHotline({ name: name.trim() }, key.current),
      );
    });
  return (
    <MakeForm
      saving={saving}
      label={t(hotline ? 'hotline.renew' : 'hotline.make')}
      isReady={hotline !== null || name.trim() !== ''}
      onMake={() => void make()}
    >
      {hotline ? (
        <p>{t('hotline.renew_what')}</p>
      ) : (
        <TextField label={t('hotline.name')} value={name} placeholder={t('hotline.name_example')} onChange={setName} />
      )}
    </MakeForm>
  );
}

function SecretOnce({ of: { webhook, secret }, close }: { of: MadeHotline; close(): void }) {
  const { t } = useTexts();
  return (
    <div className="admin-form">
      <p role="status">{t('hotline.made_how')}</p>
      <p className="strong">{t('hotline.webhook')}</p>
      <CopyLine label={t('hotline.webhook')} text={webhook} />
      <p className="strong">{t('hotline.secret')}</p>
      <CopyLine label={t('hotline.secret')} text={secret} />
      <p className="quiet">{t('hotline.use', { header: 'X-Dekat-Signature: sha256=…' })}</p>
      <div className="canned-foot">
        <button type="button" className="button is-primary" onClick={close}>
          {t('keys.saved_it')}
        </button>
      </div>
    </div>
  );
}
