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

/** Counts from the text of Jest's report. A file that could not be run counts as one failure, as does no report. */
export function countsOf(text: string | null): Counts {
  if (text === null) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = report.parse(JSON.parse(text));
  return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
}
