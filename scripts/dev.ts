/**
 * `npm run dev`: databases with the demo's data, and every process and page built again when its source changes.
 * Processes are run from their source, so logs and errors name its lines. Ctrl-C ends all of it.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { rm } from 'node:fs/promises';
import { context } from 'esbuild';
import { loadStartConfig } from '../config/env.ts';
import { messageOf } from '../embedded/service-error.ts';
import { pages } from './build/bundles.ts';
import { copyStatic } from './build/copies.ts';
import { frameIn } from './build/frame.ts';
import { buildInbox } from './build/inbox.ts';
import { removeStamp } from './build/stamp.ts';
import { inProject } from './root.ts';
import { chooseAddresses, environmentOf } from './start/environment.ts';
import { readLogins } from './start/logins.ts';
import { progressLines } from './start/progress-lines.ts';
import { runOnce } from './start/run-once.ts';
import { loadOrMakeSecrets } from './start/secrets.ts';
import { startKeptServices } from './start/services.ts';
import { onStopAsked } from './start/stop-asked.ts';
import { stopList } from './start/stop-list.ts';
import { welcome } from './start/welcome.ts';

const STATIC_FOLDERS = ['demo/simulator/page', 'demo/shop'];
const stops = stopList();
onStopAsked(() => stops.stopAll());

/** A process run from its source, started again by tsx when a file it imports changes. */
function watchProcess(entry: string, env: Record<string, string | undefined>): void {
  const child: ChildProcess = spawn(
    process.execPath,
    [inProject('node_modules/tsx/dist/cli.mjs'), 'watch', '--clear-screen=false', inProject(entry)],
    {
      cwd: inProject(),
      env: env as NodeJS.ProcessEnv,
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  const ended = new Promise((resolve) => child.once('exit', resolve));
  stops.add(async () => {
    child.kill('SIGTERM');
    await ended;
  });
}

/** Pages are served from `dist/public`, as in production, but rebuilt there and never packed: `npm start` builds its own again. */
async function watchPages(): Promise<void> {
  await removeStamp();
  await rm(inProject('dist/public'), { recursive: true, force: true });
  await copyStatic();
  for (const options of [...pages, frameIn()]) {
    const watched = await context({ ...options, logLevel: 'warning' });
    await watched.watch();
    stops.add(() => watched.dispose());
  }
  await buildInbox({ build: { watch: {} } });
  for (const folder of STATIC_FOLDERS) {
    watch(inProject(folder), () => void copyStatic().catch((err: unknown) => console.error(messageOf(err))));
  }
}

async function run(): Promise<void> {
  const config = loadStartConfig(process.env);
  const onProgress = progressLines(process.stdout);
  const services = await startKeptServices({ config, env: process.env, onProgress, onNotice: console.error });
  stops.add(() => services.stop());
  const secrets = await loadOrMakeSecrets(config.dataDir);
  const addresses = await chooseAddresses(config);
  const { mongoUrl, redisUrl } = services;
  const env = environmentOf(process.env, { config, secrets, addresses, mongoUrl, redisUrl });

  const seed = ['--import', 'tsx', inProject('scripts/seed.ts')];
  await runOnce({ name: 'Loading the demo data', args: seed, env, logPath: `${config.dataDir}/logs/seed.log` });
  await watchPages();
  for (const entry of ['demo/simulator/main.ts', 'server/main.ts', 'workers/main.ts']) watchProcess(entry, env);
  const logins = await readLogins(config.dataDir);
  const simulatorUrl = `http://localhost:${addresses.simulator}`;
  console.log(
    welcome({
      serverUrl: env.PUBLIC_URL ?? '',
      simulatorUrl,
      logins,
      dataDir: config.dataDir,
      elapsedMs: performance.now(),
    }),
  );
}

await run().catch(async (err: unknown) => {
  console.error(messageOf(err));
  await stops.stopAll();
  process.exit(1);
});
