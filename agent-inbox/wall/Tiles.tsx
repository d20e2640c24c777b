import {
  CircleCheck,
  Clock,
  DoorOpen,
  Hourglass,
  type LucideIcon,
  MessageCircleReply,
  TriangleAlert,
  UserCheck,
} from 'lucide-react';
import type { ReactNode } from 'react';
import type { WallView } from '../../contract/wall.ts';
import { WaitingTime } from '../list/WaitingTime.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { replyWords } from './PlaceTable.tsx';

/** The figures one looks at first. */
export function Tiles({ wall: { work, staff, today } }: { wall: WallView }) {
  const { locale, t } = useTexts();
  const number = (count: number) => count.toLocaleString(locale);
  return (
    <dl className="wall-tiles">
      <Tile icon={Hourglass} label={t('wall.waiting')}>
        {number(work.waiting)}
      </Tile>
      <Tile icon={Clock} label={t('wall.longest')}>
        {work.longestSince ? <WaitingTime since={work.longestSince} /> : '–'}
      </Tile>
      <Tile
        icon={TriangleAlert}
        label={t('wall.breached')}
        isLate={work.breached > 0}
        more={work.warned > 0 ? t('wall.warned', { count: work.warned }) : null}
      >
        {number(work.breached)}
      </Tile>
      <Tile
        icon={UserCheck}
        label={t('wall.online')}
        more={staff.away > 0 ? t('wall.away_count', { count: staff.away }) : null}
      >
        {number(staff.online)}
      </Tile>
      <Tile
        icon={DoorOpen}
        label={t('wall.free')}
        isLate={staff.free === 0 && work.waiting > 0}
        more={t('wall.of_places', { count: staff.capacity })}
      >
        {number(staff.free)}
      </Tile>
      <Tile icon={CircleCheck} label={t('wall.resolved_today')}>
        {number(today.resolved)}
      </Tile>
      <Tile icon={MessageCircleReply} label={t('wall.reply_today')} more={t('wall.median')}>
        {replyWords(t, today)}
      </Tile>
    </dl>
  );
}

interface TileProps {
  icon: LucideIcon;
  label: string;
  isLate?: boolean;
  more?: string | null;
  children: ReactNode;
}
function Tile({ icon, label, isLate = false, more, children }: TileProps) {
  return (
    <div className={isLate ? 'wall-tile is-late' : 'wall-tile'}>
      <dt>
        <Icon of={icon} />
        {label}
      </dt>
      <dd>
        <span className="wall-figure">{children}</span>
        {more && <span className="quiet">{more}</span>}
      </dd>
    </div>
  );
}
