import { Clock, Hourglass, TriangleAlert } from 'lucide-react';
import type { WallWaiting } from '../../contract/wall.ts';
import { formatWaiting } from '../list/waiting.ts';
import { Icon } from '../parts/Icon.tsx';
import { useNow } from '../state/now.ts';
import { useTexts } from '../texts/use-texts.ts';

/** How long its service clock still runs, or since when it has run out. */
export function DueTime({ dueAt, late }: { dueAt: string; late: WallWaiting['late'] }) {
  const { t } = useTexts();
  const leftMs = Date.parse(dueAt) - useNow();
  const isPast = leftMs <= 0;
  const look = isPast ? 'late' : late ? 'warn' : 'calm';
  return (
    <span className={`waiting is-${look}`}>
      <Icon of={{ late: TriangleAlert, warn: Hourglass, calm: Clock }[look]} size={14} />
      <span className="waiting-time">
        {t(isPast ? 'wall.due_past' : 'wall.due_in', { time: formatWaiting(t, Math.abs(leftMs)) })}
      </span>
    </span>
  );
}
