/** Everything a campaign hurts: databases, servers behind one address, workers, WhatsApp's twin, and the lines between. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ServiceHandle } from '../../../embedded/service.ts';
import { stopList } from '../../../scripts/start/stop-list.ts';
import { type TestCore, testCore } from '../../support/core.ts';
import { AUTH_SECRET } from '../../support/processes.ts';
import { aVendor, hangUp, type TestVendor } from '../../support/vendor.ts';
import { WHATSAPP_ENV } from '../../support/whatsapp.ts';
import { type Balancer, balancer } from './balancer.ts';
import { type Mongo, startMongo } from './mongo.ts';
import { type NodeProcess, nodeProcess } from './node-process.ts';
import { startRedis } from './redis.ts';
import { type Simulator, startSimulator } from './simulator.ts';
import { type TcpLink, tcpLink } from './tcp-link.ts';

/** The harness is one address and many people. */
const NO_LIMIT = '1000000';
const UNLIMITED = {
  LIMIT_MESSAGES_PER_10S: NO_LIMIT,
  LIMIT_REQUESTS_PER_10S: NO_LIMIT,
  LIMIT_SOCKETS_PER_SHOPPER: NO_LIMIT,
  LIMIT_SOCKETS_PER_ADDRESS: NO_LIMIT,
  LIMIT_SESSIONS_PER_MIN: NO_LIMIT,
  LIMIT_LOGINS_PER_15MIN: NO_LIMIT,
};
const SIMULATOR_TOKEN = { WHATSAPP_ACCESS_TOKEN: 'token-of-the-tests' };

export interface Parts {
  servers: number;
  workers: number;
  /** Members of the MongoDB set. */
  mongo: 1 | 3;
  /** Whether Redis keeps what it has over its own death. */
  redisKeeps: boolean;
  /** Every server and worker reaches MongoDB, Redis and WhatsApp by lines of its own. Only with a set of one. */
  hasLines: boolean;
  /** More settings of servers, such as limits. */
  env: Record<string, string>;
  /** What single processes have of their own, by name (`server 1`, `workers 1`). */
  special: Record<string, { flags: string[]; env: Record<string, string> }>;
}
export const USUAL: Parts = {
  servers: 2,
  workers: 1,
  mongo: 1,
  redisKeeps: true,
  hasLines: false,
  env: {},
  special: {},
};

/** The lines of one process. */
export interface Lines {
  mongo: TcpLink;
  redis: TcpLink;
  whatsapp: TcpLink;
}
export interface Hurtable {
  process: NodeProcess;
  /** Absent where the system was started without. */
  lines: Lines | null;
}
export interface System {
  /** The one address of all servers. */
  readonly url: string;
  readonly balancer: Balancer;
  readonly servers: Hurtable[];
  readonly workers: Hurtable[];
  readonly mongo: Mongo;
  readonly redis: ServiceHandle;
  readonly simulator: Simulator;
  /** The simulator's line to the servers. */
  readonly webhooks: TcpLink;
  readonly vendor: TestVendor;
  /** Another vendor of the same system, for who looks in from aside: nothing of theirs is judged. */
  readonly probeVendor: TestVendor;
  /** Opens conversations before a campaign begins. What is judged is never read through it. */
  readonly core: TestCore;
  readonly dataDir: string;
  stop(): Promise<void>;
}

/** @throws Error of the first part that does not start; what had started is stopped */
export async function startSystem(but: Partial<Parts> = {}): Promise<System> {
  const stops = stopList();
  try {
    return await start({ ...USUAL, ...but }, stops);
  } catch (err) {
    await stops.stopAll();
    throw err;
  }
}

async function start(parts: Parts, stops: ReturnType<typeof stopList>): Promise<System> {
  const dataDir = await mkdtemp(join(tmpdir(), 'dekat-campaign-'));
  stops.add(() => rm(dataDir, { recursive: true, force: true }));
  const kept = async <T extends { stop(): Promise<void> }>(starting: Promise<T>): Promise<T> => {
    const started = await starting;
    stops.add(() => started.stop());
    return started;
  };
  const [mongo, redis] = await Promise.all([
    kept(startMongo(dataDir, parts.mongo)),
    startRedis(dataDir, { keeps: parts.redisKeeps }).then((handle) => {
      stops.add(() => handle.kill('SIGKILL'));
      return handle;
    }),
  ]);
  const core = await testCore(mongo.url);
  // A database that was hurt may not answer any more; it is thrown away.
  stops.add(async () => void core.connection.close(true).catch(() => {}));
  const vendor = await aVendor(core, core.connection);
  const probeVendor = await aVendor(core, core.connection);
  stops.add(async () => hangUp());

  const log = (name: string) => join(dataDir, 'logs', `${name}.log`);
  const running = { mongo, redis, simulatorPort: () => simulator.process.port };
  const env = (baseUrl: string) => WHATSAPP_ENV(vendor.phoneNumberId, baseUrl);
  const hurtable = async (kind: 'server' | 'workers', n: number): Promise<Hurtable> => {
    const lines = parts.hasLines ? await layLines(running) : null;
    for (const line of Object.values(lines ?? {})) stops.add(() => line.close());
    const name = `${kind} ${n + 1}`;
    const special = parts.special[name];
    const process = await nodeProcess({
      name,
      program: `${kind}/main.js`,
      logPath: log(`${kind}-${n + 1}`),
      env: (port) => ({
        ...UNLIMITED,
        ...env(`http://127.0.0.1:${lines?.whatsapp.port ?? simulator.process.port}/v23.0`),
        ...addresses(running, lines),
        ...(kind === 'server' ? { PORT: String(port) } : { WORKERS_HTTP_PORT: String(port) }),
        ...parts.env,
        ...special?.env,
      }),
      ...(special && { flags: special.flags }),
    });
    stops.add(() => process.kill());
    return { process, lines };
  };

  // The simulator's webhooks go to the one address of the servers, which are told where the simulator is.
  const front = { url: '' };
  const webhooks = await tcpLink(() => Number(new URL(front.url).port));
  stops.add(() => webhooks.close());
  const simulator = await startSimulator({
    env: { ...env(''), ...SIMULATOR_TOKEN },
    logPath: log('simulator'),
    webhookUrl: `http://127.0.0.1:${webhooks.port}/api/v1/webhooks/whatsapp`,
  });
  stops.add(() => simulator.process.kill());
  const starting = (kind: 'server' | 'workers', count: number) =>
    Promise.all(Array.from({ length: count }, (_, n) => hurtable(kind, n)));
  const [servers, workers] = await Promise.all([starting('server', parts.servers), starting('workers', parts.workers)]);
  const before = await balancer(servers.map(({ process }) => process.port));
  stops.add(() => before.close());
  front.url = before.url;

  return {
    url: before.url,
    balancer: before,
    servers,
    workers,
    mongo,
    redis,
    simulator,
    webhooks,
    vendor,
    probeVendor,
    core,
    dataDir,
    stop: () => stops.stopAll(),
  };
}

interface Running {
  mongo: Mongo;
  redis: ServiceHandle;
  simulatorPort(): number;
}

async function layLines({ mongo, redis, simulatorPort }: Running): Promise<Lines> {
  const [member] = mongo.members;
  if (!member || mongo.members.length > 1) throw new Error('lines are laid to a set of one');
  return {
    mongo: await tcpLink(() => member.port),
    redis: await tcpLink(() => redis.port),
    whatsapp: await tcpLink(simulatorPort),
  };
}

const addresses = ({ mongo, redis }: Running, lines: Lines | null) => ({
  AUTH_SECRET,
  // Direct: told of the set's members, a driver would go to them and not by our line.
  MONGO_URL: lines ? `mongodb://127.0.0.1:${lines.mongo.port}/dekat?directConnection=true` : mongo.url,
  REDIS_URL: lines ? `redis://127.0.0.1:${lines.redis.port}` : redis.url,
});
