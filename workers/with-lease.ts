import { type Held, LaneLost, type LaneStore, type Lease } from '../core/messages/lane.store.ts';
import type { OutboxStore, Owed } from '../core/messages/outbox.store.ts';
import type { Lane } from '../core/ports.ts';

/** Renewed every 2 s while we live, so a killed worker's lane is free within 10 s; on MongoDB's clock. */
const LEASE_MS = 8_000;
const RENEW_EVERY_MS = 2_000;
/** A lane that never ends is a bug, not work. */
const ROUNDS_MAX = 50;

/**
 * Does a lane's work under its lease, if it owes any, and looks once more after giving it back where a job came
 * meanwhile, found the lane taken and went away.
 *
 * @param work one round; stops by itself at what must wait. What it is given was read before the lane was taken: another
 * may have done some of it by now. @returns whether it left something that can be done at once
 * @returns null when there is nothing (more) to do now, or who else holds the lane, to be asked again once that lease has lapsed
 */
export async function withLease(
  { lanes, outbox }: { lanes: LaneStore; outbox: OutboxStore },
  lane: Lane,
  work: (lease: Lease, owed: Owed[]) => Promise<boolean>,
): Promise<Held | null> {
  for (let round = 0; round < ROUNDS_MAX; round += 1) {
    const owed = await outbox.owedBy(lane);
    // Most of the jobs that end here: an earlier one has done what this was offered for.
    if (owed.length === 0 || (round > 0 && owed[0]?.isWaiting)) return null;
    const lease = await lanes.claim(lane, LEASE_MS);
    if ('heldForMs' in lease) return lease;
    const renewing = setInterval(() => {
      // One hiccup is not the end of a lease: only its loss is.
      lease.renew().catch((error: unknown) => {
        if (error instanceof LaneLost) clearInterval(renewing);
      });
    }, RENEW_EVERY_MS);
    let isLeft = false;
    let isWanted = false;
    try {
      isLeft = await work(lease, owed);
    } catch (error) {
      if (!(error instanceof LaneLost)) throw error;
      return null;
    } finally {
      clearInterval(renewing);
      isWanted = await lease.release();
    }
    if (!isLeft && !isWanted) return null;
  }
  return null;
}
