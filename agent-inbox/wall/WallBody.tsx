import { useMemo } from 'react';
import type { WallBranch, WallGroup, WallView } from '../../contract/wall.ts';
import { useTexts } from '../texts/use-texts.ts';
import { AgentTable } from './AgentTable.tsx';
import { BranchMap } from './BranchMap.tsx';
import { placeColumns } from './PlaceTable.tsx';
import { Tiles } from './Tiles.tsx';
import { WaitingTable } from './WaitingTable.tsx';
import { WallTable } from './WallTable.tsx';

/** The busiest first. */
const BUSIEST = { key: 'waiting', isDown: true };
const branchIdOf = ({ branchId }: WallBranch) => branchId;
const groupIdOf = ({ groupId }: WallGroup) => groupId;

export function WallBody({ wall }: { wall: WallView }) {
  const { locale, t } = useTexts();
  const branchColumns = useMemo(
    () =>
      placeColumns<WallBranch>(t, {
        key: 'name',
        label: t('wall.branch'),
        value: ({ area }) => area,
        cell: ({ branchId, area }) => <a href={`?branch=${branchId}&status=waiting`}>{area}</a>,
      }),
    [t],
  );
  const groupColumns = useMemo(
    () =>
      placeColumns<WallGroup>(t, {
        key: 'name',
        label: t('wall.group'),
        value: ({ name, nameEn }) => (locale === 'en' ? nameEn : name),
      }),
    [t, locale],
  );
  const none = <p className="quiet pad">{t('wall.none')}</p>;
  const elsewhere = (key: string, { waiting }: WallView['work']) =>
    waiting > 0 && <p className="quiet pad">{t(key, { count: waiting })}</p>;
  return (
    <>
      <Tiles wall={wall} />
      <WaitingTable waiting={wall.waiting} />
      <div className="wall-pair is-map">
        <WallTable
          name="branches"
          title={t('wall.branches')}
          rows={wall.branches}
          columns={branchColumns}
          idOf={branchIdOf}
          sorting={BUSIEST}
          empty={none}
          foot={elsewhere('wall.without_branch', wall.withoutBranch)}
        />
        {wall.branches.length > 1 && <BranchMap branches={wall.branches} />}
      </div>
      <div className="wall-pair">
        <WallTable
          name="groups"
          title={t('wall.groups')}
          rows={wall.groups}
          columns={groupColumns}
          idOf={groupIdOf}
          sorting={BUSIEST}
          empty={none}
          foot={elsewhere('wall.without_group', wall.withoutGroup)}
        />
        <AgentTable agents={wall.agents} isCut={wall.isCut} groups={wall.groups} branches={wall.branches} />
      </div>
    </>
  );
}
