import type { ChannelAccountView } from '../../../contract/channel-accounts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { whenWords } from '../when-words.ts';

type Props = { account: Pick<ChannelAccountView, 'lastInboundAt' | 'lastOutboundAt'> };

/** When somebody last wrote there, and when something last left. */
export function LastUsed({ account: { lastInboundAt, lastOutboundAt } }: Props) {
  const { locale, t } = useTexts();
  return (
    <p className="quiet">
      {lastInboundAt ? t('channels.last_in', { time: whenWords(locale, t, lastInboundAt) }) : t('channels.no_in')}
      {' · '}
      {lastOutboundAt ? t('channels.last_out', { time: whenWords(locale, t, lastOutboundAt) }) : t('channels.no_out')}
    </p>
  );
}
