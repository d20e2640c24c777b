import { ChevronDown } from 'lucide-react';
import { Icon } from './Icon.tsx';

interface Props<T extends string> {
  label: string;
  value: T;
  values: readonly T[];
  nameOf(value: T): string;
  /** Something other than the usual is chosen. */
  isSet: boolean;
  onChoose(value: T): void;
}

/** The browser's own list, for phones and keys; its arrow is ours, since each browser draws another. */
export function Select<T extends string>({ label, value, values, nameOf, isSet, onChoose }: Props<T>) {
  return (
    <span className="select-place">
      <select
        className={isSet ? 'select is-set' : 'select'}
        aria-label={label}
        value={value}
        onChange={(event) => {
          const chosen = values.find((one) => one === event.target.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {values.map((one) => (
          <option key={one} value={one}>
            {nameOf(one)}
          </option>
        ))}
      </select>
      <Icon of={ChevronDown} size={14} />
    </span>
  );
}
