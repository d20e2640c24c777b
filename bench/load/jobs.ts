/** Jobs that wait in a queue, let loose at once: how fast the workers at its other end get through them. */
import { setTimeout as delay } from 'node:timers/promises';
import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import type { JobsPlan, JobsResult } from './jobs.plan.ts';
import { serveLoad } from './process.ts';
import { readings, used } from './readings.ts';

const AT_ONCE = 500;
const LOOK_EVERY_MS = 10;
/** As the product's own offers. */
const JOB = { attempts: 1, removeOnComplete: true };

serveLoad<JobsPlan, JobsResult>(async ({ redisUrl, queue: name, data, jobs, warmUp, pids }) => {
  const connection = new Redis(redisUrl, { maxRetriesPerRequest: null });
  const queue = new Queue(name, { connection });
  const offer = async (count: number) => {
    await queue.pause();
    for (let from = 0; from < count; from += AT_ONCE) {
      const size = Math.min(AT_ONCE, count - from);
      const some = Array.from({ length: size }, (_, k) => ({ name, data: data[(from + k) % data.length], opts: JOB }));
      await queue.addBulk(some);
    }
  };
  const work = async () => {
    await queue.resume();
    while ((await queue.getJobCountByTypes('waiting', 'active', 'delayed', 'prioritized')) > 0)
      await delay(LOOK_EVERY_MS);
  };

  const failedBefore = await queue.getFailedCount();
  await offer(warmUp);
  await work();
  await offer(jobs);
  const before = readings(pids);
  await work();
  const after = readings(pids);
  const failed = (await queue.getFailedCount()) - failedBefore;
  await queue.close();
  connection.disconnect();
  return { perS: (jobs / (after.at - before.at)) * 1000, failed, ...used(before, after, jobs) };
});
