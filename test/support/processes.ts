/** Servers and workers as the real processes they are, started alone as an operator starts them, to be looked at and hurt. */
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type GuardedProcess, startGuarded } from '../../embedded/guarded-process.ts';
import { randomFreePort } from '../../embedded/ports.ts';
import { signal } from '../../embedded/processes.ts';
import { eventually } from './eventually.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const READY_WITHIN_MS = 40_000;
export const AUTH_SECRET = 'test-secret-test-secret-test-secret-0123';

export interface RunningProcess {
  /** Where it listens; a worker serves its operations there. */
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** Its exit code once it has ended; 128 + the signal's number when a signal ended it. */
  readonly exited: Promise<number>;
  isRunning(): boolean;
  signal(name: NodeJS.Signals): void;
  /** Everything it has written so far. */
  output(): Promise<string>;
  /** Resident memory, in bytes. */
  memory(): Promise<number>;
  /** SIGKILL, and waits until it is gone. */
  kill(): Promise<void>;
  /** SIGTERM. @returns its exit code and how long it took */
  stop(): Promise<{ code: number; tookMs: number }>;
}
export interface Services {
  mongoUrl: string;
  redisUrl: string;
}
type Environment = Record<string, string>;

const mine = new Set<RunningProcess>();
let logs: Promise<string> | undefined;
let count = 0;

/** A server on a free port (or the one given), ready to serve. @throws with its output when it does not get ready */
export const startServer = (services: Services, env: Environment = {}, port?: number) =>
  start('server/main.ts', services, (own) => ({ PORT: own, PUBLIC_URL: `http://127.0.0.1:${own}`, ...env }), port);

/** A worker, ready to work. */
export const startWorkers = (services: Services, env: Environment = {}) =>
  start('workers/main.ts', services, (own) => ({ WORKERS_HTTP_PORT: own, ...env }));

/** Ends what is still running of what this test file started. */
export async function endProcesses(): Promise<void> {
  await Promise.all([...mine].map((one) => one.kill()));
}

async function start(
  program: string,
  { mongoUrl, redisUrl }: Services,
  env: (port: string) => Environment,
  givenPort?: number,
): Promise<RunningProcess> {
  const port = givenPort ?? (await randomFreePort());
  const running = await launch(program, port, {
    MONGO_URL: mongoUrl,
    REDIS_URL: redisUrl,
    AUTH_SECRET,
    ...env(String(port)),
  });
  await eventually(async () => {
    if (!running.isRunning()) return;
    const answer = await fetch(`${running.url}/readyz`);
    if (!answer.ok) throw new Error(`${program} is not ready: ${await answer.text()}`);
  }, READY_WITHIN_MS);
  if (!running.isRunning()) throw new Error(`${program} ended:\n${await running.output()}`);
  return running;
}

/** Starts a program, TypeScript or not, with these settings and no others, and does not wait for anything. */
export async function launch(program: string, port: number, env: Environment): Promise<RunningProcess> {
  count += 1;
  logs ??= mkdtemp(join(tmpdir(), 'dekat-logs-'));
  const logPath = join(await logs, `${count}.log`);
  const { PATH, HOME } = process.env;
  const loader = program.endsWith('.ts') ? ['--import', 'tsx'] : [];
  const guarded = await startGuarded(process.execPath, [...loader, program], {
    logPath,
    cwd: root,
    env: { PATH, HOME, NODE_ENV: 'test', ...env },
  });
  const running = handleOf(guarded, port, logPath);
  mine.add(running);
  void guarded.exited.then(() => mine.delete(running));
  return running;
}

function handleOf({ identity: { pid }, exited, isRunning }: GuardedProcess, port: number, logPath: string) {
  const end = async (name: NodeJS.Signals) => {
    const startedAt = performance.now();
    if (isRunning()) signal(pid, name);
    return { code: await exited, tookMs: performance.now() - startedAt };
  };
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    pid,
    exited,
    isRunning,
    signal: (name: NodeJS.Signals) => signal(pid, name),
    output: () => readFile(logPath, 'utf8'),
    memory: async () => Number(/VmRSS:\s+(\d+)/.exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024,
    kill: async () => void (await end('SIGKILL')),
    stop: () => end('SIGTERM'),
  };
}
