import { Check } from 'lucide-react';
import { Fragment, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useTexts } from '../texts/use-texts.ts';
import { foundIn } from './found-in.ts';
import { Icon } from './Icon.tsx';

export interface Choice {
  id: string;
  name: string;
  /** A second, quieter line. */
  detail?: string;
  /** Choices of one group stand together, under its name. */
  group?: string;
  /** Keys that do the same. */
  keys?: readonly string[];
  /** Shown once something was typed: there are many of its kind. */
  isAskedFor?: boolean;
  isDisabled?: boolean;
}
interface Props {
  label: string;
  choices: readonly Choice[] | null;
  chosen?: string | undefined;
  /** Then whoever is asked by these words finds the choices; otherwise they are found among those given. */
  onType?(words: string): void;
  /** Said where there are none. */
  empty?: string;
  onChoose(id: string): void;
}

/** A list one types into: arrows move, Enter chooses. Its box is the only stop for Tab. */
export function PickList({ label, choices, chosen, onType, empty, onChoose }: Props) {
  const { t } = useTexts();
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const found = useMemo(
    () =>
      onType
        ? (choices ?? [])
        : foundIn(choices ?? [], words).filter(({ isAskedFor }) => !isAskedFor || words.trim() !== ''),
    [choices, words, onType],
  );
  const active = found[Math.min(at, found.length - 1)];

  useEffect(() => box.current?.focus(), []);
  useEffect(() => {
    if (active) document.getElementById(`${id}-${active.id}`)?.scrollIntoView({ block: 'nearest' });
  }, [active, id]);

  return (
    <div className="pick-list">
      <input
        ref={box}
        className="input"
        type="text"
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls={found.length > 0 ? id : undefined}
        aria-activedescendant={active ? `${id}-${active.id}` : undefined}
        aria-label={label}
        placeholder={label}
        value={words}
        onChange={(event) => {
          setWords(event.target.value);
          onType?.(event.target.value);
          setAt(0);
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') setAt(Math.min(at + 1, found.length - 1));
          else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
          else if (event.key === 'Enter' && active && !active.isDisabled) onChoose(active.id);
          else return;
          event.preventDefault();
        }}
      />
      {found.length === 0 && (
        <p className="quiet pad" role="status">
          {choices === null ? t('inbox.loading') : (empty ?? t('inbox.nothing_found'))}
        </p>
      )}
      <div className="pick-choices" id={id} role="listbox" aria-label={label} hidden={found.length === 0}>
        {found.map((choice, i) => (
          <Fragment key={choice.id}>
            {choice.group && choice.group !== found[i - 1]?.group && (
              <div className="pick-group" role="presentation">
                {choice.group}
              </div>
            )}
            {/* biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard in the box */}
            {/* biome-ignore lint/a11y/useFocusableInteractive: the box holds the focus */}
            <div
              id={`${id}-${choice.id}`}
              role="option"
              aria-selected={choice.id === chosen}
              aria-disabled={choice.isDisabled}
              className={choice === active ? 'pick-choice is-active' : 'pick-choice'}
              onClick={() => !choice.isDisabled && onChoose(choice.id)}
            >
              <span className="pick-name">{choice.name}</span>
              {choice.detail && <span className="quiet">{choice.detail}</span>}
              {choice.keys && choice.keys.length > 0 && (
                <span className="pick-keys">
                  {choice.keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </span>
              )}
              {choice.id === chosen && <Icon of={Check} />}
            </div>
          </Fragment>
        ))}
      </div>
    </div>
  );
}
