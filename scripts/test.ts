/**
 * `npm test`: from nothing to one verdict. Builds, starts databases of its own, runs Jest over all projects (twice: what
 * measures waits runs alone), then the short mix of campaigns, and ends with a line of the real counts. Arguments are Jest's: `npm test -- --selectProjects
 * unit`; where projects are selected, no campaigns are run.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomFreePort } from '../embedded/ports.ts';
import { messageOf } from '../embedded/service-error.ts';
import { type Services, startServices } from '../embedded/start-services.ts';
import { buildAll } from './build/build-all.ts';
import { findChromium, HOW_TO_GET_CHROMIUM } from './chromium.ts';
import { findFirefox, HOW_TO_GET_FIREFOX } from './firefox.ts';
import { inProject } from './root.ts';
import { progressLines } from './start/progress-lines.ts';
import { type Counts, campaignCountsOf, countsOf, sumOf } from './test/counts.ts';
import { needsOf } from './test/needs.ts';

const args = process.argv.slice(2);
const needs = needsOf(args);
const folder = await mkdtemp(join(tmpdir(), 'dekat-tests-'));
const campaignsFile = join(folder, 'campaigns.json');
// Jest is told by the terminal itself and ends first; we stay to stop the databases and to count.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => {
  isEnding = true;
  running?.kill('SIGTERM');
});

let isEnding = false;
let running: ReturnType<typeof spawn> | undefined;
let services: Services | undefined;
const counts: Counts[] = [];
try {
  if (needs.build) await buildAll();
  if (needs.services) services = await startTestServices();
  for (const [nth, words] of needs.runs.entries()) {
    if (!isEnding) counts.push(await runJest(services, words, join(folder, `report-${nth}.json`)));
  }
} catch (err) {
  console.error(messageOf(err));
}
// What could not even begin, or was ended, is a failure.
if (counts.length < needs.runs.length) counts.push({ passed: 0, failed: 1 });
await services?.stop().catch((err: unknown) => console.error(messageOf(err)));

// After Jest and its databases are gone: campaigns measure waits.
if (needs.campaigns && !isEnding) counts.push(await runCampaigns());
const { passed, failed } = sumOf(counts);
await rm(folder, { recursive: true, force: true }).catch(() => {});
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

async function startTestServices(): Promise<Services> {
  return await startServices({
    dataDir: folder,
    servicesDir: process.env.SERVICES_DIR || inProject('.services'),
    env: process.env,
    ports: { mongo: await randomFreePort(), redis: await randomFreePort() },
    onProgress: progressLines(process.stdout),
  });
}

async function runJest(databases: Services | undefined, words: string[], report: string): Promise<Counts> {
  const chromium = findChromium(process.env);
  const firefox = findFirefox(process.env);
  if (needs.browser && !chromium) console.error(`No Chromium for the end-to-end tests: ${HOW_TO_GET_CHROMIUM}`);
  if (needs.browser && !firefox) console.error(`No Firefox for one of them: ${HOW_TO_GET_FIREFOX}`);
  const program = ['--experimental-vm-modules', '--no-warnings', inProject('node_modules/jest/bin/jest.js')];
  const code = await run([...program, ...words, '--json', `--outputFile=${report}`], {
    ...(databases && { MONGO_URL: databases.mongoUrl, REDIS_URL: databases.redisUrl }),
    ...(chromium && { CHROMIUM_PATH: chromium }),
    ...(firefox && { FIREFOX_PATH: firefox }),
  });
  return countsOf(await readFile(report, 'utf8').catch(() => null), code);
}

async function runCampaigns(): Promise<Counts> {
  await run(['--import', 'tsx', inProject('test/torture/run.ts'), '--short', '--json', campaignsFile], {});
  return campaignCountsOf(await readFile(campaignsFile, 'utf8').catch(() => null));
}

/** @returns its exit code; 1 when a signal ended it */
async function run(words: string[], env: Record<string, string>): Promise<number> {
  running = spawn(process.execPath, words, {
    cwd: inProject(),
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'test', ...env },
  });
  const [exitCode] = await once(running, 'exit');
  return typeof exitCode === 'number' ? exitCode : 1;
}
