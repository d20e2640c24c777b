import { Circle, CircleCheck, CircleDashed, CircleMinus, type LucideIcon } from 'lucide-react';
import { useMemo } from 'react';
import type { WallAgent, WallView } from '../../contract/wall.ts';
import { rowTime } from '../list/row-time.ts';
import { Icon } from '../parts/Icon.tsx';
import { serverNow } from '../state/server-time.ts';
import { useTexts } from '../texts/use-texts.ts';
import { AgentMenu } from './AgentMenu.tsx';
import { type Column, WallTable } from './WallTable.tsx';

type Standing = 'online' | 'unconnected' | 'away' | 'offline';
const ICONS: Record<Standing, LucideIcon> = {
  online: CircleCheck,
  unconnected: CircleDashed,
  away: CircleMinus,
  offline: Circle,
};
/** Whoever is there first. */
const RANKS: Record<Standing, number> = { online: 0, unconnected: 1, away: 2, offline: 3 };
const standingOf = ({ availability, isConnected }: WallAgent): Standing =>
  availability === 'online' && !isConnected ? 'unconnected' : availability;
const idOf = ({ agentId }: WallAgent) => agentId;

/** Who works where, what they hold, and whether they are there. */
export function AgentTable({
  agents,
  isCut,
  groups,
  branches,
}: Pick<WallView, 'agents' | 'isCut' | 'groups' | 'branches'>) {
  const { locale, t } = useTexts();
  const columns = useMemo((): Array<Column<WallAgent>> => {
    const names = new Map([
      ...branches.map(({ branchId, area }) => [branchId, area] as const),
      ...groups.map(({ groupId, name, nameEn }) => [groupId, locale === 'en' ? nameEn : name] as const),
    ]);
    const works = ({ branchIds, groupIds }: WallAgent) =>
      [...groupIds, ...branchIds].map((id) => names.get(id) ?? id).join(', ') || t('wall.everywhere');
    return [
      { key: 'name', label: t('wall.name'), value: ({ name }) => name },
      {
        key: 'availability',
        label: t('wall.availability'),
        value: (agent) => RANKS[standingOf(agent)],
        cell: (agent) => {
          const standing = standingOf(agent);
          return (
            <span className={`wall-standing is-${standing}`}>
              <Icon of={ICONS[standing]} size={14} /> {t(`inbox.availability_${agent.availability}`)}
              {standing === 'unconnected' && `, ${t('wall.not_connected')}`}
            </span>
          );
        },
      },
      {
        key: 'load',
        label: t('wall.load'),
        isNumber: true,
        value: ({ open, capacity }) => open / Math.max(1, capacity),
        cell: ({ open, capacity }) => (
          <span className={open >= capacity ? 'late strong' : undefined}>
            {open}/{capacity}
          </span>
        ),
      },
      { key: 'works', label: t('wall.works'), value: works },
      {
        key: 'seen',
        label: t('wall.seen'),
        isNumber: true,
        value: ({ seenAt }) => (seenAt ? Date.parse(seenAt) : null),
        cell: ({ seenAt, isConnected }) =>
          isConnected ? t('wall.now') : seenAt ? rowTime(locale, t, seenAt, serverNow()) : t('wall.never'),
      },
      { key: 'actions', label: t('wall.actions'), cell: (agent) => <AgentMenu agent={agent} /> },
    ];
  }, [t, locale, groups, branches]);
  return (
    <WallTable
      name="agents"
      title={t('wall.agents')}
      rows={agents}
      columns={columns}
      idOf={idOf}
      sorting={{ key: 'availability', isDown: false }}
      empty={<p className="quiet pad">{t('wall.none')}</p>}
      foot={isCut && <p className="quiet pad">{t('wall.is_cut')}</p>}
    />
  );
}
