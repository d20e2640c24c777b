import { UserPlus } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { ColleagueView } from '../../../contract/agents.ts';
import { Avatar } from '../../parts/Avatar.tsx';
import { loadBranches, loadGroups, useDirectory } from '../../parts/directory.ts';
import { ErrorNote } from '../../parts/ErrorNote.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { LoadingLines } from '../../parts/LoadingLines.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { InvitationDialog } from './InvitationDialog.tsx';
import { PersonDialog } from './PersonDialog.tsx';
import { usePeople } from './use-people.ts';

/** Everybody who answers, a page at a time; each opens to be changed. */
export function PeopleSection() {
  const { t } = useTexts();
  const [words, setWords] = useState('');
  const people = usePeople(words.trim());
  const [edited, setEdited] = useState<{ person: ColleagueView | null } | null>(null);
  const [invited, setInvited] = useState<ColleagueView | null>(null);
  useEffect(() => {
    void loadBranches();
    void loadGroups();
  }, []);
  return (
    <>
      <div className="admin-head">
        <h2>{t('staff.title')}</h2>
        <button type="button" className="button is-primary" onClick={() => setEdited({ person: null })}>
          <Icon of={UserPlus} />
          {t('staff.new')}
        </button>
      </div>
      <input
        className="input"
        type="search"
        aria-label={t('staff.find')}
        placeholder={t('staff.find')}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      {people.error && !people.list ? <ErrorNote error={people.error} onRetry={people.reload} /> : null}
      {!people.list && !people.error && <LoadingLines widths={['60%', '80%', '70%', '50%']} />}
      {people.list?.length === 0 && <p className="quiet pad">{t('inbox.nothing_found')}</p>}
      <ul className="article-rows" aria-busy={people.isBusy}>
        {people.list?.map((person) => (
          <li key={person.agentId}>
            <PersonRow person={person} onOpen={() => setEdited({ person })} />
          </li>
        ))}
      </ul>
      {people.hasMore && (
        <button type="button" className="button admin-more" disabled={people.isBusy} onClick={people.more}>
          {t('admin.more')}
        </button>
      )}
      {edited && (
        <PersonDialog
          key={edited.person?.agentId ?? 'new'}
          person={edited.person}
          onDone={people.reload}
          onInvite={setInvited}
          onClose={() => setEdited(null)}
        />
      )}
      {invited && <InvitationDialog person={invited} onClose={() => setInvited(null)} />}
    </>
  );
}

function PersonRow({ person, onOpen }: { person: ColleagueView; onOpen(): void }) {
  const { t } = useTexts();
  const { name, email, role, scope, availability, isInvited } = person;
  return (
    <button type="button" className="article-row person-row" onClick={onOpen}>
      <Avatar name={name} />
      <span className="person-who">
        <span className="article-name">{name}</span>
        <span className="quiet">{email}</span>
      </span>
      <span className="person-what">
        <span>{t(`staff.role_${role}`)}</span>
        <span className="quiet">{scope === 'all' ? t('staff.scope_all') : <Places person={person} />}</span>
      </span>
      <span className={isInvited ? 'person-state is-draft' : 'person-state quiet'}>
        {isInvited ? t('staff.invited') : t(`inbox.availability_${availability}`)}
      </span>
    </button>
  );
}

const NAMED = 2;
/** Where they answer: the first few by name. */
function Places({ person: { branchIds, groupIds } }: { person: ColleagueView }) {
  const { locale, t } = useTexts();
  const { branches, groups } = useDirectory();
  const names = [
    ...branchIds.map((id) => branches?.find(({ branchId }) => branchId === id)?.area ?? id),
    ...groupIds.map((id) => {
      const group = groups?.find(({ groupId }) => groupId === id);
      return (locale === 'en' ? group?.nameEn : group?.name) ?? id;
    }),
  ];
  if (names.length === 0) return t('admin.none_chosen');
  const more = names.length - NAMED;
  return `${names.slice(0, NAMED).join(', ')}${more > 0 ? ` +${more}` : ''}`;
}
