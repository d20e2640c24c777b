import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { campaignCountsOf, countsOf, sumOf } from '../../../scripts/test/counts.ts';
import { needsOf } from '../../../scripts/test/needs.ts';

describe('the verdict of a test run', () => {
  it('counts a file that could not be run as one failure more', () => {
    const report = { numPassedTests: 40, numFailedTests: 2, numRuntimeErrorTestSuites: 1, numPendingTests: 3 };

    expect(countsOf(JSON.stringify(report), 1)).toEqual({ passed: 40, failed: 3 });
  });

  it('is a failure when there is no report, or one cut short', () => {
    expect(countsOf(null, 1)).toEqual({ passed: 0, failed: 1 });
    expect(countsOf('{"numPassedTests":4', 0)).toEqual({ passed: 0, failed: 1 });
  });

  it('is a failure when Jest ended badly though no test failed', () => {
    const report = { numPassedTests: 40, numFailedTests: 0, numRuntimeErrorTestSuites: 0 };

    expect(countsOf(JSON.stringify(report), 1)).toEqual({ passed: 40, failed: 1 });
    expect(countsOf(JSON.stringify(report), 0)).toEqual({ passed: 40, failed: 0 });
  });
});

describe('the verdict over several runs', () => {
  it('is the sum of theirs', () => {
    expect(
      sumOf([
        { passed: 40, failed: 0 },
        { passed: 2, failed: 1 },
        { passed: 13, failed: 0 },
      ]),
    ).toEqual({
      passed: 55,
      failed: 1,
    });
  });
});

describe('the campaigns of a test run', () => {
  const told = (...verdicts: string[]) => JSON.stringify({ results: verdicts.map((verdict) => ({ verdict })) });

  it('count one each; those without a verdict count as nothing', () => {
    expect(campaignCountsOf(told('passed', 'FAILED', 'not run', 'slow', 'passed'))).toEqual({
      passed: 2,
      failed: 1,
    });
  });

  it('are a failure when they told nothing', () => {
    expect(campaignCountsOf(null)).toEqual({ passed: 0, failed: 1 });
    expect(campaignCountsOf(told())).toEqual({ passed: 0, failed: 1 });
  });
});

describe('what a test run brings up', () => {
  it('is everything when no project is selected', () => {
    expect(needsOf(['--verbose'])).toMatchObject({ services: true, build: true, browser: true, campaigns: true });
  });

  it('is nothing for unit tests alone', () => {
    expect(needsOf(['--selectProjects', 'unit', '--verbose'])).toMatchObject({
      services: false,
      build: false,
      browser: false,
      campaigns: false,
    });
  });

  it('is no campaign when a file is named', () => {
    expect(needsOf(['--testPathPatterns', 'message-log']).campaigns).toBe(false);
  });

  it.each(['integration', 'faults', 'torture'])('is the databases, and no build, for %s tests', (project) => {
    expect(needsOf(['--selectProjects', 'unit', project])).toMatchObject({
      services: true,
      build: false,
      browser: false,
      campaigns: false,
    });
  });
});

describe('the runs of Jest', () => {
  const folders = readdirSync('test').filter((name) => !['support', 'understanding'].includes(name));
  const projectsOf = (words: string[]) => words.slice(words.indexOf('--selectProjects') + 1);

  it('are two when everything is run: faults and the end-to-end story alone, and every project in one of them', () => {
    const [sideBySide = [], alone = []] = needsOf(['--verbose']).runs;

    expect(alone).toEqual(['--verbose', '--maxWorkers=1', '--selectProjects', 'faults', 'e2e']);
    expect([...projectsOf(sideBySide), ...projectsOf(alone)].sort()).toEqual(folders);
  });

  it('are one when something is named', () => {
    expect(needsOf(['--testPathPatterns', 'faults']).runs).toEqual([
      ['--testPathPatterns', 'faults', '--maxWorkers=2'],
    ]);
  });
});
