import { Globe, MessageCircle } from 'lucide-react';
import type { ChannelName } from '../../contract/codes.ts';
import { useTexts } from '../texts/use-texts.ts';

/** The channel, by shape; its name is read aloud and shown on hover. */
export function ChannelIcon({ channel }: { channel: ChannelName }) {
  const { t } = useTexts();
  const Drawn = channel === 'whatsapp' ? MessageCircle : Globe;
  const name = t(`inbox.channel_${channel}`);
  return (
    <span className={`channel-icon is-${channel}`} title={name}>
      <Drawn size={16} strokeWidth={1.75} aria-hidden />
      <span className="unseen">{name}</span>
    </span>
  );
}
