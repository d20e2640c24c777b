import { setTimeout as delay } from 'node:timers/promises';
import { type GuardedProcess, startGuarded, stopGuarded } from '../../embedded/guarded-process.ts';
import { lastLines, prepareLog } from '../../embedded/log-file.ts';
import { randomFreePort } from '../../embedded/ports.ts';
import { inProject } from '../../scripts/root.ts';
import { answersOk } from '../../scripts/start/answers-ok.ts';
import type { Inspected } from '../load/inspector.ts';

const HEALTHY_WITHIN_MS = 60_000;
const LOOK_EVERY_MS = 5;
const GRACE_MS = 15_000;

interface Plan {
  name: string;
  /** Words after `node`. */
  args: string[];
  env: Record<string, string | undefined>;
  logPath: string;
  healthUrl: string;
}
export interface Child extends Inspected {
  /** From the start of the process to its first healthy answer. */
  readonly startedInMs: number;
  isRunning(): boolean;
  stop(): Promise<void>;
}

/**
 * Starts a Node process and waits until it is healthy. One that ends is not started again: what it was measured with
 * is then void.
 * @throws Error with the end of its log
 */
export async function startChild(plan: Plan): Promise<Child> {
  await prepareLog(plan.logPath);
  const inspectPort = await randomFreePort();
  const since = performance.now();
  const { env, logPath } = plan;
  const args = [`--inspect-port=127.0.0.1:${inspectPort}`, ...plan.args]; // closed until it is asked for
  const running = await startGuarded(process.execPath, args, { logPath, env, cwd: inProject() });
  await untilHealthy(plan, running);
  return {
    pid: running.identity.pid,
    inspectPort,
    startedInMs: performance.now() - since,
    isRunning: () => running.isRunning(),
    stop: () => stopGuarded(running, 'SIGTERM', GRACE_MS),
  };
}

async function untilHealthy(plan: Plan, running: GuardedProcess): Promise<void> {
  const deadline = performance.now() + HEALTHY_WITHIN_MS;
  while (running.isRunning() && performance.now() < deadline) {
    if (await answersOk(plan.healthUrl)) return;
    await delay(LOOK_EVERY_MS);
  }
  await stopGuarded(running, 'SIGTERM', GRACE_MS);
  throw new Error(`${plan.name} did not become healthy. End of its log:\n${await lastLines(plan.logPath)}`);
}
