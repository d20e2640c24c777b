/** Variables of canned replies. Pure: what they stand for is gathered in `canned-values.ts`. */
import { CANNED_VARIABLES, type CannedVariable } from '../../contract/codes.ts';

export type CannedValues = Partial<Record<CannedVariable, string>>;

const VARIABLE = /\{\{\s*([a-z.]+)\s*\}\}/g;
const known = (name: string): CannedVariable | undefined => CANNED_VARIABLES.find((one) => one === name);

/** Puts values in; what has none stays as it stands, to be seen and filled by hand. */
export const fill = (text: string, values: CannedValues): string =>
  text.replace(VARIABLE, (whole, name: string) => {
    const variable = known(name);
    return (variable && values[variable]) || whole;
  });

/** What still waits to be filled, each once, in the order it stands. */
export function unfilled(text: string): CannedVariable[] {
  const names = [...text.matchAll(VARIABLE)].flatMap(([, name = '']) => known(name) ?? []);
  return [...new Set(names)];
}

/** Where the first of them stands; null where none does. */
export function firstUnfilled(text: string): { from: number; to: number } | null {
  const found = [...text.matchAll(VARIABLE)].find(([, name = '']) => known(name));
  return found ? { from: found.index, to: found.index + found[0].length } : null;
}
