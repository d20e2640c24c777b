import { CircleCheck, CircleMinus, TriangleAlert } from 'lucide-react';
import type { Translate } from '../../contract/texts/render.ts';
import type { WallStaff, WallToday, WallWork } from '../../contract/wall.ts';
import { WaitingTime } from '../list/WaitingTime.tsx';
import { Icon } from '../parts/Icon.tsx';
import type { Column } from './WallTable.tsx';

/** What branches and groups have alike. */
export interface Place {
  isOpen: boolean;
  work: WallWork;
  staff: WallStaff;
  today: WallToday;
}

/** Columns of a table of places; those who wait longest come first. */
export const placeColumns = <R extends Place>(t: Translate, name: Column<R>): Array<Column<R>> => [
  name,
  {
    key: 'waiting',
    label: t('wall.waiting'),
    isNumber: true,
    value: ({ work }) => work.waiting,
    cell: ({ work }) => <Count count={work.waiting} />,
  },
  {
    key: 'longest',
    label: t('wall.longest'),
    isNumber: true,
    // The earlier, the longer.
    value: ({ work }) => (work.longestSince ? -Date.parse(work.longestSince) : null),
    cell: ({ work }) => (work.longestSince ? <WaitingTime since={work.longestSince} /> : '–'),
  },
  {
    key: 'breached',
    label: t('wall.late'),
    isNumber: true,
    value: ({ work }) => work.breached,
    cell: ({ work }) =>
      work.breached > 0 ? (
        <span className="late strong">
          <Icon of={TriangleAlert} size={14} /> {work.breached}
        </span>
      ) : (
        <Count count={0} />
      ),
  },
  {
    key: 'assigned',
    label: t('wall.assigned'),
    isNumber: true,
    value: ({ work }) => work.assigned,
    cell: ({ work }) => <Count count={work.assigned} />,
  },
  {
    key: 'online',
    label: t('wall.staff'),
    isNumber: true,
    value: ({ staff }) => staff.online,
    cell: ({ staff }) => <Count count={staff.online} />,
  },
  {
    key: 'free',
    label: t('wall.places'),
    isNumber: true,
    value: ({ staff }) => staff.free,
    cell: ({ staff }) => <Count count={staff.free} />,
  },
  {
    key: 'resolved',
    label: t('wall.resolved'),
    isNumber: true,
    value: ({ today }) => today.resolved,
    cell: ({ today }) => <Count count={today.resolved} />,
  },
  {
    key: 'reply',
    label: t('wall.reply'),
    isNumber: true,
    value: ({ today }) => today.firstReplyS,
    cell: ({ today }) => replyWords(t, today),
  },
  {
    key: 'state',
    label: t('wall.state'),
    value: ({ isOpen }) => t(isOpen ? 'wall.open' : 'wall.shut'),
    cell: ({ isOpen }) => (
      <span className={isOpen ? 'wall-open' : 'quiet'}>
        <Icon of={isOpen ? CircleCheck : CircleMinus} size={14} /> {t(isOpen ? 'wall.open' : 'wall.shut')}
      </span>
    ),
  },
];

/** How long the first answers of today took, as one says it; nothing to say is a dash. */
export function replyWords(t: Translate, { firstReplyS }: WallToday): string {
  if (firstReplyS === null) return '–';
  if (firstReplyS < 60) return t('wall.reply_s', { seconds: firstReplyS });
  const minutes = Math.round(firstReplyS / 60);
  return minutes < 90 ? t('wall.reply_min', { minutes }) : t('wall.reply_h', { hours: Math.round(minutes / 60) });
}

/** Nothing is said quietly. */
export const Count = ({ count }: { count: number }) =>
  count > 0 ? <span className="strong">{count}</span> : <span className="quiet">0</span>;
