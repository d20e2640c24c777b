import type { Summary, Target } from '../figures.ts';

/** One row of the report, in words. */
export interface Row {
  name: string;
  value: string;
  target: string;
  verdict: string;
}

export function rowOf({ name, unit, median, min, max, values, target, verdict }: Summary): Row {
  const spread = values.length > 1 ? ` [${shown(min)}–${shown(max)}]` : '';
  return {
    name,
    value: `${shown(median)}${spread} ${unit}`,
    target: target ? `${targetOf(target)} ${unit}` : '',
    verdict: verdict ?? '',
  };
}

function targetOf({ atMost, atLeast, floor }: Target): string {
  const bound = atMost === undefined ? `≥ ${atLeast}` : `≤ ${atMost}`;
  return floor === undefined ? bound : `${bound} (${floor})`;
}

/** Three figures are all that a measurement like this can promise. */
function shown(value: number): string {
  if (!Number.isFinite(value)) return '–';
  if (Math.abs(value) >= 1000) return Math.round(value).toLocaleString('en-US');
  if (Math.abs(value) >= 100) return value.toFixed(0);
  return value.toFixed(Math.abs(value) >= 10 ? 1 : 2);
}

/** For a terminal: columns in line. */
export function textTable(rows: Row[]): string {
  const cells = rows.map(({ name, value, target, verdict }) => [name, value, target, verdict]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: string[]) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ');
  return cells.map((row) => `  ${line(row)}`.trimEnd()).join('\n');
}

export function markdownTable(rows: Row[]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const body = rows.map(({ name, value, target, verdict }) => line([name, value, target, verdict]));
  return [line(['what', 'median [least–most]', 'target (floor)', '']), '| --- | --- | --- | --- |', ...body].join('\n');
}
