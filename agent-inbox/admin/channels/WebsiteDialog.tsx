import { useRef } from 'react';
import type { ChannelAccountView } from '../../../contract/channel-accounts.ts';
import { Dialog } from '../../parts/Dialog.tsx';
import { api } from '../../session/api.ts';
import { useToasts } from '../../state/toasts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { SettingsForm } from '../SettingsForm.tsx';
import { TextField } from '../TextField.tsx';
import { useEdited } from '../use-edited.ts';
import { useSaving } from '../use-saving.ts';
import { IdentitySecret } from './IdentitySecret.tsx';
import { originsOf } from './origins-text.ts';
import { Snippet } from './Snippet.tsx';

interface Props {
  /** null: a new one. As it stands now, so that it turns live while it is open. */
  website: ChannelAccountView | null;
  widgetScript: string;
  onDone(): void;
  /** A new one was made. */
  onMade(channelAccountId: string): void;
  onClose(): void;
}
const fieldsOf = ({ name, allowedOrigins }: ChannelAccountView) => ({ name, origins: allowedOrigins.join('\n') });

/** A website: its name, where its widget may be shown, and what it pastes. */
export function WebsiteDialog({ website, widgetScript, onDone, onMade, onClose }: Props) {
  const { t } = useTexts();
  const edited = useEdited(() => (website ? fieldsOf(website) : { name: '', origins: '' }), website?.rev ?? 1);
  const saving = useSaving();
  const { fields, set, meet } = edited;
  // One name for the request however often it is sent.
  const key = useRef(crypto.randomUUID());
  const read = originsOf(fields.origins);
  const isWrong = 'wrongLine' in read;

  const save = (close: () => void, rev: number) =>
    saving.run(
      async () => {
        if (!('origins' in read)) return;
        const body = { name: fields.name.trim(), allowedOrigins: read.origins };
        const { account } = website
          ? await api.changeChannelAccount(website.channelAccountId, { rev, ...body })
          : await api.createWebsite(body, key.current);
        if (website) close();
        onDone();
        useToasts.getState().show({ tone: 'plain', text: t('admin.saved', { name: account.name }) });
        if (!website) onMade(account.channelAccountId);
      },
      {
        channel_account_changed: async () => {
          const { accounts } = await api.channelAccounts();
          const now = accounts.find(({ channelAccountId }) => channelAccountId === website?.channelAccountId);
          if (now) meet({ fields: fieldsOf(now), version: now.rev });
        },
      },
    );

  return (
    <Dialog
      title={t(website ? 'channels.edit_website' : 'channels.new_website')}
      className="canned-dialog"
      onClose={onClose}
    >
      {(close) => (
        <SettingsForm
          edited={edited}
          saving={saving}
          name={edited.theirs?.fields?.name ?? ''}
          differences={(theirs, mine) => [
            { label: t('channels.name'), theirs: theirs.name, mine: mine.name },
            { label: t('channels.origins'), theirs: theirs.origins, mine: mine.origins },
          ]}
          isRight={!isWrong && fields.name.trim() !== ''}
          onSave={(rev) => void save(close, rev)}
          lead={website && <Snippet website={website} widgetScript={widgetScript} />}
          after={website && <IdentitySecret website={website} onMade={onDone} />}
        >
          <TextField label={t('channels.name')} value={fields.name} onChange={(name) => set({ name })} />
          <label>
            {t('channels.origins')}
            <textarea
              className="input"
              rows={3}
              value={fields.origins}
              placeholder="https://"
              aria-invalid={isWrong}
              onChange={(event) => set({ origins: event.target.value })}
            />
            <span className={isWrong ? 'is-wrong' : 'quiet'} aria-live="polite">
              {isWrong ? t('channels.origins_wrong', { line: read.wrongLine }) : t('channels.origins_how')}
            </span>
          </label>
        </SettingsForm>
      )}
    </Dialog>
  );
}
