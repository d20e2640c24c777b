import type { Response } from 'express';

/** Lines of one file; what is beyond is left out, and the file's name says so. */
export const CSV_LINES_MAX = 10_000;

/**
 * Sends rows as a file, the first `CSV_LINES_MAX` of them.
 * @param name of the file, without its ending
 */
export function sendCsv<T>(res: Response, name: string, rows: T[], toCsv: (rows: T[]) => string): void {
  const cut = rows.length > CSV_LINES_MAX ? `-first-${CSV_LINES_MAX}` : '';
  res
    .attachment(`${name}${cut}.csv`)
    .type('text/csv')
    .send(toCsv(rows.slice(0, CSV_LINES_MAX)));
}
