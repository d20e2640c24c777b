import { join } from 'node:path';
import type { Lane } from '../../core/ports.ts';
import { randomFreePort } from '../../embedded/ports.ts';
import { QUEUES } from '../../platform/queues.ts';
import { inProject } from '../../scripts/root.ts';
import { DEMO_VENDOR_ID } from '../../scripts/seed/seed-demo.ts';
import type { Bench, Figure, Outcome } from '../figures.ts';
import type { Ground } from '../ground.ts';
import type { JobsPlan, JobsResult } from '../load/jobs.plan.ts';
import { runLoad } from '../load/process.ts';
import { type Child, startChild } from '../system/child.ts';
import { JOBS_AT_ONCE } from '../system/product.ts';
import { busyFigures, inTurn } from './talk-run.ts';

const BARE_QUEUE = 'bench-bare';
const JOBS_PER_S = 500;
const WARM_UP = 500;

/** Jobs for conversations in which nothing is owed, beside jobs that do nothing at all. */
export function jobs(): Bench {
  let bare: Child;
  let round = 0;

  return {
    name: 'jobs',
    title: `Jobs of the workers, ${JOBS_AT_ONCE} at once`,

    async prepare(ground) {
      await ground.crowd();
      bare = await startBare(ground);
    },

    async round(ground): Promise<Outcome> {
      round += 1;
      const { redisUrl, pids } = await ground.product();
      const { conversationIds } = await ground.crowd();
      const { workers, mongod, redis } = pids();
      const count = { jobs: ground.options.secs * JOBS_PER_S, warmUp: WARM_UP };
      const run = (plan: Pick<JobsPlan, 'queue' | 'data' | 'pids'>) =>
        runLoad<JobsPlan, JobsResult>('jobs', { redisUrl, ...count, ...plan });
      const lanes = conversationIds.map((conversationId): Lane => {
        return { kind: 'assist', vendorId: DEMO_VENDOR_ID, conversationId };
      });
      const [ours, theirs] = await inTurn(
        round,
        () => run({ queue: QUEUES.assist, data: lanes, pids: { workers, mongod, redis } }),
        () => run({ queue: BARE_QUEUE, data: lanes, pids: { workers: bare.pid, redis } }),
      );
      const failed = ours.failed + theirs.failed;
      return { figures: figuresOf(ours, theirs), faults: failed > 0 ? [`${failed} jobs failed`] : [] };
    },
  };
}

async function startBare(ground: Ground): Promise<Child> {
  const { redisUrl } = await ground.product();
  const port = String(await randomFreePort());
  const program = ['--import', 'tsx', inProject('bench/limit/worker.ts')];
  const child = await startChild({
    name: 'The bare worker',
    args: [...program, redisUrl, BARE_QUEUE, String(JOBS_AT_ONCE), port],
    env: { ...process.env, NODE_ENV: 'production' },
    logPath: join(await ground.folder('jobs'), 'bare.log'),
    healthUrl: `http://127.0.0.1:${port}/`,
  });
  ground.onStop(() => child.stop());
  return child;
}

function figuresOf(ours: JobsResult, theirs: JobsResult): Figure[] {
  const cpu = (of: string, result: JobsResult): Figure[] =>
    Object.entries(result.cpuUsPerMessage).map(([process, value]) => ({
      ...{ name: `${of}: processor time of ${process} per job`, unit: 'µs', value },
    }));
  return [
    { name: 'Dekat: nothing owed', unit: 'jobs/s', value: ours.perS },
    { name: 'limit, bare BullMQ', unit: 'jobs/s', value: theirs.perS },
    {
      name: 'Dekat ÷ limit, bare BullMQ',
      unit: '×',
      value: ours.perS / theirs.perS,
      target: { atLeast: 0.6, floor: 0.4 },
    },
    ...cpu('Dekat', ours),
    ...cpu('limit, bare BullMQ', theirs),
    ...busyFigures(ours),
  ];
}
