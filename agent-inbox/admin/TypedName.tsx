import { useState } from 'react';
import { useTexts } from '../texts/use-texts.ts';

interface Props {
  /** To be typed as it stands. */
  name: string;
  label: string;
  /** What it would do. */
  what: string;
  isBusy: boolean;
  onConfirm(): void;
}

/** What nothing can bring back is done by whoever types its name. */
export function TypedName({ name, label, what, isBusy, onConfirm }: Props) {
  const { t } = useTexts();
  const [typed, setTyped] = useState('');
  return (
    <details className="typed-name">
      <summary>{label}</summary>
      <p>{what}</p>
      <label>
        {t('admin.type_name', { name })}
        <input className="input" value={typed} autoComplete="off" onChange={(event) => setTyped(event.target.value)} />
      </label>
      <button
        type="button"
        className="button is-danger"
        disabled={isBusy || typed.trim() !== name.trim()}
        onClick={onConfirm}
      >
        {label}
      </button>
    </details>
  );
}
