/** MongoDB and Redis for tests: a database of one's own in those already running, or servers of one's own to break. */
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { randomFreePort } from '../../embedded/ports.ts';
import type { ServiceHandle } from '../../embedded/service.ts';
import { startServices } from '../../embedded/start-services.ts';

const servicesDir = fileURLToPath(new URL('../../.services', import.meta.url));

/**
 * The address of a fresh, empty database, named after the test file that asks for it.
 * @param name letters, digits and dashes; at most 30 are kept
 * @throws Error when MONGO_URL is not set
 */
export function mongoUrlFor(name: string): string {
  const readable = name.replace(/[^A-Za-z0-9-]/g, '-').slice(0, 30);
  const database = `test-${readable}-${randomBytes(4).toString('hex')}`;
  // By pattern, not by URL: a replica set's address may list several hosts.
  return given('MONGO_URL').replace(/^(mongodb(?:\+srv)?:\/\/[^/?]+)(?:\/[^?]*)?/, `$1/${database}`);
}

/** The address of the Redis all tests share: use a key or queue prefix of your own. @throws Error when REDIS_URL is not set */
export function redisUrl(): string {
  return given('REDIS_URL');
}

function given(name: 'MONGO_URL' | 'REDIS_URL'): string {
  const value = process.env[name];
  if (!value)
    throw new Error(
      `${name} is not set: run the tests by \`npm test\`, or start \`npx tsx scripts/services.ts\` and set it`,
    );
  return value;
}

export interface OwnServices {
  mongoUrl: string;
  redisUrl: string;
  mongod: ServiceHandle;
  redis: ServiceHandle;
  dataDir: string;
  /** Ends both and removes their data. */
  stop(): Promise<void>;
}

/** Real servers of the test's own, in a temporary folder and on unusual ports, to be stopped, killed and restarted. */
export async function startOwnServices(): Promise<OwnServices> {
  const dataDir = await mkdtemp(join(tmpdir(), 'dekat-test-'));
  const env = { ...process.env, MONGO_URL: undefined, REDIS_URL: undefined };
  const ports = { mongo: await randomFreePort(), redis: await randomFreePort() };
  const services = await startServices({ dataDir, servicesDir, env, ports });
  const { mongoUrl, redisUrl, mongod, redis } = services;
  if (!mongod || !redis) throw new Error('own services were asked for and not started');
  return {
    mongoUrl,
    redisUrl,
    mongod,
    redis,
    dataDir,
    async stop() {
      await services.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
