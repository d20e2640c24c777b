import { Hourglass } from 'lucide-react';
import type { ConversationView } from '../../contract/conversations.ts';
import { Icon } from '../parts/Icon.tsx';
import { useMinute } from '../state/now.ts';
import { useTexts } from '../texts/use-texts.ts';
import { windowLeftMs } from './reply-rule.ts';

/** How long free words may still go to WhatsApp, once that is soon over. */
export function WindowLeft({ conversation }: { conversation: ConversationView }) {
  const { t } = useTexts();
  const leftMs = windowLeftMs(conversation, useMinute());
  if (leftMs === null) return null;
  const minutes = Math.max(1, Math.floor(leftMs / 60_000));
  const time = t('inbox.hours_minutes', {
    hours: Math.floor(minutes / 60),
    minutes: String(minutes % 60).padStart(2, '0'),
  });
  return (
    <span className="window-left" title={t('inbox.window_why')}>
      <Icon of={Hourglass} size={14} />
      <span className="not-phone">{t('inbox.window_left', { time })}</span>
      <span className="only-phone">{time}</span>
    </span>
  );
}
