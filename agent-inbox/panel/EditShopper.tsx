import { type FormEvent, useState } from 'react';
import { LOCALES, type Locale } from '../../contract/codes.ts';
import type { ContactView } from '../../contract/contacts.ts';
import { CONTACT_NAME_MAX, CONTACT_NOTE_MAX } from '../../contract/limits.ts';
import { api } from '../session/api.ts';
import { errorWords } from '../texts/error-words.ts';
import { useTexts } from '../texts/use-texts.ts';
import { keepPerson, loadPerson } from './person-store.ts';

/** The shopper's record, corrected in its place. What was written stays where it could not be saved. */
export function EditShopper({ contact, onDone }: { contact: ContactView; onDone(): void }) {
  const { t } = useTexts();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const { contactId, rev } = contact;
  const [begun] = useState(rev);
  /** What the fields go on from: what somebody else writes meanwhile is written over only once it was shown. */
  const [from, setFrom] = useState(rev);

  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const said = new FormData(event.currentTarget);
    const words = (name: string) => String(said.get(name) ?? '').trim();
    setBusy(true);
    setRefusal(null);
    try {
      const fields = { name: words('name'), locale: words('locale') as Locale, note: words('note') };
      keepPerson(await api.changeContact(contactId, { rev: from, ...fields }));
      onDone();
    } catch (error) {
      setRefusal(errorWords(t, error));
      setBusy(false);
      // With what somebody else wrote meanwhile, saving once more is meant.
      const now = await loadPerson(contactId);
      if (now) setFrom(now.contact.rev);
    }
  };
  return (
    <form
      className="edit-shopper"
      onSubmit={(event) => void save(event)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.preventDefault(); // this Escape is used up: the conversation stays open
        event.stopPropagation();
        onDone();
      }}
    >
      <label>
        {t('people.name')}
        <input
          className="input"
          name="name"
          defaultValue={contact.name}
          maxLength={CONTACT_NAME_MAX}
          autoComplete="off"
          // biome-ignore lint/a11y/noAutofocus: whoever asked to edit goes on here
          autoFocus
          required
        />
      </label>
      <label>
        {t('inbox.language')}
        <select className="input" name="locale" defaultValue={contact.locale}>
          {LOCALES.map((locale) => (
            <option key={locale} value={locale}>
              {t(`inbox.speaks_${locale}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('people.note')}
        <textarea className="input" name="note" rows={4} defaultValue={contact.note} maxLength={CONTACT_NOTE_MAX} />
      </label>
      <p className="quiet edit-hint">{t('people.note_hint')}</p>
      {refusal && (
        <p className="composer-refusal" role="alert">
          {refusal}
          {rev !== begun &&
            ` ${t('people.kept_now', { words: [contact.name, contact.note].filter(Boolean).join(' · ') })}`}
        </p>
      )}
      <div className="edit-foot">
        <button type="button" className="button is-small is-plain" onClick={onDone}>
          {t('people.cancel')}
        </button>
        <button type="submit" className="button is-small" disabled={isBusy} aria-busy={isBusy}>
          {t('people.save')}
        </button>
      </div>
    </form>
  );
}
