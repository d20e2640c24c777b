import { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import type { JobQueue, Lane } from '../core/ports.ts';

export const QUEUES = { assist: 'assist', deliver: 'deliver-whatsapp', media: 'media' } as const;
/** A failed job is a bug to look at, so it stays a day; a done one tells nothing. */
const JOB = { attempts: 1, removeOnComplete: true, removeOnFail: { age: 24 * 3600 } } as const;
/** Offers on their way at once; beyond it they are dropped, and the sweep brings the work back. */
const PENDING_MAX = 5_000;

/** A queue of the one process that speaks for a linked device: files keep no reply waiting. */
export const linkedQueue = (channelAccountId: string, kind: Lane['kind']): string =>
  `linked-${kind}-${channelAccountId}`;

/** The queues' producing end. */
export function createQueues(redis: Redis, onError: (error: unknown) => void) {
  const queues = {
    assist: new Queue<Lane>(QUEUES.assist, { connection: redis }),
    deliver: new Queue<Lane>(QUEUES.deliver, { connection: redis }),
    media: new Queue<Lane>(QUEUES.media, { connection: redis }),
  };
  for (const queue of Object.values(queues)) queue.on('error', onError);
  let pending = 0;

  const jobs: JobQueue = {
    offer(lane, seq, attempt, delayMs = 0) {
      if (redis.status !== 'ready' || pending >= PENDING_MAX) return;
      pending += 1;
      queues[lane.kind]
        .add(lane.kind, lane, {
          ...JOB,
          delay: delayMs,
          // An offer without a message of its own repeats: kept as failed, it would keep out all that come after it.
          ...(seq === 0 ? { removeOnFail: true } : {}),
          jobId: `${[lane.conversationId, lane.kind, lane.to ?? 'all'].join('-')}-${seq}-${attempt}`,
        })
        .catch(onError)
        .finally(() => {
          pending -= 1;
        });
    },
  };
  /** Made with the first job for it. */
  const linked = new Map<string, Queue<Lane>>();
  function queueOf(channelAccountId: string, kind: Lane['kind']): Queue<Lane> {
    const name = linkedQueue(channelAccountId, kind);
    const there = linked.get(name);
    if (there) return there;
    const made = new Queue<Lane>(name, { connection: redis });
    made.on('error', onError);
    linked.set(name, made);
    return made;
  }

  return {
    jobs,
    /** A job that another process alone can do. Under its own name, so that however often it is passed on it is one job. */
    passOn(channelAccountId: string, lane: Lane, jobId: string | undefined): void {
      if (redis.status !== 'ready') return;
      queueOf(channelAccountId, lane.kind)
        .add(lane.kind, lane, { ...JOB, removeOnFail: true, ...(jobId ? { jobId } : {}) })
        .catch(onError);
    },
    queues: Object.values(queues),
    close: async () => {
      await Promise.all([...Object.values(queues), ...linked.values()].map((queue) => queue.close()));
    },
  };
}
