interface Props<T extends string | number> {
  label: string;
  values: readonly T[];
  value: T;
  nameOf(value: T): string;
  onChoose(value: T): void;
}

/** One of a few, all in sight. */
export function Segments<T extends string | number>({ label, values, value, nameOf, onChoose }: Props<T>) {
  return (
    <fieldset className="segments">
      <legend>{label}</legend>
      <div className="segments-row">
        {values.map((one) => (
          <button key={one} type="button" aria-pressed={one === value} onClick={() => onChoose(one)}>
            {nameOf(one)}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
