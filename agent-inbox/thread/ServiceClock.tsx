import type { SlaView } from '../../contract/sla.ts';
import { urgencyIcons } from '../list/WaitingTime.tsx';
import { slaUrgency } from '../list/waiting.ts';
import { Icon } from '../parts/Icon.tsx';
import { useNow } from '../state/now.ts';
import { useTexts } from '../texts/use-texts.ts';
import { slaWords } from './sla-words.ts';

/** What was promised and runs: how much of it is left. */
export function ServiceClock({ sla }: { sla: SlaView }) {
  const { locale, t } = useTexts();
  const now = useNow();
  const urgency = slaUrgency(sla, now);
  return (
    <span className={`waiting service-clock is-${urgency}`}>
      <Icon of={urgencyIcons[urgency]} size={14} />
      {slaWords(locale, t, sla, now)}
    </span>
  );
}
