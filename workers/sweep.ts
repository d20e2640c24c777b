import type { Core } from '../core/assemble.ts';
import type { JobQueue } from '../core/ports.ts';

/** How long a sweep leaves alone what it has just offered. */
const AGAIN_MS = 10_000;
const OFFERS_MAX = 500;
const EVERY_MS = 2_000;
/** A worker begins with what was written this long ago: everything may have stopped before the last flush. */
const FIRST_LOOK_MS = 24 * 3600_000;
/** Message ids carry a process's clock: the repair looks back far enough to cover a minute's skew. */
const OVERLAP_MS = 120_000;
const HEADS_MAX = 50_000;
const REPAIR_EVERY_MS = 10_000;
const RECOUNT_EVERY_MS = 60_000;

interface Deps {
  core: Core;
  queue: JobQueue;
  onError: OnError;
}
type OnError = (error: unknown) => void;

/**
 * Finds what was left behind, asking MongoDB alone: owed work past its time, snoozes that have ended, projections
 * behind their log, miscounted capacity. A plain timer in every worker; rounds of several workers do no harm.
 */
export function sweep({ core, queue, onError }: Deps) {
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const repairs = everySoOften(REPAIR_EVERY_MS, repairProjections(core, onError));
  const recounts = everySoOften(RECOUNT_EVERY_MS, recountCapacity(core));

  async function round(): Promise<void> {
    for (const task of [offerOverdue, () => wakeSnoozed(core, onError), repairs, recounts]) await task().catch(onError);
  }

  async function offerOverdue(): Promise<void> {
    const overdue = await core.outbox.takeOverdue(AGAIN_MS, OFFERS_MAX);
    // Named by the lane alone: however often a waiting lane is found, it waits in the queue once.
    for (const { lane } of overdue) queue.offer(lane, 0, 0);
  }

  function next(): void {
    if (isStopped) return;
    timer = setTimeout(
      () => {
        running = round().finally(next);
      },
      EVERY_MS * (0.75 + Math.random() / 2),
    );
  }

  return {
    start: next,
    round,
    async stop(): Promise<void> {
      isStopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}

function everySoOften(everyMs: number, task: () => Promise<void>): () => Promise<void> {
  let dueAt = 0;
  return async () => {
    if (performance.now() < dueAt) return;
    dueAt = performance.now() + everyMs;
    await task();
  };
}

async function wakeSnoozed(core: Core, onError: OnError): Promise<void> {
  const now = new Date();
  for (const ref of await core.conversations.snoozedBefore(now, OFFERS_MAX)) {
    await apart(onError, async () => {
      const { snoozedUntil, stateSeq } = await core.log.current(ref.vendorId, ref.conversationId);
      if (snoozedUntil && snoozedUntil <= now) await core.changes.wake(ref, stateSeq, now);
      else await repair(core, ref);
    });
  }
}

/** Projections lag when a process ends between storing a message and flushing. */
function repairProjections(core: Core, onError: OnError): () => Promise<void> {
  let since = new Date(Date.now() - FIRST_LOOK_MS);
  return async () => {
    const startedAt = Date.now();
    const heads = await core.messages.recentHeads(since, HEADS_MAX);
    const projected = await core.conversations.projectedTo(heads.map(({ conversationId }) => conversationId));
    for (const head of heads) {
      const isBehind = (projected.get(head.conversationId) ?? 0) < head.seq;
      if (isBehind) await apart(onError, () => repair(core, head));
    }
    since = new Date(startedAt - OVERLAP_MS);
  };
}

/** One conversation that cannot be put right must not keep the others from it. */
async function apart(onError: OnError, task: () => Promise<unknown>): Promise<void> {
  try {
    await task();
  } catch (error) {
    onError(error);
  }
}

async function repair(
  core: Core,
  { vendorId, conversationId }: { vendorId: string; conversationId: string },
): Promise<void> {
  const before = (await core.conversations.byId(vendorId, conversationId))?.state;
  const after = await core.log.current(vendorId, conversationId);
  if (before && after.stateSeq > before.stateSeq) core.projection.touch({ before, after });
}

/** Corrects a count only when two looks in a row find the same wrong: a reservation may be on its way. */
function recountCapacity(core: Core): () => Promise<void> {
  let suspected = new Map<string, string>();
  return async () => {
    const found = new Map<string, string>();
    for (const { vendorId, agentId, open } of await core.agents.everyone()) {
      const held = await core.conversations.countHeldBy(vendorId, agentId);
      if (held === open) continue;
      const wrong = `${open}, not ${held}`;
      if (suspected.get(agentId) === wrong) await core.agents.correctOpen(vendorId, agentId, { from: open, to: held });
      else found.set(agentId, wrong);
    }
    suspected = found;
  };
}
