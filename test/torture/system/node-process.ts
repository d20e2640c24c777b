/** A built server, worker or simulator as the process it is: to be killed, frozen, ended and started again. */
import { readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { type GuardedProcess, startGuarded, stopGuarded } from '../../../embedded/guarded-process.ts';
import { lastLines, prepareLog } from '../../../embedded/log-file.ts';
import { randomFreePort } from '../../../embedded/ports.ts';
import { signal } from '../../../embedded/processes.ts';
import { inProject } from '../../../scripts/root.ts';

const HEALTHY_WITHIN_MS = 40_000;
const LOOK_EVERY_MS = 20;
const GRACE_MS = 30_000;

interface Plan {
  name: string;
  /** Beside `dist/`: `server/main.js`. */
  program: string;
  env(port: number): Record<string, string>;
  logPath: string;
  /** More words for `node`, before the program. */
  flags?: string[];
}
export interface NodeProcess {
  readonly name: string;
  /** Stays the same over restarts. */
  readonly port: number;
  readonly url: string;
  readonly pid: number;
  /** When the latest start began, on the clock of `performance.now()`. */
  readonly startedAt: number;
  isRunning(): boolean;
  /** SIGKILL, and waits until it is gone. */
  kill(): Promise<void>;
  /** SIGTERM. @returns its exit code and how long it took; by force after half a minute */
  end(): Promise<{ code: number; tookMs: number }>;
  /** Starts it again, and resolves when it is healthy. @throws Error with the end of its log */
  restart(): Promise<void>;
  freeze(): void;
  thaw(): void;
  /** Resident memory, in bytes. */
  memory(): Promise<number>;
  /** Everything it has written, over all its lives. */
  output(): Promise<string>;
}

/** @throws Error with the end of its log when it does not become healthy */
export async function nodeProcess(plan: Plan): Promise<NodeProcess> {
  const port = await randomFreePort();
  await prepareLog(plan.logPath);
  const url = `http://127.0.0.1:${port}`;
  let startedAt = 0;
  const start = async () => {
    startedAt = performance.now();
    const args = ['--enable-source-maps', ...(plan.flags ?? []), inProject('dist', plan.program)];
    const { PATH, HOME } = process.env;
    const env = { PATH, HOME, NODE_ENV: 'production', LOG_LEVEL: 'warn', HOST: '127.0.0.1', ...plan.env(port) };
    const running = await startGuarded(process.execPath, args, { logPath: plan.logPath, env, cwd: inProject() });
    await untilHealthy(running, `${url}/healthz`, plan);
    return running;
  };
  let running = await start();
  const pid = () => running.identity.pid;
  return {
    name: plan.name,
    port,
    url,
    get pid() {
      return pid();
    },
    get startedAt() {
      return startedAt;
    },
    isRunning: () => running.isRunning(),
    kill: () => stopGuarded(running, 'SIGKILL', GRACE_MS),
    async end() {
      const askedAt = performance.now();
      await stopGuarded(running, 'SIGTERM', GRACE_MS);
      return { code: await running.exited, tookMs: performance.now() - askedAt };
    },
    async restart() {
      running = await start();
    },
    freeze: () => signal(pid(), 'SIGSTOP'),
    thaw: () => signal(pid(), 'SIGCONT'),
    memory: async () => Number(/VmRSS:\s+(\d+)/.exec(await readFile(`/proc/${pid()}/status`, 'utf8'))?.[1] ?? 0) * 1024,
    output: () => readFile(plan.logPath, 'utf8'),
  };
}

async function untilHealthy(running: GuardedProcess, healthUrl: string, { name, logPath }: Plan): Promise<void> {
  const deadline = performance.now() + HEALTHY_WITHIN_MS;
  while (running.isRunning() && performance.now() < deadline) {
    const isHealthy = await fetch(healthUrl, { signal: AbortSignal.timeout(2_000) }).then(
      async (answer) => {
        await answer.body?.cancel();
        return answer.ok;
      },
      () => false,
    );
    if (isHealthy) return;
    await delay(LOOK_EVERY_MS);
  }
  await stopGuarded(running, 'SIGKILL', GRACE_MS);
  throw new Error(`${name} did not become healthy. End of its log:\n${await lastLines(logPath)}`);
}
