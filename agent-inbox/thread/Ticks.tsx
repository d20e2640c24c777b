import { Check, CheckCheck, CircleAlert, CircleHelp, Clock } from 'lucide-react';
import { Icon } from '../parts/Icon.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { needsWords, type Tick } from './ticks.ts';

const icons = {
  queued: Clock,
  sending: Clock,
  unknown: CircleHelp,
  accepted: Check,
  sent: Check,
  failed: CircleAlert,
  delivered: CheckCheck,
  read: CheckCheck,
  played: CheckCheck,
};

/** How far a message got. What nobody else will notice is said in words. */
export function Ticks({ tick }: { tick: Tick }) {
  const { t } = useTexts();
  const words = t(`delivery.${tick.status}`);
  return (
    <span className={`ticks is-${tick.status}`} title={words}>
      <Icon of={icons[tick.status]} size={14} />
      <span className={needsWords(tick) ? '' : 'unseen'}>{words}</span>
    </span>
  );
}
