interface Props {
  label: string;
  value: string;
  onChange(value: string): void;
  type?: 'text' | 'email';
  maxLength?: number;
  placeholder?: string;
  isOptional?: boolean;
}

/** A line to be filled in. The browser fills in none of them by itself: they are of somebody else. */
export function TextField({ label, value, onChange, type = 'text', maxLength = 80, placeholder, isOptional }: Props) {
  return (
    <label>
      {label}
      <input
        className="input"
        type={type}
        value={value}
        maxLength={maxLength}
        autoComplete="off"
        {...(placeholder ? { placeholder } : {})}
        required={!isOptional}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}
