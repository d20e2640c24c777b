import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { MongoClient } from 'mongodb';
import { isPortFree, randomFreePort } from '../../../embedded/ports.ts';
import { isAlive, type ProcessIdentity } from '../../../embedded/processes.ts';
import { type StartOptions, startServices } from '../../../embedded/start-services.ts';
import { eventually } from '../../support/eventually.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const cleanups: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

async function aDataDir(): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'dekat-embedded-'));
  cleanups.push(() => rm(dataDir, { recursive: true, force: true }));
  return dataDir;
}

async function start(dataDir: string, more: Partial<StartOptions> = {}) {
  const services = await startServices({
    dataDir,
    servicesDir: join(root, '.services'),
    env: { ...process.env, MONGO_URL: undefined, REDIS_URL: undefined },
    ports: { mongo: await randomFreePort(), redis: await randomFreePort() },
    ...more,
  });
  cleanups.push(() => services.stop());
  const { mongod, redis } = services;
  if (!mongod || !redis) throw new Error('both should have been started');
  return { ...services, mongod, redis };
}

async function inMongo<T>(url: string, use: (notes: ReturnType<typeof notesOf>) => Promise<T>): Promise<T> {
  const client = await MongoClient.connect(url);
  try {
    return await use(notesOf(client));
  } finally {
    await client.close();
  }
}
const notesOf = (client: MongoClient) => client.db().collection<{ _id: string }>('notes');

async function inRedis<T>(url: string, use: (redis: Redis) => Promise<T>): Promise<T> {
  const redis = new Redis(url);
  try {
    return await use(redis);
  } finally {
    redis.disconnect();
  }
}

const write = async ({ mongoUrl, redisUrl }: { mongoUrl: string; redisUrl: string }) => {
  await inMongo(mongoUrl, (notes) => notes.insertOne({ _id: 'kept' }, { writeConcern: { w: 'majority', j: true } }));
  await inRedis(redisUrl, (redis) => redis.set('kept', 'yes'));
};
const read = async ({ mongoUrl, redisUrl }: { mongoUrl: string; redisUrl: string }) => ({
  mongo: await inMongo(mongoUrl, (notes) => notes.findOne({ _id: 'kept' })),
  redis: await inRedis(redisUrl, (redis) => redis.get('kept')),
});
const KEPT = { mongo: { _id: 'kept' }, redis: 'yes' };

describe('the embedded services', () => {
  it('are a replica set that takes majority writes and a Redis that never evicts', async () => {
    const services = await start(await aDataDir());

    await write(services);
    const policy = await inRedis(services.redisUrl, (redis) => redis.config('GET', 'maxmemory-policy'));

    expect(await read(services)).toEqual(KEPT);
    expect(policy).toEqual(['maxmemory-policy', 'noeviction']);
    expect(services.started).toEqual(['mongod', 'redis']);
  });

  it('keep what they hold when restarted, on the same ports', async () => {
    const services = await start(await aDataDir());
    await write(services);
    const before = services.mongod.pid;

    await Promise.all([services.mongod.restart(), services.redis.restart()]);

    expect(await read(services)).toEqual(KEPT);
    expect(services.mongod.pid).not.toBe(before);
  });

  it('keep what MongoDB acknowledged to a majority when it is killed', async () => {
    const services = await start(await aDataDir());
    await write(services);

    await services.mongod.kill('SIGKILL');
    expect(services.mongod.isRunning()).toBe(false);
    await services.mongod.restart();

    expect((await read(services)).mongo).toEqual(KEPT.mongo);
  });

  it('keep what they hold when started later on other ports', async () => {
    const dataDir = await aDataDir();
    const first = await start(dataDir);
    await write(first);
    await first.stop();

    const second = await start(dataDir);

    expect(second.mongod.port).not.toBe(first.mongod.port);
    expect(await read(second)).toEqual(KEPT);
  });

  it('take the next ports when theirs are taken', async () => {
    const port = await randomFreePort();
    const other = createServer().listen(port, '127.0.0.1');
    await once(other, 'listening');
    cleanups.push(async () => other.close());

    const services = await start(await aDataDir(), { ports: { mongo: port, redis: await randomFreePort() } });

    expect(services.mongod.port).toBeGreaterThan(port);
    await write(services);
  });

  it('refuse a second process on the same folder, in words, and go on', async () => {
    const dataDir = await aDataDir();
    const services = await start(dataDir);

    await expect(start(dataDir)).rejects.toThrow(/Another Dekat .* is running with its data in/);

    await write(services);
  });

  it('tell when one ends though nobody asked, and not when somebody did', async () => {
    const ended: string[] = [];
    const services = await start(await aDataDir(), { onCrash: ({ name }) => ended.push(name) });

    await services.mongod.kill();
    process.kill(services.redis.pid, 'SIGKILL');

    await eventually(() => expect(ended).toEqual(['redis']));
  });

  it('are gone after stop, their ports free, and stop may be called twice', async () => {
    const services = await start(await aDataDir());

    await services.stop();
    await services.stop();

    expect(await isPortFree(services.mongod.port)).toBe(true);
    expect(await isPortFree(services.redis.port)).toBe(true);
  });

  it('are not started where both addresses are given', async () => {
    const env = { MONGO_URL: 'mongodb://db.example/dekat', REDIS_URL: 'redis://cache.example' };

    const services = await startServices({ dataDir: '/nonexistent', servicesDir: '/nonexistent', env });

    expect(services).toMatchObject({ mongoUrl: env.MONGO_URL, redisUrl: env.REDIS_URL, started: [] });
  });
});

describe('a process that keeps services running', () => {
  async function aKeeper(dataDir: string): Promise<{ keeper: ChildProcess; services: ProcessIdentity[] }> {
    const keeper = spawn(process.execPath, ['--import', 'tsx', 'scripts/services.ts'], {
      cwd: root,
      env: { ...process.env, DATA_DIR: dataDir, MONGO_URL: '', REDIS_URL: '', NODE_OPTIONS: '' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    cleanups.push(async () => keeper.kill('SIGKILL'));
    const lines = createInterface({ input: keeper.stdout });
    for await (const line of lines) if (line.startsWith('REDIS_URL=')) break;
    const { services } = JSON.parse(await readFile(join(dataDir, 'services.json'), 'utf8'));
    return { keeper, services: services.map((s: { identity: ProcessIdentity }) => s.identity) };
  }
  const alive = async (services: ProcessIdentity[]) => await Promise.all(services.map(isAlive));

  it('leaves none behind when it is killed outright', async () => {
    const { keeper, services } = await aKeeper(await aDataDir());
    expect(await alive(services)).toEqual([true, true]);

    keeper.kill('SIGKILL');

    await eventually(async () => expect(await alive(services)).toEqual([false, false]));
  });

  it('stops them and frees the folder when asked to end', async () => {
    const dataDir = await aDataDir();
    const { keeper, services } = await aKeeper(dataDir);

    keeper.kill('SIGTERM');
    const [code] = await once(keeper, 'exit');

    expect(code).toBe(0);
    expect(await alive(services)).toEqual([false, false]);
    await expect(readFile(join(dataDir, 'services.json'))).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
