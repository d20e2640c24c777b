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
/** Of an account whose hold is over, so many lanes are offered a round: the first of them tries it. */
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
    const tries = new Map<string, number>();
    for (let page = 0, offered = 0; page < PAGES_MAX && offered < PAGE; page += 1) {
      const found = await outbox.overdue(PAGE);
      const waitOf = waiting(held, tries, await accountsOf(found));
      const all = found.map(({ message, lanes }) => ({
        message,
        lanes: lanes.map((lane) => ({ lane, ms: waitOf(lane) })),
      }));
      const inMsOf = (lanes: Array<{ ms: number }>) => Math.min(...lanes.map(({ ms }) => ms || AGAIN_MS));
      await outbox.lookAgain(all.map(({ message, lanes }) => ({ message, inMs: inMsOf(lanes) })));
      const open = all.flatMap(({ lanes }) => lanes.filter(({ ms }) => ms === 0));
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

/** @returns how long a lane is put off; 0: it is offered */
const waiting =
  (held: Map<string, number>, tries: Map<string, number>, accountOfLane: (lane: Lane) => string | null) =>
  (lane: Lane): number => {
    const account = accountOfLane(lane);
    const leftMs = account === null ? undefined : held.get(account);
    if (account === null || leftMs === undefined) return 0;
    if (leftMs > 0) return Math.min(Math.max(leftMs, HELD_MIN_MS), HELD_MAX_MS);
    const tried = tries.get(account) ?? 0;
    tries.set(account, tried + 1);
    return tried < TRIES ? 0 : AGAIN_MS;
  };
