import { RefreshCw } from 'lucide-react';
import { useState } from 'react';
import type { ChannelAccountView, ChannelCheck } from '../../../contract/channel-accounts.ts';
import type { TroubleKind } from '../../../contract/codes.ts';
import type { Translate } from '../../../contract/texts/render.ts';
import { Icon } from '../../parts/Icon.tsx';
import { LoadingLines } from '../../parts/LoadingLines.tsx';
import { useLoaded } from '../../parts/use-loaded.ts';
import { api } from '../../session/api.ts';
import { errorWords } from '../../texts/error-words.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { whenWords } from '../when-words.ts';
import { ChannelLine as Line } from './ChannelLine.tsx';
import { LastUsed } from './LastUsed.tsx';

const troubleWords = (t: Translate, { what, code }: { what: TroubleKind; code: string }): string =>
  t(`channels.trouble_${what}`, { code });

/** One WhatsApp number: what WhatsApp says of it now, when it was last used, what is wrong and what to do. */
export function WhatsappNumber({ account }: { account: ChannelAccountView }) {
  const { locale, t } = useTexts();
  const { channelAccountId, name, address, isServed, trouble } = account;
  const [asked, setAsked] = useState(1);
  const { data, error } = useLoaded(`${channelAccountId} ${asked}`, () => api.checkChannelAccount(channelAccountId));
  const isAsking = !data && !error;
  return (
    <section className="channel" aria-busy={isAsking}>
      <div className="channel-head">
        <span className="person-who">
          <span className="article-name">
            {data?.number ? `${data.displayName ?? name} · ${data.number}` : name || 'WhatsApp'}
          </span>
          <span className="quiet">{t('channels.number_id', { address })}</span>
        </span>
        <button type="button" className="button is-small" disabled={isAsking} onClick={() => setAsked(asked + 1)}>
          <Icon of={RefreshCw} />
          {t('channels.check')}
        </button>
      </div>
      {isAsking && <LoadingLines widths={['50%']} />}
      {error ? <Line isBad>{errorWords(t, error)}</Line> : null}
      {data && <Checked of={data} />}
      {trouble && data?.trouble?.what !== trouble.what && (
        <Line isBad>
          {t('channels.trouble_at', { time: whenWords(locale, t, trouble.at), what: troubleWords(t, trouble) })}
        </Line>
      )}
      {isServed === false && <Line isBad>{t('channels.unserved', { address })}</Line>}
      <LastUsed account={account} />
    </section>
  );
}

function Checked({ of: { trouble, quality } }: { of: ChannelCheck }) {
  const { t } = useTexts();
  if (trouble) return <Line isBad>{sentence(troubleWords(t, trouble))}</Line>;
  return (
    <Line>
      {t('channels.check_ok')} {quality && t('channels.check_quality', { quality: qualityWords(t, quality) })}
    </Line>
  );
}

/** WhatsApp's own word where it is a new one. */
function qualityWords(t: Translate, quality: string): string {
  const key = `channels.quality_${quality}`;
  return t(key) === key ? quality : t(key);
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
