import { useEffect } from 'react';

export interface WordOption {
  id: string;
  name: string;
  detail: string;
  /** Shown behind, quieter. */
  aside: string;
}
interface Props {
  id: string;
  label: string;
  options: readonly WordOption[];
  active: number;
  /** Each is a word or two: on a phone too they stand on one line. */
  isShort: boolean;
  onChoose(at: number): void;
}

export const optionId = (id: string, at: number): string => `${id}-${at}`;

/** What a typed word offers, over the box: the box keeps the focus and hears the keys. */
export function WordMenu({ id, label, options, active, isShort, onChoose }: Props) {
  useEffect(() => {
    document.getElementById(optionId(id, active))?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);
  return (
    <div className={isShort ? 'word-menu is-short' : 'word-menu'} id={id} role="listbox" aria-label={label}>
      {options.map((option, i) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard in the box
        // biome-ignore lint/a11y/useFocusableInteractive: the box holds the focus
        <div
          key={option.id}
          id={optionId(id, i)}
          role="option"
          aria-selected={i === active}
          className={i === active ? 'word-option is-active' : 'word-option'}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChoose(i)}
        >
          <span className="strong">{option.name}</span>
          <span className="word-detail">{option.detail}</span>
          <span className="quiet">{option.aside}</span>
        </div>
      ))}
    </div>
  );
}
