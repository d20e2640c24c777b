import type { Core } from '../core/assemble.ts';
import { accountOf } from '../core/conversations/people.ts';
import type { Overdue } from '../core/messages/outbox.store.ts';
import type { JobQueue, Lane } from '../core/ports.ts';

/** How long a sweep leaves alone what it has just offered. */
const AGAIN_MS = 10_000;
/** What waits for a held account is looked at again so late at the most: once that works again, all goes soon. */
const HELD_MAX_MS = 30_000;
const HELD_MIN_MS = 1_000;
const PAGE = 500;
/** In one round so much is looked at to find a page of what may leave: it stands behind what waits for held accounts. */
const PAGES_MAX = 20;
/**
 * Of an account whose hold is over, so many lanes are offered a round: the first of them tries it. They come again later
 * than those that were not, for what they owe may not be able to leave.
 */
const TRIES = 3;

interface Deps {
  core: {
    outbox: Pick<Core['outbox'], 'overdue' | 'lookAgain'>;
    accountHolds: Pick<Core['accountHolds'], 'held'>;
    conversations: Pick<Core['conversations'], 'accountsOf'>;
  };
  queue: JobQueue;
}

/**
 * Offers owed work past its time to the workers. What is owed by an account that is held is not offered, only put off: it
 * would come back as it went, and however much of it there is, other accounts' lanes wait no longer for it.
 */
export const offerOverdue =
  ({ core: { outbox, accountHolds, conversations }, queue }: Deps) =>
  async (): Promise<void> => {
    const held = await accountHolds.held();
    const tries = new Map<string, Set<string>>();
    for (let page = 0, offered = 0; page < PAGES_MAX && offered < PAGE; page += 1) {
      const found = await outbox.overdue(PAGE);
      const lookOf = looking(held, tries, await accountsOf(found));
      const all = found.map(({ message, lanes }) => ({
        message,
        lanes: lanes.map((lane) => ({ lane, ...lookOf(lane) })),
      }));
      const inMsOf = (lanes: Look[]) => Math.min(...lanes.map(({ inMs }) => inMs));
      await outbox.lookAgain(all.map(({ message, lanes }) => ({ message, inMs: inMsOf(lanes) })));
      const open = all.flatMap(({ lanes }) => lanes.filter(({ isOffered }) => isOffered));
      // Named by the lane alone: however often a waiting lane is found, it waits in the queue once.
      for (const { lane } of open) queue.offer(lane, 0, 0);
      offered += open.length;
      if (found.length < PAGE) return;
    }

    /** By which account each of these deliveries leaves; asked only where any is held. */
    async function accountsOf(found: Overdue[]): Promise<(lane: Lane) => string | null> {
      const ids = found.flatMap(({ lanes }) =>
        lanes.filter(({ kind }) => kind === 'deliver').map(({ conversationId }) => conversationId),
      );
      if (held.size === 0 || ids.length === 0) return () => null;
      const accounts = await conversations.accountsOf([...new Set(ids)]);
      return ({ kind, conversationId, to }) => {
        const theirs = kind === 'deliver' ? accounts.get(conversationId) : undefined;
        return theirs ? accountOf(theirs, to) : null;
      };
    }
  };

/** Whether a lane is offered now, and when it is looked at again. */
interface Look {
  isOffered: boolean;
  inMs: number;
}
/** @param tries by account, the conversations and recipients that are offered to try it */
const looking =
  (held: Map<string, number>, tries: Map<string, Set<string>>, accountOfLane: (lane: Lane) => string | null) =>
  (lane: Lane): Look => {
    const account = accountOfLane(lane);
    const leftMs = account === null ? undefined : held.get(account);
    if (account === null || leftMs === undefined) return { isOffered: true, inMs: AGAIN_MS };
    if (leftMs > 0) return { isOffered: false, inMs: Math.min(Math.max(leftMs, HELD_MIN_MS), HELD_MAX_MS) };
    const trying = tries.get(account) ?? new Set();
    tries.set(account, trying);
    const key = `${lane.conversationId}.${lane.to}`;
    if (trying.size < TRIES) trying.add(key);
    return trying.has(key) ? { isOffered: true, inMs: HELD_MAX_MS } : { isOffered: false, inMs: AGAIN_MS };
  };
