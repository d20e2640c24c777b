import { Split } from 'lucide-react';
import { useState } from 'react';
import type { ContactView, PersonView } from '../../contract/contacts.ts';
import { exactTime, rowTime } from '../list/row-time.ts';
import { Icon } from '../parts/Icon.tsx';
import { api } from '../session/api.ts';
import { useMinute } from '../state/now.ts';
import { useToasts } from '../state/toasts.ts';
import { errorWords } from '../texts/error-words.ts';
import { textsNow, useTexts } from '../texts/use-texts.ts';
import { keepPerson, loadPerson } from './person-store.ts';

/** The other records of the same person, how they came together, and more that may be theirs; nothing where there are none. */
export function PersonBlock({ person }: { person: PersonView }) {
  const { t } = useTexts();
  const { contact, others, merges, alike } = person;
  const named = (contactId: string) => [contact, ...others].find((one) => one.contactId === contactId)?.name ?? '';
  if (others.length + merges.length + alike.length === 0) return null;
  return (
    <section className="block" aria-label={t('people.same_person')}>
      <h2 className="block-title">{t('people.same_person')}</h2>
      {others.length > 0 && (
        <ul className="records">
          {others.map((one) => (
            <li key={one.contactId}>
              <RecordLine contact={one} />
            </li>
          ))}
        </ul>
      )}
      {merges.map((merge) => (
        <MergeLine
          key={merge.mergeId}
          merge={merge}
          of={contact.contactId}
          between={merges.length > 1 ? named : null}
        />
      ))}
      {alike.length > 0 && (
        <p className="quiet">
          {t('people.alike')}: {alike.map(({ name }) => name).join(', ')}
        </p>
      )}
    </section>
  );
}

/** One record in a line or two: the name, what reaches them, and what staff noted. */
export function RecordLine({ contact }: { contact: ContactView }) {
  return (
    <>
      <span className="strong">{contact.name}</span> {contact.phone && <span className="quiet">{contact.phone}</span>}
      {contact.note && <p className="shopper-note">{contact.note}</p>}
    </>
  );
}

interface MergeLineProps {
  merge: PersonView['merges'][number];
  of: string;
  /** Names, where there are several merges to tell apart. */
  between: ((contactId: string) => string) | null;
}
function MergeLine({ merge, of, between }: MergeLineProps) {
  const { locale, t } = useTexts();
  const now = useMinute();
  const [isBusy, setBusy] = useState(false);
  const undo = () => {
    setBusy(true);
    unmerge(merge, of)
      .catch((error: unknown) => useToasts.getState().show({ tone: 'danger', text: errorWords(t, error) }))
      .finally(() => setBusy(false));
  };
  return (
    <div className="merge-line">
      <span className="quiet" title={exactTime(locale, merge.at)}>
        {between && `${[merge.contactId, ...(merge.into ? [merge.into] : [])].map(between).join(' + ')}: `}
        {t('people.merged_by', { name: merge.byName, time: rowTime(locale, t, merge.at, now) })}
      </span>
      {merge.mayUndo && (
        <button type="button" className="button is-small is-plain" disabled={isBusy} onClick={undo}>
          <Icon of={Split} size={14} />
          {t('people.unmerge')}
        </button>
      )}
    </div>
  );
}

/** @param of the contact that is looked at, which may be either of the two */
async function unmerge({ contactId, mergeId }: PersonView['merges'][number], of: string): Promise<void> {
  keepPerson(await api.unmergeContact(contactId, mergeId));
  await loadPerson(of);
  useToasts.getState().show({ tone: 'plain', text: textsNow().t('people.unmerged') });
}
