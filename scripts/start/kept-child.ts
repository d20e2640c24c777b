import { type GuardedProcess, startGuarded, stopGuarded } from '../../embedded/guarded-process.ts';
import { lastLines, prepareLog } from '../../embedded/log-file.ts';
import { inProject } from '../root.ts';
import { answersOk } from './answers-ok.ts';

const FIRST_BACK_OFF_MS = 500;
const LONGEST_BACK_OFF_MS = 30_000;
/** Who lived this long has started well: its next end is a new story. */
const STEADY_AFTER_MS = 60_000;
const HEALTHY_WITHIN_MS = 60_000;
const LOOK_EVERY_MS = 50;

export interface ChildPlan {
  name: string;
  /** Words after `node`. */
  args: string[];
  env: Record<string, string | undefined>;
  logPath: string;
  /** Answers 200 once it can be used; without one, being alive is enough. */
  healthUrl?: string;
  /** One line for the terminal about what befell it. */
  onNotice: (text: string) => void;
}

export interface KeptChild {
  readonly name: string;
  readonly pid: number;
  /** Asks it to end, waits, ends it by force after `graceMs`. It is not started again. */
  stop(graceMs: number): Promise<void>;
}

/**
 * Starts a Node process, waits until it is healthy, and from then on starts it again whenever it ends, waiting
 * longer each time. It cannot outlive this process.
 * @throws Error with the end of its log when it does not become healthy the first time
 */
export async function keepChild(plan: ChildPlan): Promise<KeptChild> {
  await prepareLog(plan.logPath);
  let current = await spawnNode(plan);
  let isWanted = true;
  const giveUp = new AbortController();

  const keep = async () => {
    let backOffMs = FIRST_BACK_OFF_MS;
    while (isWanted) {
      const since = performance.now();
      const code = await current.exited;
      if (!isWanted) return;
      backOffMs = performance.now() - since > STEADY_AFTER_MS ? FIRST_BACK_OFF_MS : backOffMs;
      plan.onNotice(
        `${plan.name} ended (${code}); starting it again in ${backOffMs / 1000} s. Its log: ${plan.logPath}`,
      );
      await pause(backOffMs, giveUp.signal);
      backOffMs = Math.min(backOffMs * 2, LONGEST_BACK_OFF_MS);
      if (isWanted) current = await spawnNode(plan);
    }
  };
  await untilHealthy(plan, current);
  const keeping = keep();

  return {
    name: plan.name,
    get pid() {
      return current.identity.pid;
    },
    async stop(graceMs) {
      isWanted = false;
      giveUp.abort();
      await stopGuarded(current, 'SIGTERM', graceMs);
      await keeping;
    },
  };
}

const spawnNode = async ({ args, env, logPath }: ChildPlan) =>
  await startGuarded(process.execPath, args, { logPath, env, cwd: inProject() });

async function untilHealthy(plan: ChildPlan, child: GuardedProcess): Promise<void> {
  if (!plan.healthUrl) return;
  const deadline = performance.now() + HEALTHY_WITHIN_MS;
  while (child.isRunning() && performance.now() < deadline) {
    if (await answersOk(plan.healthUrl)) return;
    await pause(LOOK_EVERY_MS);
  }
  const why = child.isRunning() ? `did not answer at ${plan.healthUrl}` : 'ended while starting';
  await stopGuarded(child, 'SIGTERM', 5_000);
  throw new Error(`${plan.name} ${why}. End of ${plan.logPath}:\n${await lastLines(plan.logPath)}`);
}

/** Resolves early, and never rejects, when the signal is given. */
async function pause(ms: number, signal?: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
