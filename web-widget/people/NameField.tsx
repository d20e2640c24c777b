import { MEMBER_NAME_MAX } from '../../contract/limits.ts';

interface Props {
  id: string;
  label: string;
  hint?: string;
  value: string;
  onInput(name: string): void;
}

export const NameField = ({ id, label, hint, value, onInput }: Props) => (
  <p class="field">
    <label for={id}>{label}</label>
    <input
      id={id}
      type="text"
      autocomplete="given-name"
      maxLength={MEMBER_NAME_MAX}
      value={value}
      aria-describedby={hint ? `${id}-hint` : undefined}
      onInput={({ currentTarget }) => onInput(currentTarget.value)}
    />
    {hint && (
      <small id={`${id}-hint`} class="muted">
        {hint}
      </small>
    )}
  </p>
);
