interface Props<T extends string> {
  label: string;
  values: readonly T[];
  chosen: readonly T[];
  nameOf(value: T): string;
  onChange(chosen: T[]): void;
}

/** A few to choose from, each with its box. */
export function Checks<T extends string>({ label, values, chosen, nameOf, onChange }: Props<T>) {
  return (
    <fieldset className="admin-checks">
      <legend>{label}</legend>
      {values.map((one) => (
        <span className="check" key={one}>
          <input
            id={`${label}-${one}`}
            type="checkbox"
            checked={chosen.includes(one)}
            onChange={() => onChange(values.filter((other) => chosen.includes(other) !== (other === one)))}
          />
          <label htmlFor={`${label}-${one}`}>{nameOf(one)}</label>
        </span>
      ))}
    </fieldset>
  );
}
