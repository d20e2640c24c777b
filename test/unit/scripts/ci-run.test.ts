import { execFile } from 'node:child_process';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dekat-ci-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Runs it with an `npm` that does as told for `npm ci` and `npm test`. */
async function runWith({ ci, test }: { ci: string; test: string }): Promise<{ lastLine: string; code: number }> {
  const npm = join(folder, 'npm');
  await writeFile(npm, `#!/bin/sh\nif [ "$1" = ci ]; then\n${ci}\nelse\n${test}\nfi\n`);
  await chmod(npm, 0o755);
  const env = { PATH: `${folder}:/usr/bin:/bin`, CHROMIUM_PATH: '/there', FIREFOX_PATH: '/there', TMPDIR: folder };
  return await new Promise((resolve) => {
    execFile('.ci/run', { env }, (err, stdout) => {
      resolve({ lastLine: stdout.trimEnd().split('\n').at(-1) ?? '', code: Number(err?.code ?? 0) });
    });
  });
}

describe('the run of a build machine ends with its counts', () => {
  const counted = 'echo "Tests: 12"; echo; echo "12 passed, 0 failed"';

  it('as the tests gave them', async () => {
    expect(await runWith({ ci: 'exit 0', test: counted })).toEqual({ lastLine: '12 passed, 0 failed', code: 0 });
    expect(await runWith({ ci: 'exit 0', test: 'echo "11 passed, 1 failed"; exit 1' })).toEqual({
      lastLine: '11 passed, 1 failed',
      code: 1,
    });
  });

  it.each([
    ['packages cannot be installed', 'exit 1', counted],
    ['the tests cannot begin', 'exit 0', 'echo "Error: Cannot find package tsx" >&2; exit 1'],
    ['the tests are ended before they count', 'exit 0', 'echo "PASS one.test.ts"; kill -9 $$'],
    ['something is said after the counts', 'exit 0', `${counted}; echo "Segmentation fault"; exit 139`],
  ])('as one failure when %s', async (_, ci, test) => {
    expect(await runWith({ ci, test })).toEqual({ lastLine: '0 passed, 1 failed', code: 1 });
  });
});
