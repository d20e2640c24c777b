import { TriangleAlert } from 'lucide-react';
import { formatTime } from '../../contract/texts/format.ts';
import { Icon } from '../parts/Icon.tsx';
import { useChannelTroubles } from '../state/channel-troubles.ts';
import { useTexts } from '../texts/use-texts.ts';
import { failureWords } from '../thread/failure-words.ts';

/** WhatsApp refuses the account itself: since when nothing leaves, why, and what happens next. */
export function ChannelBanner() {
  const { locale, t } = useTexts();
  const troubles = useChannelTroubles((state) => state.troubles);
  return (
    <div className="banner-place" aria-live="polite">
      {troubles.map(({ channelAccountId, code, since, triedAgainAt }) => (
        <div key={channelAccountId} className="banner is-down">
          <Icon of={TriangleAlert} />
          <span>
            {t('channel.troubled', { since: formatTime(locale, since) })} {failureWords(t, code)}{' '}
            {/* What becomes of a device stands in the settings: some wait for a person. */}
            {code.startsWith('device_') ? null : t('channel.tried_again', { time: formatTime(locale, triedAgainAt) })}
          </span>
        </div>
      ))}
    </div>
  );
}
