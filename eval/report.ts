/** Figures as tables: for a terminal and for the documentation. */
import type { Figures, Rate, Tried } from './figures.ts';

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const ms = (value: number | null): string => (value === null ? '–' : `${value.toFixed(0)} ms`);

interface Of {
  name: string;
  times: number;
  figures: Figures;
  answered: Map<string, number>;
}

/** The table of one engine; `pass^n` counts tasks of which all runs passed. */
export function tableOf({ name, times, figures, answered }: Of): string {
  const { total, bySubject, byLanguage, invented, turns, p50Ms, p95Ms } = figures;
  const line = (label: string, { tasks, pass1, passAll }: Rate) =>
    `| ${label} | ${tasks} | ${percent(pass1)} | ${percent(passAll)} |`;
  const lines = (rates: Map<string, Rate>) => [...rates].map(([label, rate]) => line(label.replaceAll('_', ' '), rate));
  const by = [...answered].map(([who, count]) => `${who} ${count}`).join(', ');
  return [
    `| ${name} | tasks | pass^1 | pass^${times} |`,
    '|---|--:|--:|--:|',
    line('**all**', total),
    ...lines(byLanguage),
    ...lines(bySubject),
    '',
    `Invented figures: ${invented.length}. Turns: ${turns}, median ${ms(p50Ms)}, 95th percentile ${ms(p95Ms)}.${by ? ` Answered by ${by}.` : ''}`,
  ].join('\n');
}

/** Each task that failed: what was said up to the turn that did, and what was wanted. */
export function failuresOf(tried: Tried[]): string {
  return tried
    .flatMap(({ task, runs }) => {
      const failed = runs.filter(({ faults }) => faults.length > 0);
      const [first] = failed;
      if (!first) return [];
      const where = first.failedTurn === null ? 'at the end' : `turn ${first.failedTurn}`;
      return [
        [
          `✗ ${task.id} (${failed.length} of ${runs.length} runs, ${where})`,
          ...first.said.map(({ by, text }) => `    ${by === 'shopper' ? '>' : '<'} ${text.replaceAll('\n', ' / ')}`),
          ...first.faults.map((fault) => `    ${fault}`),
        ].join('\n'),
      ];
    })
    .join('\n');
}

/** What was stated and no record bears out, with the task it was stated in. */
export const inventionsOf = ({ invented }: Figures): string =>
  [...new Set(invented.map(({ task, kind, text }) => `! ${task}: ${kind} “${text}” is in no record`))].join('\n');
