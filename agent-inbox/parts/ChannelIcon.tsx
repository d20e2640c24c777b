import { Globe, type LucideIcon, MessageCircle, Phone } from 'lucide-react';
import type { ChannelName } from '../../contract/codes.ts';
import { useTexts } from '../texts/use-texts.ts';

const shapes: Record<ChannelName, LucideIcon> = { widget: Globe, whatsapp: MessageCircle, hotline: Phone };

/** The channel, by shape; its name is read aloud and shown on hover. */
export function ChannelIcon({ channel }: { channel: ChannelName }) {
  const { t } = useTexts();
  const Drawn = shapes[channel];
  const name = t(`inbox.channel_${channel}`);
  return (
    <span className={`channel-icon is-${channel}`} title={name}>
      <Drawn size={16} strokeWidth={1.75} aria-hidden />
      <span className="unseen">{name}</span>
    </span>
  );
}
