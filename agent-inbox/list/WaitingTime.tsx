import { Clock, Hourglass, TriangleAlert } from 'lucide-react';
import type { SlaView } from '../../contract/sla.ts';
import { Icon } from '../parts/Icon.tsx';
import { useNow } from '../state/now.ts';
import { useTexts } from '../texts/use-texts.ts';
import { soon } from './soon.ts';
import { formatWaiting, promisedAnswer, urgencyOf } from './waiting.ts';

export const urgencyIcons = { calm: Clock, warn: Hourglass, late: TriangleAlert };

/** How long a shopper has waited, counting up. Colour never says it alone: the sign changes with it. */
export function WaitingTime({ since, sla = null }: { since: string; sla?: SlaView | null }) {
  const { locale, t } = useTexts();
  const now = useNow();
  const sinceMs = Date.parse(since);
  const urgency = urgencyOf(sinceMs, sla, now);
  const promised = promisedAnswer(sla);
  const label = promised
    ? t(`sla.waiting_${urgency}`, { time: soon(locale, promised.dueAt, now) })
    : t(`inbox.waiting_${urgency}`);
  return (
    <span className={`waiting is-${urgency}`} title={label}>
      <Icon of={urgencyIcons[urgency]} size={14} />
      <span className="unseen">{label}</span>
      <span className="waiting-time">{formatWaiting(t, now - sinceMs)}</span>
    </span>
  );
}
