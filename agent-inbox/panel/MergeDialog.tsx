import { useEffect, useRef, useState } from 'react';
import type { ContactView, PersonView } from '../../contract/contacts.ts';
import { rowTime } from '../list/row-time.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { ErrorNote } from '../parts/ErrorNote.tsx';
import { type Choice, PickList } from '../parts/PickList.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { useLoaded } from '../parts/use-loaded.ts';
import { api } from '../session/api.ts';
import { useMinute } from '../state/now.ts';
import { useToasts } from '../state/toasts.ts';
import { errorWords } from '../texts/error-words.ts';
import { textsNow, useTexts } from '../texts/use-texts.ts';
import { keepPerson, loadPerson } from './person-store.ts';

const PAUSE_MS = 200;
interface Props {
  person: PersonView;
  onClose(): void;
}

/** Another record of the same person: first found, then looked at side by side. */
export function MergeDialog({ person, onClose }: Props) {
  const { t } = useTexts();
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <Dialog title={t('people.merge_title', { name: person.contact.name })} className="merge-dialog" onClose={onClose}>
      {(close) =>
        chosen === null ? (
          <Find person={person} onChoose={setChosen} />
        ) : (
          <Compare person={person} other={chosen} onBack={() => setChosen(null)} close={close} />
        )
      }
    </Dialog>
  );
}

/** Who may be the same, before anything is typed; then whoever is found by name or phone. */
function Find({ person, onChoose }: { person: PersonView; onChoose(contactId: string): void }) {
  const { t } = useTexts();
  const [words, setWords] = useState('');
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const pause = setTimeout(() => setAsked(words.trim()), PAUSE_MS);
    return () => clearTimeout(pause);
  }, [words]);
  const { data, error, reload } = useLoaded(asked || null, (signal) =>
    api.search({ q: asked, kind: 'people' }, signal),
  );
  const known = new Set([person.contact, ...person.others].map(({ contactId }) => contactId));
  const found: Choice[] = (data?.people?.rows ?? [])
    .filter(({ contactId }) => !known.has(contactId))
    .map(({ contactId, name, phone, conversation }) => ({
      id: contactId,
      name,
      detail: [phone, t(`inbox.channel_${conversation.channel}`), conversation.branch].filter(Boolean).join(' · '),
    }));
  const alike: Choice[] = person.alike.map(({ contactId, name, phone }) => ({
    id: contactId,
    name,
    detail: phone ?? '',
    group: t('people.alike'),
  }));
  return (
    <>
      {error ? <ErrorNote error={error} onRetry={reload} /> : null}
      <PickList
        label={t('people.find')}
        choices={asked ? (data ? found : null) : alike}
        empty={t(asked ? 'people.nobody' : 'people.find_begin')}
        onType={setWords}
        onChoose={onChoose}
      />
    </>
  );
}

interface CompareProps {
  person: PersonView;
  other: string;
  onBack(): void;
  close(): void;
}
function Compare({ person, other, onBack, close }: CompareProps) {
  const { t } = useTexts();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const { data, error, reload } = useLoaded(other, (signal) => api.person(other, signal));
  const { contactId, name } = person.contact;
  const merger = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (data) merger.current?.focus();
  }, [data]);

  const merge = async () => {
    setBusy(true);
    setRefusal(null);
    try {
      const merged = await api.mergeContact(contactId, other);
      keepPerson(merged);
      close();
      useToasts.getState().show({
        tone: 'plain',
        text: t('people.merged', { name, other: data?.contact.name ?? '' }),
        action: { label: t('inbox.undo'), run: () => void takeBack(person, merged) },
      });
    } catch (reason) {
      setRefusal(errorWords(t, reason));
      setBusy(false);
    }
  };
  return (
    <>
      {error ? <ErrorNote error={error} onRetry={reload} /> : null}
      {!data && !error && <Skeleton width="100%" />}
      {data && (
        <>
          <p className="strong">{t('people.compare')}</p>
          <div className="merge-sides">
            <Side contact={person.contact} talks={person.talks.length} />
            <Side contact={data.contact} talks={data.talks.length} />
          </div>
          <p className="quiet">{t('people.compare_hint')}</p>
        </>
      )}
      {refusal && (
        <p className="composer-refusal" role="alert">
          {refusal}
        </p>
      )}
      <div className="merge-foot">
        <button type="button" className="button" onClick={onBack}>
          {t('people.other')}
        </button>
        <button
          ref={merger}
          type="button"
          className="button is-primary"
          disabled={!data || isBusy}
          aria-busy={isBusy}
          onClick={() => void merge()}
        >
          {t('people.do_merge')}
        </button>
      </div>
    </>
  );
}

function Side({ contact, talks }: { contact: ContactView; talks: number }) {
  const { locale, t } = useTexts();
  const now = useMinute();
  return (
    <section className="merge-side" aria-label={contact.name}>
      <h3>{contact.name}</h3>
      <dl className="facts">
        <dt>{t('inbox.phone')}</dt>
        <dd>{contact.phone ?? t('people.no_phone')}</dd>
        <dt>{t('inbox.language')}</dt>
        <dd>{t(`inbox.speaks_${contact.locale}`)}</dd>
        <dt>{t('people.since')}</dt>
        <dd>{rowTime(locale, t, contact.createdAt, now)}</dd>
        <dt>{t('people.talks')}</dt>
        <dd>{talks}</dd>
      </dl>
      <span className="quiet">{t(contact.isVerified ? 'inbox.verified' : 'inbox.not_verified')}</span>
      {contact.note && <p className="shopper-note">{contact.note}</p>}
    </section>
  );
}

/** Ends the merge that was not there before. */
async function takeBack(before: PersonView, { contact, merges }: PersonView): Promise<void> {
  const known = new Set(before.merges.map(({ mergeId }) => mergeId));
  try {
    const made = merges.find(({ mergeId, mayUndo }) => mayUndo && !known.has(mergeId));
    if (made) await api.unmergeContact(made.contactId, made.mergeId);
    await loadPerson(contact.contactId);
  } catch (error) {
    useToasts.getState().show({ tone: 'danger', text: errorWords(textsNow().t, error) });
  }
}
