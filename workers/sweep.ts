import type { Core } from '../core/assemble.ts';
import { type Head, idAt } from '../core/messages/message.store.ts';
import type { JobQueue } from '../core/ports.ts';
import { everySoOften } from './every-so-often.ts';
import { offerOverdue } from './offer-overdue.ts';
import { recountCapacity } from './recount.ts';

const WAKES_MAX = 500;
const EVERY_MS = 2_000;
/** Four beats missed: who is only slow, and beats again, has been looked after for nothing. */
const SILENT_MS = 8_000;
const FORGOTTEN_MS = 60_000;
const LOOK_EVERY_MS = 4_000;
/** Message ids carry a process's clock: the repair looks back far enough to cover a minute's skew. */
const OVERLAP_MS = 120_000;
const PAGE = 5_000;
const RECOUNT_EVERY_MS = 60_000;

interface Deps {
  core: Core;
  queue: JobQueue;
  onError: OnError;
  /** What else falls due by itself, looked for every round: each asks MongoDB, and may be run by several at once. */
  due?: Array<() => Promise<void>>;
}
type OnError = (error: unknown) => void;

/**
 * Finds what was left behind, asking MongoDB alone: owed work past its time, snoozes that have ended, projections
 * behind their log, miscounted capacity. A plain timer in every worker; rounds of several workers do no harm.
 */
export function sweep({ core, queue, onError, due = [] }: Deps) {
  const repairs = repairProjections(core, onError);
  const recounts = everySoOften(RECOUNT_EVERY_MS, recountCapacity(core, onError));
  const each = async (tasks: Array<() => Promise<void>>) => {
    for (const task of tasks) await task().catch(onError);
  };
  const owed = () => each([offerOverdue({ core, queue }), () => wakeSnoozed(core, onError), recounts]);
  // Apart: where everything stood still for days it reads for minutes, and what is owed does not wait for it.
  const left = () => each([repairs]);
  // Each by itself as well: an evening's reminders may take a minute.
  const others = due.map((task) => () => each([task]));
  const loops = [loop(EVERY_MS, owed), loop(LOOK_EVERY_MS, left), ...others.map((task) => loop(EVERY_MS, task))];

  return {
    start: () => loops.forEach((one) => void one.start()),
    /** All of it once. */
    async round(): Promise<void> {
      await owed();
      await left();
      for (const task of others) await task();
    },
    stop: async () => void (await Promise.all(loops.map((one) => one.stop()))),
  };
}

/** Again and again, one after the other, with a quarter of jitter either way. */
function loop(everyMs: number, task: () => Promise<void>) {
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  function next(): void {
    if (isStopped) return;
    timer = setTimeout(
      () => {
        running = task().finally(next);
      },
      everyMs * (0.75 + Math.random() / 2),
    );
  }
  return {
    start: next,
    async stop(): Promise<void> {
      isStopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}

async function wakeSnoozed(core: Core, onError: OnError): Promise<void> {
  const now = new Date();
  for (const ref of await core.conversations.snoozedBefore(now, WAKES_MAX)) {
    await apart(onError, async () => {
      const { snoozedUntil, stateSeq } = await core.log.current(ref.vendorId, ref.conversationId);
      if (snoozedUntil && snoozedUntil <= now) await core.changes.wake(ref, stateSeq, now);
      else await repair(core, ref);
    });
  }
}

/** Projections lag when a process ends between storing a message and flushing: where one fell silent, the log is read. */
function repairProjections(core: Core, onError: OnError): () => Promise<void> {
  return async () => {
    const silent = await core.processes.silentFor(SILENT_MS);
    if (silent.length === 0) return;
    const since = Math.min(...silent.map(({ aliveAt }) => aliveAt.getTime())) - OVERLAP_MS;
    let isWhole = true;
    for await (const { heads, changes } of headsSince(core, new Date(since))) {
      for (const { vendorId, conversationId, seq } of changes) {
        const reapply = async () => {
          const event = await core.messages.bySeq(vendorId, conversationId, seq);
          if (event) await core.messageChanges.apply(event);
        };
        if (!(await apart(onError, reapply))) isWhole = false;
      }
      const projected = await core.conversations.projectedTo(heads.map(({ conversationId }) => conversationId));
      for (const head of heads) {
        const isBehind = (projected.get(head.conversationId) ?? 0) < head.seq;
        if (isBehind && !(await apart(onError, () => repair(core, head)))) isWhole = false;
      }
    }
    // Looked at again for a while: what MongoDB took late, or a majority did not show yet, is found then.
    if (isWhole) await core.processes.forget(silent.filter(({ silentMs }) => silentMs >= FORGOTTEN_MS));
  };
}

/** The furthest of each conversation, page by page, and what changes an earlier message. */
async function* headsSince(core: Core, since: Date): AsyncGenerator<{ heads: Head[]; changes: Head[] }> {
  for (let after = idAt(since); ; ) {
    const page = await core.messages.idsAfter(after, PAGE);
    const heads = new Map<string, Head>();
    for (const head of page) {
      const known = heads.get(head.conversationId);
      if (!known || known.seq < head.seq) heads.set(head.conversationId, head);
    }
    yield { heads: [...heads.values()], changes: page.filter(({ target }) => target !== undefined) };
    const last = page.at(-1);
    if (!last || page.length < PAGE) return;
    after = last.messageId;
  }
}

/** One conversation that cannot be put right must not keep the others from it. @returns whether it was */
async function apart(onError: OnError, task: () => Promise<unknown>): Promise<boolean> {
  try {
    await task();
    return true;
  } catch (error) {
    onError(error);
    return false;
  }
}

async function repair(
  core: Core,
  { vendorId, conversationId }: { vendorId: string; conversationId: string },
): Promise<void> {
  const before = (await core.conversations.byId(vendorId, conversationId))?.state;
  if (!before) return; // nothing to project to
  const after = await core.log.current(vendorId, conversationId);
  if (after.stateSeq <= before.stateSeq) return;
  // Written before anybody forgets who left it; telling may fail.
  await core.conversations.project(after.vendorId, [await core.projection.withPromise(after)]);
  core.projection.touch({ before, after });
}
