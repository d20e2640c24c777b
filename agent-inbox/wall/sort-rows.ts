export type Sortable = string | number | null;
export interface Sorting {
  key: string;
  isDown: boolean;
}

/** Rows in order of one of their values; what has none comes last either way, and ties stay in order of their ids. */
export function sortRows<R>(
  rows: readonly R[],
  { value, idOf, isDown }: { value(row: R): Sortable; idOf(row: R): string; isDown: boolean },
): R[] {
  const byId = (a: R, b: R) => (idOf(a) < idOf(b) ? -1 : 1);
  return rows.toSorted((a, b) => {
    const [one, other] = [value(a), value(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null) || byId(a, b);
    const order = typeof one === 'string' ? one.localeCompare(String(other)) : one - Number(other);
    return (isDown ? -order : order) || byId(a, b);
  });
}
