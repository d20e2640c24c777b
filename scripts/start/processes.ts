import { existsSync } from 'node:fs';
import { inProject } from '../root.ts';
import { type KeptChild, keepChild } from './kept-child.ts';
import type { Ground } from './run.ts';
import { runOnce } from './run-once.ts';

/** With the databases' 12 s these stay within 30 s. Server and workers are asked to finish within 10 s. */
const PROCESS_GRACE_MS = 12_000;
const HELPER_GRACE_MS = 3_000;
const TYPESCRIPT = ['--import', 'tsx'];
const BUILT = ['--enable-source-maps'];

/** Loads the demo data, then starts the processes, each when what it leans on is healthy. */
export async function startProcesses(ground: Ground): Promise<void> {
  await seed(ground);
  if (ground.isSimulated) await startSimulator(ground);
  await startServerAndWorkers(ground);
  if (ground.config.takesLinkedDevices) await startLinkedDevices(ground);
  const { hasCouriers } = ground.config;
  await Promise.all([
    startTill(ground),
    startBeside(ground, 'hotline'),
    ...(hasCouriers ? [] : [startBeside(ground, 'courier')]),
  ]);
}

async function seed({ environment, logPath, onProgress }: Ground): Promise<void> {
  onProgress({ key: 'seed', text: 'Demo data: loading' });
  const args = [...TYPESCRIPT, inProject('scripts/seed.ts')];
  await runOnce({ name: 'Loading the demo data', args, env: environment, logPath: logPath('seed') });
  onProgress({ key: 'seed', text: 'Demo data: ready' });
}

async function startSimulator(ground: Ground): Promise<void> {
  const args = [...BUILT, inProject('dist/demo/simulator/main.js')];
  const simulator = await keep(ground, 'simulator', args, healthUrl(ground.addresses.simulator, '/healthz'));
  ground.stops.add(() => simulator.stop(HELPER_GRACE_MS));
}

/** Together: neither waits for the other, and stopped together they have the same ten seconds. */
async function startServerAndWorkers(ground: Ground): Promise<void> {
  const { addresses, stops } = ground;
  const both = await Promise.allSettled([
    keep(ground, 'server', [...BUILT, inProject('dist/server/main.js')], healthUrl(addresses.server, '/readyz')),
    keep(ground, 'workers', [...BUILT, inProject('dist/workers/main.js')], healthUrl(addresses.workers, '/healthz')),
  ]);
  const up = both.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  stops.add(() => Promise.all(up.map((child) => child.stop(PROCESS_GRACE_MS))));
  for (const result of both) if (result.status === 'rejected') throw result.reason;
}

/** Ends within the grace of the others; its browsers end with it. */
async function startLinkedDevices(ground: Ground): Promise<void> {
  const args = [...BUILT, inProject('dist/workers/linked-devices/main.js')];
  const child = await keep(ground, 'linked-devices', args);
  ground.stops.add(() => child.stop(PROCESS_GRACE_MS));
}

/** The shop's own till, which reports stock as a real shop's would. Dekat does without it. */
async function startTill(ground: Ground): Promise<void> {
  const till = inProject('demo/till/main.ts');
  if (!existsSync(till)) return;
  const child = await keep(ground, 'till', [...TYPESCRIPT, till]);
  ground.stops.add(() => child.stop(HELPER_GRACE_MS));
}

/** The courier company that brings the demo's orders, the telephone system people call. Dekat does without either. */
async function startBeside(ground: Ground, name: 'courier' | 'hotline'): Promise<void> {
  const program = inProject(`demo/${name}/main.ts`);
  if (!existsSync(program)) return;
  const url = healthUrl(ground.addresses[name], '/healthz');
  try {
    const child = await keep(ground, name, [...TYPESCRIPT, program], url);
    ground.stops.add(() => child.stop(HELPER_GRACE_MS));
  } catch {
    ground.onNotice(`The ${name} simulator did not come up; see ${ground.logPath(name)}`);
  }
}

async function keep(ground: Ground, name: string, args: string[], url?: string): Promise<KeptChild> {
  const { environment, logPath, onProgress, onNotice } = ground;
  const title = name.charAt(0).toUpperCase() + name.slice(1);
  onProgress({ key: name, text: `${title}: starting` });
  const plan = { name, args, env: environment, logPath: logPath(name), onNotice, ...(url && { healthUrl: url }) };
  const child = await keepChild(plan);
  onProgress({ key: name, text: `${title}: up` });
  return child;
}

const healthUrl = (port: number, path: string) => `http://127.0.0.1:${port}${path}`;
