import { useId, useState } from 'react';
import { ErrorNote } from '../parts/ErrorNote.tsx';
import { foundIn } from '../parts/found-in.ts';
import { useTexts } from '../texts/use-texts.ts';

interface Choice {
  id: string;
  name: string;
  detail?: string;
}
interface Props {
  label: string;
  /** null until they came. */
  choices: readonly Choice[] | null;
  /** Why they did not come. */
  failure?: unknown;
  onRetry?(): void;
  chosen: readonly string[];
  onChange(chosen: string[]): void;
}
/** Fewer are seen at a glance. */
const SEARCHED_FROM = 8;

/** Any number of a list, each with its box; a long list is typed into. */
export function ManyOf({ label, choices, failure, onRetry, chosen, onChange }: Props) {
  const { t } = useTexts();
  const id = useId();
  const [words, setWords] = useState('');
  // What was chosen before stands first; what is chosen now stays where it is.
  const [before] = useState(() => new Set(chosen));
  const inOrder = (choices ?? []).toSorted((a, b) => Number(before.has(b.id)) - Number(before.has(a.id)));
  const found = foundIn(inOrder, words);
  const toggle = (one: string) =>
    onChange(chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one]);
  return (
    <fieldset className="many-of">
      <legend>
        {label} · {chosen.length > 0 ? t('admin.chosen', { count: chosen.length }) : t('admin.none_chosen')}
      </legend>
      {choices && choices.length >= SEARCHED_FROM && (
        <input
          className="input"
          type="search"
          aria-label={label}
          placeholder={t('admin.find')}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      )}
      <div className="many-of-list">
        {choices === null && !failure && <p className="quiet">{t('inbox.loading')}</p>}
        {choices === null && failure ? <ErrorNote error={failure} {...(onRetry ? { onRetry } : {})} /> : null}
        {choices !== null && found.length === 0 && <p className="quiet">{t('inbox.nothing_found')}</p>}
        {found.map((choice) => (
          <span className="check" key={choice.id}>
            <input
              id={`${id}${choice.id}`}
              type="checkbox"
              checked={chosen.includes(choice.id)}
              onChange={() => toggle(choice.id)}
            />
            <label htmlFor={`${id}${choice.id}`}>{choice.name}</label>
          </span>
        ))}
      </div>
    </fieldset>
  );
}
