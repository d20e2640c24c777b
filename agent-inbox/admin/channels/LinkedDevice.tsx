import { useState } from 'react';
import type { ChannelAccountView } from '../../../contract/channel-accounts.ts';
import type { LinkedDeviceView } from '../../../contract/linked-devices.ts';
import { ErrorNote } from '../../parts/ErrorNote.tsx';
import { LoadingLines } from '../../parts/LoadingLines.tsx';
import { api } from '../../session/api.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { failureWords } from '../../thread/failure-words.ts';
import { TypedName } from '../TypedName.tsx';
import { useKept } from '../use-kept.ts';
import { useLookedAgain } from '../use-looked-again.ts';
import { useSaving } from '../use-saving.ts';
import { whenWords } from '../when-words.ts';
import { ChannelLine } from './ChannelLine.tsx';
import { LastUsed } from './LastUsed.tsx';
import { LinkByCode } from './LinkByCode.tsx';

/** A WhatsApp number by way of WhatsApp Web: what its phone scans, as whom it is connected, why it ended, what to do. */
export function LinkedDevice({ account }: { account: ChannelAccountView }) {
  const { t } = useTexts();
  const { channelAccountId, name } = account;
  const { data, error, reload, lookAgain } = useKept((signal) => api.linkedDevice(channelAccountId, signal));
  const saving = useSaving();
  useLookedAgain(data !== null, lookAgain);
  const device = data?.device;
  const link = (phone: string | null) =>
    saving.run(async () => {
      await api.linkDevice(channelAccountId, { phone });
      reload();
    });
  const unlink = () =>
    saving.run(async () => {
      await api.unlinkDevice(channelAccountId);
      reload();
    });
  return (
    <section className="channel" aria-busy={!device && !error}>
      <div className="channel-head">
        <span className="person-who">
          <span className="article-name">{name}</span>
          <span className="quiet">{t('devices.unofficial')}</span>
        </span>
        {device && ['off', 'waiting', 'unattended'].includes(device.state) && (
          <button type="button" className="button is-small" disabled={saving.isBusy} onClick={() => void link(null)}>
            {t(device.state === 'off' ? 'devices.link' : 'devices.link_now')}
          </button>
        )}
      </div>
      {error ? <ErrorNote error={error} onRetry={reload} /> : null}
      {!device && !error && <LoadingLines widths={['50%']} />}
      {device && <HowItStands of={device} />}
      {device?.state === 'scan' && <ToScan of={device} name={name} isBusy={saving.isBusy} onLink={link} />}
      {saving.refusal && (
        <p className="composer-refusal" role="alert">
          {saving.refusal}
        </p>
      )}
      <LastUsed account={account} />
      {device && device.state !== 'off' && (
        <TypedName
          name={name}
          label={t('devices.unlink')}
          what={t('devices.unlink_what')}
          isBusy={saving.isBusy}
          onConfirm={() => void unlink()}
        />
      )}
    </section>
  );
}

function HowItStands({
  of: { state, number, displayName, since, heardAt, ended, triedAgainAt },
}: {
  of: LinkedDeviceView;
}) {
  const { locale, t } = useTexts();
  const when = (at: string) => whenWords(locale, t, at);
  if (state === 'ready') {
    const who = [displayName, number].filter(Boolean).join(' · ');
    return (
      <ChannelLine>
        {who
          ? t('devices.ready', { number: who, time: when(since) })
          : t('devices.ready_hidden', { time: when(since) })}{' '}
        {heardAt && <span className="quiet">{t('devices.heard', { time: when(heardAt) })}</span>}
      </ChannelLine>
    );
  }
  if (state === 'linking') return <ChannelLine>{t('devices.linking')}</ChannelLine>;
  if (state === 'starting') return <p role="status">{t('devices.starting')}</p>;
  if (state === 'scan') return null;
  if (state === 'unattended') return <ChannelLine isBad>{t('devices.unattended')}</ChannelLine>;
  if (!ended) return <p role="status">{t('devices.off')}</p>;
  return (
    <ChannelLine isBad={ended.why !== 'unlinked'}>
      {t('devices.ended', { time: when(ended.at), why: failureWords(t, `device_${ended.why}`) })}{' '}
      {triedAgainAt && t('devices.again', { time: when(triedAgainAt) })}
    </ChannelLine>
  );
}

interface ToScanProps {
  of: LinkedDeviceView;
  name: string;
  isBusy: boolean;
  onLink(phone: string | null): Promise<void>;
}
function ToScan({ of: { qr, code }, name, isBusy, onLink }: ToScanProps) {
  const { t } = useTexts();
  const [isByCode, setByCode] = useState(false);
  return (
    <div className="device-scan">
      {qr && (
        <>
          <p>{t('devices.scan')}</p>
          <img src={`data:image/svg+xml;base64,${btoa(qr)}`} alt={t('devices.scan_alt', { name })} />
        </>
      )}
      {code && (
        <>
          <p>{t('devices.code')}</p>
          <output className="device-code">{`${code.slice(0, 4)}-${code.slice(4)}`}</output>
        </>
      )}
      <p className="quiet">{t('devices.secret')}</p>
      {isByCode ? (
        <LinkByCode isBusy={isBusy} onLink={(phone) => onLink(phone).then(() => setByCode(false))} />
      ) : (
        <button
          type="button"
          className="button is-small"
          disabled={isBusy}
          onClick={() => (code ? void onLink(null) : setByCode(true))}
        >
          {t(code ? 'devices.by_qr' : 'devices.by_code')}
        </button>
      )}
    </div>
  );
}
