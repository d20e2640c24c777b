import type { Summary } from '../figures.ts';
import type { BenchName, Options } from '../options.ts';
import type { Facts } from './machine.ts';
import { writeBetween } from './markers.ts';
import { markdownTable, rowOf, textTable } from './table.ts';

export interface Report {
  facts: Facts;
  options: Pick<Options, 'rounds' | 'secs' | 'conversations'>;
  benches: Array<{ name: BenchName; title: string; summaries: Summary[] }>;
  /** Why these figures count for nothing. */
  faults: string[];
  /** Why they should not be quoted. */
  cautions: string[];
}

export function textReport(report: Report): string {
  const parts = report.benches.map(({ title, summaries }) => `${title}\n${textTable(summaries.map(rowOf))}`);
  return [factsLine(report), ...parts, remarks(report)].filter(Boolean).join('\n\n');
}

/** Writes the tables between the two markers of a page. @throws Error when they are not both there */
export async function writeMarkdown(file: string, report: Report): Promise<void> {
  const parts = report.benches.map(({ title, summaries }) => `### ${title}\n\n${markdownTable(summaries.map(rowOf))}`);
  const text = [factsLine(report), ...parts, remarks(report)].filter(Boolean).join('\n\n');
  await writeBetween(file, 'bench', text);
}

function factsLine({ facts, options }: Report): string {
  const versions = Object.entries({ Node: facts.node, ...facts.services, ...facts.packages });
  return [
    `Measured ${facts.date.slice(0, 10)} at commit ${facts.commit}: ${options.rounds} rounds of ${options.secs} s.`,
    `${facts.cores} cores of ${facts.cpu}, ${facts.memoryGiB} GiB, ${facts.system};`,
    `load average before: ${facts.loadBefore.toFixed(1)}.`,
    `${versions.map(([name, version]) => `${name} ${version}`).join(', ')}.`,
  ].join('\n');
}

const remarks = ({ faults, cautions }: Report): string =>
  [...faults.map((fault) => `VOID: ${fault}`), ...cautions.map((caution) => `Not to be quoted: ${caution}`)].join('\n');
