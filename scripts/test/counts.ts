import { z } from 'zod';

/** What is read of Jest's own report. */
const report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  /** Files that could not be run at all (they do not compile, an import fails): their tests are in no other figure. */
  numRuntimeErrorTestSuites: z.number(),
});

export interface Counts {
  passed: number;
  failed: number;
}

/**
 * Counts from the text of Jest's report and the code it ended with. A file that could not be run counts as one
 * failure; so does a run that failed though no test did (no report, a report cut short, no tests found).
 */
export function countsOf(text: string | null, exitCode: number): Counts {
  const read = report.safeParse(jsonOf(text));
  if (!read.success) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = read.data;
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  return { passed: numPassedTests, failed: failed === 0 && exitCode !== 0 ? 1 : failed };
}

export const sumOf = (counts: Counts[]): Counts => ({
  passed: counts.reduce((sum, { passed }) => sum + passed, 0),
  failed: counts.reduce((sum, { failed }) => sum + failed, 0),
});

function jsonOf(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return null;
  }
}

const verdicts = z.enum(['passed', 'FAILED', 'slow', 'not run']);
const campaigns = z.object({ results: z.array(z.object({ verdict: verdicts })) });

/** Counts from what the campaigns wrote: each that came to a verdict is one. No report, or one without any, is a failure. */
export function campaignCountsOf(text: string | null): Counts {
  const read = campaigns.safeParse(jsonOf(text));
  const results = read.success ? read.data.results : [];
  const count = (verdict: (typeof results)[number]['verdict']) =>
    results.filter((one) => one.verdict === verdict).length;
  return { passed: count('passed'), failed: results.length === 0 ? 1 : count('FAILED') };
}
