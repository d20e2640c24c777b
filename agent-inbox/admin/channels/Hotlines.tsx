import { Plus, RefreshCw } from 'lucide-react';
import { useState } from 'react';
import type { ChannelAccountView } from '../../../contract/channel-accounts.ts';
import { Icon } from '../../parts/Icon.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { CopyLine } from '../CopyLine.tsx';
import { whenWords } from '../when-words.ts';
import { HotlineDialog } from './HotlineDialog.tsx';

interface Props {
  hotlines: readonly ChannelAccountView[];
  /** Followed by the `address` of one. */
  webhooks: string;
  onDone(): void;
}

/** Telephone numbers whose calls come in: where each is reported, when one last came, and another secret for it. */
export function Hotlines({ hotlines, webhooks, onDone }: Props) {
  const { t } = useTexts();
  /** `new`, or whose secret is to be another. */
  const [opened, setOpened] = useState<ChannelAccountView | 'new' | null>(null);
  return (
    <>
      <div className="admin-head admin-part">
        <h3>{t('hotline.title')}</h3>
        <button type="button" className="button is-small" onClick={() => setOpened('new')}>
          <Icon of={Plus} />
          {t('hotline.new')}
        </button>
      </div>
      <p className="quiet">{t('hotline.what')}</p>
      {hotlines.length === 0 && (
        <div className="empty">
          <p className="empty-title">{t('hotline.none')}</p>
          <p>{t('hotline.none_next')}</p>
        </div>
      )}
      {hotlines.map((one) => (
        <Hotline
          key={one.channelAccountId}
          account={one}
          webhook={`${webhooks}${one.address}`}
          onRenew={() => setOpened(one)}
        />
      ))}
      {opened && (
        <HotlineDialog hotline={opened === 'new' ? null : opened} onDone={onDone} onClose={() => setOpened(null)} />
      )}
    </>
  );
}

function Hotline({
  account: { name, lastInboundAt, secretSince },
  webhook,
  onRenew,
}: {
  account: ChannelAccountView;
  webhook: string;
  onRenew(): void;
}) {
  const { locale, t } = useTexts();
  return (
    <section className="channel">
      <div className="channel-head">
        <span className="person-who">
          <span className="article-name">{name}</span>
          <span className="quiet">
            {lastInboundAt ? t('hotline.last_in', { time: whenWords(locale, t, lastInboundAt) }) : t('hotline.no_in')}
            {secretSince && ` · ${t('hotline.since', { time: whenWords(locale, t, secretSince) })}`}
          </span>
        </span>
        <button type="button" className="button is-small" onClick={onRenew}>
          <Icon of={RefreshCw} />
          {t('hotline.renew')}
        </button>
      </div>
      <CopyLine label={t('hotline.webhook')} text={webhook} />
    </section>
  );
}
