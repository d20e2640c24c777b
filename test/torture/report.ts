/** What a run found, as one table for a terminal or a page. */
import { readFile, writeFile } from 'node:fs/promises';
import type { Facts } from '../../bench/report/machine.ts';
import { type Campaign, type Figure, isOverLimit, type Outcome } from './campaigns/campaign.ts';
import type { CheckName } from './check.ts';

export interface Result {
  campaign: Pick<Campaign, 'id' | 'title' | 'longestWaitMs'>;
  /** Null: it could not be run, or broke before it had an outcome; `error` says why. */
  outcome: Outcome | null;
  /** `slow`: every count was 0, and a time over its limit, in the short mix or while others used the machine. */
  verdict: 'passed' | 'FAILED' | 'slow' | 'not run';
  error?: string;
  tookMs: number;
  /** Cores that other programs used meanwhile. */
  othersCores: number;
}
export interface Run {
  facts: Facts;
  seed: number;
  isShort: boolean;
  servers: number;
  results: Result[];
}

/** Of a core: less is nobody's business. */
const OTHERS_SAID = 0.1;
const BEGIN = '<!-- torture: begin -->';
const END = '<!-- torture: end -->';
/** The checker's findings under the four words of the promise; the rest is told by its own name. */
const WORDS: Record<string, CheckName[]> = {
  lost: ['ackedNotStored', 'ackedNotShown'],
  doubled: ['storedTwice', 'shownTwice'],
  'out of order': ['seqHoles', 'shownOutOfOrder', 'sentOutOfOrder', 'racedOutOfOrder', 'causeAfterEffect'],
  leaked: ['leaked'],
};
const wordOf = (name: string): string | undefined =>
  Object.entries(WORDS).find(([, names]) => (names as string[]).includes(name))?.[0];
/** `ackDiffers`: ack differs. */
const spelled = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

export function cellsOf({ campaign, outcome, verdict, error, tookMs, othersCores }: Result): string[] {
  const figures = outcome?.report?.figures;
  const perWord = Object.keys(WORDS).map((word) => (outcome?.report ? String(countsOf(outcome)[word] ?? 0) : ''));
  const { fewest = null, median = null } = figures?.inFlightAtFaults ?? {};
  return [
    campaign.id,
    campaign.title,
    figures ? String(figures.acked) : '',
    ...perWord,
    otherCounts(outcome),
    figures ? waitOf(figures.ackMs.longest, campaign.longestWaitMs) : '',
    [
      ...(figures ? [`${Math.round(figures.ratePerS)} acked/s`, `ack p50 ${Math.round(figures.ackMs.p50)} ms`] : []),
      ...(median !== null ? [`in flight at faults ${fewest}–${median}`] : []),
      ...(outcome?.figures.map(figureText) ?? []),
      ...(outcome?.notes ?? []),
      ...(othersCores > OTHERS_SAID ? [`other programs used ${othersCores.toFixed(1)} cores`] : []),
      ...(error ? [error.split('\n')[0] ?? ''] : []),
    ].join('; '),
    `${Math.round(tookMs / 1000)} s`,
    verdict,
  ];
}
export const HEAD = [
  'id',
  'what is done',
  'acked',
  ...Object.keys(WORDS),
  'other counts above 0',
  'longest wait',
  'figures',
  'took',
  'verdict',
];

function countsOf({ report }: Outcome): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [name, { count }] of Object.entries(report?.findings ?? {})) {
    const word = wordOf(name) ?? spelled(name);
    counts[word] = (counts[word] ?? 0) + count;
  }
  return counts;
}

function otherCounts(outcome: Outcome | null): string {
  if (!outcome) return '';
  const words = new Set(Object.keys(WORDS));
  const all = Object.entries({ ...countsOf(outcome), ...outcome.counts }).filter(([name]) => !words.has(name));
  const wrong = all.filter(([, count]) => count > 0).map(([name, count]) => `${name} ${count}`);
  return wrong.length > 0 ? wrong.join('; ') : `none of ${all.length}`;
}

const waitOf = (ms: number, limitMs?: number): string =>
  `${(ms / 1000).toFixed(1)} s${limitMs === undefined ? '' : ` (≤ ${limitMs / 1000})`}`;

function figureText(figure: Figure): string {
  const { name, value, unit, atMost, atLeast } = figure;
  const limit = atMost !== undefined ? ` (≤ ${atMost})` : atLeast !== undefined ? ` (≥ ${atLeast})` : '';
  const shown = Math.abs(value) >= 100 || Number.isInteger(value) ? Math.round(value) : Number(value.toFixed(2));
  return `${isOverLimit(figure) ? '**' : ''}${name} ${shown}${unit ? ` ${unit}` : ''}${limit}${isOverLimit(figure) ? '**' : ''}`;
}

/** For a terminal: a block a campaign, since the figures are many. */
export function textReport(run: Run): string {
  const blocks = run.results.map((result) => {
    const cells = cellsOf(result);
    const [id, title] = cells;
    const lines = HEAD.slice(2).flatMap((name, n) => (cells[n + 2] ? [`    ${name}: ${cells[n + 2]}`] : []));
    return [`  ${id}  ${title}`, ...lines, ...examplesOf(result)].join('\n');
  });
  return [headline(run), ...blocks, summary(run)].join('\n\n');
}

const examplesOf = ({ outcome }: Result): string[] =>
  Object.entries(outcome?.report?.findings ?? {})
    .filter(([, { count }]) => count > 0)
    .flatMap(([name, { examples }]) => examples.map((example) => `      ${name}: ${example}`));

export function markdownTable(run: Run): string {
  const line = (cells: string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const rows = run.results.map((result) => line(cellsOf(result)));
  return [line(HEAD), line(HEAD.map(() => '---')), ...rows].join('\n');
}

/** Writes the table between the two markers of a page. @throws Error when they are not both there */
export async function writeMarkdown(file: string, run: Run): Promise<void> {
  const page = await readFile(file, 'utf8');
  const begin = page.indexOf(BEGIN);
  const end = page.indexOf(END);
  if (begin === -1 || end < begin) throw new Error(`${file} has no ${BEGIN} … ${END}`);
  const text = [headline(run), markdownTable(run), summary(run)].join('\n\n');
  await writeFile(file, `${page.slice(0, begin + BEGIN.length)}\n\n${text}\n\n${page.slice(end)}`);
}

function headline({ facts, seed, isShort, servers }: Run): string {
  return [
    `Run ${facts.date.slice(0, 10)} at commit ${facts.commit}: ${isShort ? 'short' : 'long'} mix, seed ${seed}, ${servers} servers.`,
    `${facts.cores} cores of ${facts.cpu}, ${facts.memoryGiB} GiB, ${facts.system}, Node ${facts.node};`,
    `load average before: ${facts.loadBefore.toFixed(1)}.`,
  ].join('\n');
}

export function summary({ results }: Run): string {
  const figures = results.flatMap(({ outcome }) => outcome?.report?.figures ?? []);
  const acked = figures.reduce((sum, one) => sum + one.acked, 0);
  const faults = new Map<string, number>();
  for (const one of figures) {
    for (const [kind, count] of Object.entries(one.faults)) faults.set(kind, (faults.get(kind) ?? 0) + count);
  }
  const lost = results.reduce((sum, { outcome }) => sum + (outcome ? (countsOf(outcome).lost ?? 0) : 0), 0);
  const list = [...faults].map(([kind, count]) => `${kind} ${count}`).join(', ');
  const rate = acked > 0 && lost === 0 ? ` (so fewer than ${((3e6 / acked) | 0) + 1} in a million, at 95 %)` : '';
  return `${acked} acknowledged in all, ${lost} lost${rate}. Faults: ${list || 'none'}.`;
}
