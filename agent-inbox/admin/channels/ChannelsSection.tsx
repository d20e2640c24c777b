import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { ChannelAccountView } from '../../../contract/channel-accounts.ts';
import { ErrorNote } from '../../parts/ErrorNote.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { LoadingLines } from '../../parts/LoadingLines.tsx';
import { api } from '../../session/api.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { useKept } from '../use-kept.ts';
import { useLookedAgain } from '../use-looked-again.ts';
import { Hotlines } from './Hotlines.tsx';
import { LinkDeviceDialog } from './LinkDeviceDialog.tsx';
import { LinkedDevice } from './LinkedDevice.tsx';
import { FirstMessage } from './Snippet.tsx';
import { WebsiteDialog } from './WebsiteDialog.tsx';
import { WhatsappNumber } from './WhatsappNumber.tsx';

/** The ways in: websites with their keys, WhatsApp numbers with their state, hotlines with their webhooks. */
export function ChannelsSection() {
  const { t } = useTexts();
  const { data, error, reload, lookAgain } = useKept((signal) => api.channelAccounts(signal));
  /** `new`, or whose. */
  const [opened, setOpened] = useState<string | null>(null);
  const websites = data?.accounts.filter(({ channel }) => channel === 'widget') ?? [];
  const whatsapp = data?.accounts.filter(({ channel }) => channel === 'whatsapp') ?? [];
  const numbers = whatsapp.filter(({ isLinkedDevice }) => !isLinkedDevice);
  const devices = whatsapp.filter(({ isLinkedDevice }) => isLinkedDevice);
  const [isLinking, setLinking] = useState(false);
  const hotlines = data?.accounts.filter(({ channel }) => channel === 'hotline') ?? [];
  useLookedAgain(
    websites.some(({ firstInboundAt }) => !firstInboundAt),
    lookAgain,
  );
  const website = websites.find(({ channelAccountId }) => channelAccountId === opened) ?? null;
  return (
    <>
      <div className="admin-head">
        <h2>{t('channels.title')}</h2>
        <button type="button" className="button is-primary" disabled={!data} onClick={() => setOpened('new')}>
          <Icon of={Plus} />
          {t('channels.new_website')}
        </button>
      </div>
      {error ? <ErrorNote error={error} onRetry={reload} /> : null}
      {!data && !error && <LoadingLines widths={['60%', '80%', '70%']} />}
      {data && (
        <>
          <h3>{t('channels.websites')}</h3>
          <p className="quiet">{t('channels.websites_what')}</p>
          <ul className="article-rows">
            {websites.map((one) => (
              <li key={one.channelAccountId}>
                <WebsiteRow website={one} onOpen={() => setOpened(one.channelAccountId)} />
              </li>
            ))}
          </ul>
          <h3 className="admin-part">{t('channels.whatsapp')}</h3>
          {whatsapp.length === 0 && (
            <div className="empty">
              <p className="empty-title">{t('channels.whatsapp_none')}</p>
              <p>{t('channels.whatsapp_none_next')}</p>
            </div>
          )}
          {numbers.map((one) => (
            <WhatsappNumber key={one.channelAccountId} account={one} />
          ))}
          {numbers.length > 0 && <p className="quiet">{t('channels.whatsapp_how')}</p>}
          <div className="devices">
            {devices.map((one) => (
              <LinkedDevice key={one.channelAccountId} account={one} />
            ))}
            {data.takesLinkedDevices && (
              <button type="button" className="button" onClick={() => setLinking(true)}>
                {t('devices.add')}
              </button>
            )}
          </div>
          <Hotlines hotlines={hotlines} webhooks={data.hotlineWebhooks} onDone={reload} />
        </>
      )}
      {isLinking && <LinkDeviceDialog onDone={reload} onClose={() => setLinking(false)} />}
      {data && opened && (website || opened === 'new') && (
        <WebsiteDialog
          key={opened}
          website={website}
          widgetScript={data.widgetScript}
          onDone={reload}
          onMade={setOpened}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  );
}

function WebsiteRow({ website, onOpen }: { website: ChannelAccountView; onOpen(): void }) {
  const { t } = useTexts();
  const { name, address, allowedOrigins, firstInboundAt } = website;
  return (
    <button type="button" className="article-row admin-row" onClick={onOpen}>
      <span className="person-who">
        <span className="article-name">{name || t('channels.unnamed')}</span>
        <span className="quiet">
          {address} · {allowedOrigins.length > 0 ? allowedOrigins.join(', ') : t('channels.anywhere')}
        </span>
      </span>
      <FirstMessage firstInboundAt={firstInboundAt} />
    </button>
  );
}
