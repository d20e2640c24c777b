import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { randomFreePort } from '../../embedded/ports.ts';
import type { ServiceHandle } from '../../embedded/service.ts';
import { startServices } from '../../embedded/start-services.ts';
import { inProject } from '../../scripts/root.ts';
import { runOnce } from '../../scripts/start/run-once.ts';
import { stopList } from '../../scripts/start/stop-list.ts';
import type { Inspected } from '../load/inspector.ts';
import { type Child, startChild } from './child.ts';

/** More than `npm start` gives it, so that 100,000 conversations fit; limit servers share the same MongoDB. */
const CACHE_GB = 1;
/** As high as the settings go: a load generator is one address and many shoppers. */
const NO_LIMIT = '1000000';
/** Of the workers: what it is where nobody says otherwise. */
export const JOBS_AT_ONCE = 50;
const LIMITS = [
  'LIMIT_MESSAGES_PER_10S',
  'LIMIT_REQUESTS_PER_10S',
  'LIMIT_SEARCHES_PER_10S',
  'LIMIT_SOCKETS_PER_SHOPPER',
  'LIMIT_SOCKETS_PER_ADDRESS',
  'LIMIT_SESSIONS_PER_MIN',
  'LIMIT_LOGINS_PER_15MIN',
];

interface Options {
  /** Where the built processes lie. */
  dist: string;
  dataDir: string;
  say(text: string): void;
}
/** How long each part of a start took, in milliseconds. Server and workers start together. */
export interface StartTimes {
  databasesMs: number;
  seedMs: number;
  serverMs: number;
  workersMs: number;
  totalMs: number;
}
export interface Product {
  url: string;
  mongoUrl: string;
  redisUrl: string;
  times: StartTimes;
  versions: { mongod: string; redis: string };
  server: Inspected;
  workers: Inspected;
  /** Another server on the same databases, until it is stopped. */
  addServer(): Promise<Child & { url: string }>;
  pids(): Record<'server' | 'workers' | 'mongod' | 'redis', number>;
  /** Names of processes that ended though nobody asked them to. */
  ended(): string[];
  stop(): Promise<void>;
}

/**
 * The built server and workers, each a process, on a MongoDB and a Redis of their own with the demo's data; every
 * limit lifted as far as the settings allow.
 * @throws Error of the first part that fails; what was started is stopped
 */
export async function startProduct(options: Options): Promise<Product> {
  const stops = stopList();
  try {
    return await start(options, stops);
  } catch (err) {
    await stops.stopAll();
    throw err;
  }
}

async function start({ dist, dataDir, say }: Options, stops: ReturnType<typeof stopList>): Promise<Product> {
  const since = performance.now();
  const lap = lapTimer();
  say('databases: starting');
  const services = await startDatabases(dataDir);
  stops.add(() => services.stop());
  const databasesMs = lap();

  const url = `http://127.0.0.1:${await randomFreePort()}`;
  const workersUrl = `http://127.0.0.1:${await randomFreePort()}`;
  const env = environment({ ...services, url, workersUrl, dataDir });
  say('demo data: loading');
  const log = (name: string) => join(dataDir, 'logs', `${name}.log`);
  const seed = ['--import', 'tsx', inProject('scripts/seed.ts')];
  await runOnce({ name: 'The seed', args: seed, env, logPath: log('seed') });
  const seedMs = lap();

  say('server and workers: starting');
  const node = (name: string, healthUrl: string, more: Record<string, string> = {}) =>
    startChild({
      name,
      args: ['--enable-source-maps', join(dist, name, 'main.js')],
      env: { ...env, ...more },
      logPath: log(name),
      healthUrl,
    });
  const addServer = async () => {
    const at = `http://127.0.0.1:${await randomFreePort()}`;
    const child = await node('server', `${at}/readyz`, { PORT: new URL(at).port });
    stops.add(() => child.stop());
    return { ...child, url: at };
  };
  const both = await Promise.allSettled([node('server', `${url}/readyz`), node('workers', `${workersUrl}/readyz`)]);
  for (const result of both) if (result.status === 'fulfilled') stops.add(() => result.value.stop());
  const [server, workers] = both.map(fulfilled) as [Child, Child];
  const times = { databasesMs, seedMs, serverMs: server.startedInMs, workersMs: workers.startedInMs };

  const { mongod, redis } = services;
  const all = { server, workers, mongod, redis };
  return {
    url,
    mongoUrl: services.mongoUrl,
    redisUrl: services.redisUrl,
    server,
    workers,
    addServer,
    times: { ...times, totalMs: performance.now() - since },
    versions: { mongod: mongod.version, redis: redis.version },
    pids: () => ({ server: server.pid, workers: workers.pid, mongod: mongod.pid, redis: redis.pid }),
    ended: () => Object.entries(all).flatMap(([name, one]) => (one.isRunning() ? [] : [name])),
    stop: () => stops.stopAll(),
  };
}

async function startDatabases(dataDir: string) {
  const services = await startServices({
    dataDir,
    servicesDir: process.env.SERVICES_DIR || inProject('.services'),
    env: withoutServices(),
    ports: { mongo: await randomFreePort(), redis: await randomFreePort() },
    mongoCacheSizeGb: CACHE_GB,
  });
  const { mongod, redis } = services as { mongod: ServiceHandle; redis: ServiceHandle };
  return { ...services, mongod, redis };
}

/** Own databases always: whatever addresses the environment names are somebody's. */
const withoutServices = () => ({ ...process.env, MONGO_URL: undefined, REDIS_URL: undefined });

interface Addresses {
  mongoUrl: string;
  redisUrl: string;
  url: string;
  workersUrl: string;
  dataDir: string;
}
const environment = (at: Addresses): Record<string, string | undefined> => ({
  ...withoutServices(),
  ...Object.fromEntries(LIMITS.map((name) => [name, NO_LIMIT])),
  NODE_ENV: 'production',
  LOG_LEVEL: 'warn',
  HOST: '127.0.0.1',
  PORT: new URL(at.url).port,
  WORKERS_HTTP_PORT: new URL(at.workersUrl).port,
  WORKER_CONCURRENCY: String(JOBS_AT_ONCE),
  MONGO_URL: at.mongoUrl,
  REDIS_URL: at.redisUrl,
  AUTH_SECRET: randomBytes(32).toString('base64url'),
  DATA_DIR: at.dataDir,
});

function fulfilled<T>(result: PromiseSettledResult<T>): T {
  if (result.status === 'rejected') throw result.reason;
  return result.value;
}

function lapTimer(): () => number {
  let since = performance.now();
  return () => {
    const took = performance.now() - since;
    since = performance.now();
    return took;
  };
}
