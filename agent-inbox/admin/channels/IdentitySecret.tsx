import { useRef, useState } from 'react';
import type { ChannelAccountView } from '../../../contract/channel-accounts.ts';
import { api } from '../../session/api.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { CopyLine } from '../CopyLine.tsx';
import { TypedName } from '../TypedName.tsx';
import { useSaving } from '../use-saving.ts';
import { whenWords } from '../when-words.ts';

interface Props {
  website: ChannelAccountView;
  onMade(): void;
}

/** The secret by which the website's own server says who is signed in there: made, looked at once, replaced. */
export function IdentitySecret({ website, onMade }: Props) {
  const { channelAccountId, name, address, identitySecretAt } = website;
  const { locale, t } = useTexts();
  const saving = useSaving();
  const [secret, setSecret] = useState<string | null>(null);
  // One name for the request however often it is sent; the next one has another.
  const key = useRef(crypto.randomUUID());
  const make = () =>
    void saving.run(async () => {
      const made = await api.makeIdentitySecret(channelAccountId, key.current);
      key.current = crypto.randomUUID();
      setSecret(made.secret);
      onMade();
    });
  return (
    <section className="identity-secret">
      <h3>{t('channels.identity')}</h3>
      <p className="quiet">
        {identitySecretAt
          ? t('channels.identity_since', { time: whenWords(locale, t, identitySecretAt) })
          : t('channels.identity_none')}
      </p>
      {secret && (
        <div role="status">
          <CopyLine label={t('channels.identity_secret')} text={secret} />
          <p>{t('channels.identity_once')}</p>
        </div>
      )}
      {saving.refusal && (
        <p className="composer-refusal" role="alert">
          {saving.refusal}
        </p>
      )}
      {identitySecretAt ? (
        <TypedName
          // Once for each: what was typed for one replacement does not stand ready for the next.
          key={identitySecretAt}
          name={name || address}
          label={t('channels.identity_replace')}
          what={t('channels.identity_replace_what')}
          isBusy={saving.isBusy}
          onConfirm={make}
        />
      ) : (
        <button type="button" className="button" disabled={saving.isBusy} aria-busy={saving.isBusy} onClick={make}>
          {t('channels.identity_make')}
        </button>
      )}
    </section>
  );
}
