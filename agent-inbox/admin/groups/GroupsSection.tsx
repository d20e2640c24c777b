import { Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { GroupView } from '../../../contract/groups.ts';
import { loadGroups, useDirectory } from '../../parts/directory.ts';
import { ErrorNote } from '../../parts/ErrorNote.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { LoadingLines } from '../../parts/LoadingLines.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { GroupDialog } from './GroupDialog.tsx';

/** Departments and specialty centres: people who answer together, wherever they sit. */
export function GroupsSection() {
  const { locale, t } = useTexts();
  const { groups, failures } = useDirectory();
  const [edited, setEdited] = useState<{ group: GroupView | null } | null>(null);
  useEffect(() => void loadGroups(), []);
  return (
    <>
      <div className="admin-head">
        <h2>{t('teams.title')}</h2>
        <button type="button" className="button is-primary" onClick={() => setEdited({ group: null })}>
          <Icon of={Plus} />
          {t('teams.new')}
        </button>
      </div>
      {groups === null && failures.groups ? (
        <ErrorNote error={failures.groups} onRetry={() => void loadGroups()} />
      ) : null}
      {groups === null && !failures.groups && <LoadingLines widths={['60%', '80%', '70%', '50%']} />}
      {groups?.length === 0 && (
        <div className="empty">
          <p className="empty-title">{t('teams.none')}</p>
          <p>{t('teams.none_next')}</p>
        </div>
      )}
      <ul className="article-rows">
        {groups?.map((group) => (
          <li key={group.groupId}>
            <button type="button" className="article-row admin-row" onClick={() => setEdited({ group })}>
              <span className="person-who">
                <span className="article-name">{locale === 'en' ? group.nameEn : group.name}</span>
                <span className="quiet">
                  {[
                    t(group.hours ? 'teams.own_hours' : 'teams.desk_hours'),
                    ...(group.isCentral ? [t('teams.central')] : []),
                  ].join(' · ')}
                </span>
              </span>
              <span className={group.open.isOpen ? 'person-state is-published' : 'person-state quiet'}>
                {t(group.open.isOpen ? 'inbox.open_now' : 'groups.nobody_now')}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {edited && (
        <GroupDialog key={edited.group?.groupId ?? 'new'} group={edited.group} onClose={() => setEdited(null)} />
      )}
    </>
  );
}
