/** A cell that a spreadsheet would take for a formula, and run. */
const FORMULA = /^[=+\-@\t\r]/;
/** Spreadsheets part columns at a semicolon or a tab too, where the comma is for decimals. */
const QUOTED = /[",;\t\r\n]/;

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Rows as CSV (RFC 4180), in UTF-8 with the mark spreadsheets know it by. Text that begins like a formula is set behind
 * an apostrophe, so that nobody's words are run where the file is opened.
 */
export const toCsv = (header: string[], rows: Array<Array<string | number | null>>): string =>
  `\uFEFF${[header, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
