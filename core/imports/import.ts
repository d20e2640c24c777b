/** Spreadsheets of a vendor's own, taken over whole or not at all. */
import type { Fault, FaultCode } from '../../contract/texts/imports.ts';
import type { Branch } from '../branches/branch.ts';
import type { Count } from '../stock/stock.ts';

const IMPORT_KINDS = ['stock', 'branches'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** A line of the file as it stands in it: the first line's names, each with its cell. */
export interface ImportLine {
  /** 1 is the line with the columns' names. */
  line: number;
  cells: ReadonlyMap<string, string>;
  /** What is wrong with the whole line: its cells cannot be told apart. */
  wrong?: Fault;
}
export interface LineError {
  line: number;
  /** Empty where the whole line is meant. */
  column: string;
  fault: Fault;
}

/** Says what is wrong with a cell. */
export type Wrong = (column: string, code: FaultCode, params?: Fault['params']) => void;

/** What a file comes to once it is read: what can be taken over, and what cannot. */
export interface Checked<T> {
  /** Lines with something in them, the first left out. */
  lines: number;
  /** Lines with an error. */
  failed: number;
  /** In the order of the file; no more than `ERRORS_MAX`. */
  errors: LineError[];
  good: T[];
}
/** More nobody reads: they mend those and send it again. */
export const ERRORS_MAX = 200;

export interface BranchCounts {
  branchId: string;
  counts: Count[];
}
/** A piece of an import that is written at once. */
export type ImportPart = { counts: BranchCounts[]; asOf: Date } | { branches: Branch[] };

/** Reads a file line by line into what can be taken over; a line with an error gives nothing. */
export async function checkLines<T>(
  lines: AsyncIterable<ImportLine>,
  read: (line: ImportLine, wrong: Wrong) => T | null,
): Promise<Checked<T>> {
  const checked: Checked<T> = { lines: 0, failed: 0, errors: [], good: [] };
  for await (const line of lines) {
    checked.lines += 1;
    let isWrong = false;
    const wrong: Wrong = (column, code, params) => {
      isWrong = true;
      if (checked.errors.length < ERRORS_MAX)
        checked.errors.push({ line: line.line, column, fault: { code, ...(params ? { params } : {}) } });
    };
    if (line.wrong) wrong('', line.wrong.code, line.wrong.params);
    const good = line.wrong ? null : read(line, wrong);
    if (isWrong) checked.failed += 1;
    else if (good !== null) checked.good.push(good);
  }
  return checked;
}
