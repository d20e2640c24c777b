import { resolve } from 'node:path';
import { MONGOD, REDIS } from './binary.ts';
import { claimDataDir, type DataDirClaim } from './claim.ts';
import { findBinary } from './find-binary.ts';
import { mongodRecipe } from './mongod.ts';
import type { OnProgress } from './progress.ts';
import { redisRecipe } from './redis.ts';
import { type ServiceHandle, type ServiceRecipe, startService } from './service.ts';

export interface StartOptions {
  /** Where data, logs and the list of what runs are kept. Made if absent. */
  dataDir: string;
  /** Where fetched programs are kept, so that they are fetched once. */
  servicesDir: string;
  /** Read for `MONGO_URL`, `REDIS_URL`, `PATH` and `PYTHON`. */
  env: Record<string, string | undefined>;
  /** Preferred ports; the next free ones are taken where these are not free. */
  ports?: { mongo?: number; redis?: number };
  /** Memory for MongoDB's cache, in GB. */
  mongoCacheSizeGb?: number;
  onProgress?: OnProgress;
  /** Told when a service ends though nobody asked it to. */
  onCrash?: (handle: ServiceHandle) => void;
}

export interface Services {
  mongoUrl: string;
  redisUrl: string;
  /** What was started here; a service whose address was given is not among them and is never stopped. */
  started: ServiceHandle['name'][];
  mongod?: ServiceHandle;
  redis?: ServiceHandle;
  /** Ends what was started here, waits until it is gone, and frees the data folder. May be called twice. */
  stop(): Promise<void>;
}

/**
 * A MongoDB and a Redis to work with: those given by address, else real ones started here on loopback.
 *
 * What is started ends with this process, however that ends.
 * @throws ServiceError when one cannot be found, started, or when another process uses `dataDir`
 */
export async function startServices(options: StartOptions): Promise<Services> {
  const { MONGO_URL: givenMongo, REDIS_URL: givenRedis } = options.env;
  if (givenMongo && givenRedis) {
    return { mongoUrl: givenMongo, redisUrl: givenRedis, started: [], stop: async () => {} };
  }
  const claim = await claimDataDir(resolve(options.dataDir));
  const [mongod, redis] = await Promise.allSettled([
    givenMongo ? undefined : startMongod(options),
    givenRedis ? undefined : startRedis(options),
  ]);
  const running = [mongod, redis].flatMap((r) => (r.status === 'fulfilled' && r.value ? [r.value] : []));
  if (mongod.status === 'rejected' || redis.status === 'rejected') {
    await stopAll(running, claim);
    throw mongod.status === 'rejected' ? mongod.reason : (redis as PromiseRejectedResult).reason;
  }
  const record = () => claim.record(running.map(({ identity, program }) => ({ identity, program })));
  await record();
  return {
    mongoUrl: (givenMongo || mongod.value?.url) ?? '',
    redisUrl: (givenRedis || redis.value?.url) ?? '',
    started: running.map((handle) => handle.name),
    ...(mongod.value && { mongod: recorded(mongod.value, record) }),
    ...(redis.value && { redis: recorded(redis.value, record) }),
    stop: () => stopAll(running, claim),
  };
}

async function startMongod(options: StartOptions): Promise<ServiceHandle> {
  const binary = await findBinary(MONGOD, findOptionsOf(options));
  const cacheSizeGb = options.mongoCacheSizeGb ?? 0.25;
  const recipe = mongodRecipe({ binary, dataDir: resolve(options.dataDir), cacheSizeGb });
  return await start(recipe, options.ports?.mongo ?? 27_017, options);
}

async function startRedis(options: StartOptions): Promise<ServiceHandle> {
  const binary = await findBinary(REDIS, findOptionsOf(options));
  return await start(redisRecipe({ binary, dataDir: resolve(options.dataDir) }), options.ports?.redis ?? 6379, options);
}

async function start(recipe: ServiceRecipe, preferredPort: number, options: StartOptions): Promise<ServiceHandle> {
  const { onProgress, onCrash } = options;
  const tell = (text: string) => onProgress?.({ key: recipe.kind.name, text: `${recipe.kind.title}: ${text}` });
  tell(`starting ${recipe.binary.version}`);
  const handle = await startService(recipe, { preferredPort, ...(onCrash && { onCrash }) });
  tell(`${handle.version} is up on port ${handle.port}`);
  return handle;
}

function findOptionsOf({ servicesDir, env, onProgress }: StartOptions) {
  return { servicesDir: resolve(servicesDir), env, onProgress: onProgress ?? (() => {}) };
}

/** A restart gives another process, which the list on disk must name. */
function recorded(handle: ServiceHandle, record: () => Promise<void>): ServiceHandle {
  const restart = handle.restart;
  handle.restart = async () => {
    await restart();
    await record();
  };
  return handle;
}

async function stopAll(handles: ServiceHandle[], claim: DataDirClaim): Promise<void> {
  await Promise.all(handles.map((handle) => handle.kill()));
  await claim.release();
}
