import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { DomainError } from '../../core/errors.ts';
import type { ImportLine } from '../../core/imports/import.ts';

/** 200,000 rows of stock are about 6 MB. */
const LIMITS = { bytes: 64 * 1024 * 1024, lines: 500_000 };
/** No honest line is longer; an open quote would otherwise take in the rest of the file. */
const LINE_MAX = 64 * 1024;

export interface Columns {
  needed: readonly string[];
  optional: readonly string[];
}

/**
 * Reads CSV as it comes in, never holding the whole file: UTF-8 with or without a byte order mark, any line end,
 * commas, semicolons or tabs between, quotes around what holds one of them; columns in any order, named in the first
 * line.
 * @throws DomainError `invalid_input` for what no line can be told apart in, naming the line where there is one;
 *   `too_large` beyond 64 MB or half a million lines
 */
export async function* readCsv(
  body: Readable,
  columns: Columns,
  { max = LIMITS, onChunk }: { max?: typeof LIMITS; onChunk?: (chunk: Buffer) => void } = {},
): AsyncGenerator<ImportLine> {
  const texts = utf8(body, max.bytes, onChunk);
  const head = await headOf(texts);
  const parser = parse({
    ...{ bom: true, info: true, trim: true, skip_empty_lines: true, relax_column_count: true },
    ...{ delimiter: delimiterOf(head), max_record_size: LINE_MAX },
  });
  const feeding = pipeline(joined(head, texts), parser);
  // What goes wrong there is thrown to whoever reads the lines.
  feeding.catch(() => {});
  let names: string[] | null = null;
  let lines = 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      lines += 1;
      if (lines > max.lines) throw new DomainError('too_large');
      if (names) yield lineOf(names, record, info.lines);
      else names = namesOf(record, columns);
    }
  } catch (error) {
    throw error instanceof CsvError ? unreadable(`line ${String(error.lines ?? lines)}: ${error.message}`) : error;
  }
  if (lines < 2) throw unreadable('there are no lines in this file');
}

const unreadable = (message: string, column = ''): DomainError =>
  new DomainError('invalid_input', { fields: { [column]: [message] } });

/** @throws DomainError with the line on which the characters begin that are none of UTF-8 */
async function* utf8(body: Readable, bytesMax: number, onChunk?: (chunk: Buffer) => void): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let bytes = 0;
  let line = 1;
  const decoded = (chunk: Buffer | undefined): string => {
    const text = attempt(() => (chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode()));
    // UTF-16 without its mark is valid UTF-8, with a NUL in each character.
    if (text === null || text.includes('\0')) {
      const before = (text ?? new TextDecoder().decode(chunk)).split(/\0|\uFFFD/, 1)[0] ?? '';
      throw unreadable(`line ${line + newlinesIn(before)}: not in UTF-8; save the file as "CSV UTF-8"`);
    }
    line += newlinesIn(text);
    return text;
  };
  // Kept open when reading ends early: the answer goes out by the same line.
  for await (const chunk of body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > bytesMax) throw new DomainError('too_large');
    onChunk?.(chunk);
    yield decoded(chunk);
  }
  yield decoded(undefined);
}

function attempt(decode: () => string): string | null {
  try {
    return decode();
  } catch {
    return null;
  }
}
const newlinesIn = (text: string): number => text.split('\n').length - 1;

/** What has come once the first line is whole. */
async function headOf(texts: AsyncGenerator<string>): Promise<string> {
  let head = '';
  while (!head.includes('\n') && head.length < LINE_MAX) {
    const next = await texts.next();
    if (next.done) break;
    head += next.value;
  }
  return head;
}
async function* joined(head: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield head;
  yield* rest;
}

/** What stands most often in the first line: spreadsheets put semicolons where the comma is for decimals. */
function delimiterOf(head: string): string {
  const first = head.split(/[\r\n]/, 1)[0] ?? '';
  const count = (delimiter: string) => first.split(delimiter).length;
  return [',', ';', '\t'].reduce((best, one) => (count(one) > count(best) ? one : best));
}

function namesOf(record: string[], { needed, optional }: Columns): string[] {
  const names = record.map((name) => name.toLowerCase());
  const missing = needed.filter((name) => !names.includes(name));
  const unknown = names.filter((name) => ![...needed, ...optional].includes(name));
  const twice = names.filter((name, i) => names.indexOf(name) !== i);
  const [missed, stranger, double] = [missing[0], unknown[0], twice[0]];
  if (missed !== undefined) throw unreadable('line 1: is needed', missed);
  if (stranger !== undefined) throw unreadable('line 1: is no column of this import', stranger.slice(0, 64));
  if (double !== undefined) throw unreadable('line 1: is there twice', double);
  return names;
}

function lineOf(names: string[], record: string[], line: number): ImportLine {
  const cells = new Map(names.map((name, i) => [name, record[i] ?? '']));
  const isWhole = record.length === names.length;
  return {
    line,
    cells,
    ...(isWhole ? {} : { wrong: { code: 'columns', params: { has: record.length, first: names.length } } }),
  };
}
