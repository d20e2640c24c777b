import { Clock, Hourglass, TriangleAlert } from 'lucide-react';
import { Icon } from '../parts/Icon.tsx';
import { useNow } from '../state/now.ts';
import { useTexts } from '../texts/use-texts.ts';
import { formatWaiting, urgencyOf } from './waiting.ts';

const icons = { calm: Clock, warn: Hourglass, late: TriangleAlert };

/** How long a shopper has waited, counting up. Colour never says it alone: the sign changes with it. */
export function WaitingTime({ since }: { since: string }) {
  const { t } = useTexts();
  const waitedMs = Math.max(0, useNow() - Date.parse(since));
  const urgency = urgencyOf(waitedMs);
  const label = t(`inbox.waiting_${urgency}`);
  return (
    <span className={`waiting is-${urgency}`} title={label}>
      <Icon of={icons[urgency]} size={14} />
      <span className="unseen">{label}</span>
      <span className="waiting-time">{formatWaiting(t, waitedMs)}</span>
    </span>
  );
}
